import { promisify } from 'node:util';
import zlib from 'node:zlib';
import { LRUCache } from 'lru-cache';
import { holdAnswer } from './hold-answer.mjs';

const MOST_BYTES = 32 * 2 ** 20;
/** Dashboards, countries' pages, the claims ledger. They are the same for everybody, whoever is signed in. */
const KEPT = /^\/((es\/)?(datasets\/[^/?]+(\/countries\/[^/?]+)?|claims)|es)?(\?|$)/;
/** Requests of the framework's own for parts of a page come to the same address. */
const PART = ['rsc', 'next-router-state-tree', 'next-router-prefetch', 'next-action', 'range'];

const gzip = promisify(zlib.gzip);

/**
 * The same handler, which makes each dashboard once for each state of the data and keeps it, compressed. Making one
 * takes tens of milliseconds of the one thread that answers everybody.
 *
 * @param {import('node:http').RequestListener} handler
 * @param {() => string} stateNow changes with everything that pages show; a page made of another state is never sent
 * @returns {import('node:http').RequestListener}
 */
export function keepPages(handler, stateNow) {
  const pages = new LRUCache({
    maxSize: MOST_BYTES,
    sizeCalculation: ({ body }, key) => body.length + key.length,
  });

  async function make(request, response, state) {
    const accepted = request.headers['accept-encoding'];
    // Compressed here, once, and not by the framework.
    delete request.headers['accept-encoding'];
    const held = holdAnswer(response);
    await handler(request, response);
    const plain = await held;
    if (response.statusCode !== 200 || response.hasHeader('set-cookie')) return response.end(plain);
    const page = { state, headers: response.getHeaders(), body: await gzip(plain) };
    // A change while the page was made may be in one half of it only.
    if (stateNow() === state) pages.set(request.url, page);
    return send(response, page, accepted);
  }

  return async (request, response) => {
    if (!isKept(request)) return handler(request, response);
    const state = stateNow();
    const page = pages.get(request.url);
    if (page?.state === state) return send(response, page, request.headers['accept-encoding']);
    return make(request, response, state);
  };
}

function isKept({ method, url, headers }) {
  return method === 'GET' && KEPT.test(url) && !PART.some((name) => name in headers);
}

function send(response, { headers, body }, accepted = '') {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  response.removeHeader('transfer-encoding');
  const isGzip = /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/.test(accepted);
  const sent = isGzip ? body : zlib.gunzipSync(body);
  if (isGzip) response.setHeader('content-encoding', 'gzip');
  response.setHeader('content-length', sent.length);
  response.end(sent);
}
