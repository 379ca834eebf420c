import type { Locator } from 'playwright-core';
import { expectSoon } from './expect-soon';

/** What a reader sees of a part of a dashboard, who must have come near it: what is out of sight is not laid out, and has no text. */
export async function readPart(part: Locator): Promise<string> {
  await expectSoon(async () => {
    await part.scrollIntoViewIfNeeded();
    return part.evaluate((element) => element.checkVisibility({ contentVisibilityAuto: true }));
  }, true);
  return part.innerText();
}
