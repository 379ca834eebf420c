import 'server-only';
import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { noteLines } from '@/lib/domain/dataset-notes';
import type { Evidence } from '@/lib/domain/evidence';
import { fileName } from '@/lib/domain/file-name';
import { pictureSize } from '@/lib/domain/picture';
import type { PictureKind } from '@/lib/domain/picture-looks';
import { renderPng } from '@/lib/server/pictures/render-png';
import { composePicture } from './compose-picture';
import type { Composed, PictureAsked } from './composed';
import { makeEvidence } from './make-evidence';
import type { PictureType } from './named-picture';
import { svgForPng, svgWithFonts } from './picture-svg';

export interface PictureFile {
  /** Names what is in the file: the same drawing of the same data has the same. */
  etag: string;
  evidence: Evidence;
  /** Sorts by dataset, chart and time. */
  name: string;
  /** Makes the file itself. */
  bytes(): Promise<Buffer>;
}

const MOST_BYTES = 48 * 2 ** 20;
const kept = new LRUCache<string, Buffer>({ maxSize: MOST_BYTES, sizeCalculation: ({ length }) => length });

/** A picture as a file. Its drawing is cheap and tells whether the file is known already; only then is it painted. */
export async function pictureFile<K extends PictureKind>(
  kind: K,
  asked: PictureAsked<K>,
  type: PictureType,
): Promise<PictureFile> {
  const { params, words } = asked;
  const size = pictureSize(params);
  const isTransparent = params.transparent === 'true';
  const composed = await composePicture(kind, asked);
  const evidence = await makeEvidence(asked, composed);
  const theme = params.theme ?? 'light';
  const drawn = { composed, evidence, size, isTransparent, words, theme };
  const svg = await (type === 'svg' ? svgWithFonts(drawn) : svgForPng(drawn));
  const etag = createHash('sha256')
    .update(`${type} ${size.scale} ${size.dotsPerInch} ${svg}`)
    .digest('base64url');
  const { scale, dotsPerInch, width, height } = size;
  const paint = () =>
    renderPng(svg, { scale, dotsPerInch, isTransparent, pixels: width * height, texts: textsOf(evidence) });
  const name = nameOf(asked, composed, type);
  return { etag, evidence, name, bytes: async () => (type === 'svg' ? Buffer.from(svg) : keep(etag, paint)) };
}

function nameOf({ slug, search }: PictureAsked, composed: Composed, type: PictureType): string {
  const { chart, told, period, comparePeriod, axis = null } = composed;
  return fileName({ slug, chart, told, period, comparePeriod, axis, asked: search }, type);
}

async function keep(key: string, paint: () => Promise<Buffer>): Promise<Buffer> {
  const known = kept.get(key) ?? (await paint());
  kept.set(key, known);
  return known;
}

/** What the file says of itself: for programs that show such texts, and as JSON for those that read evidence. */
function textsOf(evidence: Evidence): Record<string, string> {
  const { period, comparePeriod, compareDataset, rounding, population, filters } = evidence;
  const described = noteLines({
    dataset: evidence.dataset.title,
    ...{ status: evidence.status, measure: evidence.measure },
    period: `${period.from} to ${period.to}`,
    ...(comparePeriod ? { 'compared with': `${comparePeriod.from} to ${comparePeriod.to}` } : {}),
    ...(compareDataset ? { 'compared with the dataset': compareDataset.title } : {}),
    ...(rounding === null ? {} : { 'counts rounded to': rounding }),
    ...(population ? { population: `${population.year}, ${population.source}` } : {}),
    ...(filters.length === 0 ? {} : { filters }),
    publisher: evidence.publisher,
    'data sha256': evidence.data.sha256,
  });
  return {
    Title: evidence.title,
    Description: described,
    Source: evidence.permalink,
    Copyright: evidence.licence ?? 'not stated',
    'Creation Time': evidence.madeOn,
    Software: 'Rankshift',
    'Rankshift Evidence': JSON.stringify(evidence),
  };
}
