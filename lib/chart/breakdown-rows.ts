import type { RankingAnswer } from '@/lib/domain/answer';
import { toBigInt, toCount } from '@/lib/domain/count';
import { UNKNOWN_COUNTRY } from '@/lib/domain/country';
import type { Count } from '@/lib/domain/dataset';
import { isSide } from '@/lib/domain/fact';
import type { Words } from '@/lib/words/words';
import { type CountedEntry, countedEntries } from './counted-entries';

export interface BreakdownRow {
  id: string;
  /** Null for a sum. */
  key: string | null;
  kind: 'one' | 'rest' | 'unknown';
  name: string;
  place: { rank: number; tied: boolean } | null;
  attacks: Count;
  share: number;
}

/** What is broken down by what. */
export type BreakdownAnswer = Pick<RankingAnswer, 'by' | 'entries' | 'unknown'>;

/** The first entries by place, the selected one wherever it stands, the exact sum of all others, and the unknown. */
export function breakdownRows(
  { by, entries, unknown: { attacks, share } }: BreakdownAnswer,
  top: number,
  selected: string | null,
  words: Words,
): BreakdownRow[] {
  const ranked = countedEntries(entries).filter(({ rank }) => rank !== null);
  const named = ranked.filter(({ key }, i) => i < top || key === selected);
  const rest = ranked.filter((entry) => !named.includes(entry));
  const rows = named.map(toRow);
  if (rest.length > 0) rows.push(restRow(rest, words));
  if (attacks !== null && share !== null && Number(attacks) > 0) {
    const name = isSide(by) ? words.country(UNKNOWN_COUNTRY) : words.t('text.notStated');
    rows.push({ id: 'sum-unknown', key: null, kind: 'unknown', name, place: null, attacks, share });
  }
  return rows;
}

function toRow({ key, name, rank, tied, attacks, share }: CountedEntry): BreakdownRow {
  return {
    id: `one-${key}`,
    key,
    kind: 'one',
    name,
    place: rank === null ? null : { rank, tied },
    attacks,
    share,
  };
}

function restRow(rest: readonly CountedEntry[], { t }: Words): BreakdownRow {
  const attacks = rest.reduce((sum, entry) => sum + toBigInt(entry.attacks), 0n);
  const share = rest.reduce((sum, entry) => sum + entry.share, 0);
  return {
    id: 'sum-rest',
    key: null,
    kind: 'rest',
    name: t('text.others', { count: rest.length }),
    place: null,
    attacks: toCount(attacks),
    share,
  };
}
