import 'server-only';
import { chooseBucket } from '@/lib/analytics/choose-bucket';
import { isCountryCode, UNKNOWN_COUNTRY } from '@/lib/domain/country';
import type { CountryFacts, CountrySide } from '@/lib/domain/country-facts';
import type { DatasetDetail } from '@/lib/domain/dataset';
import { type Period, SIDES, type Side } from '@/lib/domain/fact';
import type { Locale } from '@/lib/domain/locale';
import { nextPlaces } from '@/lib/domain/next-places';
import { ProblemError } from '@/lib/domain/problem-error';
import type { QuestionKind } from '@/lib/domain/questions';
import type { CountryView } from '@/lib/domain/view';
import { loadWords } from '@/lib/words/load-words';
import { answerQuestion } from './answer-question';
import { type CountryQuestions, countryQuestions, type Params } from './country-questions';
import type { Runtime } from './runtime';
import { datasetInLanguage } from './shipped-in-language';

/** As many points as a line a thousand pixels wide shows well. */
const MOST_BUCKETS = 400;

/**
 * What a dataset says of a country on each side that it covers.
 * @param code ISO 3166-1 alpha-2, XK, or ZZ for attacks of unknown country
 * @param view the periods, filters and rules that the reader chose; null and empty where nothing was chosen
 * @throws ProblemError 404 no such dataset, or no such country; 400 or 422 a choice that cannot be
 */
export async function countryFacts(
  runtime: Runtime,
  slug: string,
  code: string,
  view: CountryView,
  locale: Locale,
): Promise<CountryFacts> {
  const dataset = await datasetInLanguage(runtime, slug, locale);
  if (!isCountryCode(code) && code !== UNKNOWN_COUNTRY) {
    throw new ProblemError(404, `“${code}” is no country’s code: two letters of ISO 3166-1, XK, or ZZ.`);
  }
  const covered = SIDES.toReversed().filter((side) => dataset.passport.sides.includes(side));
  const told = dataset.period ? covered : [];
  const sides = await Promise.all(
    told.map((side) =>
      sideOf({ runtime, dataset, code, side, asked: countryQuestions(dataset, view, locale) }),
    ),
  );
  const isRanked = ({ whole }: CountrySide) => whole.entries.some(({ key }) => key === code);
  return {
    code,
    name: loadWords(locale).country(code),
    dataset,
    view,
    sides: sides.toSorted((a, b) => Number(isRanked(b)) - Number(isRanked(a))),
  };
}

interface SideAsked {
  runtime: Runtime;
  dataset: DatasetDetail;
  code: string;
  side: Side;
  asked: CountryQuestions;
}

async function sideOf({ runtime, dataset, code, side, asked }: SideAsked): Promise<CountrySide> {
  const { slug, passport } = dataset;
  const hasCounts = passport.holds !== 'places';
  const other = side === 'source' ? 'target' : 'source';
  const ask = <K extends QuestionKind>(kind: K, ...parts: Params[]) =>
    answerQuestion(runtime, slug, kind, new URLSearchParams(parts.flat()));
  const { filters, period, ties, per, compared: windows } = asked;
  const where = [filters, period];
  const course: Params = [['side', side], ['keys', code], ...bucketOf(dataset, asked.shown)];
  const [whole, byAttacks, compared, history, partners, surges] = await Promise.all([
    ask('ranking', [['side', side]], ...where, ties, per),
    ask('ranking', [['side', side]], ...where, ties),
    ask('ranking', [['side', side]], filters, ties, per, windows),
    ask('rank-history', course, ...where, ties, per),
    hasCounts && passport.sides.includes(other)
      ? ask(
          'ranking',
          [
            ['by', other],
            [side, code],
          ],
          ...where,
        )
      : null,
    hasCounts ? ask('surges', course, ...where) : null,
  ]);
  const entry = byAttacks.entries.find(({ key }) => key === code);
  const hasRivals = hasCounts && code !== UNKNOWN_COUNTRY && byAttacks.of > 1;
  const places = hasRivals ? nextPlaces(entry?.rank ?? null, byAttacks.of) : [];
  const take = await Promise.all(
    places.map((rank) =>
      ask(
        'what-would-it-take',
        [
          ['side', side],
          ['key', code],
          ['rank', String(rank)],
        ],
        ...where,
        ties,
      ),
    ),
  );
  return { side, whole, compared, history, partners, surges, take };
}

/** Ready-made rankings have a point each; counts a bucket as fine as can be read. */
function bucketOf({ passport }: DatasetDetail, length: Period | null): Params {
  if (passport.holds === 'places' || length === null) return [];
  return [['bucket', chooseBucket(length, passport.timePrecision, MOST_BUCKETS)]];
}
