import type { Metadata } from 'next';
import { connection } from 'next/server';
import { NoSuchPage } from '@/components/layout/no-such-page';
import { pageWords } from '@/components/words/page-words';
import { answerNotFound } from '@/lib/server/answer-not-found';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await pageWords()).t('fault.noPage'), robots: { index: false } };
}

/** Any other address: a page that says so, with the words of its language around it. */
export default async function UnknownPage() {
  await connection();
  answerNotFound();
  return <NoSuchPage />;
}
