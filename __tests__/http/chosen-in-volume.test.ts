import type { RankingAnswer, Timeline } from '@/lib/domain/answer';
import { sharedServer } from '../support/browser/shared-server';

const { url } = sharedServer();
const DATASET = `${url}/api/v1/datasets/attack-volume`;
const text = async (path: string) => (await fetch(`${DATASET}/${path}`)).text();
const json = async <T>(path: string): Promise<T> => JSON.parse(await text(path));

/** The source with the fewest attacks, which is among the largest nowhere. */
let smallest: RankingAnswer['entries'][number];
beforeAll(async () => {
  const { entries } = await json<RankingAnswer>('ranking?by=source');
  smallest = entries.filter(({ rank }) => rank !== null).at(-1) as typeof smallest;
});

it('tells the chosen one apart however small it is, and still adds up to all attacks', async () => {
  const answer = await json<Timeline>(`timeline?by=source&top=7&bucket=day&keys=${smallest.key}`);
  const own = answer.buckets.reduce((sum, { by }) => sum + Number(by[smallest.key] ?? 0), 0);
  expect(own).toBe(Number(smallest.attacks));
  for (const { attacks, by } of answer.buckets) {
    expect(Object.values(by).reduce<number>((sum, count) => sum + Number(count), 0)).toBe(attacks);
  }
  const rows = (await text(`timeline.csv?by=source&top=7&bucket=day&keys=${smallest.key}`)).split('\n');
  expect(rows.filter((row) => row.split(',')[1] === smallest.key).length).toBeGreaterThan(0);
});

it.each(['linear', 'log'])('names whom a picture tells of among its series, on a %s scale', async (axis) => {
  const picture = await text(`timeline.svg?by=source&top=7&axis=${axis}&key=${smallest.key}`);
  expect(picture.replace(/<metadata>.*<\/metadata>/s, '')).toContain(`>${smallest.name}</text>`);
  const other = await text(`timeline.svg?by=source&top=7&axis=${axis}`);
  expect(other).not.toContain(`>${smallest.name}</text>`);
});

it('hashes the files that have them', async () => {
  const picture = await text(`timeline.svg?by=source&top=7&key=${smallest.key}`);
  const files = /"files":\["([^"]+)"/.exec(picture.replaceAll('&quot;', '"').replaceAll('&amp;', '&'))?.[1];
  expect(files).toContain(`keys=${smallest.key}`);
});
