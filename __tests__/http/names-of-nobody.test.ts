import { type Api, csv, problem, publishCsv, startApi } from './start-api';

let api: Api;

beforeAll(async () => {
  api = await startApi();
  await api.createDataset('names', { sides: ['source', 'target'] });
  await publishCsv(
    api,
    'names',
    csv(
      '2019-04-11,PE,EC,Bank,Scan,5',
      '2019-04-11,PE,BR,Post,Flood,4',
      '2019-04-12,PE,BR,Post,Flood,9',
      '2019-04-13,PE,BR,Post,Flood,9',
    ),
  );
});

afterAll(() => api.stop());

const ask = (path: string) => api.call('GET', `/datasets/names/${path}`, { token: null });
const COMPARED = 'compareFrom=2019-04-11&compareTo=2019-04-12';
const CASES = [
  ['rank-shift.svg', 'organisation', 'Bank'],
  ['before-and-now.svg', 'type', 'Scan'],
  ['breakdown.svg', 'organisation', 'Bank'],
  ['timeline.svg', 'type', 'Scan'],
  ['what-would-it-take', 'organisation', 'Bank'],
  ['shift', 'type', 'Scan'],
] as const;

const more = (path: string) => {
  if (path === 'what-would-it-take') return '&rank=1';
  return /rank-shift|before|^shift/.test(path) ? `&${COMPARED}` : '';
};

it.each(CASES)('%s refuses a key that no %s of the dataset has', async (path, by) => {
  const query = `${path}?by=${by}&key=Nobody${more(path)}`;
  const told = await problem(ask(query), 422);
  expect(told.detail).toBe(`“Nobody” is no ${by} of the dataset “Data of names”.`);
  expect(told.errors?.map(({ field }) => field)).toEqual(['key']);
  expect((await problem(ask(`${query}&lang=es`), 422)).detail).toMatch(
    /^“Nobody” no es .*“Data of names”\.$/,
  );
});

it.each(CASES)(
  '%s tells of a %s that has no attacks in the period or beside the filters',
  async (path, by, key) => {
    const query = `${path}?by=${by}&key=${key}${more(path)}&from=2019-04-12&to=2019-04-13`;
    expect((await ask(query)).status).toBe(200);
    expect((await ask(`${query}&target=BR`)).status).toBe(200);
  },
);

it('says in a picture that who has no attacks is unranked', async () => {
  const asked =
    'by=organisation&key=Bank&from=2019-04-13&to=2019-04-14&compareFrom=2019-04-12&compareTo=2019-04-13';
  const svg = await (await ask(`rank-shift.svg?${asked}`)).text();
  expect(svg.includes('<title>Bank is unranked')).toBe(true);
});
