import { datasetNotes, noteLines } from '@/lib/domain/dataset-notes';
import type { Passport } from '@/lib/domain/passport';

const dataset = { title: 'Here', passport: { timeZone: 'America/Guayaquil' } as Passport };
const notes = (asked: string) => noteLines(datasetNotes(dataset, {}, new URLSearchParams(asked)));

it('says which attacks are left out, so that those on one bank do not look like all', () => {
  expect(notes('source=US&source=GB&organisation=Banco%20Uno&type=')).toBe(
    '# dataset: Here\n# only source: United States (US) and United Kingdom (GB)\n' +
      '# only organisation: Banco Uno\n# only type: not stated\n# timeZone: America/Guayaquil\n',
  );
});

it('says in which zone the times are where that is not the passport’s', () => {
  expect(notes('tz=Asia/Kolkata&rounding=1000')).toBe(
    '# dataset: Here\n# times in: Asia/Kolkata\n# counts rounded to: 1000\n# timeZone: America/Guayaquil\n',
  );
  expect(notes('tz=America/Guayaquil')).not.toContain('times in');
});

it.each(['a,=HYPERLINK("x")', 'a, +1', 'a;@SUM(A1)', 'a,"=1', 'a\n=1', 'a,＝1'])(
  'leaves no cell that a spreadsheet would run, nor one that swallows what follows: %j',
  (type) => {
    const line = notes(`type=${encodeURIComponent(type)}`).split('\n')[1] ?? '';
    for (const cell of line.split(/[,;]/)) expect(cell).not.toMatch(/^\s*["=+\-@＝]/);
    expect(notes(`type=${encodeURIComponent(type)}`).split('\n')).toHaveLength(4);
  },
);
