import 'server-only';
import { stringify } from 'csv-stringify/sync';
import type { FlowsAnswer, RankHistory, RankingAnswer, Timeline, WhatWouldItTake } from '@/lib/domain/answer';
import type { Period } from '@/lib/domain/fact';
import type { Passport } from '@/lib/domain/passport';

type Cell = string | number | boolean | null;
type Row = Record<string, Cell>;

/** What stands in front of the numbers, by field. */
type Notes = Readonly<Record<string, string | readonly string[] | null>>;

/**
 * Writes rows as CSV, RFC 4180, the notes in front as `#` lines. Cells that a spreadsheet would run as a formula get an
 * apostrophe in front.
 */
export function toCsv(rows: readonly Row[], columns: readonly string[], notes: Notes = {}): string {
  const cast = { boolean: String };
  const body = stringify([...rows], { header: true, columns: [...columns], escape_formulas: true, cast });
  return `${Object.entries(notes).map(noteLine).join('')}${body}`;
}

/** What a dataset's numbers are of: the dataset, the period where the answer has one, and the passport. */
export function datasetNotes(
  { title, passport }: { title: string; passport: Passport },
  { period, comparePeriod }: { period?: Period | null; comparePeriod?: Period | null } = {},
): Notes {
  return {
    dataset: title,
    ...(period ? { period: `${period.from} to ${period.to}` } : {}),
    ...(comparePeriod ? { 'compared with': `${comparePeriod.from} to ${comparePeriod.to}` } : {}),
    ...passport,
  };
}

function noteLine([field, value]: [string, Notes[string]]): string {
  const text = (typeof value === 'string' ? value : (value ?? []).join(' and ')) || 'not stated';
  return `# ${field}: ${text.replaceAll(/\s+/g, ' ')}\n`;
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
  uploads: ['id', 'filename', 'publishedAt', 'rows', 'attacks', 'rejectedRows', 'sha256', 'state'],
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
