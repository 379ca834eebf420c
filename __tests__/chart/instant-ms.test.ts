import fc from 'fast-check';
import { instantMs } from '@/lib/chart/instant-ms';
import { epochMs, isoInZone } from '@/lib/domain/time';

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
    fc.property(fc.integer({ min: 0, max: 4_000_000_000 }), zone, (seconds, timeZone) => {
      const text = isoInZone(seconds * 1000, timeZone);
      expect(instantMs(text)).toBe(epochMs(text));
    }),
  );
});

it('reads Z, and refuses what is no instant', () => {
  expect(instantMs('2019-04-11T17:00:00Z')).toBe(1_555_002_000_000);
  expect(instantMs('2019-04-11')).toBeNaN();
});
