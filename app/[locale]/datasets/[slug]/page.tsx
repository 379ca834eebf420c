import type { Metadata } from 'next';
import { connection } from 'next/server';
import { cache } from 'react';
import { dashboardMetadata } from '@/app/_dashboard/dashboard-metadata';
import { DashboardPage } from '@/app/_dashboard/dashboard-page';
import type { PageSearch } from '@/app/_dashboard/page-search';
import { DatasetMissing } from '@/components/datasets/dataset-missing';
import { pageWords } from '@/components/words/page-words';
import { ProblemError } from '@/lib/domain/problem-error';
import { answerNotFound } from '@/lib/server/answer-not-found';
import { ready } from '@/lib/server/runtime';
import { datasetScope } from '@/lib/server/scopes';

interface DatasetPageProps {
  params: Promise<{ slug: string }>;
  searchParams: Promise<PageSearch>;
}

export async function generateMetadata({ params, searchParams }: DatasetPageProps): Promise<Metadata> {
  const { slug } = await params;
  const words = await pageWords();
  const { runtime, scope } = await open(slug);
  if (!scope) return { title: words.t('country.noDataset', { slug }), robots: { index: false } };
  return dashboardMetadata(runtime, scope, await searchParams, words);
}

export default async function DatasetPage({ params, searchParams }: DatasetPageProps) {
  const { slug } = await params;
  const { runtime, scope } = await open(slug);
  if (!scope) return <DatasetMissing slug={slug} />;
  return <DashboardPage runtime={runtime} scope={scope} search={await searchParams} />;
}

const open = cache(async (slug: string) => {
  await connection();
  const runtime = await ready();
  const { locale } = await pageWords();
  const scope = await datasetScope(runtime, slug, locale).catch((error) => {
    if (!(error instanceof ProblemError) || error.status !== 404) throw error;
    answerNotFound();
    return null;
  });
  return { runtime, scope };
});
