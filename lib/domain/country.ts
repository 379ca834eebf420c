import countries from './countries.json';

/** What a country code stands for: ISO 3166-1 names and codes; Kosovo (`XK`) has no numeric code. */
interface Country {
  name: string;
  alpha3: string;
  numeric: string | null;
}

/** Unknown or not a country. A visible quantity of its own, never part of a ranking. */
export const UNKNOWN_COUNTRY = 'ZZ';

/** Every ISO 3166-1 alpha-2 code, and `XK`, with its English name. */
export const COUNTRIES: ReadonlyMap<string, Country> = new Map(Object.entries(countries));

/** True for an ISO 3166-1 alpha-2 code or `XK`; false for `ZZ`. */
export function isCountryCode(code: string): boolean {
  return COUNTRIES.has(code);
}

/** English name of a code; "Unknown country" for `ZZ`; the code itself when it is none of ours. */
export function countryName(code: string): string {
  if (code === UNKNOWN_COUNTRY) return 'Unknown country';
  return COUNTRIES.get(code)?.name ?? code;
}
