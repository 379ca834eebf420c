import 'server-only';
import type { z } from 'zod';
import type { DatasetView } from '@/lib/analytics/dataset-view';
import type { Period } from '@/lib/domain/fact';
import { ProblemError } from '@/lib/domain/problem-error';
import { QUESTIONS, type QuestionKind, type QuestionParams, REPEATED } from '@/lib/domain/questions';
import { isoInZone, parseTime, periodOf } from '@/lib/domain/time';
import { parseFields } from './parse-fields';

/** Reads a query string. @throws ZodError naming each field that is wrong */
export function parseQuestion<K extends QuestionKind>(kind: K, search: URLSearchParams): QuestionParams<K> {
  return parseSearch(QUESTIONS[kind], search) as QuestionParams<K>;
}

/** Reads a query string by a schema. @throws ZodError naming each field that is wrong */
export function parseSearch<T extends z.ZodType>(schema: T, search: URLSearchParams): z.output<T> {
  const repeated: readonly string[] = REPEATED;
  const fields = [...new Set(search.keys())].map((key) => [
    key,
    repeated.includes(key) ? search.getAll(key) : search.get(key),
  ]);
  return parseFields(schema, Object.fromEntries(fields));
}

/** The period asked for; what was left out is taken from the dataset. An empty dataset has an empty period. */
export function questionPeriod(
  dataset: DatasetView,
  asked: { from?: string | undefined; to?: string | undefined },
  timeZone: string,
): Period {
  const whole = dataset.period ?? periodOf(0, 0, timeZone);
  return givenPeriod(asked.from ?? whole.from, asked.to ?? whole.to, timeZone, ['from', 'to']) ?? whole;
}

/** A period from two texts; null when both are missing. @throws ProblemError 400 naming the field that is wrong */
export function givenPeriod(
  from: string | undefined,
  to: string | undefined,
  timeZone: string,
  fields: readonly [string, string],
): Period | null {
  if (from === undefined && to === undefined) return null;
  const fromMs = instant(from, timeZone, fields[0]);
  const toMs = instant(to, timeZone, fields[1]);
  if (toMs < fromMs) throw wrong(fields[1], `lies before “${fields[0]}”`);
  return periodOf(fromMs, toMs, timeZone);
}

function instant(text: string | undefined, timeZone: string, field: string): number {
  if (text === undefined) throw wrong(field, 'is missing; a period needs both ends');
  const at = parseTime(text, timeZone);
  if (at !== null) return requireYear(at, timeZone, field);
  throw wrong(field, `“${text}” is no time; write 2019-04-11, 2019-04-11T12:00 or 2019-04-11T12:00:00-05:00`);
}

/** Years before and after these are written with more than four digits, which no reader of our answers expects. */
function requireYear(at: number, timeZone: string, field: string): number {
  if (/^(?!0000)\d{4}-/.test(isoInZone(at, timeZone))) return at;
  throw wrong(field, 'lies outside of the years 1 to 9999');
}

function wrong(field: string, message: string): ProblemError {
  return new ProblemError(400, `“${field}” ${message}.`, [{ field, message }]);
}
