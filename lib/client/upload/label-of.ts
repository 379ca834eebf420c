import type { Label } from '@/lib/domain/mapping';
import { type ColumnChoices, type Fixable, isRanking } from './column-choices';

/** The column that was chosen for a role, or the one value given for all rows; null for neither. */
export function labelOf(choices: ColumnChoices, role: Fixable): Label | null {
  const column = choices.columns.find((candidate) => candidate.role === role);
  if (column) return { column: column.name };
  // In a ranking each row names its own country, and there is nothing else to name.
  const fixed = isRanking(choices) ? '' : choices.fixed[role].trim();
  return fixed === '' ? null : { fixed };
}
