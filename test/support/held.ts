/** A function that answers nothing before `release` is called. */
export function held<T>(value: T): { readonly answer: () => Promise<T>; readonly release: () => void } {
  const { promise, resolve } = Promise.withResolvers<T>();
  return { answer: () => promise, release: () => resolve(value) };
}
