import { statSync } from 'node:fs';
import path from 'node:path';
import type { UploadStatus } from '@/lib/domain/upload';
import { BASE, MIXED, readings } from './small-files';
import { type Api, answer, csv, problem, publishCsv, startApi } from './start-api';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

it.each(['append', 'replace'] as const)('leaves a dataset as it was after %s and undo', async (mode) => {
  const slug = `undo-${mode}`;
  await api.createDataset(slug);
  const first = await publishCsv(api, slug, BASE);
  const before = await readings(api, slug);
  const second = await publishCsv(api, slug, MIXED, mode);
  const after = await readings(api, slug);
  expect(after.attacks).toBe(mode === 'append' ? 49 : 19);
  expect(after.ranking).not.toEqual(before.ranking);
  await api.undo(second);
  expect(await readings(api, slug)).toEqual(before);
  await api.undo(first);
  expect(await readings(api, slug)).toMatchObject({
    rows: 0,
    attacks: 0,
    period: null,
    timeline: { buckets: [] },
  });
});

it('forgets an upload that is undone before it was published', async () => {
  const { id } = await api.send(BASE);
  await api.undo(id);
  await problem(api.call('GET', `/uploads/${id}`), 404);
  await problem(api.call('DELETE', `/uploads/${id}`), 404);
});

it('knows a file that it has already', async () => {
  await api.createDataset('twice');
  const file = csv('2024-03-09,US,EC,,,31');
  const first = await publishCsv(api, 'twice', file);
  expect(await api.send(file)).toMatchObject({ duplicateOf: first });
  await api.undo(first);
  expect(await api.send(file)).toMatchObject({ duplicateOf: null });
});

it('answers 202 at once where that is preferred, and tells the end by GET', async () => {
  await api.createDataset('async');
  const { id } = await api.send(BASE);
  const step = (name: string, json: object) =>
    api.call('POST', `/uploads/${id}/${name}`, { json, headers: { prefer: 'respond-async' } });
  await problem(step('publish', { dataset: 'async', mode: 'append' }), 409);
  const accepted = await answer<UploadStatus>(step('check', { dataset: 'async' }), 202);
  expect(['checking', 'checked']).toContain(accepted.state);
  expect(await settled(id)).toMatchObject({ state: 'checked', progress: 1, report: { rows: { read: 2 } } });
  await answer(step('publish', { dataset: 'async', mode: 'append' }), 202);
  expect(await settled(id)).toMatchObject({ state: 'published', dataset: 'async' });
  expect(await readings(api, 'async')).toMatchObject({ attacks: 30 });
});

it('gives the rejected rows back as they stood', async () => {
  const { id } = await api.send(MIXED);
  await problem(api.call('GET', `/uploads/${id}/rejects.csv`), 409);
  await api.check(id);
  const response = await api.call('GET', `/uploads/${id}/rejects.csv`, { token: null });
  expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  const lines = (await response.text()).trimEnd().split('\n');
  expect(lines[0]).toBe(
    'line,column,reason,time,source_country,target_country,organisation,attack_type,attacks',
  );
  expect(lines[1]).toMatch(/^3,attacks,.*,2024-03-02,US,EC,Banco,Scan,many$/);
  expect(lines[2]).toMatch(/^5,time,.*,someday,US,EC,Banco,Scan,7$/);
  expect(lines).toHaveLength(3);
});

it('keeps all rejected rows, packed', async () => {
  const rows = Array.from({ length: 20_000 }, (_, i) => `2024-03-02,US,EC,Banco,Scan,many ${i}`);
  const { id } = await api.send(csv(...rows));
  expect((await api.check(id)).rows).toMatchObject({ accepted: 0, rejected: 20_000 });
  const whole = await (await api.call('GET', `/uploads/${id}/rejects.csv`)).text();
  expect(whole.split('\n').slice(1, -1)).toEqual(
    rows.map((row, i) => expect.stringMatching(new RegExp(`^${i + 2},attacks,.*,${row}$`))),
  );
  const packed = statSync(path.join(api.dataDir, 'staging', id, 'rejects.csv.gz'));
  expect(packed.size * 4).toBeLessThan(whole.length);
});

/** The upload when no step of it is under way any more. */
async function settled(id: string): Promise<UploadStatus> {
  for (;;) {
    const status = await api.get<UploadStatus>(`/uploads/${id}`);
    expect(status.progress).toBeGreaterThanOrEqual(0);
    expect(status.progress).toBeLessThanOrEqual(1);
    if (!['checking', 'publishing'].includes(status.state)) return status;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
