import type { Words } from './words';

/** A country's name in a language, by its code: "Germany", "Alemania"; "Unknown country" for `ZZ`; else the code. */
export function countryText(code: string, { country }: Words): string {
  return country(code);
}
