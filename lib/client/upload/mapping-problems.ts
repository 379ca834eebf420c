import type { Translate } from '@/lib/words/words';
import {
  type ColumnChoice,
  type ColumnChoices,
  type DraftPeriod,
  hasColumn,
  isRanking,
  numberColumns,
} from './column-choices';
import { labelOf } from './label-of';

/** What keeps the choices from being a mapping. `field`: a column as `column:name`, or a part of the form. */
export interface ChoiceProblem {
  field: string;
  message: string;
}

/** Everything that keeps the choices from being a mapping, in the order of the form. */
export function mappingProblems(choices: ColumnChoices, t: Translate): ChoiceProblem[] {
  return [
    ...doubles(choices, t),
    ...rankingProblems(choices, t),
    ...timeProblems(choices, t),
    ...sideProblems(choices, t),
    ...attacksProblems(choices, t),
  ];
}

/** A ranking is of the countries of one side, and holds no counts. */
function rankingProblems(choices: ColumnChoices, t: Translate): ChoiceProblem[] {
  if (!isRanking(choices)) return [];
  const side = choices.columns.find(({ role }) => role === 'source' || role === 'target');
  const isOdd = ({ name, role }: ColumnChoice) =>
    ['attacks', 'organisation', 'type'].includes(role) ||
    (['source', 'target'].includes(role) && name !== side?.name);
  return choices.columns.filter(isOdd).map(({ name }) => ({
    field: columnField(name),
    message: t('upload.rankingOdd'),
  }));
}

const SINGLE = ['time', 'source', 'target', 'organisation', 'type'] as const;

function doubles({ columns }: ColumnChoices, t: Translate): ChoiceProblem[] {
  return SINGLE.flatMap((role) => {
    const [first, ...more] = columns.filter((column) => column.role === role);
    return more.map(({ name }) => ({
      field: columnField(name),
      message: t('upload.double', { name: first?.name ?? '', role: t(`upload.role-${role}`) }),
    }));
  });
}

function timeProblems(choices: ColumnChoices, t: Translate): ChoiceProblem[] {
  const counts = numberColumns(choices);
  if (hasColumn(choices, 'time')) {
    return counts.slice(1).map(({ name }) => ({
      field: columnField(name),
      message: t('upload.oneNumber', { holds: isRanking(choices) ? 'places' : 'counts' }),
    }));
  }
  if (counts.length > 1) {
    return counts
      .filter(({ period }) => !isPeriod(period))
      .map(({ name }) => periodProblem(columnField(name), t));
  }
  return isPeriod(choices.period) ? [] : [periodProblem('period', t)];
}

function periodProblem(field: string, t: Translate): ChoiceProblem {
  return { field, message: t('upload.sayPeriod') };
}

function sideProblems(choices: ColumnChoices, t: Translate): ChoiceProblem[] {
  const isKnown = (side: 'source' | 'target') => labelOf(choices, side) !== null;
  if (isKnown('source') || isKnown('target')) return [];
  return [{ field: 'sides', message: t('upload.saySide') }];
}

function attacksProblems(choices: ColumnChoices, t: Translate): ChoiceProblem[] {
  if (choices.onePerRow || numberColumns(choices).length > 0) return [];
  return [{ field: 'attacks', message: t('upload.sayAttacks') }];
}

/** ISO days and times sort as text. */
function isPeriod({ from, to }: DraftPeriod): boolean {
  return from !== '' && from < to;
}

/** Name of a column's field in a problem. */
export function columnField(name: string): string {
  return `column:${name}`;
}
