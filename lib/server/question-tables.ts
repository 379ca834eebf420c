import 'server-only';
import type {
  FlowsAnswer,
  LadderAnswer,
  Named,
  RankHistory,
  RankingAnswer,
  Timeline,
} from '@/lib/domain/answer';
import type { CompatiblePlaces, ShiftAnswer, WhatWouldItTake } from '@/lib/domain/place-answers';
import type { QuestionKind } from '@/lib/domain/questions';
import type { SurgesAnswer } from '@/lib/domain/surge-answer';
import type { VolumesAnswer } from '@/lib/domain/volumes-answer';
import type { Answers } from './answerers';
import type { Row } from './csv';

interface Table<Answer> {
  /** In order. */
  columns: readonly string[];
  rows(answer: Answer): Row[];
}

/** Each answer as a table, for CSV. */
export const QUESTION_TABLES: { [K in QuestionKind]: Table<Answers[K]> } = {
  timeline: { columns: ['start', 'key', 'attacks', 'incomplete'], rows: timelineRows },
  ranking: {
    columns: [
      ...['key', 'name', 'rank', 'tied', 'of', 'attacks', 'share', 'best', 'worst'],
      ...['previousRank', 'previousTied', 'previousAttacks', 'shift', 'state', 'perMillion'],
    ],
    rows: rankingRows,
  },
  'rank-history': {
    columns: ['start', 'key', 'name', 'rank', 'tied', 'of', 'attacks'],
    rows: rankHistoryRows,
  },
  ladder: {
    columns: ['start', 'key', 'name', 'rank', 'tied', 'of', 'attacks'],
    rows: ({ history }: LadderAnswer) => rankHistoryRows(history),
  },
  flows: { columns: ['source', 'target', 'attacks'], rows: ({ flows }: FlowsAnswer) => flows.map(copy) },
  shift: {
    columns: [
      ...['key', 'name', 'previousRank', 'previousTied', 'previousOf', 'rank', 'tied', 'of'],
      ...['previousAttacks', 'attacks', 'shift', 'own', 'fell', 'rose', 'passed', 'passedBy'],
    ],
    rows: shiftRows,
  },
  surges: {
    columns: ['key', 'name', 'start', 'attacks', 'median', 'deviations', 'cycle'],
    rows: surgesRows,
  },
  volumes: { columns: ['start', 'key', 'attacks'], rows: volumesRows },
  'what-would-it-take': {
    columns: ['key', 'rank', 'attacks', 'attacksNeeded', 'factor', 'overtakes'],
    rows: (answer: WhatWouldItTake) => [{ ...answer, period: null, overtakes: answer.overtakes.join(' ') }],
  },
  'compatible-places': {
    columns: ['key', 'attacks', 'rounding', 'rank', 'of', 'best', 'worst', 'sharedWith', 'complete'],
    rows: compatibleRows,
  },
};

/** Of an incomplete bucket the part that is counted stands in its rows, as an ISO 8601 interval. */
function timelineRows({ buckets, keys, incomplete }: Timeline): Row[] {
  const parts = new Map(incomplete.map(({ start, from, to }) => [start, `${from}/${to}`]));
  return buckets.flatMap(({ start, attacks, by }) => {
    const counted = keys.length === 0 ? [[null, attacks] as const] : Object.entries(by);
    return counted.map(([key, count]) => ({
      start,
      key,
      attacks: count,
      incomplete: parts.get(start) ?? null,
    }));
  });
}

function rankingRows({ entries, of }: RankingAnswer): Row[] {
  return entries.map(({ interval, ...entry }) => ({ ...entry, of, ...ends(interval) }));
}

function rankHistoryRows({ buckets, of, series }: RankHistory): Row[] {
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

function shiftRows({ period, comparePeriod, parts, passed, passedBy, ...answer }: ShiftAnswer): Row[] {
  const places = {
    own: parts?.own.places ?? null,
    fell: parts?.fell.places ?? null,
    rose: parts?.rose.places ?? null,
  };
  return [{ ...answer, ...places, passed: keys(passed), passedBy: keys(passedBy) }];
}

function surgesRows({ all, series }: SurgesAnswer): Row[] {
  return [all, ...series].flatMap(({ key, name, surges }) =>
    surges.map((surge) => ({ key, name, ...surge })),
  );
}

function volumesRows({ starts, keys, attacks }: VolumesAnswer): Row[] {
  return keys.flatMap((key, k) =>
    starts.map((start, at) => ({ start, key, attacks: attacks[k]?.[at] ?? null })),
  );
}

function compatibleRows({ period, interval, sharedWith, ...answer }: CompatiblePlaces): Row[] {
  return [{ ...answer, ...ends(interval), sharedWith: keys(sharedWith) }];
}

function ends(interval: readonly [number, number] | null): { best: number | null; worst: number | null } {
  return { best: interval?.[0] ?? null, worst: interval?.[1] ?? null };
}

/** Semicolons, because names of organisations hold spaces. */
function keys(entities: readonly Named[]): string {
  return entities.map(({ key }) => key).join('; ');
}

function copy(row: Row): Row {
  return { ...row };
}
