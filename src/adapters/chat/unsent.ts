/**
 * Whether a failure came before anything was sent: no connection was made, so nothing can have arrived. Looks at the error and at its cause,
 * as libraries wrap what the system says.
 */
export function isBeforeSending(error: unknown): boolean {
  const { code, cause } = error as { readonly code?: string; readonly cause?: { readonly code?: string } };
  return [code, cause?.code].some((one) => one !== undefined && UNSENT.has(one));
}

const UNSENT: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);
