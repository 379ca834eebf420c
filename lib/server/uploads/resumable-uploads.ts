import 'server-only';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { FileStore } from '@tus/file-store';
import { Server } from '@tus/server';
import { problemBody, toProblem } from '../problem';
import type { Runtime } from '../runtime';
import { cleanFilename } from './clean-filename';
import { receiveUpload } from './receive-upload';

/** Address of the tus endpoint; see https://tus.io/protocols/resumable-upload. */
const ENDPOINT = '/api/v1/tus';
/** How long the part of a file that has arrived is kept for its sender to go on. */
const KEPT_MS = 7 * 24 * 60 * 60 * 1000;

/** Where the parts of a file wait for the rest of it. */
export function incomingFolder({ settings }: Runtime): string {
  return join(settings.dataDir, 'incoming');
}

/**
 * Uploads that go on from where they broke off (tus 1.0.0). A file that has arrived whole is received like any other;
 * the last answer holds the received upload, or the problem document.
 */
export function resumableUploads(runtime: Runtime): Server {
  const directory = incomingFolder(runtime);
  const datastore = new FileStore({ directory, expirationPeriodInMilliseconds: KEPT_MS });
  return new Server({
    path: ENDPOINT,
    // Behind a proxy the server does not know its own name.
    relativeLocation: true,
    allowedOrigins: [],
    maxSize: runtime.settings.maxUploadBytes,
    datastore,
    async onUploadFinish(_request, { id, metadata }) {
      try {
        const filename = cleanFilename(metadata?.filename);
        const body = createReadStream(join(directory, id));
        const { received } = await receiveUpload(runtime, {
          ...{ body, filename, gzip: false, expectedBytes: null },
        });
        return json(200, received);
      } catch (error) {
        const problem = toProblem(error);
        throw json(problem.status, problemBody(problem));
      } finally {
        await datastore.remove(id).catch(() => undefined);
      }
    },
  });
}

function json(status: number, body: unknown) {
  return { status_code: status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}
