import 'server-only';
import type { Locale } from '@/lib/domain/locale';
import { PICTURES, type PictureParams } from '@/lib/domain/picture';
import { today } from '@/lib/domain/time';
import { parseSearch } from '@/lib/server/parse-question';
import { read } from '@/lib/server/route';
import { loadWords } from '@/lib/words/load-words';
import type { PictureAsked } from './composed';
import { namedPicture, type PictureType } from './named-picture';
import { pictureFile } from './picture-file';

const MIME: Record<PictureType, string> = { png: 'image/png', svg: 'image/svg+xml; charset=utf-8' };

/** Answers "rank-shift.png" and all other pictures of a dataset. */
export const pictureRoute = read<{ slug: string; file: string }>(async (request, { slug, file }, runtime) => {
  const { kind, type } = namedPicture(file);
  const search = new URL(request.url).searchParams;
  const params = parseSearch(PICTURES[kind], search) as PictureParams<typeof kind>;
  const words = loadWords((params.lang ?? 'en') as Locale);
  const asked = {
    runtime,
    kind,
    slug,
    params,
    search,
    words,
    madeOn: today(),
    signal: request.signal,
  } as PictureAsked<typeof kind>;
  const picture = await pictureFile(kind, asked, type);
  const headers = {
    ...headersOf(picture.name, params.download === 'true'),
    etag: `"${picture.etag}"`,
  };
  if (request.headers.get('if-none-match')?.includes(picture.etag))
    return new Response(null, { status: 304, headers });
  return new Response(new Uint8Array(await picture.bytes()), {
    headers: { ...headers, 'content-type': MIME[type] },
  });
});

function headersOf(name: string, isDownload: boolean) {
  return {
    // Data may change with the next upload: whoever keeps the picture has to ask, and an unchanged one costs little.
    'cache-control': 'no-cache',
    'content-disposition': `${isDownload ? 'attachment' : 'inline'}; filename="${name}"`,
  };
}
