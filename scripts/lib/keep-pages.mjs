import { promisify } from 'node:util';
import zlib from 'node:zlib';
import { LRUCache } from 'lru-cache';
import { holdAnswer } from './hold-answer.mjs';
import { paintFirst } from './paint-first.mjs';
import { sayFailure } from './say-failure.mjs';

const MOST_BYTES = 32 * 2 ** 20;
/** Dashboards, countries' pages, the claims ledger. They are the same for everybody, whoever is signed in. */
const KEPT = /^\/((es\/)?(datasets\/[^/?]+(\/countries\/[^/?]+)?|claims)|es)?(\?|$)/;
/** Requests of the framework's own for parts of a page come to the same address. */
const PART = ['rsc', 'next-router-state-tree', 'next-router-prefetch', 'next-action', 'range'];
/** Before the address of a page whose data are asked for. */
const DATA = '/page-data?of=';

const gzip = promisify(zlib.gzip);

/**
 * The same handler, which makes each dashboard once for each state of the data and keeps it, compressed. Making one
 * takes tens of milliseconds of the one thread that answers everybody. The data of a page go out on their own: see
 * paint-first.mjs.
 *
 * @param {import('node:http').RequestListener} handler
 * @param {() => string} stateNow changes with everything that pages show; a page made of another state is never sent
 * @param {(address: string) => string} readStyle a style sheet's text
 * @returns {import('node:http').RequestListener}
 */
export function keepPages(handler, stateNow, readStyle) {
  const pages = new LRUCache({
    maxSize: MOST_BYTES,
    sizeCalculation: ({ html, data }, address) => html.length + data.length + address.length,
  });

  /** @returns null where the framework's answer was no page to keep, and was sent as it is */
  async function make(request, response, state) {
    const address = request.url;
    const held = holdAnswer(response);
    await handler(request, response);
    const plain = await held;
    if (response.statusCode !== 200 || response.hasHeader('set-cookie')) {
      response.removeHeader('content-length');
      response.end(response.statusCode < 500 ? plain : sayFailure(plain.toString(), address));
      return null;
    }
    const { html, data } = paintFirst(plain.toString(), DATA + encodeURIComponent(address), readStyle);
    const headers = withoutStyles(response.getHeaders());
    const [packedHtml, packedData] = await Promise.all([gzip(html), gzip(data)]);
    const page = { state, headers, html: packedHtml, data: packedData };
    // A change while the page was made may be in one half of it only.
    if (stateNow() === state) pages.set(address, page);
    return page;
  }

  return async (request, response) => {
    const asked = request.url;
    const isData = asked.startsWith(DATA);
    if (isData) request.url = decode(asked.slice(DATA.length));
    if (!isKept(request)) return handler(Object.assign(request, { url: asked }), response);
    const accepted = request.headers['accept-encoding'];
    // Compressed here, once, and not by the framework.
    delete request.headers['accept-encoding'];
    const state = stateNow();
    const kept = pages.get(request.url);
    // Data belong to the page that was sent, which may have been made of the state before.
    const isGood = kept && (isData || kept.state === state);
    const page = isGood ? kept : await make(request, response, state);
    if (page) send(response, page, isData, accepted);
  };
}

/** Style sheets stand within the page: to fetch them before all else is no longer needed. */
function withoutStyles({ link, ...headers }) {
  const links = [link ?? []]
    .flat()
    .join(', ')
    .split(/, (?=<)/)
    .filter((one) => one && !/; as="?style/.test(one));
  return links.length > 0 ? { ...headers, link: links.join(', ') } : headers;
}

function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

function isKept({ method, url, headers }) {
  return method === 'GET' && KEPT.test(url) && !PART.some((name) => name in headers);
}

function send(response, { headers, html, data }, isData, accepted = '') {
  if (headers.link === undefined) response.removeHeader('link');
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  if (isData) response.setHeader('content-type', 'text/javascript; charset=utf-8');
  response.removeHeader('transfer-encoding');
  const packed = isData ? data : html;
  const isGzip = /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/.test(accepted);
  const sent = isGzip ? packed : zlib.gunzipSync(packed);
  if (isGzip) response.setHeader('content-encoding', 'gzip');
  response.setHeader('content-length', sent.length);
  response.end(sent);
}
