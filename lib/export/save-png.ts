import { download } from './download';
import { EXPORT_RATIO, EXPORT_WIDTH } from './export-size';

/**
 * Makes a PNG of an element of the page, with the page's fonts and colours, and hands it to the browser as a download.
 * html-to-image reads the style sheets' fonts over `fetch`, from our own host, and writes them into the picture as data;
 * it never fetches a data: address, so `connect-src 'self'` is enough, with `img-src data:` for the picture itself.
 * @throws when the picture cannot be made
 */
export async function savePng(node: HTMLElement, name: string): Promise<void> {
  const { toBlob } = await import('html-to-image');
  await document.fonts.ready;
  const blob = await toBlob(node, {
    width: EXPORT_WIDTH,
    height: Math.ceil(node.getBoundingClientRect().height),
    pixelRatio: EXPORT_RATIO,
    backgroundColor: getComputedStyle(node).backgroundColor,
    filter: (part) => part.dataset?.export !== 'skip',
  });
  if (!blob) throw new Error('The browser made no picture.');
  download(blob, name);
}
