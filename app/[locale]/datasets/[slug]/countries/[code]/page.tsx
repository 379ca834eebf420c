import type { Metadata } from 'next';
import { permanentRedirect } from 'next/navigation';
import { connection } from 'next/server';
import { cache } from 'react';
import { pagePreview } from '@/app/_dashboard/page-preview';
import { searchParams as asParams, type PageSearch } from '@/app/_dashboard/page-search';
import { CountryMissing, whatIsMissing } from '@/components/country/country-missing';
import { CountryPage, countrySentence } from '@/components/country/country-page';
import { CountryRefused } from '@/components/country/country-refused';
import { pageWords } from '@/components/words/page-words';
import { coursePicture } from '@/lib/client/country-pictures';
import { pictureAddress } from '@/lib/client/picture-address';
import type { CountryFacts } from '@/lib/domain/country-facts';
import { countryPath } from '@/lib/domain/country-path';
import { localePath } from '@/lib/domain/locale';
import { parseView, viewSearch } from '@/lib/domain/view';
import { answerNotFound } from '@/lib/server/answer-not-found';
import { countryFacts } from '@/lib/server/country-facts';
import { toProblem } from '@/lib/server/problem';
import { ready } from '@/lib/server/runtime';
import { reword } from '@/lib/words/reword';
import type { Words } from '@/lib/words/words';

interface PageProps {
  params: Promise<{ slug: string; code: string }>;
  searchParams: Promise<PageSearch>;
}

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const { facts, refused } = await open(props);
  const words = await pageWords();
  if (!facts)
    return { title: titleWithoutFacts(await props.params, refused, words), robots: { index: false } };
  const picture = facts.sides[0] && coursePicture(facts, facts.sides[0]);
  const search = { ...picture?.search, lang: words.locale };
  const address = picture && pictureAddress(facts.dataset.slug, picture.kind, 'png', search);
  return pagePreview(await ready(), countrySentence(facts, words), address ?? null);
}

function titleWithoutFacts(
  named: { slug: string; code: string },
  refused: string | null,
  words: Words,
): string {
  if (refused === null) return whatIsMissing(named, words);
  return `${words.t('country.refused')} · ${words.country(named.code)}`;
}

export default async function Page(props: PageProps) {
  const { facts, refused } = await open(props);
  const { slug, code } = await props.params;
  if (refused === null) return <CountryMissing slug={slug} code={code} />;
  if (!facts) return <CountryRefused detail={refused} all={await allOf(slug, code)} />;
  return <CountryPage facts={facts} />;
}

/** The page without the reader's choices. */
async function allOf(slug: string, code: string): Promise<string> {
  return localePath((await pageWords()).locale, countryPath(slug, code));
}

/** Refused are the reader's choices, in words; null: there is no such country or dataset. */
type Opened = { facts: CountryFacts; refused?: never } | { facts: null; refused: string | null };

async function open({ params, searchParams }: PageProps): Promise<Opened> {
  const { slug, code } = await params;
  return openOnce(slug, code, viewSearch(parseView(asParams(await searchParams))));
}

/** Codes are written in capitals: an address in small letters leads to the one in capitals. */
const openOnce = cache(async (slug: string, code: string, search: string): Promise<Opened> => {
  await connection();
  const words = await pageWords();
  const { locale } = words;
  if (/^[a-z]{2}$/i.test(code) && code !== code.toUpperCase()) {
    permanentRedirect(localePath(locale, countryPath(slug, code.toUpperCase(), search)));
  }
  const view = parseView(new URLSearchParams(search));
  try {
    return { facts: await countryFacts(await ready(), slug, code, view, locale) };
  } catch (error) {
    const { status, detail } = toProblem(error);
    if (status >= 500) throw error;
    if (status !== 404) return { facts: null, refused: reword(detail, words) };
    answerNotFound();
    return { facts: null, refused: null };
  }
});
