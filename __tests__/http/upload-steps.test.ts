import type { RankingAnswer } from '@/lib/domain/answer';
import type { UploadStatus } from '@/lib/domain/upload';
import { BASE, MIXED, readings } from './small-files';
import { type Api, csv, problem, publishCsv, startApi, wrongFields } from './start-api';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

const MAPPING = {
  time: { column: 'time' },
  source: { column: 'source_country' },
  target: { column: 'target_country' },
  organisation: { column: 'organisation' },
  type: { column: 'attack_type' },
  attacks: { column: 'attacks' },
};
it('says what publishing would do: all fields of the report', async () => {
  await api.createDataset('report');
  await publishCsv(api, 'report', BASE);
  const { id } = await api.send(MIXED);
  expect(await api.check(id, { dataset: 'report' })).toMatchObject({
    rows: { read: 5, accepted: 3, rejected: 2 },
    // 15 + 4 + 0; the row without a time counted 7, "many" has no size.
    attacks: { read: 26, accepted: 19, rejected: 7 },
    unknownCountry: { rows: 1, attacks: 4 },
    zeroRows: 1,
    period: { from: '2024-03-02T00:00:00-05:00', to: '2024-03-04T00:00:00-05:00' },
    rejects: [
      { line: 3, column: 'attacks', value: 'many', reason: expect.any(String) },
      { line: 5, column: 'time', value: 'someday', reason: expect.any(String) },
    ],
    reasons: [
      { reason: expect.any(String), rows: 1 },
      { reason: expect.any(String), rows: 1 },
    ],
    unmatchedCountries: [
      { text: 'Ecuadorr', rows: 1, attacks: 4, suggestions: [{ code: 'EC', name: 'Ecuador' }] },
    ],
    // Targets: Brazil 20, Ecuador 10 → Ecuador 25, Brazil 20. Sources: the United States alone, before and after.
    rankImpact: [
      {
        ...{ side: 'target', entity: 'EC', name: 'Ecuador' },
        ...{ before: { place: 2, tied: false, of: 2 }, after: { place: 1, tied: false, of: 2 } },
      },
      {
        ...{ side: 'target', entity: 'BR', name: 'Brazil' },
        ...{ before: { place: 1, tied: false, of: 2 }, after: { place: 2, tied: false, of: 2 } },
      },
    ],
    mapping: MAPPING,
    timePrecision: 'day',
    sides: ['source', 'target'],
    timeZone: 'America/Guayaquil',
    dataset: 'report',
  });
  expect(await readings(api, 'report')).toMatchObject({ attacks: 30 });
});

it('moves the ranking as the check foretold', async () => {
  await api.createDataset('foretold');
  await publishCsv(api, 'foretold', BASE);
  await publishCsv(api, 'foretold', MIXED);
  const { ranking } = await readings(api, 'foretold');
  expect(ranking.unknown.attacks).toBe(4);
  const whole = await api.get<RankingAnswer>('/datasets/foretold/ranking?by=target');
  expect(whole.entries.map(({ key, rank, attacks }) => [key, rank, attacks])).toEqual([
    ['EC', 1, 25],
    ['BR', 2, 20],
  ]);
});

it('goes from state to state, told by GET', async () => {
  await api.createDataset('states');
  const { id } = await api.send(BASE);
  const state = () => api.get<UploadStatus>(`/uploads/${id}`);
  expect(await state()).toMatchObject({ id, state: 'received', progress: 0, report: null, dataset: null });
  const report = await api.check(id);
  expect(await state()).toMatchObject({ state: 'checked', progress: 1, report, problem: null });
  const again = await api.check(id, { dataset: 'states' });
  const published = await api.publish(id, 'states');
  expect(published).toMatchObject({ id, state: 'published', dataset: 'states', report: again });
  expect(await state()).toEqual(published);
  await api.undo(id);
  expect(await state()).toMatchObject({ state: 'retired', progress: 1 });
  await api.undo(id);
});

it('publishes nothing that was not checked, did not pass, or was published before', async () => {
  await api.createDataset('order');
  const publish = (id: string, dataset = 'order') =>
    api.call('POST', `/uploads/${id}/publish`, { json: { dataset, mode: 'append' } });
  const { id } = await api.send(BASE);
  expect((await problem(publish(id), 409)).detail).toMatch(/received.*checked/);
  await problem(api.call('POST', `/uploads/${id}/check`, { json: { dataset: 'no-such' } }), 404);
  await problem(publish(id), 409);
  await api.check(id, { timeZone: 'Europe/Berlin' });
  expect((await problem(publish(id), 409)).detail).toMatch(/Europe\/Berlin.*America\/Guayaquil/);
  await api.check(id, { dataset: 'order' });
  await problem(publish(id, 'no-such'), 404);
  await api.publish(id, 'order');
  await problem(publish(id), 409);
  await problem(api.call('POST', `/uploads/${id}/check`, { json: {} }), 409);
  const { id: bad } = await api.send(csv('someday,US,EC,,,5'));
  await api.check(bad, { dataset: 'order', mapping: MAPPING });
  expect((await problem(publish(bad), 409)).detail).toMatch(/[Nn]o row/);
  expect(await readings(api, 'order')).toMatchObject({ rows: 2, attacks: 30 });
});

it('names the field of a request that is wrong', async () => {
  const { id } = await api.send(BASE);
  const check = (json: object) => wrongFields(api.call('POST', `/uploads/${id}/check`, { json }));
  const publish = (json: object) => wrongFields(api.call('POST', `/uploads/${id}/publish`, { json }));
  expect(await check({ timeZone: 'Mars/Base' })).toEqual(['timeZone']);
  expect(await check({ dataset: 'NO' })).toEqual(['dataset']);
  expect(await check({ mapping: { ...MAPPING, colour: 1 } })).toEqual(['mapping.colour']);
  expect(await publish({ dataset: 'order', mode: 'overwrite' })).toEqual(['mode']);
  expect(await publish({})).toEqual(['dataset', 'mode']);
});

it('refuses a mapping of a column that the file does not have', async () => {
  const { id } = await api.send(BASE);
  const mapping = { ...MAPPING, attacks: { column: 'hits' } };
  const { detail } = await problem(api.call('POST', `/uploads/${id}/check`, { json: { mapping } }), 422);
  expect(detail).toContain('hits');
  expect(await api.get(`/uploads/${id}`)).toMatchObject({ state: 'failed', problem: detail });
  expect(await api.check(id, { mapping: MAPPING })).toMatchObject({ rows: { accepted: 2 } });
});

it('reads a file in another way when told to, after which it has to be checked again', async () => {
  const { id } = await api.send(BASE);
  await api.check(id);
  const read = { skipLines: 1, headerLines: 0 };
  expect(await api.post(`/uploads/${id}/read`, read)).toMatchObject({ id, reading: read });
  expect(await api.get(`/uploads/${id}`)).toMatchObject({ state: 'received', report: null });
  const wrong = api.call('POST', `/uploads/${id}/read`, { json: { headerLines: 3 } });
  expect(await wrongFields(wrong)).toEqual(['headerLines']);
});
