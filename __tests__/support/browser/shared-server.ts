import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startServer, TEMPLATE_VARIABLE, type TestServer } from './start-server';

const URL_VARIABLE = 'SHARED_SERVER_URL';
/** Paths of tests that need no server. */
const SERVERLESS = /^__tests__\/(?!browser|http|$)\w+/;

let server: TestServer | undefined;

/** The one server of the files that only read: what ships, and whatever else it has worked out before. */
export function sharedServer(): Pick<TestServer, 'url'> {
  const url = process.env[URL_VARIABLE];
  if (!url)
    throw new Error(
      'There is no shared server: jest.config.js starts it unless only other folders are tested.',
    );
  return { url };
}

/** Jest's globalSetup: starts that server, and keeps a copy of its fresh data for the servers of files that write. */
export async function startSharedServer({
  testPathPatterns,
}: {
  testPathPatterns: { patterns: string[] };
}): Promise<void> {
  const { patterns } = testPathPatterns;
  if (patterns.length > 0 && patterns.every((pattern) => SERVERLESS.test(pattern))) return;
  server = await startServer();
  const template = fs.mkdtempSync(path.join(os.tmpdir(), 'rankshift-seeded-'));
  fs.cpSync(server.dataDir, template, { recursive: true });
  process.env[TEMPLATE_VARIABLE] = template;
  process.env[URL_VARIABLE] = server.url;
}

/** Jest's globalTeardown. */
export async function stopSharedServer(): Promise<void> {
  await server?.stop();
  const template = process.env[TEMPLATE_VARIABLE];
  if (template) fs.rmSync(template, { recursive: true, force: true });
}
