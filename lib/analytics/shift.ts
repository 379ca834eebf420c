import type { Named } from '@/lib/domain/answer';
import { toCount } from '@/lib/domain/count';
import { decomposeShift, type ShiftPart, type ShiftParts } from '@/lib/domain/decompose-shift';
import type { Dimension, Period } from '@/lib/domain/fact';
import type { ShiftAnswer, ShiftPartAnswer } from '@/lib/domain/place-answers';
import { populationOf } from '@/lib/domain/population';
import { rank } from '@/lib/domain/rank';
import type { Denominator } from '@/lib/domain/rank-rules';
import { epochMs } from '@/lib/domain/time';
import type { QuestionContext } from './ask';
import { type Comparison, comparedTallies } from './compared-tallies';
import { keyName } from './key-name';
import { placedBy, type RankingRules, requireDenominator } from './ranking-rules';
import { requireEntity } from './require-entity';
import { requireSides } from './require-sides';
import { countOf, type Tallies } from './tallies';

interface ShiftQuestion extends Comparison {
  key: string;
  /** Left out: by attacks. */
  per?: Denominator | undefined;
}

const NOTHING: Tallies = { known: [], unknown: 0n, total: 0n };

/**
 * Why an entity moved between two periods: by its own growth, because others fell, because others rose.
 * @throws ProblemError 422 when the entity is unknown or the dataset lacks the side
 */
export async function shift(context: QuestionContext, asked: ShiftQuestion): Promise<ShiftAnswer> {
  const { by, key, period, comparePeriod, filters, per = null } = asked;
  requireSides(context.dataset, [by], filters);
  requireDenominator(context, by, per);
  const { now, before, reason: mismatch } = await comparedTallies(context, asked);
  await requireEntity(context, asked, now);
  const reason = mismatch ?? whyNoShift(asked, now, before ?? NOTHING);
  const rules = { ties: context.dataset.passport.tieRule, per };
  const even = perTime(asked, now, before ?? NOTHING);
  const parts = reason === null ? partsOf(key, even.now, even.before, rules) : null;
  return {
    ...{ by, ...rules, period, comparePeriod, key, name: keyName(by, key) },
    ...standing(key, now, before, rules),
    isPerHour: even.isPerHour,
    ...told(by, parts),
    ...{ comparable: reason === null, reason },
  };
}

/** Counts of periods that differ in length as if both were as long: exact, and no place within a period changes. */
function perTime({ period, comparePeriod }: ShiftQuestion, now: Tallies, before: Tallies) {
  const [long, earlier] = [lengthOf(period), lengthOf(comparePeriod ?? period)];
  if (long === earlier) return { now, before, isPerHour: false };
  return { now: times(now, earlier), before: times(before, long), isPerHour: true };
}

function lengthOf({ from, to }: Period): bigint {
  return BigInt(epochMs(to) - epochMs(from));
}

function times(tallies: Tallies, factor: bigint): Tallies {
  return { ...tallies, known: tallies.known.map(([key, attacks]) => [key, attacks * factor] as const) };
}

type Rules = Omit<RankingRules, 'rounding'>;

function partsOf(key: string, now: Tallies, before: Tallies, { ties, per }: Rules): ShiftParts | null {
  return decomposeShift(key, placedBy(before.known, per), placedBy(now.known, per), ties);
}

/** The places and counts of the entity, now and before. */
function standing(key: string, now: Tallies, before: Tallies | null, rules: Rules) {
  const place = placeOf(now, key, rules);
  const previous = placeOf(before ?? NOTHING, key, rules);
  return {
    of: placedBy(now.known, rules.per).length,
    previousOf: before && placedBy(before.known, rules.per).length,
    ...{ rank: place?.place ?? null, tied: place?.tied ?? false },
    ...{ previousRank: previous?.place ?? null, previousTied: previous?.tied ?? false },
    attacks: toCount(countOf(now, key) ?? 0n),
    previousAttacks: before && toCount(countOf(before, key) ?? 0n),
  };
}

function placeOf({ known }: Tallies, key: string, { ties, per }: Rules) {
  return rank(placedBy(known, per), ties).find((it) => it.key === key);
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
function whyNoShift({ by, key, per }: ShiftQuestion, now: Tallies, before: Tallies): string | null {
  const [is, was] = [countOf(now, key) !== undefined, countOf(before, key) !== undefined];
  const name = keyName(by, key);
  if (per !== undefined && populationOf(key) === null) {
    return `${name} has no place per million inhabitants: its population is not known.`;
  }
  if (is && was) return null;
  if (is) return `${name} is new: it has no data in the earlier period, and so no place to move from.`;
  if (was) return `${name} is gone: it has no data in the period, and so no place to move to.`;
  return `${name} has no data in either period.`;
}
