import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { ClaimForm } from '@/components/claims/claim-form';
import { otherClaim } from '@/components/claims/other-claim';
import { SignInPage } from '@/components/sign-in/sign-in-page';
import { pageWords } from '@/components/words/page-words';
import { WordsFor } from '@/components/words/words-for';
import { isSignedIn } from '@/lib/server/auth';
import { standingClaims } from '@/lib/server/claims';
import { ready } from '@/lib/server/runtime';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await pageWords();
  return { title: t('claimForm.new') };
}

export default async function Page() {
  const words = await pageWords();
  const { t } = words;
  if (!(await isSignedIn(await headers()))) {
    return <SignInPage title={t('claimForm.signInToAdd')} why={t('claimForm.why')} next="/claims/new" />;
  }
  const claims = await standingClaims(await ready());
  return (
    <main className="page" id="main">
      <h1 className="page-title">{t('claimForm.new')}</h1>
      <WordsFor parts={['claims', 'claimForm']}>
        <ClaimForm claim={null} others={claims.map((other) => otherClaim(other, words))} />
      </WordsFor>
    </main>
  );
}
