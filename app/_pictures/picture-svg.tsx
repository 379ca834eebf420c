import 'server-only';
import { settingOf } from '@/components/drawings/card-setting';
import { PALETTES } from '@/components/drawings/palette';
import { PictureCard } from '@/components/drawings/picture-card';
import type { Evidence } from '@/lib/domain/evidence';
import type { PictureSize } from '@/lib/domain/picture';
import type { Theme } from '@/lib/domain/picture-looks';
import { shownText } from '@/lib/domain/shown-text';
import { fontRules, lacksFont } from '@/lib/server/pictures/fonts';
import type { Words } from '@/lib/words/words';
import type { Composed } from './composed';
import { pictureTextOf } from './picture-text-of';
import { requireRoom } from './require-room';

export interface SvgOptions {
  composed: Composed;
  evidence: Evidence;
  size: PictureSize;
  theme: Theme;
  isTransparent: boolean;
  words: Words;
}

/** A picture that brings its fonts along, for programs that have others. */
export async function svgWithFonts(options: SvgOptions): Promise<string> {
  const svg = await plainSvg(options);
  const rules = await fontRules({ sans: writtenIn(svg), serif: options.composed.title });
  return svg.replace('</metadata>', () => `</metadata><style>${rules}</style>`);
}

/** A picture for the renderer, which has the fonts; it says so where it has not those of all letters. */
export async function svgForPng(options: SvgOptions): Promise<string> {
  const svg = await plainSvg(options);
  if (!lacksFont(writtenIn(svg))) return svg;
  const { composed, words } = options;
  return plainSvg({
    ...options,
    composed: { ...composed, notes: [...composed.notes, words.t('picture.noFont')] },
  });
}

/** All that can be read on a picture. */
function writtenIn(svg: string): string {
  const [, drawn = ''] = svg.split('</metadata>');
  return drawn.replaceAll(/<[^>]*>/g, '');
}

/** The picture as one SVG document, its evidence in it as data. */
async function plainSvg(options: SvgOptions): Promise<string> {
  const { composed, evidence, size, theme, isTransparent, words } = options;
  // Only so may a route use it: the framework keeps a static import out of what it calls server components.
  const { renderToStaticMarkup } = await import('react-dom/server');
  const text = pictureTextOf(composed, evidence, words);
  const { width, height, zoom } = size;
  requireRoom(text, size, composed.least);
  const svg = renderToStaticMarkup(
    <PictureCard
      {...{ width, height, zoom, text, words, isTransparent }}
      setting={settingOf(size)}
      least={composed.least}
      palette={PALETTES[theme]}
      draw={composed.draw}
      head={<metadata>{JSON.stringify(evidence)}</metadata>}
    />,
  );
  // Data may have characters that no XML document can hold.
  return shownText(svg);
}
