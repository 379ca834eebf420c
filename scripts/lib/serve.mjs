import { AsyncLocalStorage } from 'node:async_hooks';
import { once } from 'node:events';
import http from 'node:http';
import { checkPort, explainListenError } from './check-port.mjs';
import { describeSignIn } from './describe-sign-in.mjs';
import { keepPages } from './keep-pages.mjs';
import { PROJECT_FOLDER } from './project-folder.mjs';
import { readStyle } from './read-style.mjs';
import { stopOnSignal } from './stop-on-signal.mjs';
import { waitForFirstAnswer } from './wait-for-first-answer.mjs';

/**
 * Serves the dashboard until a signal. Listens only when the first answer can be given.
 *
 * @param {import('./read-settings.mjs').Settings} settings
 * @param {boolean} dev
 */
export async function serve(settings, dev) {
  // Next puts its own port into the URLs that a route sees, so port 0 is decided before.
  const port = settings.port === 0 ? await checkPort(settings) : settings.port;
  setEnvironment(settings, port, dev);
  const app = await prepareNext({ dev, dir: PROJECT_FOLDER, hostname: settings.host, port });
  const handler = withAnswer(app.getRequestHandler());
  // An upload may take longer than the five minutes that Node gives a request; its headers may not.
  const server = http.createServer({ requestTimeout: 0, headersTimeout: 60_000 });
  stopOnSignal(server, app);
  server.on('request', dev ? handler : await withKeptPages(handler));
  server.listen(port, settings.host);
  await once(server, 'listening').catch((error) => {
    throw explainListenError(error, { host: settings.host, port });
  });
  const url = `http://${nameHost(settings.host)}:${port}`;
  // In the same turn as the listening, so the token's hash is stored before any request is answered, and only when
  // its token will be seen.
  console.log(`Rankshift is at ${url} — ${describeSignIn(settings, url)}`);
}

/** Lets a page reach the answer that it is made for; see lib/server/answer-not-found.ts. */
function withAnswer(handler) {
  const answers = new AsyncLocalStorage();
  globalThis.rankshiftAnswer = answers;
  return (request, response) => answers.run(response, () => handler(request, response));
}

/** Once the first answer can be given, the store is open and tells its state; see lib/server/runtime.ts. */
async function withKeptPages(handler) {
  await waitForFirstAnswer(handler);
  const { pageState } = await globalThis.rankshiftRuntime;
  return keepPages(handler, pageState, readStyle);
}

/** What lib/server and Next read. */
function setEnvironment({ dataFolder, host }, port, dev) {
  Object.assign(process.env, {
    NODE_ENV: dev ? 'development' : 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    DATA_DIR: dataFolder,
    HOST: host,
    PORT: String(port),
  });
}

async function prepareNext(options) {
  // Not before the environment is set: Next reads it when it is imported.
  const { default: next } = await import('next');
  const app = next(options);
  const { log } = console;
  // Next reports here how long it took to read its own settings, which is nobody's business in production.
  if (!options.dev) console.log = () => {};
  await app.prepare().finally(() => {
    console.log = log;
  });
  return app;
}

function nameHost(host) {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}
