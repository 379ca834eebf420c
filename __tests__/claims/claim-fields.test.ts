import { claimBody, fieldsOf } from '@/lib/client/claim-fields';
import { claimSchema } from '@/lib/domain/claim';
import { changedClaim, claimChangeSchema } from '@/lib/domain/claim-draft';
import { sourceMatrix } from '@/lib/domain/source-matrix';
import { loadWords } from '@/lib/words/load-words';
import shippedFile from '../../data/claims.json';

const english = loadWords('en');
const spanish = loadWords('es');
const shipped = shippedFile.claims.map((claim) => claimSchema.parse(claim));

it.each(shipped.map((claim) => [claim.id, claim] as const))(
  'changes nothing of %s by opening and saving it',
  (_, claim) => {
    for (const words of [english, spanish]) {
      const sent = claimChangeSchema.parse(claimBody(fieldsOf(claim, words), false, words));
      expect(changedClaim(claim, sent)).toEqual(claim);
    }
  },
);

it('reads numbers as people write them, and countries by name or code', () => {
  const fields = { ...fieldsOf(null, english), count: '40,000 000', countries: 'ecuador; br;Atlantis' };
  expect(claimBody(fields, true, english)).toMatchObject({ value: { kind: 'count', count: 40_000_000 } });
  expect(claimBody({ ...fields, kind: 'countries' }, true, english)).toMatchObject({
    value: { countries: ['EC', 'BR', 'Atlantis'] },
  });
  expect(claimBody({ ...fields, count: 'forty' }, true, english)).toMatchObject({
    value: { count: 'forty' },
  });
});

it('reads what is written in Spanish, and leaves a fraction as it is', () => {
  const fields = { ...fieldsOf(null, spanish), count: '40.000.000', countries: 'alemania; Germany; br' };
  expect(claimBody(fields, true, spanish)).toMatchObject({ value: { count: 40_000_000 } });
  expect(claimBody({ ...fields, count: '1.5' }, true, spanish)).toMatchObject({ value: { count: '1.5' } });
  expect(claimBody({ ...fields, kind: 'countries' }, true, spanish)).toMatchObject({
    value: { countries: ['DE', 'DE', 'BR'] },
  });
});

it('counts of the shipped lists who names which country', () => {
  const { countries, rows, namedBy } = sourceMatrix(shipped);
  expect(rows).toHaveLength(9);
  expect(Object.fromEntries(namedBy)).toEqual({
    US: 9,
    BR: 9,
    FR: 9,
    GB: 9,
    EC: 9,
    NL: 7,
    DE: 7,
    AT: 7,
    RO: 7,
  });
  expect(countries.slice(0, 5).sort()).toEqual(['BR', 'EC', 'FR', 'GB', 'US']);
});
