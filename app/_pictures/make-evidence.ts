import 'server-only';
import { createHash } from 'node:crypto';
import type { Evidence } from '@/lib/domain/evidence';
import { localePath } from '@/lib/domain/locale';
import { parseView, viewSearch } from '@/lib/domain/view';
import { answerQuestion } from '@/lib/server/answer-question';
import { questionCsv } from '@/lib/server/question-csv';
import type { Composed, DataPart, PictureAsked } from './composed';
import { filterWords } from './filter-words';

/** Everything by which a picture can be found and checked again. */
export async function makeEvidence(asked: PictureAsked, composed: Composed): Promise<Evidence> {
  const { slug, search, words, runtime } = asked;
  const { dataset, title, period, comparePeriod, compareDataset, timeZone, tieRule, data } = composed;
  const { measure, status, publisher, sourceUrl, licence, retrievedOn } = dataset.passport;
  const address = runtime.settings.publicUrl;
  const hash = createHash('sha256');
  for (const part of data) hash.update(await csvOf(asked, part));
  return {
    title,
    dataset: { slug, title: dataset.title },
    ...{ status, measure, period, comparePeriod, compareDataset, timeZone },
    filters: filterWords(search, words),
    ...{ tieRule, rounding: search.get('rounding'), population: populationOf(composed) },
    ...{ publisher, sourceUrl, licence, retrievedOn },
    permalink: address + localePath(words.locale, pageOf(asked, composed)),
    madeOn: asked.madeOn,
    data: {
      files: data.map(
        (part) => `${address}/api/v1/datasets/${part.slug ?? slug}/${part.kind}.csv?${part.search}`,
      ),
      sha256: hash.digest('hex'),
    },
  };
}

function populationOf({ denominator }: Composed): Evidence['population'] {
  return denominator && { year: denominator.year, source: denominator.source, url: denominator.url };
}

async function csvOf(asked: PictureAsked, { kind, search, slug = asked.slug }: DataPart): Promise<string> {
  const { runtime, signal } = asked;
  return questionCsv(runtime, slug, kind, await answerQuestion(runtime, slug, kind, search, signal), search);
}

/** The dashboard of the dataset with the same choices. */
function pageOf({ slug, search, params }: PictureAsked, { view }: Composed): string {
  const chosen = {
    ...parseView(new URLSearchParams()),
    ...view,
    timeZone: params.tz ?? null,
    organisations: search.getAll('organisation'),
    types: search.getAll('type'),
  };
  // Colons and slashes may stand in a query as they are: the address is to be read, too.
  return `/datasets/${slug}${viewSearch(chosen).replaceAll('%3A', ':').replaceAll('%2F', '/')}`;
}
