import type { Claim } from './claim';
import { WINDOW_KINDS, type WindowKind, windowKind } from './claim-window';
import { type CountClaim, convertClaim, isConvertible } from './convert-claim';

/** One number that is told over windows that cannot all be meant. */
export interface WindowConflict {
  count: number;
  /** In the order of WINDOW_KINDS; each with the least and the most that it makes of a day, null where it cannot be told. */
  readings: { kind: WindowKind; claims: CountClaim[]; days: number[]; perDay: [number, number] | null }[];
  /** How far the readings lie apart, at the least and at the most. */
  factor: [number, number] | null;
}

/** The numbers that different claims read over different windows, the most told first. */
export function windowConflicts(claims: readonly Claim[]): WindowConflict[] {
  const groups = new Map<string, CountClaim[]>();
  for (const claim of claims.filter(isConvertible)) {
    const key = `${claim.topic} ${claim.value.count}`;
    groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  return [...groups.values()]
    .map((group) => group.filter(({ conflictsWith }) => group.some(({ id }) => conflictsWith.includes(id))))
    .filter((group) => new Set(group.map(windowKind)).size > 1)
    .sort((a, b) => b.length - a.length)
    .map((group) => conflictOf(group));
}

function conflictOf(group: CountClaim[]): WindowConflict {
  const readings = WINDOW_KINDS.flatMap((kind) => {
    const claims = group.filter((claim) => windowKind(claim) === kind);
    const [first] = claims;
    return first ? [{ kind, claims, ...spanOf(kind, group) }] : [];
  });
  const spans = readings.flatMap(({ perDay }) => (perDay ? [perDay] : []));
  return { count: group[0]?.value.count ?? 0, readings, factor: spans.length > 1 ? apart(spans) : null };
}

function spanOf(kind: WindowKind, group: CountClaim[]): { days: number[]; perDay: [number, number] | null } {
  const [first] = group;
  // Every claim of the group is read here, whether or not each contradicts each.
  const everybody = group.map((claim) => ({ ...claim, conflictsWith: group.map(({ id }) => id) }));
  const converted = everybody[0] && first ? convertClaim(everybody[0], everybody) : [];
  const own = converted.filter((reading) => reading.kind === kind);
  const rates = own.flatMap(({ rates }) => (rates ? [rates.perDay] : []));
  const days = [...new Set(own.flatMap(({ days }) => days ?? []))];
  return { days, perDay: rates.length > 0 ? [Math.min(...rates), Math.max(...rates)] : null };
}

/** Between the highest and the lowest reading, taken as close and as far as their windows allow. */
function apart(spans: readonly [number, number][]): [number, number] {
  const top = Math.max(...spans.map(([low]) => low));
  const bottom = spans.reduce((lowest, span) => (span[1] < lowest[1] ? span : lowest));
  const most = Math.max(...spans.map(([, high]) => high));
  return [top / bottom[1], most / bottom[0]];
}
