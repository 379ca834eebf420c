import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { connection } from 'next/server';
import { ClaimForm } from '@/components/claims/claim-form';
import { otherClaim } from '@/components/claims/other-claim';
import { RetireClaimButton } from '@/components/claims/retire-claim-button';
import { NoSuchPage } from '@/components/layout/no-such-page';
import { SignInPage } from '@/components/sign-in/sign-in-page';
import { pageWords } from '@/components/words/page-words';
import { WordsFor } from '@/components/words/words-for';
import { claimWords } from '@/lib/chart/claim-words';
import { isStanding } from '@/lib/domain/ledger';
import { answerNotFound } from '@/lib/server/answer-not-found';
import { isSignedIn } from '@/lib/server/auth';
import { listClaims } from '@/lib/server/claims';
import { ready } from '@/lib/server/runtime';

interface PageProps {
  params: Promise<{ id: string }>;
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { t } = await pageWords();
  const { claim } = await open((await params).id);
  return { title: t(claim ? 'claimForm.editing' : 'fault.noPage') };
}

export default async function Page({ params }: PageProps) {
  const words = await pageWords();
  const { t } = words;
  const { id } = await params;
  const { claims, claim } = await open(id);
  if (!claim) {
    answerNotFound();
    return <NoSuchPage />;
  }
  if (!(await isSignedIn(await headers()))) {
    return (
      <SignInPage title={t('claimForm.signInToEdit')} why={t('claimForm.why')} next={`/claims/${id}/edit`} />
    );
  }
  const others = claims.filter((other) => other.id !== id && isStanding(other));
  return (
    <main className="page" id="main">
      <h1 className="page-title">
        {t('claimForm.editingThis', { said: claimWords(claim.value, words), outlet: claim.outlet })}
      </h1>
      <WordsFor parts={['claims', 'claimForm']}>
        {isStanding(claim) && (
          <ClaimForm claim={claim} others={others.map((other) => otherClaim(other, words))} />
        )}
        <RetireClaimButton id={id} isRetired={!isStanding(claim)} />
      </WordsFor>
    </main>
  );
}

async function open(id: string) {
  await connection();
  const claims = await listClaims(await ready());
  return { claims, claim: claims.find((known) => known.id === id) };
}
