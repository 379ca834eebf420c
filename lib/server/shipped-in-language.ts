import 'server-only';
import type { ClaimCheck } from '@/lib/domain/claim-check';
import type { ToldClaim } from '@/lib/domain/claim-readings';
import type { DatasetDetail, DatasetSummary } from '@/lib/domain/dataset';
import type { LedgerClaim } from '@/lib/domain/ledger';
import { DEFAULT_LOCALE, type Locale } from '@/lib/domain/locale';
import { loadWords } from '@/lib/words/load-words';
import { reword } from '@/lib/words/reword';
import type { Words } from '@/lib/words/words';
import { datasetDetail } from './datasets';
import type { Runtime } from './runtime';

/** A dataset with the texts of those that ship in a language. What a person typed stays as it was typed. */
export function inDatasetLanguage<T extends Pick<DatasetSummary, 'title' | 'passport'>>(
  dataset: T,
  locale: Locale,
): T {
  const { shipped } = loadWords(locale);
  const { passport } = dataset;
  return {
    ...dataset,
    title: shipped('dataset', dataset.title),
    passport: {
      ...passport,
      measure: shipped('dataset', passport.measure),
      sensorBase: shipped('dataset', passport.sensorBase),
      publisher: shipped('dataset', passport.publisher),
    },
  };
}

/** A dataset with its uploads, to be read in a language. @throws ProblemError 404 */
export async function datasetInLanguage(
  runtime: Runtime,
  slug: string,
  locale: Locale,
): Promise<DatasetDetail> {
  return inDatasetLanguage(await datasetDetail(runtime, slug), locale);
}

/** Claims with the texts of those that ship in a language, beside those of their own by which is reckoned. */
export function claimsInLanguage(claims: readonly LedgerClaim[], locale: Locale): ToldClaim[] {
  if (locale === DEFAULT_LOCALE) return [...claims];
  const words = loadWords(locale);
  return claims.map((claim) => claimIn(claim, words));
}

function claimIn(claim: LedgerClaim, words: Words): ToldClaim {
  const shipped = (text: string) => words.shipped('claim', text);
  const orNull = (text: string | null) => (text === null ? null : shipped(text));
  const { unit, window, speaker, role, note } = claim;
  return {
    ...claim,
    value: valueIn(claim.value, shipped),
    told: { unit: shipped(unit), window: shipped(window.note) },
    ...{ speaker: orNull(speaker), role: orNull(role), note: orNull(note) },
  };
}

function valueIn(value: LedgerClaim['value'], shipped: (text: string) => string): LedgerClaim['value'] {
  if (value.kind === 'statement') return { ...value, text: shipped(value.text) };
  if (value.kind === 'organisations') return { ...value, organisations: value.organisations.map(shipped) };
  return value;
}

/** What comes of holding a claim against data, in a language; the verdict, which stands above, is not said again. */
export function checkInLanguage(check: ClaimCheck, words: Words): ClaimCheck {
  return {
    ...check,
    title: words.shipped('dataset', check.title),
    sentence: reword(check.sentence.replace(/^(Not comparable|No verdict)\. /, ''), words),
    points: check.points.map((point) => ({ ...point, words: reword(point.words, words) })),
  };
}
