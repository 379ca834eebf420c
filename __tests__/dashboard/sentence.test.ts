import { sentence } from '@/lib/chart/sentence';
import type { RankingAnswer, RankingEntry } from '@/lib/domain/answer';
import { loadWords } from '@/lib/words/load-words';

const EN = loadWords('en');

const answer: RankingAnswer = {
  by: 'target',
  ties: 'competition',
  period: { from: '2019-04-11T12:00:00-05:00', to: '2019-04-11T18:00:00-05:00' },
  comparePeriod: { from: '2019-04-10T12:00:00-05:00', to: '2019-04-10T18:00:00-05:00' },
  ...{
    of: 118,
    previousOf: 118,
    attacks: 1000,
    unknown: { attacks: 0, share: 0 },
    listing: null,
    compareDataset: null,
    unranked: [],
    population: { refused: '' },
    denominator: null,
    withoutPopulation: [],
    agreement: null,
    entries: [],
  },
  ...{ comparable: true, reason: null },
};
const ecuador: RankingEntry = {
  ...{
    key: 'EC',
    name: 'Ecuador',
    rank: 31,
    tied: false,
    attacks: 100,
    share: 0.1,
    perMillion: null,
    interval: [31, 31],
  },
  ...{ previousRank: 51, previousTied: false, previousAttacks: 50, shift: 20, state: 'ranked' },
};
const WHEN = 'on the afternoon of 11 April 2019';

it('says of how many each place is, where that has changed', () => {
  expect(sentence({ ...answer, previousOf: 117 }, ecuador, 'target', null, EN)).toBe(
    `Ecuador climbed from 51st of 117 to 31st of 118 most attacked countries ${WHEN}`,
  );
});

it.each<[string, Partial<RankingEntry>]>([
  ['Ecuador climbed from 51st to 31st of 118 most attacked countries', {}],
  ['Ecuador climbed from =51st to =31st of 118 most attacked countries', { tied: true, previousTied: true }],
  ['Ecuador fell from 22nd to 31st of 118 most attacked countries', { previousRank: 22, shift: -9 }],
  ['Ecuador stayed 31st of 118 most attacked countries', { previousRank: 31, shift: 0 }],
  [
    'Ecuador is new: 31st of 118 most attacked countries',
    { previousRank: null, previousAttacks: null, shift: null, state: 'new' },
  ],
  ['Ecuador was 51st and has no recorded attack', { rank: null, shift: null, state: 'gone' }],
])('%s', (start, change) => {
  expect(sentence(answer, { ...ecuador, ...change }, 'target', null, EN)).toBe(`${start} ${WHEN}`);
});

it('claims no move without something to compare with', () => {
  const alone = { ...answer, comparePeriod: null, previousOf: null, comparable: false };
  const words = `Ecuador ranks 31st of 118 most attacked countries ${WHEN}`;
  expect(sentence(alone, ecuador, 'target', null, EN)).toBe(words);
  expect(sentence({ ...answer, comparable: false, reason: 'no data' }, ecuador, 'target', null, EN)).toBe(
    words,
  );
});

it('calls a source a source', () => {
  expect(sentence(answer, ecuador, 'source', null, EN)).toContain('31st of 118 source countries');
});

it('says so where there is nothing to tell', () => {
  expect(sentence(answer, null, 'target', null, EN)).toBe(`No country can be ranked ${WHEN}`);
  expect(sentence(answer, null, 'target', 'JP', EN)).toBe(`Japan is unranked: no attack is recorded ${WHEN}`);
});

it.each<[string, Partial<RankingEntry>]>([
  ['Ecuador subió del puesto 51 al 31 de los 118 países más atacados', {}],
  ['Ecuador subió del puesto =51 al =31 de los 118 países más atacados', { tied: true, previousTied: true }],
  ['Ecuador bajó del puesto 22 al 31 de los 118 países más atacados', { previousRank: 22, shift: -9 }],
])('%s, in Spanish', (start, change) => {
  const when = 'en la tarde del 11 de abril de 2019';
  expect(sentence(answer, { ...ecuador, ...change }, 'target', null, loadWords('es'))).toBe(
    `${start} ${when}`,
  );
});
