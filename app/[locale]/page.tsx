import type { Metadata } from 'next';

import { connection } from 'next/server';
import { dashboardMetadata } from '@/app/_dashboard/dashboard-metadata';
import { DashboardPage } from '@/app/_dashboard/dashboard-page';
import type { PageSearch } from '@/app/_dashboard/page-search';
import { LocaleLink } from '@/components/words/locale-link';
import { pageWords } from '@/components/words/page-words';
import { ready } from '@/lib/server/runtime';
import { homeScope } from '@/lib/server/scopes';

interface HomeProps {
  searchParams: Promise<PageSearch>;
}

export async function generateMetadata({ searchParams }: HomeProps): Promise<Metadata> {
  await connection();
  const runtime = await ready();
  const words = await pageWords();
  const scope = await homeScope(runtime, words.locale);
  if (!scope) return { title: words.t('fault.noData') };
  return dashboardMetadata(runtime, scope, await searchParams, words);
}

export default async function Home({ searchParams }: HomeProps) {
  await connection();
  const runtime = await ready();
  const scope = await homeScope(runtime, (await pageWords()).locale);
  if (!scope) return <NoData />;
  return <DashboardPage runtime={runtime} scope={scope} search={await searchParams} />;
}

async function NoData() {
  const { t } = await pageWords();
  return (
    <main id="main" className="page">
      <h1 className="page-title">{t('fault.noData')}</h1>
      <p>
        {t.rich('fault.uploadFirst', {
          upload: (text) => <LocaleLink href="/upload">{text}</LocaleLink>,
        })}
      </p>
    </main>
  );
}
