import { once } from 'node:events';
import http from 'node:http';
import { ExpectedError } from './expected-error.mjs';

/** A wait longer than this is explained, in milliseconds. */
const QUIET_MS = 2_000;

/**
 * In production Next calls `register()` of instrumentation.ts in the background of `prepare()` and holds back only
 * the requests until it is done. So a request of our own, on a port that nobody knows, tells when the store is open.
 *
 * @param {http.RequestListener} handler
 */
export async function waitForFirstAnswer(handler) {
  const server = http.createServer(handler).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const timer = setTimeout(
    () => console.log('Opening the data; the first start also stores what ships with it …'),
    QUIET_MS,
  );
  const status = await requestStatus(server.address().port);
  clearTimeout(timer);
  server.close();
  server.closeAllConnections();
  if (status >= 500) throw new ExpectedError('The server could not be started: the above says why.');
}

/** Not fetch, which gives up after five minutes: the first start may have much to store. */
function requestStatus(port) {
  return new Promise((resolve, reject) => {
    http
      .get({ host: '127.0.0.1', port, path: '/sign-in' }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
      .on('error', reject);
  });
}
