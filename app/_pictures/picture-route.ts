import 'server-only';
import type { Locale } from '@/lib/domain/locale';
import { PICTURE_KINDS, PICTURES, type PictureKind, type PictureParams } from '@/lib/domain/picture';
import { ProblemError } from '@/lib/domain/problem-error';
import { today } from '@/lib/domain/time';
import { fileName } from '@/lib/export/file-name';
import { parseSearch } from '@/lib/server/parse-question';
import { read } from '@/lib/server/route';
import { loadWords } from '@/lib/words/load-words';
import type { PictureAsked } from './composed';
import { PICTURE_TYPES, type PictureFile, type PictureType, pictureFile } from './picture-file';

const MIME: Record<PictureType, string> = { png: 'image/png', svg: 'image/svg+xml; charset=utf-8' };

/** Answers "rank-shift.png" and all other pictures of a dataset. */
export const pictureRoute = read<{ slug: string; file: string }>(async (request, { slug, file }, runtime) => {
  const { kind, type } = namedPicture(file);
  const search = new URL(request.url).searchParams;
  const params = parseSearch(PICTURES[kind], search) as PictureParams<typeof kind>;
  const words = loadWords((params.lang ?? 'en') as Locale);
  const asked = {
    runtime,
    slug,
    params,
    search,
    words,
    madeOn: today(),
    signal: request.signal,
  } as PictureAsked<typeof kind>;
  const picture = await pictureFile(kind, asked, type);
  const headers = {
    ...headersOf(picture, kind, type, params.download === 'true'),
    etag: `"${picture.etag}"`,
  };
  if (request.headers.get('if-none-match')?.includes(picture.etag))
    return new Response(null, { status: 304, headers });
  return new Response(new Uint8Array(await picture.bytes()), {
    headers: { ...headers, 'content-type': MIME[type] },
  });
});

function namedPicture(file: string): { kind: PictureKind; type: PictureType } {
  const [name, extension] = file.split('.', 2);
  const kind = PICTURE_KINDS.find((known) => known === name);
  const type = PICTURE_TYPES.find((known) => known === extension);
  if (kind && type) return { kind, type };
  throw new ProblemError(
    404,
    `There is no picture “${file}”. There are ${PICTURE_KINDS.join(', ')}, each as .png and .svg.`,
  );
}

function headersOf({ evidence }: PictureFile, kind: PictureKind, type: PictureType, isDownload: boolean) {
  const { dataset, period } = evidence;
  const name = fileName({ slug: dataset.slug, chart: kind, ...period }, type);
  return {
    // Data may change with the next upload: whoever keeps the picture has to ask, and an unchanged one costs little.
    'cache-control': 'no-cache',
    'content-disposition': `${isDownload ? 'attachment' : 'inline'}; filename="${name}"`,
  };
}
