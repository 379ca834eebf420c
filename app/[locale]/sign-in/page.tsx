import type { Metadata } from 'next';
import { safeNext } from '@/components/sign-in/safe-next';
import { SignInPage } from '@/components/sign-in/sign-in-page';
import { pageWords } from '@/components/words/page-words';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await pageWords()).t('signIn.name') };
}

interface PageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function Page({ searchParams }: PageProps) {
  const { t } = await pageWords();
  const { next } = await searchParams;
  return (
    <SignInPage
      title={t('signIn.title')}
      why={t('signIn.why')}
      next={safeNext(typeof next === 'string' ? next : null)}
    />
  );
}
