import type { Page } from 'playwright-core';

/** What a headline figure says: "40,000,000" for "Total attacks". */
export async function readFigure(page: Page, name: string): Promise<string> {
  const figure = page.locator('dl > div').filter({ has: page.getByText(name, { exact: true }) });
  return squeeze(await figure.locator('dd').first().innerText());
}

/** The text with every run of white space as one space. */
export function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
