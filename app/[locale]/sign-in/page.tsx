import type { Metadata } from 'next';
import { safeNext } from '@/components/sign-in/safe-next';
import { SignInPage } from '@/components/sign-in/sign-in-page';

export const metadata: Metadata = { title: 'Sign in' };

interface PageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function Page({ searchParams }: PageProps) {
  const { next } = await searchParams;
  return (
    <SignInPage
      title="Sign in to add numbers"
      why="Everybody may read Rankshift; adding and removing numbers is for those who hold its token."
      next={safeNext(typeof next === 'string' ? next : null)}
    />
  );
}
