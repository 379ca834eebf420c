import 'server-only';
import type { CheckReport } from '@/lib/domain/check-report';
import { toCount } from '@/lib/domain/count';
import type { CheckOutcome } from '@/lib/intake/check';

type Found = Omit<
  CheckReport,
  'rankImpact' | 'overlap' | 'chosenCountries' | 'mapping' | 'choices' | 'timeZone' | 'dataset'
>;

/** What a check found by itself, as the API tells it. Of a ranking, places take the place of attacks. */
export function wireReport(outcome: CheckOutcome): Found {
  const split = ({ read, accepted, rejected }: CheckOutcome['rows']) => ({
    read: toCount(read),
    accepted: toCount(accepted),
    rejected: toCount(rejected),
  });
  const isRanking = outcome.listings !== undefined;
  const { rows, attacks } = outcome.unknownCountry;
  return {
    rows: split(outcome.rows),
    attacks: isRanking ? null : split(outcome.attacks),
    places: isRanking ? split(outcome.attacks) : null,
    listings: outcome.listings ?? null,
    unknownCountry: { rows: toCount(rows), attacks: isRanking ? null : toCount(attacks) },
    zeroRows: toCount(outcome.zeroRows),
    period: outcome.period,
    timePrecision: outcome.timePrecision,
    sides: outcome.sides,
    rejects: outcome.rejects,
    reasons: outcome.reasons,
    unmatchedCountries: withoutAttacks(outcome, outcome.unmatchedCountries),
    countryMethod: outcome.countryMethod,
  };
}

/** Texts of a ranking have rows and no attacks. */
export function withoutAttacks<T extends { attacks: unknown }>(
  { listings }: CheckOutcome,
  texts: readonly T[],
): (Omit<T, 'attacks'> & { attacks: T['attacks'] | null })[] {
  return texts.map((text) => (listings ? { ...text, attacks: null } : text));
}
