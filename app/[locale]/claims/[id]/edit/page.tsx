import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { ClaimForm } from '@/components/claims/claim-form';
import { RetireClaimButton } from '@/components/claims/retire-claim-button';
import { SignInPage } from '@/components/sign-in/sign-in-page';
import { claimText } from '@/lib/domain/claim-text';
import { isStanding } from '@/lib/domain/ledger';
import { isSignedIn } from '@/lib/server/auth';
import { listClaims } from '@/lib/server/claims';
import { ready } from '@/lib/server/runtime';

export const metadata: Metadata = { title: 'Edit a claim' };

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const claims = await listClaims(await ready());
  const claim = claims.find((known) => known.id === id);
  if (!claim) notFound();
  if (!(await isSignedIn(await headers()))) {
    return (
      <SignInPage
        title="Sign in to edit a claim"
        why="A claim changes what every reader sees, so it takes the token of this installation."
        next={`/claims/${id}/edit`}
      />
    );
  }
  const others = claims.filter((other) => other.id !== id && isStanding(other));
  return (
    <main className="page" id="main">
      <h1 className="page-title">
        “{claimText(claim.value)}”, {claim.outlet}
      </h1>
      {isStanding(claim) && (
        <ClaimForm
          claim={claim}
          others={others.map(({ id, topic, outlet, unit }) => ({ id, topic, outlet, unit }))}
        />
      )}
      <RetireClaimButton id={id} isRetired={!isStanding(claim)} />
    </main>
  );
}
