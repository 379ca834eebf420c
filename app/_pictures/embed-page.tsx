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
  words: Words;
}

/** A wide picture, and a high one for narrow frames. */
const SHAPES = [
  { media: '(max-width: 599px)', width: 420, height: 560 },
  { media: '(min-width: 600px)', width: 960, height: 600 },
] as const;

const STYLE = `
:root { color-scheme: light dark }
body { margin: 0; font: 13px/1.5 system-ui, sans-serif; background: light-dark(#fbf9f4, #16181b); color: light-dark(#635e55, #a8a297) }
h1 { position: absolute; width: 1px; height: 1px; margin: 0; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
img { display: block; width: 100%; height: auto }
p { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 16px; margin: 0; padding: 0 12px 12px }
a { display: inline-flex; align-items: center; min-height: 24px; color: light-dark(#14507a, #8cc8ee) }
@media (pointer: coarse) { a { min-height: 44px } }
`;

/** A chart within another page: the picture in the shape of its frame, its status in words, and the way back. No script. */
export function EmbedPage({ slug, kind, search, theme, evidence, words: { t, locale } }: EmbedPageProps) {
  const { title, status, permalink } = evidence;
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
            <img src={address(960, 600, theme ?? 'light')} alt={title} width={960} height={600} />
          </picture>
          <p>
            <strong>{t(`text.status-${status}`)}</strong>
            <a href={permalink} target="_blank" rel="noopener">
              {t('embed.open')}
            </a>
          </p>
        </main>
      </body>
    </html>
  );
}
