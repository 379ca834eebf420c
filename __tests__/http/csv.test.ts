import { type Api, csv, publishCsv, startApi } from './start-api';

let api: Api;
beforeAll(async () => {
  api = await startApi();
  await api.createDataset('table', { publisher: 'CERT\n# status: reported', licence: 'CC BY 4.0' });
  await publishCsv(api, 'table', FILE);
});
afterAll(() => api.stop());

const FILE = csv(
  '2024-04-01,US,EC,"=cmd()",Scan,10',
  '2024-04-01,US,EC,+1+1,Scan,9',
  '2024-04-01,DE,BR,-2-3,Scan,8',
  '2024-04-02,DE,BR,@SUM(A1),Scan,7',
  '2024-04-02,DE,EC,"a, ""b""",Scan,6',
);

async function table(path: string, headers: Record<string, string> = {}) {
  const response = await api.call('GET', path, { token: null, headers });
  expect(response.status).toBe(200);
  const lines = (await response.text()).trimEnd().split(/\r?\n/);
  const notes = lines.filter((line) => line.startsWith('#'));
  return { headers: response.headers, notes, rows: lines.slice(notes.length), first: lines[0] };
}

const READS = [
  '/datasets',
  '/claims',
  '/claims/total-el-comercio/check?dataset=table',
  '/datasets/table',
  '/datasets/table/timeline?bucket=day',
  '/datasets/table/ranking?by=target&compare=auto',
  '/datasets/table/rank-history?by=target&bucket=day',
  '/datasets/table/flows',
  '/datasets/table/shift?by=target&key=BR&compare=auto',
  '/datasets/table/compatible-places?by=target&attacks=7',
  '/datasets/table/what-would-it-take?by=target&key=BR&rank=1',
];

it.each(READS)('answers %s as CSV by Accept and by the address alike', async (path) => {
  const byAccept = await table(path, { accept: 'text/csv' });
  const byAddress = await table(path.replace(/(?=\?|$)/, '.csv'));
  expect(byAccept.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  expect(byAccept.headers.get('content-disposition')).toMatch(/^attachment; filename="[a-z0-9_-]+\.csv"$/);
  expect(byAccept.rows.length).toBeGreaterThan(1);
  expect([byAddress.notes, byAddress.rows]).toEqual([byAccept.notes, byAccept.rows]);
  const widths = byAccept.rows.filter((row) => !row.includes('"')).map((row) => row.split(',').length);
  expect(new Set(widths).size).toBe(1);
});

it('puts the passport and the period in front of a dataset’s numbers', async () => {
  const { notes } = await table('/datasets/table/ranking.csv?by=target&from=2024-04-02&compare=auto');
  expect(notes).toEqual([
    '# dataset: Data of table',
    '# period: 2024-04-02T00:00:00-05:00 to 2024-04-03T00:00:00-05:00',
    '# compared with: 2024-04-01T00:00:00-05:00 to 2024-04-02T00:00:00-05:00',
    '# measure: request',
    '# status: measured',
    '# sides: source and target',
    '# timeZone: America/Guayaquil',
    '# timePrecision: day',
    '# sensorBase: not stated',
    '# countryMethod: not stated',
    '# denominator: not stated',
    '# tieRule: competition',
    '# missingRule: unranked',
    // A line break in a passport cannot pretend to be a line of its own.
    '# publisher: CERT # status: reported',
    '# sourceUrl: not stated',
    '# licence: CC BY 4.0',
    '# retrievedOn: not stated',
    '# population: 2018, World Bank, Population, total (SP.POP.TOTL), CC BY 4.0',
  ]);
});

it('says what a question left out, in which zone its times are, and both in the name of the file', async () => {
  const { notes, headers, rows } = await table(
    '/datasets/table/ranking.csv?by=target&type=Scan&organisation=%2B1%2B1&tz=Europe/Paris&from=2024-03-31T12:00&to=2024-04-03',
  );
  expect(notes.slice(1, 5)).toEqual([
    '# period: 2024-03-31T12:00:00+02:00 to 2024-04-03T00:00:00+02:00',
    '# times in: Europe/Paris',
    '# only organisation: +1+1',
    '# only type: Scan',
  ]);
  expect(rows).toHaveLength(2);
  expect(headers.get('content-disposition')).toBe(
    'attachment; filename="table_ranking-by-target_2024-03-31-1200_2024-04-03-0000_organisation-1-1-type-scan-tz-europe-paris.csv"',
  );
});

it('writes the same places as the JSON', async () => {
  // 1 April: EC 19, BR 8. 2 April: BR 7, EC 6.
  const { rows } = await table('/datasets/table/ranking.csv?by=target&from=2024-04-02&compare=auto');
  expect(rows).toEqual([
    'key,name,rank,tied,of,attacks,share,best,worst,previousRank,previousTied,previousAttacks,shift,state,perMillion',
    // In 2018 Brazil had 209,469,333 inhabitants and Ecuador 17,084,357.
    `BR,Brazil,1,false,2,7,${7 / 13},1,1,2,false,8,1,ranked,${7e6 / 209_469_333}`,
    `EC,Ecuador,2,false,2,6,${6 / 13},2,2,1,false,19,-1,ranked,${6e6 / 17_084_357}`,
  ]);
});

it('writes volume, flows and places over time as rows', async () => {
  const day = (date: number) => `2024-04-0${date}T00:00:00-05:00`;
  expect((await table('/datasets/table/timeline.csv?bucket=day&by=target')).rows).toEqual([
    'start,key,attacks,incomplete',
    ...[`${day(1)},EC,19,`, `${day(1)},BR,8,`, `${day(2)},EC,6,`, `${day(2)},BR,7,`],
  ]);
  // Of the week two days are counted.
  expect((await table('/datasets/table/timeline.csv?bucket=week')).rows).toEqual([
    'start,key,attacks,incomplete',
    `${day(1)},,40,${day(1)}/${day(3)}`,
  ]);
  expect((await table('/datasets/table/flows.csv')).rows).toEqual([
    'source,target,attacks',
    ...['US,EC,19', 'DE,BR,15', 'DE,EC,6'],
  ]);
  expect((await table('/datasets/table/rank-history.csv?by=target&bucket=day&keys=BR')).rows).toEqual([
    'start,key,name,rank,tied,of,attacks',
    ...[`${day(1)},BR,Brazil,2,false,2,8`, `${day(2)},BR,Brazil,1,false,2,7`],
  ]);
});

it('keeps a name that a spreadsheet would run from being run', async () => {
  const { rows } = await table('/datasets/table/ranking.csv?by=organisation');
  expect(rows.slice(1).map((row) => row.split(/,\d/)[0])).toEqual([
    "'=cmd(),'=cmd()",
    "'+1+1,'+1+1",
    "'-2-3,'-2-3",
    "'@SUM(A1),'@SUM(A1)",
    '"a, ""b""","a, ""b"""',
  ]);
});
