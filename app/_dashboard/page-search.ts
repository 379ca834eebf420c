/** A page's query as the framework hands it over. */
export type PageSearch = Record<string, string | string[] | undefined>;

/** The same as URLSearchParams. */
export function searchParams(search: PageSearch): URLSearchParams {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(search)) {
    if (value === undefined) continue;
    for (const one of typeof value === 'string' ? [value] : value) params.append(name, one);
  }
  return params;
}
