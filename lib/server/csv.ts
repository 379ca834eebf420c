import 'server-only';
import { stringify } from 'csv-stringify/sync';
import type { FlowsAnswer, RankHistory, RankingAnswer, Timeline, WhatWouldItTake } from '@/lib/domain/answer';
import type { Passport } from '@/lib/domain/passport';

type Cell = string | number | boolean | null;
type Row = Record<string, Cell>;

/**
 * Writes rows as CSV, RFC 4180, the passport in front as `#` lines. Cells that a spreadsheet would run as a formula
 * get an apostrophe in front.
 */
export function toCsv(rows: readonly Row[], columns: readonly string[], passport: Passport | null): string {
  const body = stringify([...rows], { header: true, columns: [...columns], escape_formulas: true });
  return passport === null ? body : `${passportLines(passport)}${body}`;
}

function passportLines(passport: Passport): string {
  const lines = Object.entries(passport).map(([field, value]) => {
    const text = Array.isArray(value) ? value.join(' and ') : (value ?? 'not stated');
    return `# ${field}: ${String(text).replaceAll(/\s+/g, ' ')}`;
  });
  return `${lines.join('\n')}\n`;
}

export function timelineRows({ buckets, keys }: Timeline): Row[] {
  if (keys.length === 0) return buckets.map(({ start, attacks }) => ({ start, key: null, attacks }));
  return buckets.flatMap(({ start, by }) =>
    Object.entries(by).map(([key, attacks]) => ({ start, key, attacks })),
  );
}

export function rankingRows({ entries, of }: RankingAnswer): Row[] {
  return entries.map(({ interval, ...entry }) => ({
    ...entry,
    of,
    best: interval?.[0] ?? null,
    worst: interval?.[1] ?? null,
  }));
}

export function rankHistoryRows({ buckets, of, series }: RankHistory): Row[] {
  return series.flatMap(({ key, name, ranks, tied, attacks }) =>
    buckets.map((start, at) => ({
      start,
      key,
      name,
      rank: ranks[at] ?? null,
      tied: tied[at] ?? false,
      of: of[at] ?? 0,
      attacks: attacks[at] ?? null,
    })),
  );
}

export function flowsRows({ flows }: FlowsAnswer): Row[] {
  return flows.map((flow) => ({ ...flow }));
}

export function whatWouldItTakeRows(answer: WhatWouldItTake): Row[] {
  return [{ ...answer, overtakes: answer.overtakes.join(' ') }];
}

/** Columns of each answer, in order. */
export const CSV_COLUMNS = {
  timeline: ['start', 'key', 'attacks'],
  ranking: [
    ...['key', 'name', 'rank', 'tied', 'of', 'attacks', 'share', 'best', 'worst'],
    ...['previousRank', 'previousTied', 'previousAttacks', 'shift', 'state'],
  ],
  'rank-history': ['start', 'key', 'name', 'rank', 'tied', 'of', 'attacks'],
  flows: ['source', 'target', 'attacks'],
  'what-would-it-take': ['key', 'rank', 'attacks', 'attacksNeeded', 'factor', 'overtakes'],
  datasets: ['slug', 'title', 'status', 'measure', 'from', 'to', 'rows', 'attacks', 'uploads'],
  claims: [
    'id',
    'topic',
    'status',
    'value',
    'unit',
    'start',
    'end',
    'speaker',
    'outlet',
    'url',
    'publishedOn',
  ],
} as const;
