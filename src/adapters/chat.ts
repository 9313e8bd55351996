/** Whether a platform accepts a token: the name behind it, or what to do, in words and without the token. */
export type TokenCheck =
  | { readonly ok: true; readonly name: string }
  | { readonly ok: false; readonly problem: string };
