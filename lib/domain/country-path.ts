/** Address of a country's page in a dataset. @param code ISO 3166-1 alpha-2, XK, or ZZ */
export function countryPath(slug: string, code: string): string {
  return `/datasets/${encodeURIComponent(slug)}/countries/${encodeURIComponent(code)}`;
}
