import type { UploadColumn } from '@/lib/domain/upload';
import type { Words } from '@/lib/words/words';

/** Questions about a file, each with the field that answers it. */
export interface PlacedQuestions {
  /** By column name; an empty list where a question that stands with another column names this one too. */
  byColumn: Map<string, string[]>;
  /** About the order of day and month. */
  dateOrder: string[];
  /** About the period of a file without times. */
  period: string[];
  /** About the file as a whole. */
  rest: string[];
}

/** Puts each question next to what answers it: a field of its own, or the columns that it names in quotation marks. */
export function placeQuestions(
  questions: readonly string[],
  columns: readonly UploadColumn[],
  { t }: Words,
): PlacedQuestions {
  const placed: PlacedQuestions = { byColumn: new Map(), dateOrder: [], period: [], rest: [] };
  for (const question of questions) {
    const named = columnsIn(question, columns);
    if (question.includes(t('upload.orderAsked'))) placed.dateOrder.push(question);
    else if (named.length > 0) placeWithColumns(placed.byColumn, question, named);
    else if (question.toLowerCase().includes(t('upload.periodAsked'))) placed.period.push(question);
    else placed.rest.push(question);
  }
  return placed;
}

/** Names of the columns in the order in which the question names them. */
function columnsIn(question: string, columns: readonly UploadColumn[]): string[] {
  const at = (name: string) => question.indexOf(`“${name}”`);
  return columns
    .map(({ name }) => name)
    .filter((name) => at(name) >= 0)
    .sort((a, b) => at(a) - at(b));
}

function placeWithColumns(byColumn: Map<string, string[]>, question: string, names: readonly string[]): void {
  names.forEach((name, index) => {
    byColumn.set(name, [...(byColumn.get(name) ?? []), ...(index === 0 ? [question] : [])]);
  });
}
