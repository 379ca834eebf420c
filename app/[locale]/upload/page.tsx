import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { SignInPage } from '@/components/sign-in/sign-in-page';
import { SignOutButton } from '@/components/sign-in/sign-out-button';
import { UploadPage } from '@/components/upload/upload-page';
import { isSignedIn } from '@/lib/server/auth';
import { settings } from '@/lib/server/env';
import styles from './page.module.css';

export const metadata: Metadata = { title: 'Upload' };

interface PageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function Page({ searchParams }: PageProps) {
  if (!(await isSignedIn(await headers()))) {
    const { id } = await searchParams;
    return (
      <SignInPage
        title="Sign in to upload a file"
        why="An upload changes what every reader sees, so it takes the token of this installation."
        next={typeof id === 'string' ? `/upload?id=${encodeURIComponent(id)}` : '/upload'}
      />
    );
  }
  return (
    <main className="page" id="main">
      <UploadPage maxBytes={settings().maxUploadBytes} />
      <div className={styles.session}>
        <SignOutButton />
      </div>
    </main>
  );
}
