import 'server-only';
import { PALETTES } from '@/components/drawings/palette';
import { PictureCard } from '@/components/drawings/picture-card';
import type { Evidence } from '@/lib/domain/evidence';
import type { PictureSize } from '@/lib/domain/picture';
import type { Theme } from '@/lib/domain/picture-looks';
import type { Words } from '@/lib/words/words';
import type { Composed } from './composed';
import { pictureTextOf } from './picture-text-of';

export interface SvgOptions {
  composed: Composed;
  evidence: Evidence;
  size: PictureSize;
  theme: Theme;
  isTransparent: boolean;
  words: Words;
  /** Style rules that bring the fonts along; '' for a renderer that has them. */
  fontRules: string;
}

/** The picture as one SVG document, its evidence in it as data. */
export async function pictureSvg(options: SvgOptions): Promise<string> {
  const { composed, evidence, size, theme, isTransparent, words, fontRules } = options;
  // Only so may a route use it: the framework keeps a static import out of what it calls server components.
  const { renderToStaticMarkup } = await import('react-dom/server');
  return renderToStaticMarkup(
    <PictureCard
      text={pictureTextOf(composed, evidence, words)}
      {...{ ...size, words, isTransparent }}
      palette={PALETTES[theme]}
      draw={composed.draw}
      head={
        <>
          <metadata>{JSON.stringify(evidence)}</metadata>
          {fontRules !== '' && <style>{fontRules}</style>}
        </>
      }
    />,
  );
}
