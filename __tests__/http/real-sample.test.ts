import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { RankingAnswer } from '@/lib/domain/answer';
import { type Api, startApi } from './start-api';

/**
 * A public count of DDoS targets by country, 2014 and 2015, whose places were worked out by hand. Its source states no
 * licence, so it is no part of the project: SAMPLES_DIR names the folder that holds it.
 */
const FILE = path.join(process.env.SAMPLES_DIR ?? '', 'ddos-targets-2014-2015.csv');
const isThere = process.env.SAMPLES_DIR !== undefined && existsSync(FILE);

if (!isThere) {
  it.skip('ranks a real sample as was worked out by hand: skipped, for SAMPLES_DIR names no folder that holds it', () => {});
}

(isThere ? describe : describe.skip)('a real sample of DDoS targets', () => {
  let api: Api;
  beforeAll(async () => {
    api = await startApi();
    await api.createDataset('sample', { sides: ['target'], timeZone: 'UTC', timePrecision: 'year' });
    const { id, mapping } = await api.send(readFileSync(FILE), path.basename(FILE));
    const target = { column: 'country' };
    await api.check(id, { dataset: 'sample', mapping: { ...mapping, source: null, target } });
    await api.publish(id, 'sample');
  });
  afterAll(() => api.stop());

  const ranking = () =>
    api.get<RankingAnswer>(
      '/datasets/sample/ranking?side=target&from=2015-01-01&to=2016-01-01&compareFrom=2014-01-01&compareTo=2015-01-01',
    );

  it('moves countries from place to place as was worked out by hand', async () => {
    const { of, previousOf, entries } = await ranking();
    expect([previousOf, of]).toEqual([164, 183]);
    const moves = entries.map(({ key, previousRank, rank }) => [key, previousRank, rank]);
    expect(moves.filter(([key]) => ['EC', 'CN', 'TR', 'TW'].includes(String(key)))).toEqual([
      ['CN', 5, 2],
      ['TR', 18, 11],
      ['TW', 79, 40],
      ['EC', 94, 81],
    ]);
  });

  it('counts what is no country, and ranks it nowhere', async () => {
    const [now, before] = await Promise.all([
      ranking(),
      api.get<RankingAnswer>('/datasets/sample/ranking?side=target&from=2014-01-01&to=2015-01-01'),
    ]);
    expect([before.unknown.attacks, before.attacks]).toEqual([2990, 995_270]);
    expect([now.unknown.attacks, now.attacks]).toEqual([5777, 4_623_104]);
  });
});
