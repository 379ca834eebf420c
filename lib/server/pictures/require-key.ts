import 'server-only';
import { requireEntity } from '@/lib/analytics/require-entity';
import { isCountryCode, UNKNOWN_COUNTRY } from '@/lib/domain/country';
import { type Dimension, isSide } from '@/lib/domain/fact';
import { ProblemError } from '@/lib/domain/problem-error';
import { findDataset } from '@/lib/server/datasets';
import type { Runtime } from '@/lib/server/runtime';

interface Asked {
  runtime: Runtime;
  slug: string;
  params: { key?: string | undefined };
  signal: AbortSignal;
}

/**
 * Refuses a key that is no country's code where countries are told apart, and elsewhere one that the dataset never had.
 * @throws ProblemError 422
 */
export async function requireKey(
  { runtime, slug, params: { key }, signal }: Asked,
  by: Dimension | undefined,
): Promise<void> {
  if (key === undefined || by === undefined) return;
  if (isSide(by)) return requireCountry(key);
  const dataset = await findDataset(runtime, slug);
  // Of ready-made rankings each question says itself that they have no names.
  if (dataset.passport.holds === 'places') return;
  await requireEntity({ store: runtime.store, dataset, signal }, { by, key });
}

function requireCountry(key: string): void {
  if (isCountryCode(key) || key === UNKNOWN_COUNTRY) return;
  const message = 'is no country’s code: two letters of ISO 3166-1, XK, or ZZ';
  throw new ProblemError(422, `“${key}” ${message}.`, [{ field: 'key', message }]);
}
