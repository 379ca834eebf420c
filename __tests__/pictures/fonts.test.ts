import { PNG } from 'pngjs';
import { lacksFont } from '@/lib/server/pictures/fonts';
import { renderPng } from '@/lib/server/pictures/render-png';

/** How many pixels a text inks. */
async function inked(text: string): Promise<number> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="40" font-family="Inter" font-size="20"><text x="5" y="28">${text}</text></svg>`;
  const looks = { scale: 1, pixels: 8000, isTransparent: true, dotsPerInch: null, texts: {} };
  const { data } = PNG.sync.read(await renderPng(svg, looks));
  return data.filter((value, i) => i % 4 === 3 && value > 60).length;
}

it.each(['Łódź', 'İstanbul Ş', 'Αθήνα', 'Київ', 'Hà Nội', '“a” – 31 → 5 ≥ 3'])(
  'has the letters of %s',
  (text) => {
    expect(lacksFont(text)).toBe(false);
  },
);

it.each(['中国银行', 'بنك', 'बैंक', '🙂', '銀行 Bank'])('knows that it has not all letters of %s', (text) => {
  expect(lacksFont(text)).toBe(true);
});

it.each(['Łódź', 'Київ', '中国', 'بنك', '🙂'])('never leaves %s blank in a PNG', async (text) => {
  expect(await inked(text)).toBeGreaterThan(40);
});
