import type { CheckReport } from '@/lib/domain/check-report';
import type { ReceivedUpload, UploadStatus } from '@/lib/domain/upload';

export const RECEIVED: ReceivedUpload = {
  id: '8d5f4f5e-0000-4000-8000-000000000001',
  filename: 'counts.csv',
  bytes: 519,
  sha256: 'ab',
  duplicateOf: null,
  encoding: 'utf-8',
  delimiter: ',',
  reading: { encoding: 'utf-8', delimiter: ',', skipLines: 0, headerLines: 1 },
  header: ['country', 'day', 'n'],
  columns: [
    { name: 'country', samples: ['France', 'Ecuador'], role: 'target' },
    { name: 'day', samples: ['2019-04-11'], role: 'time' },
    { name: 'n', samples: ['12'], role: 'attacks' },
  ],
  firstRows: [['France', '2019-04-11', '12']],
  mapping: {
    time: { column: 'day' },
    source: null,
    target: { column: 'country' },
    organisation: null,
    type: null,
    attacks: { column: 'n' },
  },
  asBefore: false,
  questions: ['Does “country” name the attackers or those attacked?'],
};

export const REPORT: CheckReport = {
  rows: { read: 186, accepted: 184, rejected: 2 },
  attacks: { read: 5618374, accepted: 5618000, rejected: 374 },
  places: null,
  listings: null,
  zeroRows: 0,
  unknownCountry: { rows: 1, attacks: 2990 },
  period: { from: '2014-01-01T00:00:00-05:00', to: '2016-01-01T00:00:00-05:00' },
  rejects: [
    { line: 204, column: 'n', value: 'forty million', reason: 'the count is not a number' },
    { line: 207, column: 'day', value: '', reason: 'the time is empty' },
  ],
  reasons: [
    { reason: 'the count is not a number', rows: 1 },
    { reason: 'the time is empty', rows: 1 },
  ],
  unmatchedCountries: [
    { text: 'Untied Kingdom', rows: 1, attacks: 2990, suggestions: [{ code: 'GB', name: 'United Kingdom' }] },
  ],
  chosenCountries: [],
  overlap: null,
  countryMethod: '',
  choices: {},
  rankImpact: [
    {
      side: 'target',
      entity: 'EC',
      name: 'Ecuador',
      before: { place: 51, tied: false, of: 118 },
      after: { place: 31, tied: true, of: 118 },
    },
  ],
  mapping: RECEIVED.mapping ?? never(),
  timePrecision: 'day',
  sides: ['target'],
  timeZone: 'America/Guayaquil',
  dataset: 'country-ranking',
};

export function uploadIn(state: UploadStatus['state'], report: CheckReport | null = null): UploadStatus {
  const { id, filename } = RECEIVED;
  return { id, filename, state, progress: 1, dataset: null, received: RECEIVED, report, problem: null };
}

function never(): never {
  throw new Error('The upload has a mapping.');
}
