import fs from 'node:fs';
import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';

export type Picture = {
  name: string;
  width: number;
  height: number;
  /** Red, green, blue and alpha of each pixel, row by row. */
  data: Buffer;
};

/** Presses "Save PNG" on a card and decodes what the browser downloads. */
export async function savePicture(page: Page, card: string): Promise<Picture> {
  const coming = page.waitForEvent('download');
  await page.locator(`#${card}`).getByRole('button', { name: 'Save PNG' }).click();
  const download = await coming;
  const { width, height, data } = PNG.sync.read(fs.readFileSync(await download.path()));
  return { name: download.suggestedFilename(), width, height, data };
}

/** A part of a picture, in pixels; the ends are not part of it. */
export type Area = { left: number; top: number; right: number; bottom: number };

/** The colours of an area as "#rrggbb", with how many pixels have each. */
export function countColours(
  { width, data }: Picture,
  { left, top, right, bottom }: Area,
): Map<string, number> {
  const counts = new Map<number, number>();
  for (let y = top; y < bottom; y += 1) {
    for (let x = left; x < right; x += 1) {
      const colour = data.readUIntBE((y * width + x) * 4, 3);
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
  }
  return new Map([...counts].map(([colour, count]) => [`#${colour.toString(16).padStart(6, '0')}`, count]));
}
