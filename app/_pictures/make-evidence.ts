import 'server-only';
import { createHash } from 'node:crypto';
import type { Evidence } from '@/lib/domain/evidence';
import { answerQuestion } from '@/lib/server/answer-question';
import { questionCsv } from '@/lib/server/question-csv';
import type { Composed, DataPart, PictureAsked } from './composed';
import { filterWords } from './filter-words';
import { permalink } from './permalink';

/** Everything by which a picture can be found and checked again. */
export async function makeEvidence(asked: PictureAsked, composed: Composed): Promise<Evidence> {
  const { slug, search, words, runtime } = asked;
  const { dataset, title, period, comparePeriod, compareDataset, timeZone, tieRule, data } = composed;
  const { measure, status, publisher, sourceUrl, licence, retrievedOn } = dataset.passport;
  const address = runtime.settings.publicUrl;
  const parts = data.map(inEnglish);
  const hash = createHash('sha256');
  for (const part of parts) hash.update(await csvOf(asked, part));
  return {
    title,
    dataset: { slug, title: dataset.title },
    ...{ status, measure, period, comparePeriod, compareDataset, timeZone },
    filters: filterWords(search, words),
    ...{ tieRule, rounding: search.get('rounding'), population: populationOf(composed) },
    ...{ publisher, sourceUrl, licence, retrievedOn },
    permalink: address + permalink(asked, composed),
    madeOn: asked.madeOn,
    data: {
      files: parts.map(
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

/** Files of the same data are the same, whatever the language of the picture. */
function inEnglish(part: DataPart): DataPart {
  const search = new URLSearchParams(part.search);
  search.delete('lang');
  return { ...part, search };
}
