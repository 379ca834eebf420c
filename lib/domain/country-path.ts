/**
 * Address of a country's page in a dataset.
 * @param code ISO 3166-1 alpha-2, XK, or ZZ
 * @param search what a reader chose, as a query string with its "?"; see viewSearch
 */
export function countryPath(slug: string, code: string, search = ''): string {
  return `/datasets/${encodeURIComponent(slug)}/countries/${encodeURIComponent(code)}${search}`;
}
