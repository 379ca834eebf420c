import populations from './populations.json';

/** Where the inhabitants of countries are from; one year for data of all years, so that only attacks move a place. */
export const POPULATION = {
  year: 2018,
  source: 'World Bank, Population, total (SP.POP.TOTL), CC BY 4.0',
  url: 'https://data.worldbank.org/indicator/SP.POP.TOTL',
} as const;

const inhabitants: ReadonlyMap<string, number> = new Map(Object.entries(populations));

/**
 * Inhabitants of a country by its code; null where the source has none: Taiwan, Eritrea, Western Sahara, Antarctica,
 * the Vatican, and territories that it counts with another country or not at all.
 */
export function populationOf(code: string): number | null {
  return inhabitants.get(code) ?? null;
}
