/** What a server sends with an answer so that the next question can be conditional. */
export function validatorsIn(headers: Headers): { readonly etag?: string; readonly lastModified?: string } {
  const [etag, lastModified] = [headers.get('etag'), headers.get('last-modified')];
  return { ...(etag === null ? {} : { etag }), ...(lastModified === null ? {} : { lastModified }) };
}
