import type { Metadata } from 'next';
import { connection } from 'next/server';
import { NoSuchPage } from '@/components/layout/no-such-page';
import { answerNotFound } from '@/lib/server/answer-not-found';

export const metadata: Metadata = { robots: { index: false } };

/** Any other address: a page that says so, with the words of its language around it. */
export default async function UnknownPage() {
  await connection();
  answerNotFound();
  return <NoSuchPage />;
}
