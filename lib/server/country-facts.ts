import 'server-only';
import { chooseBucket } from '@/lib/analytics/choose-bucket';
import { countryName, isCountryCode, UNKNOWN_COUNTRY } from '@/lib/domain/country';
import type { CountryFacts, CountrySide } from '@/lib/domain/country-facts';
import type { DatasetDetail } from '@/lib/domain/dataset';
import { SIDES, type Side } from '@/lib/domain/fact';
import { nextPlaces } from '@/lib/domain/next-places';
import { ProblemError } from '@/lib/domain/problem-error';
import { answerQuestion } from './answer-question';
import { datasetDetail } from './datasets';
import type { Runtime } from './runtime';

/** As many points as a line a thousand pixels wide shows well. */
const MOST_BUCKETS = 400;

/**
 * What a dataset says of a country on each side that it covers.
 * @param code ISO 3166-1 alpha-2, XK, or ZZ for attacks of unknown country
 * @throws ProblemError 404 no such dataset, or no such country
 */
export async function countryFacts(runtime: Runtime, slug: string, code: string): Promise<CountryFacts> {
  const dataset = await datasetDetail(runtime, slug);
  if (!isCountryCode(code) && code !== UNKNOWN_COUNTRY) {
    throw new ProblemError(404, `“${code}” is no country’s code: two letters of ISO 3166-1, XK, or ZZ.`);
  }
  const covered = SIDES.toReversed().filter((side) => dataset.passport.sides.includes(side));
  const asked = dataset.period ? covered : [];
  const sides = await Promise.all(asked.map((side) => sideOf(runtime, dataset, code, side)));
  const isRanked = ({ whole }: CountrySide) => whole.entries.some(({ key }) => key === code);
  return {
    code,
    name: countryName(code),
    dataset,
    sides: sides.toSorted((a, b) => Number(isRanked(b)) - Number(isRanked(a))),
  };
}

async function sideOf(
  runtime: Runtime,
  dataset: DatasetDetail,
  code: string,
  side: Side,
): Promise<CountrySide> {
  const { slug, passport } = dataset;
  const hasCounts = passport.holds !== 'places';
  const other = side === 'source' ? 'target' : 'source';
  const of = (search: Record<string, string>) => new URLSearchParams(search);
  const [whole, compared, history, partners, surges] = await Promise.all([
    answerQuestion(runtime, slug, 'ranking', of({ side })),
    answerQuestion(runtime, slug, 'ranking', of({ side, compare: 'auto' })),
    answerQuestion(runtime, slug, 'rank-history', of({ side, keys: code, ...bucketOf(dataset) })),
    hasCounts && passport.sides.includes(other)
      ? answerQuestion(runtime, slug, 'ranking', of({ by: other, [side]: code }))
      : null,
    hasCounts
      ? answerQuestion(runtime, slug, 'surges', of({ side, keys: code, ...bucketOf(dataset) }))
      : null,
  ]);
  const entry = whole.entries.find(({ key }) => key === code);
  const hasRivals = hasCounts && code !== UNKNOWN_COUNTRY && whole.of > 1;
  const places = hasRivals ? nextPlaces(entry?.rank ?? null, whole.of) : [];
  const take = await Promise.all(
    places.map((rank) =>
      answerQuestion(runtime, slug, 'what-would-it-take', of({ side, key: code, rank: String(rank) })),
    ),
  );
  return { side, whole, compared, history, partners, surges, take };
}

/** Ready-made rankings have a point each; counts a bucket as fine as can be read. */
function bucketOf({ passport, period }: DatasetDetail): { bucket?: string } {
  if (passport.holds === 'places' || period === null) return {};
  return { bucket: chooseBucket(period, passport.timePrecision, MOST_BUCKETS) };
}
