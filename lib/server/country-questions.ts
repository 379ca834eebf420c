import 'server-only';
import type { DatasetDetail } from '@/lib/domain/dataset';
import type { Period } from '@/lib/domain/fact';
import type { Locale } from '@/lib/domain/locale';
import { isTimeZone, parseTime, periodOf } from '@/lib/domain/time';
import type { CountryView, UrlPeriod } from '@/lib/domain/view';

/** Parameters of a question; a name may come more than once. */
export type Params = [name: string, value: string][];

/** What a reader chose, as parameters for the questions of a country's page. */
export interface CountryQuestions {
  /** Language of names, time zone, organisations, types. */
  filters: Params;
  period: Params;
  ties: Params;
  per: Params;
  /** The two windows whose places are compared. */
  compared: Params;
  /** The period, for the choice of buckets. */
  shown: Period | null;
}

/** The places of ready-made rankings are as given: of them only periods and the time zone are asked. */
export function countryQuestions(
  { passport, period }: DatasetDetail,
  view: CountryView,
  locale: Locale,
): CountryQuestions {
  const { timeZone, ties, per, organisations, types, before } = view;
  const hasCounts = passport.holds !== 'places';
  const given = (name: string, value: string | null): Params => (value === null ? [] : [[name, value]]);
  const labels: Params = [
    ...organisations.map((label): [string, string] => ['organisation', label]),
    ...types.map((label): [string, string] => ['type', label]),
  ];
  return {
    filters: [['lang', locale], ...given('tz', timeZone), ...(hasCounts ? labels : [])],
    period: window(view.period, 'from', 'to'),
    ties: hasCounts ? given('ties', ties) : [],
    per: hasCounts ? given('per', per) : [],
    compared: [
      ...window(view.now ?? view.period, 'from', 'to'),
      ...(before ? window(before, 'compareFrom', 'compareTo') : given('compare', 'auto')),
    ],
    shown: shownPeriod(view.period, timeZone ?? passport.timeZone) ?? period,
  };
}

function window(period: UrlPeriod | null, from: string, to: string): Params {
  return period
    ? [
        [from, period.from],
        [to, period.to],
      ]
    : [];
}

/** Null for what is no period: the questions say what is wrong with it. */
function shownPeriod(period: UrlPeriod | null, timeZone: string): Period | null {
  if (!isTimeZone(timeZone)) return null;
  const [from, to] = [period?.from, period?.to].map((text) => text && parseTime(text, timeZone));
  return typeof from === 'number' && typeof to === 'number' && from < to
    ? periodOf(from, to, timeZone)
    : null;
}
