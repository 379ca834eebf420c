import type { Metadata } from 'next';
import { connection } from 'next/server';
import { pagePreview } from '@/app/_dashboard/page-preview';
import { type PageSearch, searchParams } from '@/app/_dashboard/page-search';
import { ClaimsLedger, ledgerHeadline } from '@/components/claims/claims-ledger';
import { pageWords } from '@/components/words/page-words';
import { pictureAddress } from '@/lib/client/picture-address';
import type { ClaimCheck } from '@/lib/domain/claim-check';
import { filterClaims } from '@/lib/domain/claim-filter';
import { type LedgerView, parseLedgerView } from '@/lib/domain/ledger-view';
import { windowConflicts } from '@/lib/domain/window-conflict';
import { checkClaim } from '@/lib/server/check-claim';
import { listClaims, standingClaims } from '@/lib/server/claims';
import { listDatasets } from '@/lib/server/datasets';
import { toProblem } from '@/lib/server/problem';
import { type Runtime, ready } from '@/lib/server/runtime';
import { homeScope } from '@/lib/server/scopes';
import { checkInLanguage, inDatasetLanguage } from '@/lib/server/shipped-in-language';
import { story } from '@/lib/server/story';

interface PageProps {
  searchParams: Promise<PageSearch>;
}

export async function generateMetadata(): Promise<Metadata> {
  await connection();
  const [runtime, words] = [await ready(), await pageWords()];
  const claims = await standingClaims(runtime);
  const title = ledgerHeadline(claims, windowConflicts(claims), words);
  // What was said of the story stands marked over its volume.
  const scope = await homeScope(runtime, words.locale);
  const asked = { lang: words.locale };
  return pagePreview(runtime, title, scope && pictureAddress(scope.volume, 'timeline', 'png', asked));
}

// The same for everybody, signed in or not: the server keeps this page until the data or a claim changes.
export default async function Page({ searchParams: search }: PageProps) {
  await connection();
  const runtime = await ready();
  const view = parseLedgerView(searchParams(await search));
  const words = await pageWords();
  const check = await chosenCheck(runtime, view);
  const all = await listClaims(runtime);
  const { topic, speaker, outlet, withRetired } = view;
  const chosen = {
    topic: topic ?? undefined,
    speaker: speaker ?? undefined,
    outlet: outlet ?? undefined,
    retired: withRetired ? ('include' as const) : undefined,
  };
  return (
    <ClaimsLedger
      view={view}
      all={all}
      shown={filterClaims(all, chosen)}
      datasets={(await listDatasets(runtime)).map((dataset) => inDatasetLanguage(dataset, words.locale))}
      check={check && checkInLanguage(check, words)}
      notPublished={(await story()).notPublished.map((text) => words.shipped('story', text))}
    />
  );
}

/** Null until both are chosen, and where one of them is no longer there. */
async function chosenCheck(runtime: Runtime, { check, dataset }: LedgerView): Promise<ClaimCheck | null> {
  if (check === null || dataset === null) return null;
  try {
    return await checkClaim(runtime, check, dataset);
  } catch (error) {
    if (toProblem(error).status >= 500) throw error;
    return null;
  }
}
