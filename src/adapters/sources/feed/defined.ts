type Defined<T> = { readonly [K in keyof T]?: Exclude<T[K], undefined | ''> };

/** The same without what is absent or empty. */
export function defined<T extends object>(values: T): Defined<T> {
  // TypeScript does not follow the filter
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined && value !== ''),
  ) as Defined<T>;
}
