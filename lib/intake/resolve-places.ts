import { COUNTRIES, UNKNOWN_COUNTRY } from '@/lib/domain/country';
import { SIDES, type Side } from '@/lib/domain/fact';
import { aliasKey } from './alias-key';
import { IntakeError } from './intake-error';
import type { Scratch } from './open-scratch';
import type { Plan } from './plan';
import { resolveAddresses } from './resolve-addresses';
import { resolveCountry } from './resolve-country';

/** There are 250 countries; a column with more texts than this holds something else. */
const MOST_TEXTS = 20_000;

/** How the empty text is shown, and what stands for it in a person's choices. */
export const EMPTY_TEXT = '(empty)';

/**
 * Makes the table `places` (side, text, code, matched, shown): each distinct text of the country columns with its country, `ZZ`
 * when it names none. `matched` is false for texts that neither we nor the person could place; `shown` is what a report may
 * tell of the text.
 * @throws IntakeError 422 when a column does not hold countries or a choice is no country.
 */
export async function resolvePlaces(
  scratch: Scratch,
  plan: Plan,
  aliases: Record<string, string>,
): Promise<void> {
  const chosen = readChoices(aliases);
  await scratch.run(
    'create table places (side varchar, text varchar, code varchar, matched boolean, shown varchar)',
  );
  const appender = await scratch.connection.createAppender('places');
  for (const side of SIDES) {
    const place = plan[side];
    if (!place || !('column' in place) || place.ip) continue;
    const texts = await distinctTexts(scratch, side, plan.header[place.column] ?? '');
    const codes = columnCodes(texts);
    for (const text of texts) {
      const choice = chosen.get(aliasKey(text === '' ? EMPTY_TEXT : text));
      const code = choice ?? codes(text);
      appender.appendVarchar(side);
      appender.appendVarchar(text);
      appender.appendVarchar(code ?? UNKNOWN_COUNTRY);
      appender.appendBoolean(code !== null);
      appender.appendVarchar(text);
      appender.endRow();
    }
  }
  appender.closeSync();
  await resolveAddressSides(scratch, plan, chosen);
}

/** A choice for an address is one for the range that it is shown as. */
async function resolveAddressSides(scratch: Scratch, plan: Plan, chosen: Map<string, string>): Promise<void> {
  const sides = SIDES.filter((side) => {
    const place = plan[side];
    return place !== null && 'column' in place && place.ip;
  });
  if (sides.length === 0) return;
  for (const side of sides) await resolveAddresses(scratch, side);
  const unknown = await scratch.rows('select distinct shown from places where not matched');
  for (const { shown } of unknown) {
    const code = chosen.get(aliasKey(String(shown) || EMPTY_TEXT));
    if (code === undefined) continue;
    await scratch.run('update places set code = $1, matched = true where shown = $2 and not matched', [
      code,
      String(shown),
    ]);
  }
}

async function distinctTexts(scratch: Scratch, side: Side, name: string): Promise<string[]> {
  const rows = await scratch.rows(
    `select text from (select ${side}_text as text from parsed where fault is null union select clean from word_${side}_text)
      limit ${MOST_TEXTS + 1}`,
  );
  if (rows.length > MOST_TEXTS) {
    const what = `Column “${name}” holds more than ${MOST_TEXTS.toLocaleString('en')} different texts`;
    throw new IntakeError(
      422,
      `${what}, so it does not name countries. Choose another column for the ${side}.`,
    );
  }
  return rows.map(({ text }) => String(text));
}

/** "NA" is Namibia only among other alpha-2 codes; among names it means "not available". */
function columnCodes(texts: string[]): (text: string) => string | null {
  const others = texts.filter((text) => text !== '' && text.toUpperCase() !== 'NA');
  const alpha2 = others.filter((text) => text.length === 2 && resolveCountry(text) !== null);
  const isNamibia = alpha2.length > others.length / 2;
  return (text) => (text.toUpperCase() === 'NA' && !isNamibia ? null : resolveCountry(text));
}

function readChoices(aliases: Record<string, string>): Map<string, string> {
  const chosen = new Map<string, string>();
  for (const [text, code] of Object.entries(aliases)) {
    if (!COUNTRIES.has(code) && code !== UNKNOWN_COUNTRY) {
      throw new IntakeError(422, `“${code}”, chosen for “${text}”, is not a country code such as EC.`);
    }
    chosen.set(aliasKey(text), code);
  }
  return chosen;
}
