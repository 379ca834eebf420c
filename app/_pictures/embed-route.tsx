import 'server-only';
import { z } from 'zod';
import { slugSchema } from '@/lib/domain/dataset';
import { LOOKS, PICTURES, type PictureParams } from '@/lib/domain/picture';
import { today } from '@/lib/domain/time';
import { parseFields } from '@/lib/server/parse-fields';
import { parseSearch } from '@/lib/server/parse-question';
import { read } from '@/lib/server/route';
import { loadWords } from '@/lib/words/load-words';
import { composePicture } from './compose-picture';
import type { PictureAsked } from './composed';
import { EmbedPage } from './embed-page';
import { frameSizes } from './frame-sizes';
import { makeEvidence } from './make-evidence';
import { namedKind } from './named-picture';
import { pictureTextOf } from './picture-text-of';

/** Said of itself by the address, not passed on to the picture. */
const OWN: readonly string[] = ['dataset', 'lang', ...LOOKS];

/** Answers "/embed/rank-shift?dataset=…": a page made to stand in a frame of another one. */
export const embedRoute = read<{ chart: string }>(async (request, { chart }, runtime) => {
  const kind = namedKind(chart);
  const search = new URL(request.url).searchParams;
  const { dataset: slug } = parseFields(z.object({ dataset: slugSchema }), {
    dataset: search.get('dataset') ?? '',
  });
  search.delete('dataset');
  const params = parseSearch(PICTURES[kind], search) as PictureParams<typeof kind>;
  const words = loadWords(params.lang ?? 'en');
  const asked = { runtime, kind, slug, params, search, words, madeOn: today(), signal: request.signal };
  const composed = await composePicture(kind, asked as PictureAsked<typeof kind>);
  const evidence = await makeEvidence(asked as PictureAsked, composed);
  const text = pictureTextOf(composed, evidence, words);
  const passed = Object.fromEntries(
    [...new Set(search.keys())]
      .filter((name) => !OWN.includes(name))
      .map((name) => [name, search.getAll(name)]),
  );
  const { renderToStaticMarkup } = await import('react-dom/server');
  const page = renderToStaticMarkup(
    <EmbedPage
      {...{ slug, kind, evidence, text, words }}
      sizes={frameSizes(text, composed.least)}
      search={passed}
      theme={params.theme ?? null}
    />,
  );
  return new Response(`<!doctype html>${page}`, {
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' },
  });
});
