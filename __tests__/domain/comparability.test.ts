import { whyNotComparable } from '@/lib/domain/comparability';
import { testPassport } from '../support/store-fixture';

const OURS = testPassport({ sensorBase: 'Honeypots of the CERT', measure: 'SSH login attempt' });

it('compares what differs only in case, spaces, publisher, licence and retrieval', () => {
  const other = {
    ...{ measure: ' ssh  login attempt', publisher: 'Somebody', licence: 'MIT', retrievedOn: '2024-01-01' },
    sourceUrl: 'https://example.org',
  };
  expect(whyNotComparable(OURS, { ...OURS, ...other }, 'source')).toBeNull();
});

it.each([
  [{ measure: 'request' }, 'what one attack is differs (“SSH login attempt” and “request”)'],
  [{ status: 'reported' }, 'the status differs (“simulated” and “reported”)'],
  [{ timeZone: 'UTC' }, 'the time zone, and so when a day begins, differs (“America/Guayaquil” and “UTC”)'],
  [{ timePrecision: 'year' }, 'the finest time that is told apart differs (“quarter-hour” and “year”)'],
  [{ sensorBase: '' }, 'where the counting stood differs (“Honeypots of the CERT” and not stated)'],
  [{ countryMethod: 'registries' }, 'how countries were found differs (not stated and “registries”)'],
  [{ denominator: 'million hosts' }, 'what counts are divided by differs (not stated and “million hosts”)'],
  [{ holds: 'places' }, 'what the dataset holds, counts or places, differs (“counts” and “places”)'],
  [{ tieRule: 'dense' }, 'how ties are ranked differs (“competition” and “dense”)'],
] as const)('says which field of the passports differs: %p', (change, words) => {
  const reason = `The two rankings are not comparable: ${words}.`;
  expect(whyNotComparable(OURS, { ...OURS, ...change }, 'source')).toBe(reason);
});

it('names every difference', () => {
  const other = testPassport({ measure: 'request', timeZone: 'UTC' });
  expect(whyNotComparable(OURS, other, 'type')?.match(/differs/g)).toHaveLength(3);
});

it('needs the ranked side on both, and only that one', () => {
  const targets = { ...OURS, sides: ['target' as const] };
  expect(whyNotComparable(OURS, targets, 'source')).toContain('only one of them says anything about sources');
  expect(whyNotComparable(OURS, targets, 'target')).toBeNull();
  expect(whyNotComparable(OURS, targets, 'organisation')).toBeNull();
});
