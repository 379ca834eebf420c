/** @jest-environment node */
import { renderAsync } from '@resvg/resvg-js';
import { PNG } from 'pngjs';
import { FONT_FILES } from '@/lib/server/pictures/fonts';
import { renderPng } from '@/lib/server/pictures/render-png';
import { svgHalves } from '@/lib/server/pictures/svg-halves';

/** Lines, curves and letters across the middle, which lies between two pixels of its view. */
const WHOLE = `<svg xmlns="http://www.w3.org/2000/svg" width="1201" height="675" viewBox="0 0 960.8 540" font-family="Inter">
<rect width="960.8" height="540" fill="#fff"/><path d="M0 0L960 540M0 540C300 0 600 540 960 0" stroke="#a21" fill="none"/>
<circle cx="500" cy="270" r="90" fill="#1a4" opacity=".5"/><text x="60" y="279" font-size="30">51st to 31st place worldwide</text></svg>`;
const SCALE = 3;

it('draws a large picture in two halves as it would have drawn it whole', async () => {
  const font = { fontFiles: FONT_FILES, loadSystemFonts: false, defaultFontFamily: 'Inter' };
  const whole = await renderAsync(WHOLE, { fitTo: { mode: 'zoom', value: SCALE }, font });
  const options = { scale: SCALE, pixels: 1201 * 675, isTransparent: false, dotsPerInch: null, texts: {} };
  const { width, height, data } = PNG.sync.read(await renderPng(WHOLE, options));
  expect([width, height]).toEqual([whole.width, whole.height]);
  expect([width, height]).toEqual([3603, 2025]);
  const { pixels } = whole;
  let different = 0;
  for (let at = 0; at < data.length; at += 1) {
    if (Math.abs((data[at] ?? 0) - (pixels[at] ?? 0)) > 8) different += 1;
  }
  // The edges of lines may be rounded in another way: of a hundred thousand bytes less than five.
  expect(different / data.length).toBeLessThan(0.00005);
});

it('leaves alone what says its size in another way', () => {
  expect(svgHalves('<svg viewBox="0 0 1 1"/>')).toEqual(['<svg viewBox="0 0 1 1"/>']);
  expect(svgHalves(WHOLE)).toHaveLength(2);
});
