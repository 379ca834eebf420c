import { COUNTRIES } from '@/lib/domain/country';
import { resolveCountry } from '@/lib/intake/resolve-country';
import { suggestCountries } from '@/lib/intake/suggest-countries';
import { takeIn } from './take-in';

const NAMES: [string, string][] = [
  ['EC', 'EC'],
  ['ecu', 'EC'],
  ['218', 'EC'],
  ['  ecuador ', 'EC'],
  ['Korea, Republic of', 'KR'],
  ['South Korea', 'KR'],
  ["Korea, Democratic People's Republic of", 'KP'],
  ['Iran (Islamic Republic of)', 'IR'],
  ['Iran, Islamic Republic of', 'IR'],
  ['Viet Nam', 'VN'],
  ["Cote D'Ivoire", 'CI'],
  ['Côte d’Ivoire', 'CI'],
  ['Taiwan, Province of China', 'TW'],
  ['Macau', 'MO'],
  ['Swaziland', 'SZ'],
  ['Turkey', 'TR'],
  ['Holland', 'NL'],
  ['The Netherlands', 'NL'],
  ['Pays-Bas', 'NL'],
  ['England', 'GB'],
  ['Scotland', 'GB'],
  ['UK', 'GB'],
  ['Reino Unido', 'GB'],
  ['EE.UU.', 'US'],
  ['EE. UU.', 'US'],
  ['USA', 'US'],
  ['Vereinigte Staaten', 'US'],
  ['DR Congo', 'CD'],
  ['Congo, The Democratic Republic of the', 'CD'],
  ['Congo', 'CG'],
  ['Palestinian Territory', 'PS'],
  ['Macedonia, the former Yugoslav Republic of', 'MK'],
  ['Moldova, Republic of', 'MD'],
  ['Libyan Arab Jamahiriya', 'LY'],
  ['Tanzania, United Republic of', 'TZ'],
  ['Burma', 'MM'],
  ['Kosovo', 'XK'],
  ['RUSSIAN FEDERATION', 'RU'],
  ['Brasilien', 'BR'],
  ['Alemanha', 'DE'],
  ['Allemagne', 'DE'],
  ['St. Lucia', 'LC'],
  ['Trinidad & Tobago', 'TT'],
  ['Lima (Peru)', 'PE'],
];

const NO_COUNTRIES = [
  '',
  '--',
  'ZZ',
  'XX',
  'T1',
  'A1',
  'A2',
  'AP',
  'EU',
  'Europe',
  'Asia/Pacific Region',
  'Anonymous Proxy',
  'Satellite Provider',
  'Korea',
  'Peru (Lima)',
  'N/A',
  '4',
  '1234',
  'constructor',
  '__proto__',
];

describe('resolveCountry', () => {
  it.each(NAMES)('takes “%s” for %s', (text, code) => {
    expect(resolveCountry(text)).toBe(code);
  });

  it.each(NO_COUNTRIES)('takes “%s” for no country', (text) => {
    expect(resolveCountry(text)).toBeNull();
  });

  it('knows the codes and the name of every country', () => {
    for (const [code, country] of COUNTRIES) {
      const own = [code, country.alpha3, country.name, ...(country.numeric ? [country.numeric] : [])];
      expect(own.map(resolveCountry)).toEqual(own.map(() => code));
    }
  });
});

describe('suggestCountries', () => {
  it.each([
    ['Germny', ['DE']],
    ['Untied States', ['US']],
    ['Korea', ['KP', 'KR']],
    ['Peru (Lima)', ['PE']],
    ['Europe', []],
    ['A1', []],
  ])('offers for “%s” %j', (text, codes) => {
    expect(suggestCountries(text)).toEqual(codes);
  });
});

describe('countries of a file', () => {
  const file = (...names: string[]) =>
    `date,source_country,attacks\n${names.map((name) => `2024-01-01,"${name}",1`).join('\n')}\n`;
  const total = async (content: string, aliases = {}) =>
    Object.fromEntries((await takeIn(content, { aliases })).outcome.totals.source);

  it('takes NA for Namibia among alpha-2 codes', async () => {
    expect(await total(file('EC', 'US', 'NA'))).toEqual({ EC: 1n, US: 1n, NA: 1n });
  });

  it('takes NA for unknown among names', async () => {
    expect(await total(file('Ecuador', 'Peru', 'NA'))).toEqual({ EC: 1n, PE: 1n, ZZ: 1n });
  });

  it('keeps attacks of unknown country and names their texts with suggestions', async () => {
    const { outcome } = await takeIn(file('Ecuador', '', 'Germny', 'Germny'));
    expect(outcome.unknownCountry).toEqual({ rows: 3n, attacks: 3n });
    expect(outcome.unmatchedCountries).toEqual([
      { text: 'Germny', rows: 2, attacks: 2, suggestions: [{ code: 'DE', name: 'Germany' }] },
      { text: '(empty)', rows: 1, attacks: 1, suggestions: [] },
    ]);
  });

  it('follows what a person chose for a text', async () => {
    const aliases = { germny: 'DE', '(empty)': 'ZZ', '--': 'PE' };
    expect(await total(file('Germny', '', '--'), aliases)).toEqual({ DE: 1n, PE: 1n, ZZ: 1n });
    const { outcome } = await takeIn(file('Germny', '', '--'), { aliases });
    expect(outcome.unmatchedCountries).toEqual([]);
    expect(outcome.unknownCountry.rows).toBe(1n);
  });
});
