import type { RankingAnswer, RankingEntry } from '@/lib/domain/answer';
import { countryName } from '@/lib/domain/country';
import type { Side } from '@/lib/domain/fact';
import { ordinal } from '@/lib/domain/ordinal';
import { describePeriod } from './describe-period';

/** Headings of the two rankings. Higher is worse for a target; for a source it only means more traffic from there. */
const RANKING_NOUN: Record<Side, string> = {
  target: 'most attacked countries',
  source: 'source countries',
};

/**
 * The sentence that opens the page and heads every picture: "Ecuador climbed from 51st to 31st of 118 most attacked
 * countries on the afternoon of 11 April 2019".
 * @param chosen the country that the reader chose, to be named where it has no entry
 */
export function sentence(
  answer: RankingAnswer,
  entry: RankingEntry | null,
  side: Side,
  chosen: string | null = null,
): string {
  const when = describePeriod(answer.period);
  if (!entry || entry.state === 'gone') return `${absence(answer, entry, chosen)} ${when}`;
  const of = `of ${answer.of} ${rankedWhat(answer, side)} ${when}`;
  const place = ordinal(entry.rank ?? 0, entry.tied);
  if (answer.comparePeriod === null || !answer.comparable) return `${entry.name} ranks ${place} ${of}`;
  if (entry.state === 'new') return `${entry.name} is new: ${place} ${of}`;
  const before = ordinal(entry.previousRank ?? 0, entry.previousTied);
  if (entry.shift === 0) return `${entry.name} stayed ${place} ${of}`;
  // A place is of so many: where the two rankings differ in length, both lengths are said.
  const ofBefore = answer.previousOf === answer.of ? '' : ` of ${answer.previousOf}`;
  return `${entry.name} ${(entry.shift ?? 0) > 0 ? 'climbed' : 'fell'} from ${before}${ofBefore} to ${place} ${of}`;
}

/** Countries of a list in which places are missing are those "listed": more may have been ranked. */
function rankedWhat({ listing, denominator }: RankingAnswer, side: Side): string {
  if (listing?.isComplete === false) return 'listed';
  return denominator ? `${RANKING_NOUN[side]} per million inhabitants` : RANKING_NOUN[side];
}

function absence({ listing }: RankingAnswer, entry: RankingEntry | null, chosen: string | null): string {
  if (entry) {
    const was = ordinal(entry.previousRank ?? 0, entry.previousTied);
    return `${entry.name} was ${was} and ${listing ? 'is not listed' : 'has no recorded attack'}`;
  }
  if (chosen) {
    const why = listing ? 'it is not listed' : 'no attack is recorded';
    return `${countryName(chosen)} is unranked: ${why}`;
  }
  return 'No country can be ranked';
}
