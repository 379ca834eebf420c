import { claimSchema } from '@/lib/domain/claim';
import type { FoundInData } from '@/lib/domain/claim-check';
import { claimPeriod } from '@/lib/domain/claim-period';
import { whyNotComparable } from '@/lib/domain/comparability';
import { compareClaim } from '@/lib/domain/compare-claim';
import { BUCKETS } from '@/lib/domain/fact';
import { judgeClaim } from '@/lib/domain/judge-claim';
import { type Passport, passportSchema } from '@/lib/domain/passport';
import { surgeRule } from '@/lib/domain/surge-rule';
import { whyNotPerMillion } from '@/lib/domain/why-not-per-million';
import { loadWords } from '@/lib/words/load-words';
import { reword } from '@/lib/words/reword';
import claimsFile from '../../data/claims.json';
import storyFile from '../../data/story.json';

const spanish = loadWords('es');
const claims = claimsFile.claims.map((claim) => claimSchema.parse(claim));
const passports = storyFile.datasets.map(({ passport }) => passportSchema.parse(passport));
const [first, second] = passports as [Passport, Passport];
const period = { from: '2019-04-08T00:00:00-05:00', to: '2019-04-19T00:00:00-05:00' };

/** Words of English that are none of Spanish; names of zones and texts that were typed have none of them. */
const ENGLISH = /\b(the|of|and|is|are|was|with|from|each|not|no country|attacks|data)\b/i;

function left(sentences: readonly string[]): string[] {
  return [...new Set(sentences)]
    .map((sentence) => reword(sentence, spanish))
    .filter((said) => ENGLISH.test(said));
}

it('says in Spanish all that comes of holding a claim against data', () => {
  const kinds: Passport[] = [
    ...passports,
    { ...first, sides: ['source'], measure: 'Hacking attempt', denominator: 'inhabitants', publisher: '' },
    { ...first, holds: 'places', timePrecision: 'year', publisher: 'Kaspersky' },
    { ...second, measure: 'Detection', timePrecision: 'quarter-hour' },
    { ...second, measure: 'One attack', timePrecision: 'period' },
  ];
  const said = claims.flatMap((claim) =>
    kinds.flatMap((passport) =>
      [period, { ...period, to: '2019-04-12T00:00:00-05:00' }, null].flatMap((data) =>
        compareClaim(claim, { passport, period: data }, claimPeriod(claim, passport.timeZone)).map(
          ({ words }) => words,
        ),
      ),
    ),
  );
  expect(said.length).toBeGreaterThan(1_000);
  expect(left(said)).toEqual([]);
});

it('says every judgement in Spanish, its numbers as Spanish has them', () => {
  const found: FoundInData[] = [1, 8_000_000, 39_900_000, 40_000_000, 400_000_000].flatMap((attacks) =>
    [1, 31, 50, 51].map((rank) => ({
      ...{ attacks, perDay: attacks / 4, rank, tied: rank === 31, of: 118 },
      interval: rank === 50 ? ([49, 52] as [number, number]) : null,
      sources: rank === 1 ? ['US', 'BR', 'CN'] : ['US', 'BR', 'NL', 'DE', 'RO', 'FR', 'AT', 'GB', 'EC', 'CN'],
    })),
  );
  const said = claims.flatMap((claim) => found.flatMap((one) => judgeClaim(claim, one)?.sentence ?? []));
  expect(said.length).toBeGreaterThan(500);
  expect(left(said)).toEqual([]);
  expect(
    reword('Contradicts: the data gives 8,000,000 where 40,000,000 was said, 5 times fewer.', spanish),
  ).toBe('Contradice: los datos dan 8.000.000 donde se dijo 40.000.000, 5 veces menos.');
  expect(reword('Contradicts: the data has no attack from Germany, Romania.', spanish)).toBe(
    'Contradice: los datos no tienen ataques desde Alemania, Rumania.',
  );
});

it('says in Spanish why two rankings are not compared, whatever differs', () => {
  const other: Passport = {
    ...{ ...second, holds: 'places', status: 'measured', timeZone: 'UTC', timePrecision: 'day' },
    ...{ countryMethod: 'Register', denominator: 'a; b differs (c)', tieRule: 'dense', sensorBase: '' },
  };
  const why = whyNotComparable(first, other, 'source') ?? '';
  expect(left([why])).toEqual([]);
  expect(reword(why, spanish)).toMatch(/^Las dos clasificaciones no son comparables: solo una de ellas/);
});

it('says the rule for surges in Spanish for every bucket, and why nothing is divided', () => {
  expect(left(BUCKETS.map((bucket) => surgeRule(bucket)))).toEqual([]);
  const refused = [
    whyNotPerMillion(first, 'type'),
    whyNotPerMillion({ ...first, denominator: 'computers' }, 'target'),
    whyNotPerMillion({ ...first, measure: 'Score' }, 'target'),
  ];
  expect(left(refused.map(String))).toEqual([]);
});
