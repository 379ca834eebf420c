import { toCount } from '@/lib/domain/count';
import { decomposeShift, type ShiftPart, type ShiftParts } from '@/lib/domain/decompose-shift';
import type { Dimension, Filters, Period } from '@/lib/domain/fact';
import type { TieRule } from '@/lib/domain/passport';
import type { Named, ShiftAnswer, ShiftPartAnswer } from '@/lib/domain/place-answers';
import { rank } from '@/lib/domain/rank';
import type { QuestionContext } from './ask';
import { keyName } from './key-name';
import { requireEntity } from './require-entity';
import { requireSides } from './require-sides';
import { countOf, type Tallies, tallies } from './tallies';
import { whyNotCompared } from './why-not-compared';

interface ShiftQuestion {
  by: Dimension;
  key: string;
  period: Period;
  /** Null: not compared. */
  comparePeriod: Period | null;
  filters: Filters;
}

const NOTHING: Tallies = { known: [], unknown: 0n, total: 0n };

/**
 * Why an entity moved between two periods: by its own growth, because others fell, because others rose.
 * @throws ProblemError 422 when the entity is unknown or the dataset lacks the side
 */
export async function shift(context: QuestionContext, asked: ShiftQuestion): Promise<ShiftAnswer> {
  const { by, key, period, comparePeriod, filters } = asked;
  requireSides(context.dataset, [by], filters);
  const [now, before] = await Promise.all([
    tallies(context, { by, period, filters }),
    comparePeriod === null ? null : tallies(context, { by, period: comparePeriod, filters }),
  ]);
  await requireEntity(context, asked, now);
  const reason = whyNotCompared(now, before) ?? whyNoShift(by, key, now, before ?? NOTHING);
  const ties = context.dataset.passport.tieRule;
  const parts = reason === null ? decomposeShift(key, before?.known ?? [], now.known, ties) : null;
  return {
    ...{ by, ties, period, comparePeriod, key, name: keyName(by, key) },
    ...standing(key, now, before, ties),
    ...told(by, parts),
    ...{ comparable: reason === null, reason },
  };
}

/** The places and counts of the entity, now and before. */
function standing(key: string, now: Tallies, before: Tallies | null, ties: TieRule) {
  const place = placeOf(now, key, ties);
  const previous = placeOf(before ?? NOTHING, key, ties);
  return {
    ...{ of: now.known.length, previousOf: before?.known.length ?? null },
    ...{ rank: place?.place ?? null, tied: place?.tied ?? false },
    ...{ previousRank: previous?.place ?? null, previousTied: previous?.tied ?? false },
    attacks: toCount(countOf(now, key) ?? 0n),
    previousAttacks: before && toCount(countOf(before, key) ?? 0n),
  };
}

function placeOf({ known }: Tallies, key: string, ties: TieRule) {
  return rank(known, ties).find((it) => it.key === key);
}

/** The parts with the names of those passed. */
function told(by: Dimension, parts: ShiftParts | null) {
  const named = (keys: readonly string[] = []): Named[] =>
    keys.map((key) => ({ key, name: keyName(by, key) }));
  const part = ({ places, keys }: ShiftPart): ShiftPartAnswer => ({ places, entities: named(keys) });
  return {
    shift: parts?.shift ?? null,
    parts: parts && { own: part(parts.own), fell: part(parts.fell), rose: part(parts.rose) },
    passed: named(parts?.passed),
    passedBy: named(parts?.passedBy),
  };
}

/** Who has a place in one period only is new or gone, which is no shift. */
function whyNoShift(by: Dimension, key: string, now: Tallies, before: Tallies): string | null {
  const [is, was] = [countOf(now, key) !== undefined, countOf(before, key) !== undefined];
  if (is && was) return null;
  const name = keyName(by, key);
  if (is) return `${name} is new: it has no data in the earlier period, and so no place to move from.`;
  if (was) return `${name} is gone: it has no data in the period, and so no place to move to.`;
  return `${name} has no data in either period.`;
}
