import type { RankHistory, RankingAnswer } from '@/lib/domain/answer';
import type { DatasetDetail, DatasetSummary } from '@/lib/domain/dataset';
import type { Passport } from '@/lib/domain/passport';
import type { UploadStatus } from '@/lib/domain/upload';
import { type Api, answer, csv, problem, startApi } from './start-api';

let api: Api;
beforeAll(async () => {
  api = await startApi();
  await api.createDataset('vendor', VENDOR);
});
afterAll(() => api.stop());

const VENDOR = {
  holds: 'places',
  measure: 'share of users attacked',
  sides: ['target'],
  timePrecision: 'year',
} satisfies Partial<Passport>;

const YEAR_2018 = 'rank,country\n1,Russia\n=2,Brazil\n=2,China\n4,Peru\n5,Atlantis\n51,Ecuador\n';
const YEAR_2019 = 'rank,country\n1,China\n2,Russia\n3,Brazil\n4,Chile\n31,Ecuador\n';

async function bring(text: string, filename: string, slug = 'vendor', mode: 'append' | 'replace' = 'append') {
  const { id } = await api.send(text, filename);
  const report = await api.check(id, { dataset: slug });
  await api.publish(id, slug, mode);
  return { id, report };
}

const places = ({ entries }: RankingAnswer) =>
  Object.fromEntries(entries.map(({ key, rank, tied, shift, state }) => [key, [rank, tied, shift, state]]));

describe('a ready-made ranking', () => {
  it('is recognised by its columns, and reported on in rows and places, never in attacks', async () => {
    const received = await api.send(`${YEAR_2018}0,Spain\n6,Peru\n`, 'most-attacked-countries-2018.csv');
    expect(received.columns.map(({ role }) => role)).toEqual(['place', 'target']);
    expect(received).toMatchObject({ questions: [], mapping: { attacks: { place: 'rank' } } });
    const report = await api.check(received.id, { dataset: 'vendor' });
    expect(report).toMatchObject({
      rows: { read: 8, accepted: 5, rejected: 3 },
      places: { read: 7, accepted: 5, rejected: 2 },
      attacks: null,
      unknownCountry: { rows: 1, attacks: null },
      unmatchedCountries: [{ text: 'Atlantis', rows: 1, attacks: null }],
      listings: [{ start: '2018-01-01T00:00:00-05:00', of: 5, isComplete: false }],
    });
    expect(report.rankImpact.map(({ entity, before }) => [entity, before])).toEqual([
      ['RU', null],
      ['BR', null],
      ['CN', null],
      ['EC', null],
    ]);
    expect(report.rejects.map(({ line, column, value }) => [line, column, value])).toEqual([
      [5, 'country', 'Peru'],
      [8, 'rank', '0'],
      [9, 'country', 'Peru'],
    ]);
    await api.undo(received.id);
  });

  it('is told as it was published: ties, gaps and all, compared with the one before', async () => {
    await bring(YEAR_2018, 'targets-2018.csv');
    const { report } = await bring(YEAR_2019, 'targets-2019.csv');
    expect(report.rankImpact[0]).toEqual({
      ...{ side: 'target', entity: 'EC', name: 'Ecuador' },
      before: { place: 51, tied: false, of: 6 },
      after: { place: 31, tied: false, of: 5 },
    });
    expect(report.rankImpact.map(({ entity }) => entity).sort()).toEqual([
      'BR',
      'CL',
      'CN',
      'EC',
      'PE',
      'RU',
    ]);
    const told = await api.get<RankingAnswer>('/datasets/vendor/ranking?compare=auto');
    expect(told).toMatchObject({
      period: { from: '2019-01-01T00:00:00-05:00', to: '2020-01-01T00:00:00-05:00' },
      comparePeriod: { from: '2018-01-01T00:00:00-05:00', to: '2019-01-01T00:00:00-05:00' },
      ...{ of: 5, previousOf: 6, attacks: null, comparable: true, reason: null },
      unknown: { attacks: null, share: null },
      listing: { unknown: 0, isComplete: false, previousIsComplete: false },
    });
    expect(places(told)).toEqual({
      CN: [1, false, 1, 'ranked'],
      RU: [2, false, -1, 'ranked'],
      BR: [3, false, -1, 'ranked'],
      CL: [4, false, null, 'new'],
      EC: [31, false, 20, 'ranked'],
      PE: [null, false, null, 'gone'],
    });
    expect(told.entries.every(({ attacks, share, interval }) => !attacks && !share && !interval)).toBe(true);
    const before = await api.get<RankingAnswer>('/datasets/vendor/ranking?from=2018-01-01&to=2019-01-01');
    expect(before).toMatchObject({ of: 6, listing: { unknown: 1 }, unranked: [{ key: 'CL' }] });
    expect(places(before)).toMatchObject({ BR: [2, true, null, 'ranked'], EC: [51, false, null, 'ranked'] });
  });

  it('has a history with a point for each ranking', async () => {
    const history = await api.get<RankHistory>('/datasets/vendor/rank-history?keys=EC&keys=PE');
    expect(history).toMatchObject({
      buckets: ['2018-01-01T00:00:00-05:00', '2019-01-01T00:00:00-05:00'],
      of: [6, 5],
      series: [
        { key: 'EC', ranks: [51, 31], attacks: [null, null] },
        { key: 'PE', ranks: [4, null] },
      ],
    });
    const months = await api.get<RankHistory>('/datasets/vendor/rank-history?keys=EC&bucket=month');
    expect(months.series[0]?.ranks.filter((rank) => rank !== null)).toEqual([51, 31]);
    expect(months.buckets).toHaveLength(24);
  });

  it('comes as CSV with its passport, and with no number where it has no count', async () => {
    const response = await api.call('GET', '/datasets/vendor/ranking?format=csv&compare=auto', {
      token: null,
    });
    const text = await response.text();
    expect(text).toContain('# holds: places\n');
    expect(text).toContain('# list: places are missing in it: of N listed\n');
    expect(text).toContain('EC,Ecuador,31,false,5,,,,,51,false,,20,ranked,');
  });

  it.each(['breakdown.svg?by=target', 'map.svg', 'timeline.svg'])(
    'has no picture of attacks, of which it would show none: %s',
    async (picture) => {
      const { detail } = await problem(api.call('GET', `/datasets/vendor/${picture}`), 422);
      expect(detail).toContain('places');
    },
  );

  it('has no total anywhere', async () => {
    const { datasets } = await api.get<{ datasets: DatasetSummary[] }>('/datasets');
    expect(datasets.find(({ slug }) => slug === 'vendor')).toMatchObject({ rows: 11, attacks: null });
    const { attacks, uploads } = await api.get<DatasetDetail>('/datasets/vendor');
    expect([attacks, ...uploads.map((upload) => upload.attacks)]).toEqual([null, null, null]);
  });

  it.each([
    'timeline',
    'timeline?by=target',
    'flows',
    'shift?key=EC&compare=auto',
    'what-would-it-take?key=EC&rank=1',
    'compatible-places?attacks=7',
    'ranking?by=type',
    'ranking?type=31',
    'ranking?ties=dense',
    'rank-history?by=organisation',
  ])('cannot be asked %s, which would need counts', async (question) => {
    const { detail } = await problem(api.call('GET', `/datasets/vendor/${question}`), 422);
    expect(detail).toContain('places of ready-made rankings and no counts');
  });
});

describe('places and counts', () => {
  it('never share a dataset, whichever was there first', async () => {
    await api.createDataset('counts', { sides: ['target'], timePrecision: 'year' });
    const ranking = await api.send(YEAR_2019, 'targets-2019.csv');
    await api.check(ranking.id, { dataset: 'counts' });
    const publish = (id: string, dataset: string, mode: string) =>
      problem(api.call('POST', `/uploads/${id}/publish`, { json: { dataset, mode } }), 422);
    expect((await publish(ranking.id, 'counts', 'replace')).detail).toContain('never mixed');
    const counted = await api.send(csv('2017,US,EC,,,40'));
    await api.check(counted.id, { dataset: 'vendor' });
    expect((await publish(counted.id, 'vendor', 'append')).detail).toContain('never mixed');
    const script = await api.call('POST', '/datasets/vendor/uploads?filename=a.csv', {
      body: csv('2017,US,EC,,,40'),
    });
    expect(script.status).toBe(422);
  });

  it('are told apart by the mapping: a ranking is of countries of one side alone', async () => {
    const { id } = await api.send('a,b,c\n1,US,EC\n', 'x-2019.csv');
    const mapping = {
      time: { period: { from: '2019-01-01', to: '2020-01-01' } },
      ...{ source: { column: 'b' }, target: { column: 'c' }, organisation: null, type: null },
      attacks: { place: 'a' },
    };
    const { detail } = await problem(api.call('POST', `/uploads/${id}/check`, { json: { mapping } }), 422);
    expect(detail).toContain('one side');
  });
});

describe('a second ranking of one time', () => {
  it('is refused as an addition and taken as a replacement, which can be undone and redone', async () => {
    const corrected = 'rank,country\n1,Ecuador\n2,China\n';
    const { id } = await api.send(corrected, 'targets-2019.csv');
    expect((await api.check(id, { dataset: 'vendor' })).overlap).toMatchObject({ sameFile: null });
    const { detail } = await problem(
      api.call('POST', `/uploads/${id}/publish`, { json: { dataset: 'vendor', mode: 'append' } }),
      409,
    );
    expect(detail).toContain('2019-01-01T00:00:00-05:00');
    await api.publish(id, 'vendor', 'replace');
    const ecuador = async () => places(await api.get('/datasets/vendor/ranking')).EC?.[0];
    expect(await ecuador()).toBe(1);
    await api.undo(id);
    expect(await ecuador()).toBe(31);
    await api.post<UploadStatus>(`/uploads/${id}/publish`, {});
    expect(await ecuador()).toBe(1);
    await api.undo(id);
  });

  it('that an undone replacement brings to light stands behind the newer one', async () => {
    await api.createDataset('hidden', VENDOR);
    await bring(YEAR_2018, 'targets-2018.csv', 'hidden');
    const { id } = await bring(YEAR_2019, 'targets-2019.csv', 'hidden', 'replace');
    await bring('rank,country\n7,Ecuador\n', 'targets-2018.csv', 'hidden');
    await api.undo(id);
    const told = await api.get<RankingAnswer>('/datasets/hidden/ranking');
    expect(places(told)).toEqual({ EC: [7, false, null, 'ranked'] });
  });

  it('of a script is refused too, and the first is taken with one call', async () => {
    await api.createDataset('scripted', VENDOR);
    const post = () =>
      api.call('POST', '/datasets/scripted/uploads?filename=most-attacked-2019.csv', { body: YEAR_2019 });
    const status = await answer<UploadStatus>(post(), 201);
    expect(status.report).toMatchObject({ attacks: null, places: { accepted: 5 } });
    expect((await post()).status).toBe(409);
  });
});
