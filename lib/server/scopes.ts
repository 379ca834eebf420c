import 'server-only';
import type { DatasetDetail } from '@/lib/domain/dataset';
import type { Dimension, Side } from '@/lib/domain/fact';
import type { Locale } from '@/lib/domain/locale';
import type { Scope } from '@/lib/domain/scope';
import type { Story } from '@/lib/domain/story';
import { isoInZone, parseTime } from '@/lib/domain/time';
import { loadWords } from '@/lib/words/load-words';
import type { Words } from '@/lib/words/words';
import { answerQuestion } from './answer-question';
import { datasetDetail, listDatasets } from './datasets';
import type { Runtime } from './runtime';
import { story } from './story';

/** The dashboard of one dataset. @throws ProblemError 404 */
export async function datasetScope(runtime: Runtime, slug: string, locale: Locale): Promise<Scope> {
  const detail = await datasetDetail(runtime, slug);
  const { passport } = detail;
  const told = await story();
  const words = loadWords(locale);
  const isShipped = told.datasets.some((dataset) => dataset.slug === slug);
  const side =
    passport.sides.includes('target') && slug !== told.view.volume.dataset ? 'target' : firstSide(passport);
  return {
    locale,
    home: `/datasets/${slug}`,
    rankings: {
      source: passport.sides.includes('source') ? slug : null,
      target: passport.sides.includes('target') ? slug : null,
      ...(await rankedLabels(runtime, detail)),
    },
    volume: slug,
    holds: passport.holds ?? 'counts',
    by: side,
    mapSide: side,
    country: isShipped && slug === told.view.ranking.dataset ? told.view.ranking.entity : null,
    period: null,
    now: null,
    before: null,
    events: isShipped ? events(told, words) : [],
    withClaims: isShipped,
    notPublished: isShipped ? told.notPublished.map((text) => words.shipped('story', text)) : [],
  };
}

/**
 * The story that ships, told from its two datasets: places from one, volume from the other. Without them, the
 * dashboard of the first dataset there is; null when there is none at all.
 */
export async function homeScope(runtime: Runtime, locale: Locale): Promise<Scope | null> {
  const slugs = (await listDatasets(runtime)).filter(({ period }) => period !== null).map(({ slug }) => slug);
  const told = await story();
  const words = loadWords(locale);
  const { ranking, volume } = told.view;
  if (!slugs.includes(ranking.dataset) || !slugs.includes(volume.dataset)) {
    return slugs[0] === undefined ? null : datasetScope(runtime, slugs[0], locale);
  }
  const labels = await rankedLabels(runtime, await datasetDetail(runtime, volume.dataset));
  const rankings: Record<Dimension, string | null> = { source: null, target: null, ...labels };
  rankings[volume.side] = volume.dataset;
  rankings[ranking.side] = ranking.dataset;
  return {
    locale,
    home: '/',
    rankings,
    volume: volume.dataset,
    holds: 'counts',
    by: ranking.side,
    mapSide: volume.side,
    country: ranking.entity,
    period: volume.period,
    now: ranking.period,
    before: ranking.compare,
    events: events(told, words),
    withClaims: true,
    notPublished: told.notPublished.map((text) => words.shipped('story', text)),
  };
}

/** Organisations and attack types are ranked where counts name any. */
async function rankedLabels(
  runtime: Runtime,
  { slug, passport, period }: DatasetDetail,
): Promise<Record<'organisation' | 'type', string | null>> {
  const isNamed = async (by: 'organisation' | 'type') => {
    if (passport.holds === 'places' || period === null) return null;
    const { of } = await answerQuestion(runtime, slug, 'ranking', new URLSearchParams({ by }));
    return of > 0 ? slug : null;
  };
  const [organisation, type] = await Promise.all([isNamed('organisation'), isNamed('type')]);
  return { organisation, type };
}

/** The events at instants: a day begins at midnight where the story took place. */
function events({ events: shipped, datasets }: Story, words: Words): Scope['events'] {
  const timeZone = datasets[0]?.passport.timeZone ?? 'UTC';
  const marked = shipped.map((event) => ({ ...event, label: words.shipped('story', event.label) }));
  return marked.map((event) => {
    const at = parseTime(event.at, timeZone);
    return at === null ? event : { ...event, at: isoInZone(at, timeZone) };
  });
}

function firstSide({ sides }: DatasetDetail['passport']): Side {
  return sides[0] ?? 'target';
}
