import fc from 'fast-check';
import { searchText } from '@/lib/client/queries';
import { COUNTRIES } from '@/lib/domain/country';
import { DIMENSIONS, SIDES } from '@/lib/domain/fact';
import { MAP_FLOWS, MAP_REGIONS, MAP_SCALES, MAP_SHOWS, WHOLE_MAP } from '@/lib/domain/map-view';
import { DENOMINATORS, TIE_RULES } from '@/lib/domain/rank-rules';
import { changedView, parseView, type View, viewSearch } from '@/lib/domain/view';
import { STACKS, VOLUME_AXES } from '@/lib/domain/volume-view';

const text = fc.string({ unit: 'grapheme', minLength: 1 });
const time = text.filter((it) => !it.includes('/'));
const period = fc.option(fc.record({ from: time, to: time }));
const side = fc.option(fc.constantFrom(...SIDES));
const digits = fc.bigInt({ min: 1n, max: 10n ** 18n - 1n }).map(String);
const labels = fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 4 });
const places = fc
  .tuple(fc.integer({ min: 1, max: 9998 }), fc.integer({ min: 1, max: 9999 }))
  .filter(([from, to]) => from < to)
  .map(([from, to]) => ({ from, to }));
const mapView = fc.record({
  ...{ shows: fc.option(fc.constantFrom(...MAP_SHOWS)), scale: fc.option(fc.constantFrom(...MAP_SCALES)) },
  ...{ region: fc.option(fc.constantFrom(...MAP_REGIONS)), flows: fc.option(fc.constantFrom(...MAP_FLOWS)) },
  at: fc.option(fc.constantFrom('2019-04-11T12:00:00-05:00', '2019-04-11T00:00:00Z')),
});
const view: fc.Arbitrary<View> = fc.record({
  places: fc.option(places),
  ...{ period, span: period, now: period, before: period, timeZone: fc.option(text), mapSide: side, mapView },
  ...{ stack: fc.option(fc.constantFrom(...STACKS)), axis: fc.option(fc.constantFrom(...VOLUME_AXES)) },
  by: fc.option(fc.constantFrom(...DIMENSIONS)),
  entity: fc.option(text),
  beforeIn: fc.option(fc.constantFrom('country-ranking', '2019')),
  rounding: fc.option(digits),
  wanted: fc.option(fc.integer({ min: 1, max: 9999 })),
  volume: fc.option(fc.record({ attacks: digits, isRound: fc.boolean() })),
  country: fc.option(fc.constantFrom(...COUNTRIES.keys())),
  ...{ organisations: labels, types: labels },
  ...{ ties: fc.option(fc.constantFrom(...TIE_RULES)), per: fc.option(fc.constantFrom(...DENOMINATORS)) },
});

it('keeps all that a reader chose in the address', () => {
  fc.assert(
    fc.property(view, (chosen) => {
      expect(parseView(new URLSearchParams(viewSearch(chosen)))).toEqual(chosen);
    }),
  );
});

it('writes nothing where all is the page’s own choice', () => {
  expect(viewSearch(parseView(new URLSearchParams()))).toBe('');
});

it('opens any address at all', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (search) => {
      const once = viewSearch(parseView(new URLSearchParams(search)));
      expect(viewSearch(parseView(new URLSearchParams(once)))).toBe(once);
    }),
  );
});

it.each([
  ['country=ec', { country: 'EC' }],
  ['country=Atlantis', { country: null }],
  ['country=ZZ', { country: null }],
  ['by=both&map=everything', { by: null, mapSide: null }],
  ['side=source', { by: 'source' }],
  ['by=organisation&entity=CNT+EP', { by: 'organisation', entity: 'CNT EP' }],
  ['by=type&entity=', { by: 'type', entity: null }],
  ['region=atlantis&scale=log&flows=7&at=noon', { mapView: { ...WHOLE_MAP, scale: 'log' } }],
  ['ties=none&per=capita', { ties: null, per: null }],
  ['from=2019-04-11', { period: null }],
  ['now=2019-04-11', { now: null }],
  ['now=2019-04-11/2019-04-12', { now: { from: '2019-04-11', to: '2019-04-12' } }],
  ['organisation=&type=a&type=b', { organisations: [''], types: ['a', 'b'] }],
  ['places=25-55', { places: { from: 25, to: 55 } }],
  ['span=2019-04-11/2019-04-12', { span: { from: '2019-04-11', to: '2019-04-12' } }],
  ['places=55-25', { places: null }],
  ['places=0-5', { places: null }],
  ['volume=~40000000', { volume: { attacks: '40000000', isRound: true } }],
  [
    'volume=040&wanted=0&rounding=-1&beforeIn=a/b',
    { volume: null, wanted: null, rounding: null, beforeIn: null },
  ],
  ['utm_source=x', { organisations: [], types: [] }],
])('reads %s', (search, expected) => {
  expect(parseView(new URLSearchParams(search))).toMatchObject(expected);
});

it('lets go of the time that the ladder shows when another period is chosen, and of nothing else', () => {
  const span = { from: '2019-04-10', to: '2019-04-16' };
  const seen = { ...parseView(new URLSearchParams()), span, country: 'EC' };
  expect(changedView(seen, { country: 'PE' })).toEqual({ ...seen, country: 'PE' });
  expect(changedView(seen, { period: null })).toEqual({ ...seen, span: null });
  expect(changedView(seen, { now: span })).toEqual({ ...seen, now: span, span: null });
});

it('gives a question one address, whatever the order of its parameters', () => {
  const types = ['b', 'a&=', ''];
  expect(searchText({ type: types, by: 'source', from: undefined })).toBe(
    'by=source&type=b&type=a%26%3D&type=',
  );
  expect(searchText({ by: 'source', type: types })).toBe(searchText({ type: types, by: 'source' }));
});
