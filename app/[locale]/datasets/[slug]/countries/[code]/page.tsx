import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { connection } from 'next/server';
import { cache } from 'react';
import { CountryPage, countrySentence } from '@/components/country/country-page';
import { countryPath } from '@/lib/domain/country-path';
import { ProblemError } from '@/lib/domain/problem-error';
import { countryFacts } from '@/lib/server/country-facts';
import { ready } from '@/lib/server/runtime';

interface PageProps {
  params: Promise<{ slug: string; code: string }>;
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { slug, code } = await params;
  const title = countrySentence(await open(slug, code));
  return { title, openGraph: { title, siteName: 'Rankshift', type: 'article' } };
}

export default async function Page({ params }: PageProps) {
  const { slug, code } = await params;
  return <CountryPage facts={await open(slug, code)} />;
}

/** Codes are written in capitals: an address in small letters leads to the one in capitals. */
const open = cache(async (slug: string, code: string) => {
  await connection();
  if (/^[a-z]{2}$/i.test(code) && code !== code.toUpperCase()) {
    permanentRedirect(countryPath(slug, code.toUpperCase()));
  }
  return countryFacts(await ready(), slug, code).catch((error) => {
    if (error instanceof ProblemError && error.status === 404) notFound();
    throw error;
  });
});
