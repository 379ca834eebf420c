import type { Page } from 'playwright-core';
import { squeeze } from './read-figure';

export type Selection = { sentence: string; row: string; ladder: string; map: string; url: string | null };

/** The country that each part of a dashboard tells of. '' where a part tells of none. */
export async function readSelection(page: Page): Promise<Selection> {
  const [row] = await page.locator('#ranking tr[aria-current="true"] th').allTextContents();
  const label = await page.locator('#rank-shift [role="application"]').getAttribute('aria-label');
  const [map] = await page.locator('#map a[aria-current="true"]').evaluateAll(namesOf);
  return {
    sentence: squeeze(await page.locator('h1').innerText()),
    row: squeeze(row ?? ''),
    ladder: /\. ([^.]+?) (?:climbed|fell|stayed|ranks|is|was) /.exec(label ?? '')?.[1] ?? '',
    map: map ?? '',
    url: new URL(page.url()).searchParams.get('country'),
  };
}

function namesOf(marks: Element[]): string[] {
  return marks.map((mark) => mark.getAttribute('aria-label')?.split(':')[0] ?? '');
}
