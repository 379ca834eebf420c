import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { SignInPage } from '@/components/sign-in/sign-in-page';
import { SignOutButton } from '@/components/sign-in/sign-out-button';
import { UploadPage } from '@/components/upload/upload-page';
import { pageWords } from '@/components/words/page-words';
import { WordsFor } from '@/components/words/words-for';
import { isSignedIn } from '@/lib/server/auth';
import { settings } from '@/lib/server/env';
import styles from './page.module.css';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await pageWords()).t('site.upload') };
}

interface PageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function Page({ searchParams }: PageProps) {
  const { t } = await pageWords();
  if (!(await isSignedIn(await headers()))) {
    const { id } = await searchParams;
    return (
      <SignInPage
        title={t('signIn.uploadTitle')}
        why={t('signIn.uploadWhy')}
        next={typeof id === 'string' ? `/upload?id=${encodeURIComponent(id)}` : '/upload'}
      />
    );
  }
  return (
    <main className="page" id="main">
      <WordsFor parts={['upload', 'datasets', 'signIn']}>
        <UploadPage maxBytes={settings().maxUploadBytes} />
        <div className={styles.session}>
          <p>{t('signIn.in')}</p>
          <SignOutButton />
        </div>
      </WordsFor>
    </main>
  );
}
