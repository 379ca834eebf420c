import { ATTACK_UNITS, attackUnitOf } from './attack-units';
import type { Claim } from './claim';
import type { ComparisonPoint, PointOf } from './claim-check';
import type { ClaimPeriod } from './claim-period';
import { countryName } from './country';
import type { Period } from './fact';
import type { Passport } from './passport';
import { bucketStart, epochMs } from './time';

interface Data {
  passport: Passport;
  /** From the first to the last instant of the data; null when there is none. */
  period: Period | null;
}

/**
 * Holds what a claim says of its own measure, window and side against the passport of a dataset, point by point. They
 * can be compared when every point can; `status` does not count, for it decides whether there is a verdict.
 */
export function compareClaim(claim: Claim, data: Data, window: ClaimPeriod): ComparisonPoint[] {
  const kind = claim.value.kind;
  if (kind === 'statement')
    return [point('value', false, 'A sentence is not a number; no data can be held against it.')];
  if (kind === 'organisations') {
    return [
      point(
        'value',
        false,
        'A list of institutions names no number, and their names differ from file to file.',
      ),
    ];
  }
  if (kind === 'count' && claim.topic !== 'total' && claim.topic !== 'baseline') {
    return [point('value', false, `What is counted here is no attack: “${claim.unit}”.`)];
  }
  return [
    ...(kind === 'count' ? [holds(data), measure(claim, data), denominator(data)] : []),
    ...(kind === 'countries' ? [holds(data)] : []),
    ...(kind === 'place' ? [ranking(claim, data)] : []),
    side(claim, data),
    covered(window, data),
    ...(window.period ? [precision(window.period, data)] : []),
  ];
}

function point(of: PointOf, comparable: boolean, words: string): ComparisonPoint {
  return { of, comparable, words };
}

function holds({ passport }: Data): ComparisonPoint {
  return passport.holds === 'places'
    ? point('holds', false, 'The dataset holds places of a ready-made ranking, and no counts.')
    : point('holds', true, 'Both are counts.');
}

function measure({ unit }: Claim, { passport }: Data): ComparisonPoint {
  const [said, counted] = [attackUnitOf(unit), attackUnitOf(passport.measure)];
  const words = `The claim counts “${unit}”, the data “${passport.measure}”`;
  if (said === 'attack' || said === null) {
    return said === counted
      ? point('measure', true, `${words}: neither says what one attack is.`)
      : point('measure', false, `${words}: the claim does not say what one attack is.`);
  }
  if (said === counted) return point('measure', true, `${words}: ${nameOf(said)} in both.`);
  return point('measure', false, `${words}: those are different things.`);
}

function nameOf(key: string): string {
  return ATTACK_UNITS.find((unit) => unit.key === key)?.name.toLowerCase() ?? key;
}

function denominator({ passport }: Data): ComparisonPoint {
  return passport.denominator === null
    ? point('denominator', true, 'The counts of the data are not divided by anything.')
    : point('denominator', false, `The counts of the data are divided: ${passport.denominator}.`);
}

/** A place means something only in its own ranking: the claim must name who made the one that the data is. */
function ranking({ unit, speaker }: Claim, { passport }: Data): ComparisonPoint {
  const said = `${unit} ${speaker ?? ''}`.toLowerCase();
  const maker = passport.publisher.trim();
  if (maker.length > 2 && said.includes(maker.toLowerCase())) {
    return point('ranking', true, `Both are the ranking of ${maker}.`);
  }
  const data = maker === '' ? 'the dataset does not say whose its ranking is' : `the data is of ${maker}`;
  return point('ranking', false, `The claim is a “${unit}”; ${data}. A place holds only in its own ranking.`);
}

function side({ about, value }: Claim, { passport }: Data): ComparisonPoint {
  if (about === undefined) return point('side', false, 'The claim does not say which country was attacked.');
  if (!passport.sides.includes('target')) {
    return point(
      'side',
      false,
      'The data does not tell which country was attacked, and the claim is about that.',
    );
  }
  if (value.kind === 'countries' && !passport.sides.includes('source')) {
    return point('side', false, 'The data does not tell from which countries the attacks came.');
  }
  return point('side', true, `Both tell of attacks on ${countryName(about)}.`);
}

function covered({ period, words }: ClaimPeriod, data: Data): ComparisonPoint {
  if (period === null) return point('window', false, words);
  if (data.period === null) return point('window', false, 'The dataset is empty.');
  const isCovered =
    epochMs(data.period.from) <= epochMs(period.from) && epochMs(period.to) <= epochMs(data.period.to);
  const span = `The data runs from ${data.period.from} to ${data.period.to}`;
  return isCovered
    ? point('window', true, `The data covers the window. ${words}`)
    : point(
        'window',
        false,
        `${span}, which does not cover the window from ${period.from} to ${period.to}. ${words}`,
      );
}

/** Both ends of the window must be ends of what the data tells apart. */
function precision(period: Period, { passport, period: whole }: Data): ComparisonPoint {
  const { timePrecision, timeZone } = passport;
  const ends = [epochMs(period.from), epochMs(period.to)];
  const fits =
    timePrecision === 'period'
      ? whole !== null && epochMs(whole.from) === ends[0] && epochMs(whole.to) === ends[1]
      : ends.every(
          (at) => bucketStart(at, timePrecision === 'quarter-hour' ? '15m' : timePrecision, timeZone) === at,
        );
  const word = timePrecision === 'period' ? 'its whole period' : `each ${timePrecision.replace('-', ' ')}`;
  return point(
    'precision',
    fits,
    `The data tells ${word} apart${fits ? '.' : ', which is too coarse for the window.'}`,
  );
}
