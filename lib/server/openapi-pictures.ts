import 'server-only';
import { PICTURES } from '@/lib/domain/picture';
import { PICTURE_KINDS, type PictureKind } from '@/lib/domain/picture-looks';
import { type Json, operation, pathParameter, querySchema } from './openapi-parts';

const WORDS: Record<PictureKind, string> = {
  'rank-shift': 'Places over time around one country, its volume under them',
  timeline: 'Attacks over time',
  map: 'The world by attacks',
  'before-and-now': 'Places in two periods, a line for each country',
  breakdown: 'Attacks by country, organisation or type, as bars',
};

/** Every picture, as PNG and as SVG. */
export function picturePaths(): Json {
  const pairs = PICTURE_KINDS.flatMap((kind) => [
    [`/datasets/{slug}/${kind}.png`, path(kind, 'image/png')],
    [`/datasets/{slug}/${kind}.svg`, path(kind, 'image/svg+xml')],
  ]);
  return Object.fromEntries(pairs);
}

function path(kind: PictureKind, type: string): Json {
  const parameters = [pathParameter('slug'), ...querySchema(PICTURES[kind])];
  const described = operation(`${WORDS[kind]}; ${type}, with its evidence`, { parameters }) as {
    responses: Record<string, Json>;
  };
  const { 200: found, ...others } = described.responses;
  const content = { [type]: { schema: { type: 'string', format: 'binary' } } };
  return { get: { ...described, responses: { 200: { ...found, content }, ...others } } };
}
