import type { ChosenCountry } from '@/lib/domain/check-report';
import { toCount } from '@/lib/domain/count';
import { countryName } from '@/lib/domain/country';
import { aliasKey } from './alias-key';
import type { Scratch } from './open-scratch';
import { EMPTY_TEXT } from './resolve-places';
import { sqlText } from './sql-text';

const MOST = 200;

/** What was chosen, by whomever it was. */
export type ChosenText = Omit<ChosenCountry, 'earlier'>;

/** The texts of the file whose country a person chose, most rows first. */
export async function listChosen(
  scratch: Scratch,
  aliases: Readonly<Record<string, string>>,
): Promise<ChosenText[]> {
  const keys = new Map(Object.entries(aliases).map(([text, code]) => [aliasKey(text), code]));
  if (keys.size === 0) return [];
  const places = await scratch.rows('select distinct shown as text from places where shown is not null');
  const texts = places
    .map(({ text }) => String(text))
    .filter((text) => keys.has(aliasKey(text || EMPTY_TEXT)));
  if (texts.length === 0) return [];
  const list = texts.map(sqlText).join(', ');
  const rows = await scratch.rows(`
    select text, sum(rows)::hugeint as rows, sum(attacks)::hugeint as attacks from (
      select source_text as text, rows, attacks from pairs where source_text in (${list}) and ${isRead('source')}
      union all
      select target_text, rows, attacks from pairs where target_text in (${list}) and ${isRead('target')}
        and (target_text <> source_text or not ${isRead('source')}))
    group by text order by rows desc, attacks desc, text limit ${MOST}`);
  return rows.map((row) => {
    const text = row.text === '' ? EMPTY_TEXT : String(row.text);
    const code = keys.get(aliasKey(text)) ?? '';
    const [count, attacks] = [row.rows, row.attacks].map((it) => toCount(BigInt(String(it))));
    return { text, code, name: countryName(code), rows: count ?? 0, attacks: attacks ?? 0 };
  });
}

/** A side without a column has empty texts that nobody wrote. */
function isRead(side: 'source' | 'target'): string {
  return `exists (from places where side = ${sqlText(side)})`;
}
