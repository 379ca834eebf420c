import fc from 'fast-check';
import type { PublishedUpload, PublishMode } from '@/lib/domain/dataset';
import { visibleUploads } from '@/lib/domain/visible-uploads';

function upload(generation: number, mode: PublishMode = 'append', dataset = 'a'): PublishedUpload {
  return {
    ...{ generation, mode, dataset, uploadId: `upload-${generation}`, filename: 'a.csv', sha256: '00' },
    ...{ publishedAt: '2024-01-01T00:00:00Z', rows: 1n, attacks: 1n, rejectedRows: 0n },
    period: { from: '2024-01-01T00:00:00Z', to: '2024-01-02T00:00:00Z' },
  };
}
const generations = (registry: PublishedUpload[]) =>
  visibleUploads(registry).map(({ generation }) => generation);

it('shows what was appended, oldest first', () => {
  expect(generations([upload(3), upload(1), upload(2)])).toEqual([1, 2, 3]);
});

it('hides what was there before a replacement, in that dataset only', () => {
  const registry = [upload(1), upload(2, 'append', 'b'), upload(3, 'replace'), upload(4)];
  expect(generations(registry)).toEqual([2, 3, 4]);
});

it('goes by the newest of several replacements', () => {
  expect(generations([upload(1, 'replace'), upload(2), upload(3, 'replace')])).toEqual([3]);
});

it('brings back what a replacement hid when it is undone', () => {
  const before = [upload(1), upload(2, 'replace'), upload(3)];
  const replaced = [...before, upload(4, 'replace'), upload(5)];
  expect(generations(replaced)).toEqual([4, 5]);
  expect(generations(replaced.filter(({ generation }) => generation !== 4))).toEqual([2, 3, 5]);
  expect(generations(before)).toEqual([2, 3]);
});

/** What was published, one after the other, and which of it was undone. */
const history = fc.array(
  fc.record({
    mode: fc.constantFrom<PublishMode>('append', 'replace'),
    dataset: fc.constantFrom('a', 'b'),
    undone: fc.boolean(),
  }),
  { maxLength: 12 },
);

it('never shows an upload that was undone, and shows a dataset as if that had never been', () => {
  fc.assert(
    fc.property(history, fc.constantFrom('a', 'b'), (events, dataset) => {
      const uploads = events.map((event, index) => upload(index + 1, event.mode, event.dataset));
      const registry = uploads.filter((_, index) => !events[index]?.undone);
      // Told again from the start: an append adds, a replacement begins anew.
      let expected: number[] = [];
      for (const { mode, generation } of registry.filter((it) => it.dataset === dataset)) {
        expected = mode === 'replace' ? [generation] : [...expected, generation];
      }
      const shown = visibleUploads(registry).filter((it) => it.dataset === dataset);
      expect(shown.map(({ generation }) => generation)).toEqual(expected);
    }),
  );
});
