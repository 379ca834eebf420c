import { COUNTRY_NAMES } from './country-names';
import { foldName } from './fold-name';

/**
 * The country that a text names: ISO alpha-2, alpha-3 or three-digit numeric code, or a name in English, Spanish,
 * French, German or Portuguese, in any case, spacing, accents and punctuation. "Lima (Peru)" is Peru, since the
 * bracket names a country. Never guesses: "Europe", "EU", "Korea" and the empty text are null.
 */
export function resolveCountry(text: string): string | null {
  const whole = COUNTRY_NAMES.get(foldName(text));
  if (whole !== undefined) return whole;
  return resolveInverted(text) ?? resolveBracket(text);
}

/** "Tanzania, United Republic of" is "United Republic of Tanzania". */
function resolveInverted(text: string): string | null {
  const [name, title, ...more] = text.split(',');
  if (name === undefined || title === undefined || more.length > 0) return null;
  return COUNTRY_NAMES.get(foldName(`${title} ${name}`)) ?? null;
}

function resolveBracket(text: string): string | null {
  const inner = /\(([^()]+)\)\s*$/.exec(text)?.[1];
  return inner === undefined ? null : (COUNTRY_NAMES.get(foldName(inner)) ?? null);
}
