import { download } from './download';
import { EXPORT_RATIO, EXPORT_WIDTH } from './export-size';
import { fontCss } from './font-css';
import { inlineSvgStyles } from './inline-svg-styles';

/**
 * Makes a PNG of an element that is there to be a picture (its SVG parts are changed), with the page's fonts and colours, and hands it to the browser as a download.
 * Under a content security policy this needs `connect-src 'self'` for the font files, and `img-src data:` and
 * `font-src data:` for the picture that they are written into. Nothing is fetched from a data: address.
 * @throws when the picture cannot be made
 */
export async function savePng(node: HTMLElement, name: string): Promise<void> {
  const { toBlob } = await import('html-to-image');
  await document.fonts.ready;
  inlineSvgStyles(node);
  const blob = await toBlob(node, {
    width: EXPORT_WIDTH,
    height: Math.ceil(node.getBoundingClientRect().height),
    pixelRatio: EXPORT_RATIO,
    fontEmbedCSS: await fontCss(),
    backgroundColor: getComputedStyle(node).backgroundColor,
    filter: (part) => part.dataset?.export !== 'skip',
  });
  if (!blob) throw new Error('The browser made no picture.');
  download(blob, name);
}
