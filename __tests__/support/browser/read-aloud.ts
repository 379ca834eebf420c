import type { Page } from 'playwright-core';

/** As the browser's protocol tells it. */
interface RawNode {
  nodeId: string;
  ignored: boolean;
  childIds?: string[];
  role?: { value?: unknown };
  name?: { value?: unknown };
  properties?: { name: string; value: { value?: unknown } }[];
}

/** A thing that a screen reader comes to, in reading order. */
export interface Heard {
  role: string;
  name: string;
  isFocusable: boolean;
  /** Of a link. */
  url: string;
  /** Of a heading. */
  level: number;
  /** The nearest landmark, card, row or field around it. */
  frame: { id: string; text: string };
}

/** What parts a page, so that "Remove" in one and in another are told apart. */
const FRAMES = ['region', 'dialog', 'form', 'navigation', 'main', 'banner', 'contentinfo', 'article', 'row'];
/** Fields that a browser makes of several. */
const OWN_FRAMES = ['Date', 'DateTime', 'InputTime'];

/** What Chromium tells to screen readers of the page. */
export async function readAloud(page: Page): Promise<Heard[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const heard: Heard[] = [];
  const walk = (node: RawNode | undefined, frame: Heard['frame']): void => {
    if (!node) return;
    const one = told(node, frame);
    if (!node.ignored) heard.push(one);
    const isFrame = !node.ignored && [...FRAMES, ...OWN_FRAMES].includes(one.role);
    const inner = isFrame ? { id: node.nodeId, text: `${one.role} “${one.name}”` } : frame;
    for (const child of node.childIds ?? []) walk(byId.get(child), inner);
  };
  walk(nodes[0], { id: '', text: 'the page' });
  return heard;
}

function told(node: RawNode, frame: Heard['frame']): Heard {
  const property = (name: string) => node.properties?.find((one) => one.name === name)?.value.value;
  return {
    role: String(node.role?.value ?? ''),
    name: String(node.name?.value ?? '').trim(),
    isFocusable: property('focusable') === true,
    url: String(property('url') ?? ''),
    level: Number(property('level') ?? 0),
    frame,
  };
}
