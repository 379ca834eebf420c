import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { ClaimForm } from '@/components/claims/claim-form';
import { SignInPage } from '@/components/sign-in/sign-in-page';
import { isSignedIn } from '@/lib/server/auth';
import { standingClaims } from '@/lib/server/claims';
import { ready } from '@/lib/server/runtime';

export const metadata: Metadata = { title: 'Add a claim' };

export default async function Page() {
  if (!(await isSignedIn(await headers()))) {
    return (
      <SignInPage
        title="Sign in to add a claim"
        why="A claim changes what every reader sees, so it takes the token of this installation."
        next="/claims/new"
      />
    );
  }
  const claims = await standingClaims(await ready());
  return (
    <main className="page" id="main">
      <h1 className="page-title">Add a claim</h1>
      <ClaimForm
        claim={null}
        others={claims.map(({ id, topic, outlet, unit }) => ({ id, topic, outlet, unit }))}
      />
    </main>
  );
}
