import type { Page } from 'playwright-core';
import { type Heard, readAloud } from './read-aloud';

const IMAGES = ['image', 'SvgRoot', 'graphics-document'];
const LANDMARKS = [
  'region',
  'navigation',
  'main',
  'banner',
  'contentinfo',
  'complementary',
  'search',
  'form',
];

/** What a page tells wrongly to somebody who hears it, a line each. */
export async function nameFaults(page: Page): Promise<string[]> {
  const heard = await readAloud(page);
  return [
    ...new Set([...unnamed(heard), ...alike(heard), ...landmarksAlike(heard), ...headingFaults(heard)]),
  ];
}

function unnamed(heard: readonly Heard[]): string[] {
  return heard
    .filter(
      ({ role, name, isFocusable }) =>
        name === '' && role !== 'RootWebArea' && (isFocusable || IMAGES.includes(role)),
    )
    .map(({ role, frame }) => `${role} without a name in ${frame.text}`);
}

/** Two controls of one card, row or landmark that sound the same and are not: links to two addresses, two buttons. */
function alike(heard: readonly Heard[]): string[] {
  const known = new Map<string, string>();
  return heard.flatMap(({ role, name, url, frame, isFocusable }) => {
    if (!isFocusable || role === 'option') return [];
    const key = [frame.id, role, name].join(' | ');
    const before = known.get(key);
    known.set(key, url);
    const isSame = before === undefined || (role === 'link' && before === url);
    return isSame ? [] : [`two of ${role} “${name}” in ${frame.text}`];
  });
}

/** A form without a name is no landmark, whatever the browser calls it. */
function landmarksAlike(heard: readonly Heard[]): string[] {
  const names = heard
    .filter(({ role, name }) => LANDMARKS.includes(role) && (role !== 'form' || name !== ''))
    .map(({ role, name }) => `${role} “${name}”`);
  return names.filter((name, i) => names.indexOf(name) !== i).map((name) => `two landmarks ${name}`);
}

function headingFaults(heard: readonly Heard[]): string[] {
  const headings = heard.filter(({ role }) => role === 'heading');
  const first = headings.filter(({ level }) => level === 1).length;
  const skips = headings.filter(({ level }, i) => level > (headings[i - 1]?.level ?? 0) + 1);
  return [
    ...(first === 1 ? [] : [`${first} headings of the first level`]),
    ...skips.map(({ name, level }) => `“${name}” of level ${level} skips one`),
  ];
}
