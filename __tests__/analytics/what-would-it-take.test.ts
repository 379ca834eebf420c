import type { QuestionContext } from '@/lib/analytics/ask';
import { whatWouldItTake } from '@/lib/analytics/what-would-it-take';
import { openStoreFixture, type StoreFixture, testPassport } from '../support/store-fixture';
import { APRIL_FACTS, april } from './april-facts';

let fixture: StoreFixture;
let context: QuestionContext;
beforeAll(async () => {
  fixture = await openStoreFixture();
  context = { store: fixture.store, dataset: await fixture.publish(APRIL_FACTS) };
});
afterAll(() => fixture.close());

const question = { by: 'source', key: 'BR', rank: 2, period: april(11), filters: {} } as const;

it('says how many attacks a place takes and who is passed', async () => {
  expect(await whatWouldItTake(context, question)).toEqual({
    key: 'BR',
    by: 'source',
    ties: 'competition',
    period: april(11),
    of: 4,
    rank: 2,
    attacks: 3,
    attacksNeeded: 12,
    factor: 4,
    overtakes: ['FR', 'US'],
    complete: false,
    reason: expect.stringContaining('5 of 52 attacks are of unknown country'),
  });
});

it('passes nobody for a place that is held or worse', async () => {
  expect(await whatWouldItTake(context, { ...question, key: 'GB', rank: 3 })).toMatchObject({
    attacks: 20,
    attacksNeeded: 3,
    overtakes: [],
  });
});

it('has no factor for a country without attacks', async () => {
  expect(await whatWouldItTake(context, { ...question, key: 'EC', rank: 1 })).toMatchObject({
    attacks: 0,
    attacksNeeded: 20,
    factor: null,
    overtakes: ['GB', 'FR', 'US', 'BR'],
  });
});

it('counts a tie as one step under dense ranking', async () => {
  const dataset = { ...context.dataset, passport: testPassport({ tieRule: 'dense' }) };
  const third = whatWouldItTake({ ...context, dataset }, { ...question, key: 'EC', rank: 3 });
  expect(await third).toMatchObject({ attacksNeeded: 3 });
});

it('refuses a place that does not exist, and who is not known', async () => {
  const refusal = { status: 422 };
  await expect(whatWouldItTake(context, { ...question, rank: 5 })).rejects.toMatchObject(refusal);
  for (const key of ['QQ', 'ZZ', '']) {
    await expect(whatWouldItTake(context, { ...question, key })).rejects.toMatchObject(refusal);
  }
  const organisation = { ...question, by: 'organisation', rank: 1 } as const;
  await expect(whatWouldItTake(context, { ...organisation, key: 'Nobody' })).rejects.toMatchObject(refusal);
  const earlier = { ...organisation, key: 'Bank', period: april(2) };
  expect(await whatWouldItTake(context, earlier)).toMatchObject({ attacks: 0, attacksNeeded: 1 });
});
