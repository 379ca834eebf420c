import type { ReceivedUpload, UploadStatus } from '@/lib/domain/upload';
import { type Api, answer, problem, startApi } from './start-api';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

const signIn = (language: string) =>
  api.call('POST', '/session', {
    json: { token: 'not-the-token-of-this-one' },
    token: null,
    headers: { 'accept-language': language },
  });

it.each([
  ['es', 'Esa no es la clave'],
  ['es-EC,es;q=0.9,en;q=0.8', 'Esa no es la clave'],
  ['de, es;q=0.5, en;q=0.4', 'Esa no es la clave'],
  ['en-GB,en;q=0.9,es;q=0.8', 'That is not the token'],
  ['es;q=0, en', 'That is not the token'],
  ['fr', 'That is not the token'],
  ['', 'That is not the token'],
])('answers %j with “%s”', async (language, sentence) => {
  expect((await problem(signIn(language), 401)).detail).toContain(sentence);
});

const RANKING = '/datasets/attack-volume/ranking';
const PICTURE = '/datasets/attack-volume/rank-shift.png?by=source';

it.each([
  [`${RANKING}?from=2019-04-12&to=2019-04-10`, '“to” es anterior a “from”.'],
  [`${RANKING}?from=abc`, '“from”: “abc” no es una fecha ni una hora; escriba'],
  [`${RANKING}?tz=Mars/Base`, '“tz”: no es un nombre de zona horaria de IANA.'],
  [`${RANKING}?colour=red`, '“colour”: no es un campo conocido.'],
  [`${RANKING}?by=planet`, '“by”: admite uno de estos valores: source, target, organisation, type.'],
  [
    `${PICTURE}&width=12&preset=a9`,
    '“preset”: admite uno de estos valores: article, square, story, a4; “width”: admite al menos 320 píxeles.',
  ],
  ['/datasets/attack-volume/pie.png', 'No existe la imagen “pie”. Existen rank-shift,'],
])('says in Spanish what is wrong with %s, however Spanish is asked for', async (path, sentence) => {
  const headers = { 'accept-language': 'es' };
  const asked = [
    api.call('GET', path, { headers }),
    api.call('GET', `${path}${path.includes('?') ? '&' : '?'}lang=es`),
  ];
  for (const call of asked) {
    const { detail } = (await (await call).json()) as { detail: string };
    expect(detail).toContain(sentence);
  }
});

it.each([
  ['from=2019-04-12&to=2019-04-10', '“to” es anterior a “from”.'],
  ['tz=Mars/Base', '“tz”: no es un nombre de zona horaria de IANA.'],
  ['from=abc&to=2019-04-10', '“from”: “abc” no es una fecha ni una hora'],
])('says on a country’s Spanish page what is wrong with %s', async (search, sentence) => {
  const page = await fetch(`${api.url}/es/datasets/attack-volume/countries/EC?${search}`);
  expect([page.status, await page.text()]).toEqual([200, expect.stringContaining(sentence)]);
});

it('asks about a file and says why rows were rejected in the language asked for, and stores neither', async () => {
  const headers = { 'accept-language': 'es' };
  const body = 'country,day,n\nFrance,2019-04-11,12\nEcuador,2019-04-11,many\n';
  const sent = api.call('POST', '/uploads?filename=counts.csv', { body, headers });
  const { id, mapping, questions } = await answer<ReceivedUpload>(sent, 201);
  expect(questions).toEqual(['¿“country” nombra a los atacantes o a los atacados?']);
  const asked = { mapping, timeZone: 'UTC' };
  await answer(api.call('POST', `/uploads/${id}/check`, { json: asked, headers }), 200);
  const reasons = async (language: string) => {
    const call = api.call('GET', `/uploads/${id}`, { headers: { 'accept-language': language } });
    const { report } = await answer<UploadStatus>(call, 200);
    return [report?.reasons[0]?.reason, report?.rejects[0]?.reason];
  };
  expect(await reasons('es')).toEqual(['el conteo no es un número', 'el conteo no es un número']);
  expect(await reasons('en')).toEqual(['the count is not a number', 'the count is not a number']);
});
