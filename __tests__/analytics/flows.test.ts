import { flows } from '@/lib/analytics/flows';
import { openStoreFixture, testPassport } from '../support/store-fixture';
import { APRIL_FACTS, april } from './april-facts';

it('tells who attacked whom, most first, and refuses a dataset of one side', async () => {
  const { store, publish, close } = await openStoreFixture();
  const dataset = await publish(APRIL_FACTS);
  const question = { period: april(11), filters: {}, limit: 4 };
  expect(await flows({ store, dataset }, question)).toEqual({
    period: april(11),
    flows: [
      { source: 'GB', target: 'EC', attacks: 15 },
      { source: 'FR', target: 'EC', attacks: 12 },
      { source: 'US', target: 'EC', attacks: 12 },
      { source: 'GB', target: 'BR', attacks: 5 },
    ],
  });
  const oneSided = { ...dataset, passport: testPassport({ sides: ['target'] }) };
  await expect(flows({ store, dataset: oneSided }, question)).rejects.toMatchObject({
    status: 422,
    detail: 'The dataset “Test data” says nothing about sources.',
  });
  await close();
});
