import type { PictureText } from '@/components/drawings/picture-text';
import { pictureAddress } from '@/lib/client/picture-address';
import type { Search } from '@/lib/client/queries';
import type { Evidence } from '@/lib/domain/evidence';
import { type PictureKind, THEMES, type Theme } from '@/lib/domain/picture-looks';
import type { Words } from '@/lib/words/words';
import { EMBED_STYLE } from './embed-style';
import type { FrameSize, FrameSizes } from './frame-sizes';

interface EmbedPageProps {
  slug: string;
  kind: PictureKind;
  search: Search;
  /** Null: as the reader's system has it. */
  theme: Theme | null;
  evidence: Evidence;
  text: PictureText;
  sizes: FrameSizes;
  words: Words;
}

/**
 * A chart within another page: the picture in the size of its frame, its status in words, the way back, and all that a small
 * picture has no room for. No script.
 */
export function EmbedPage(props: EmbedPageProps) {
  const { theme, evidence, text, words } = props;
  const { title, status, permalink } = evidence;
  const { t, locale } = words;
  return (
    <html lang={locale} style={theme ? { colorScheme: theme } : undefined}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <link rel="icon" href="data:," />
        <title>{title}</title>
        <style>{EMBED_STYLE}</style>
      </head>
      <body>
        <main>
          <h1>{title}</h1>
          <FramePicture {...props} />
          <footer>
            <strong>{t(`text.status-${status}`)}</strong>
            <details>
              <summary>{t('embed.source')}</summary>
              <div>
                {[text.subtitle, text.scope, ...text.notes, ...text.origin, ...text.proof.slice(0, 1)].map(
                  (said) => (
                    <p key={said}>{said}</p>
                  ),
                )}
              </div>
            </details>
            <a href={permalink} target="_blank" rel="noopener">
              {t('embed.open')}
            </a>
            <DataLinks {...props} />
          </footer>
        </main>
      </body>
    </html>
  );
}

function FramePicture({ slug, kind, search, theme, text, sizes, words }: EmbedPageProps) {
  const address = ({ width, height }: FrameSize, wanted: Theme) =>
    pictureAddress(slug, kind, 'svg', {
      ...search,
      ...{ width: String(width), height: String(height), texts: 'few' },
      ...{ theme: wanted, lang: words.locale },
    });
  const mediaOf = ({ media }: FrameSize, wanted: Theme) =>
    [media, theme ? null : `(prefers-color-scheme: ${wanted})`].filter((part) => part !== null).join(' and ');
  const { fitting, smallest } = sizes;
  return (
    <picture>
      {[...fitting, smallest].flatMap((size) =>
        (theme ? [theme] : THEMES).map((wanted) => {
          const { width, height } = size;
          const media = mediaOf(size, wanted) || undefined;
          return (
            <source key={`${media}`} media={media} srcSet={address(size, wanted)} {...{ width, height }} />
          );
        }),
      )}
      <img
        src={address(smallest, theme ?? 'light')}
        alt={text.summary}
        width={smallest.width}
        height={smallest.height}
      />
    </picture>
  );
}

function DataLinks({ evidence: { data }, words: { t } }: EmbedPageProps) {
  return data.files.map((file, i) => (
    <a key={file} href={file} target="_blank" rel="noopener">
      {t('embed.data', { number: data.files.length === 1 ? 'none' : String(i + 1) })}
    </a>
  ));
}
