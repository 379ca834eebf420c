import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Story, storySchema } from '@/lib/domain/story';
import { epochMs } from '@/lib/domain/time';
import { dataFile } from './csv';

const story: Story = storySchema.parse(JSON.parse(dataFile('story.json')));

describe('the story', () => {
  it('is complete as written: parsing adds no default', () => {
    expect(JSON.parse(dataFile('story.json'))).toEqual(story);
  });

  it('marks every dataset as simulated, in Ecuador time, to the hour', () => {
    for (const { passport } of story.datasets) {
      expect(passport).toMatchObject({
        status: 'simulated',
        timeZone: 'America/Guayaquil',
        timePrecision: 'hour',
      });
    }
  });

  it('maps columns that its files have', () => {
    for (const { file, mapping } of story.datasets) {
      expect(existsSync(join(process.cwd(), 'data', file))).toBe(true);
      const header = dataFile(file).split('\n', 1)[0]?.split(',') ?? [];
      const mapped = Object.values(mapping).flatMap((part) =>
        part !== null && typeof part === 'object' && 'column' in part ? [part.column] : [],
      );
      expect(mapped.toSorted()).toEqual(header.toSorted());
    }
  });

  it('opens on periods that begin before they end, on the afternoon against the morning', () => {
    const { ranking, volume } = story.view;
    for (const { from, to } of [ranking.period, ranking.compare, volume.period]) {
      expect(epochMs(from)).toBeLessThan(epochMs(to));
    }
    expect(ranking.compare.to).toBe(ranking.period.from);
  });

  it('refuses a view of a dataset that it does not have', () => {
    const view = { ...story.view, volume: { ...story.view.volume, dataset: 'elsewhere' } };
    expect(storySchema.safeParse({ ...story, view }).success).toBe(false);
  });

  it('has events and datasets with names of their own', () => {
    expect(new Set(story.events.map(({ id }) => id)).size).toBe(story.events.length);
    expect(new Set(story.datasets.map(({ slug }) => slug)).size).toBe(story.datasets.length);
  });
});
