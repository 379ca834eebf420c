import 'server-only';
import type { Period } from '@/lib/domain/fact';
import { instantMs } from '@/lib/domain/instant-ms';
import { ProblemError } from '@/lib/domain/problem-error';

/** On a drawing that is a thousand units wide, data over a smaller share of the time is narrower than a line. */
const LEAST_SHARE = 1 / 1000;

/** Those of the names that parameters give. */
export function givenOf(
  params: Readonly<Record<string, unknown>>,
  names: readonly [string, string],
): readonly string[] {
  return names.filter((name) => params[name] !== undefined);
}

/**
 * Refuses an axis of time on which the data would be too narrow to be seen. None at all is another matter: a drawing says so.
 * @param fields the parameters that say where the axis begins and ends
 * @throws ProblemError 422
 */
export function requireSeen(axis: Period, data: Period, fields: readonly string[]): void {
  const [from, to] = [instantMs(axis.from), instantMs(axis.to)];
  const within = Math.min(to, instantMs(data.to)) - Math.max(from, instantMs(data.from));
  if (within <= 0 || within >= (to - from) * LEAST_SHARE) return;
  const message = 'leaves the data too narrow to be seen';
  throw new ProblemError(
    422,
    `The data runs from ${data.from} to ${data.to}, too short a part of the time asked for to be seen in it. Ask for less time around it.`,
    fields.map((field) => ({ field, message })),
  );
}
