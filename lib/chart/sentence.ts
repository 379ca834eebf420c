import type { RankingAnswer, RankingEntry } from '@/lib/domain/answer';
import { countryName } from '@/lib/domain/country';
import { type Dimension, isSide } from '@/lib/domain/fact';
import { ordinal } from '@/lib/domain/ordinal';
import { describePeriod } from './describe-period';
import { ENTITY_WORDS } from './entity-words';

/** Headings of the rankings. Higher is worse for a target; for a source it only means more traffic from there. */
const RANKING_NOUN: Record<Dimension, string> = {
  target: 'most attacked countries',
  source: 'source countries',
  organisation: 'most attacked organisations',
  type: 'attack types',
};

/**
 * The sentence that opens the page and heads every picture: "Ecuador climbed from 51st to 31st of 118 most attacked
 * countries on the afternoon of 11 April 2019".
 * @param chosen whom the reader chose, to be named where there is no entry
 */
export function sentence(
  answer: RankingAnswer,
  entry: RankingEntry | null,
  by: Dimension,
  chosen: string | null = null,
): string {
  const when = describePeriod(answer.period);
  if (!entry || entry.state === 'gone') return `${absence(answer, entry, by, chosen)} ${when}`;
  const of = `of ${answer.of} ${rankedWhat(answer, by)} ${when}`;
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
function rankedWhat({ listing, denominator }: RankingAnswer, by: Dimension): string {
  if (listing?.isComplete === false) return 'listed';
  return denominator ? `${RANKING_NOUN[by]} per million inhabitants` : RANKING_NOUN[by];
}

function absence(
  { listing }: RankingAnswer,
  entry: RankingEntry | null,
  by: Dimension,
  chosen: string | null,
): string {
  if (entry) {
    const was = ordinal(entry.previousRank ?? 0, entry.previousTied);
    return `${entry.name} was ${was} and ${listing ? 'is not listed' : 'has no recorded attack'}`;
  }
  if (chosen) {
    const why = listing ? 'it is not listed' : 'no attack is recorded';
    return `${isSide(by) ? countryName(chosen) : chosen} is unranked: ${why}`;
  }
  return `No ${ENTITY_WORDS[by].one} can be ranked`;
}
