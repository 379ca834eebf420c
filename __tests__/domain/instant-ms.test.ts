import fc from 'fast-check';
import { instantMs } from '@/lib/domain/instant-ms';
import { epochMs, isoInZone } from '@/lib/domain/time';

/** Seconds from 1970 back to the beginning of the year 1. */
const YEAR_1 = -62_135_500_000;

it('reads the instants that the API writes, in any zone', () => {
  const zone = fc.constantFrom(
    'UTC',
    'America/Guayaquil',
    'Asia/Kathmandu',
    'Asia/Kolkata',
    'Europe/Berlin',
    'America/St_Johns',
  );
  fc.assert(
    fc.property(fc.integer({ min: YEAR_1, max: 4_000_000_000 }), zone, (seconds, timeZone) => {
      const text = isoInZone(seconds * 1000, timeZone);
      expect(instantMs(text)).toBe(epochMs(text));
    }),
  );
});

it('reads Z, and refuses what is no instant', () => {
  expect(instantMs('2019-04-11T17:00:00Z')).toBe(1_555_002_000_000);
  expect(instantMs('1800-01-01T00:00:00-05:19:20')).toBe(epochMs('1800-01-01T05:19:20Z'));
  expect(instantMs('2019-04-11')).toBeNaN();
});
