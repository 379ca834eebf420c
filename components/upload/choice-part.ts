import type { ColumnChoices } from '@/lib/client/upload/column-choices';
import type { ChoiceProblem } from '@/lib/client/upload/mapping-problems';

/** What every part of the form about columns gets. */
export interface ChoicePartProps {
  choices: ColumnChoices;
  problems: readonly ChoiceProblem[];
  onChange: (choices: ColumnChoices) => void;
}

/** What is wrong with a field, or null. */
export function problemOf(problems: readonly ChoiceProblem[], field: string): string | null {
  return problems.find((problem) => problem.field === field)?.message ?? null;
}
