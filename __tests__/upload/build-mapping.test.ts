import { buildMapping } from '@/lib/client/upload/build-mapping';
import type { ColumnChoices } from '@/lib/client/upload/column-choices';
import { readMapping } from '@/lib/client/upload/read-mapping';
import type { Mapping } from '@/lib/domain/mapping';
import type { UploadColumn } from '@/lib/domain/upload';
import { loadWords } from '@/lib/words/load-words';

const words = loadWords('en');

const columns = (...names: string[]): UploadColumn[] =>
  names.map((name) => ({ name, samples: ['x'], role: 'ignored' }));

const SHAPES: { shape: string; columns: UploadColumn[]; mapping: Mapping }[] = [
  {
    shape: 'a time, two countries and a count in each row',
    columns: columns('when', 'from', 'to', 'who', 'kind', 'n', 'note'),
    mapping: {
      time: { column: 'when', format: 'DMY', timeZone: 'Europe/Madrid' },
      source: { column: 'from' },
      target: { column: 'to' },
      organisation: { column: 'who' },
      type: { column: 'kind' },
      attacks: { column: 'n', decimal: ',' },
    },
  },
  {
    shape: 'one column of counts for each year',
    columns: columns('country', 'attacks_2014', 'attacks_2015'),
    mapping: {
      time: { period: { from: '2014-01-01', to: '2016-01-01' } },
      source: null,
      target: { column: 'country' },
      organisation: null,
      type: { fixed: 'DDoS' },
      attacks: {
        columns: [
          { column: 'attacks_2014', period: { from: '2014-01-01', to: '2015-01-01' } },
          { column: 'attacks_2015', period: { from: '2015-01-01', to: '2016-01-01' } },
        ],
      },
    },
  },
  {
    shape: 'a ready-made ranking with a time column',
    columns: columns('rank', 'pais', 'year'),
    mapping: {
      time: { column: 'year' },
      source: null,
      target: { column: 'pais' },
      organisation: null,
      type: null,
      attacks: { place: 'rank' },
    },
  },
  {
    shape: 'a ready-made ranking with a column a year',
    columns: columns('country', 'Rank 2018', 'Rank 2019'),
    mapping: {
      time: { period: { from: '2018-01-01', to: '2020-01-01' } },
      source: { column: 'country' },
      target: null,
      organisation: null,
      type: null,
      attacks: {
        places: [
          { column: 'Rank 2018', period: { from: '2018-01-01', to: '2019-01-01' } },
          { column: 'Rank 2019', period: { from: '2019-01-01', to: '2020-01-01' } },
        ],
      },
    },
  },
  {
    shape: 'a log without times where each row is one attack on one country',
    columns: columns('attacker', 'rule'),
    mapping: {
      time: { period: { from: '2019-04-11', to: '2019-04-16' } },
      source: { column: 'attacker' },
      target: { fixed: 'EC' },
      organisation: { fixed: 'Banco Central' },
      type: { column: 'rule' },
      attacks: 'one-per-row',
    },
  },
];

describe.each(SHAPES)('$shape', ({ columns: header, mapping }) => {
  it('becomes choices and the same mapping again', () => {
    expect(buildMapping(readMapping(header, mapping), words)).toEqual({ mapping, problems: [] });
  });
});

describe('what is missing is said at its field', () => {
  const open = readMapping(columns('country', 'a', 'b'), null);
  const withRoles = (...roles: ColumnChoices['columns'][number]['role'][]): ColumnChoices => ({
    ...open,
    columns: open.columns.map((column, index) => ({ ...column, role: roles[index] ?? 'ignored' })),
  });
  const fields = (choices: ColumnChoices) => buildMapping(choices, words).problems.map(({ field }) => field);

  it('asks for the period, the country and the attacks of a file that says nothing', () => {
    expect(fields(open)).toEqual(['period', 'sides', 'attacks']);
  });

  it('asks for the period of every column of counts', () => {
    expect(fields(withRoles('target', 'attacks', 'attacks'))).toEqual(['column:a', 'column:b']);
  });

  it('refuses one role for two columns, by the name of the first', () => {
    const { problems } = buildMapping({ ...withRoles('source', 'source', 'time'), onePerRow: true }, words);
    expect(problems).toEqual([
      {
        field: 'column:a',
        message: '“country” is Source country already. Set one of the two to “Not used”.',
      },
    ]);
  });

  it('refuses several columns of counts beside a time column', () => {
    const choices = { ...withRoles('time', 'attacks', 'attacks'), fixed: { ...open.fixed, target: 'EC' } };
    expect(fields(choices)).toEqual(['column:b']);
  });

  it('refuses a period that ends before it begins', () => {
    const period = { from: '2019-04-16', to: '2019-04-11' };
    expect(fields({ ...withRoles('target', 'attacks'), period })).toEqual(['period']);
  });
});

it('takes the period of a single column of counts for the whole file', () => {
  const mapping: Mapping = {
    time: { period: { from: '2014-01-01', to: '2015-01-01' } },
    source: null,
    target: { column: 'country' },
    organisation: null,
    type: null,
    attacks: { columns: [{ column: 'n', period: { from: '2014-01-01', to: '2015-01-01' } }] },
  };
  expect(buildMapping(readMapping(columns('country', 'n'), mapping), words).mapping).toEqual({
    ...mapping,
    attacks: { column: 'n' },
  });
});

it('looks up the countries of a column of addresses', () => {
  const addresses: UploadColumn = { name: 'src_ip', samples: ['192.0.2.7', '2001:db8::1'], role: 'source' };
  const choices = {
    ...readMapping([addresses], null),
    onePerRow: true,
    period: { from: '2014-01-01', to: '2015-01-01' },
  };
  expect(buildMapping(choices, words).mapping).toMatchObject({ source: { ip: 'src_ip' }, target: null });
  expect(readMapping([addresses], buildMapping(choices, words).mapping).columns).toEqual(choices.columns);
});

it('keeps counts, labels and a second side out of a ready-made ranking', () => {
  const ranking = readMapping(columns('rank', 'from', 'to', 'kind', 'n'), {
    time: { period: { from: '2019-01-01', to: '2020-01-01' } },
    ...{ source: { column: 'from' }, target: { column: 'to' }, organisation: null },
    type: { column: 'kind' },
    attacks: { place: 'rank' },
  });
  const withCounts = {
    ...ranking,
    columns: ranking.columns.map((one) => (one.name === 'n' ? { ...one, role: 'attacks' as const } : one)),
  };
  const fields = buildMapping(withCounts, words).problems.map(({ field }) => field);
  expect(fields).toEqual(expect.arrayContaining(['column:to', 'column:kind', 'column:n']));
  expect(fields).not.toContain('column:from');
});
