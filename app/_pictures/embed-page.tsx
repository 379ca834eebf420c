import { pictureAddress } from '@/lib/client/picture-address';
import type { Search } from '@/lib/client/queries';
import type { Evidence } from '@/lib/domain/evidence';
import { type PictureKind, THEMES, type Theme } from '@/lib/domain/picture-looks';
import type { Words } from '@/lib/words/words';

interface EmbedPageProps {
  slug: string;
  kind: PictureKind;
  search: Search;
  /** Null: as the reader's system has it. */
  theme: Theme | null;
  evidence: Evidence;
  /** What the picture shows, made from its data. */
  summary: string;
  words: Words;
}

/** Pictures of about the shape of their frame: narrow or wide, and the higher first. */
const SHAPES = [
  { media: '(max-width: 599px) and (max-aspect-ratio: 1/1)', width: 420, height: 500 },
  { media: '(max-width: 599px)', width: 640, height: 400 },
  { media: '(max-aspect-ratio: 3/2)', width: 960, height: 720 },
  { media: '(min-aspect-ratio: 3/2)', width: 960, height: 540 },
] as const;

const STYLE = `
:root { color-scheme: light dark }
html, body { height: 100% }
body { margin: 0; font: 12px/1.4 system-ui, sans-serif; background: light-dark(#fbf9f4, #16181b); color: light-dark(#635e55, #a8a297) }
main { display: flex; flex-direction: column; height: 100% }
picture { flex: 1; min-height: 0 }
h1 { position: absolute; width: 1px; height: 1px; margin: 0; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
img { display: block; width: 100%; height: 100%; object-fit: contain }
p { display: flex; flex: none; align-items: center; flex-wrap: wrap; gap: 0 14px; margin: 0; padding: 0 12px 2px }
a { display: inline-flex; align-items: center; min-height: 24px; color: light-dark(#14507a, #8cc8ee) }
@media (pointer: coarse) { a { min-height: 44px } }
`;

/** A chart within another page: the picture in the shape of its frame, its status in words, and the way back. No script. */
export function EmbedPage({
  slug,
  kind,
  search,
  theme,
  evidence,
  summary,
  words: { t, locale },
}: EmbedPageProps) {
  const { title, status, permalink, data } = evidence;
  const themes = theme ? [theme] : THEMES;
  const address = (width: number, height: number, wanted: Theme) =>
    pictureAddress(slug, kind, 'svg', {
      ...search,
      width: String(width),
      height: String(height),
      theme: wanted,
      lang: locale,
    });
  return (
    <html lang={locale} style={theme ? { colorScheme: theme } : undefined}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <link rel="icon" href="data:," />
        <title>{title}</title>
        <style>{STYLE}</style>
      </head>
      <body>
        <main>
          <h1>{title}</h1>
          <picture>
            {SHAPES.flatMap(({ media, width, height }) =>
              themes.map((wanted) => (
                <source
                  key={`${media} ${wanted}`}
                  media={theme ? media : `${media} and (prefers-color-scheme: ${wanted})`}
                  srcSet={address(width, height, wanted)}
                  width={width}
                  height={height}
                />
              )),
            )}
            <img src={address(960, 600, theme ?? 'light')} alt={summary} width={960} height={600} />
          </picture>
          <p>
            <strong>{t(`text.status-${status}`)}</strong>
            <a href={permalink} target="_blank" rel="noopener">
              {t('embed.open')}
            </a>
            {data.files.map((file, i) => (
              <a key={file} href={file} target="_blank" rel="noopener">
                {t('embed.data', { number: data.files.length === 1 ? 'none' : String(i + 1) })}
              </a>
            ))}
          </p>
        </main>
      </body>
    </html>
  );
}
