import { ProblemError } from '@/lib/domain/problem-error';
import type { ReceivedUpload } from '@/lib/domain/upload';
import { ClientProblem } from '../client-problem';
import { pageLanguage } from '../page-language';

export interface SendOptions {
  /** Bytes that have arrived or left so far, and bytes in all. */
  onProgress(sent: number, all: number): void;
  signal: AbortSignal;
}

/** Waits between attempts when the connection breaks, in milliseconds; then the person is told. */
const RETRY_DELAYS = [0, 1_000, 3_000, 8_000];

/**
 * Sends a file by tus, so that one broken off goes on from where it stopped: by itself at first, and later when the
 * same file is chosen again. Given up by the person, it leaves nothing.
 * @throws ProblemError what the server says, or that it does not answer; DOMException AbortError when given up
 */
export async function sendFile(file: File, { onProgress, signal }: SendOptions): Promise<ReceivedUpload> {
  const { Upload, DetailedError } = await import('tus-js-client');
  return new Promise((resolve, reject) => {
    const upload = new Upload(file, {
      endpoint: '/api/v1/tus',
      metadata: { filename: file.name },
      headers: { 'Accept-Language': pageLanguage() },
      retryDelays: RETRY_DELAYS,
      removeFingerprintOnSuccess: true,
      onProgress,
      onSuccess: ({ lastResponse }) => {
        const body = lastResponse.getBody();
        // Without one, all had arrived before the connection broke, and nobody told what it is: send it again.
        if (body === '') reject(unanswered());
        else resolve(JSON.parse(body));
      },
      onError: (error) => {
        const response = error instanceof DetailedError ? error.originalResponse : null;
        reject(response ? problemOf(response.getStatus(), response.getBody()) : unanswered());
      },
    });
    signal.addEventListener('abort', () => {
      reject(new DOMException('The upload was cancelled.', 'AbortError'));
      void upload.abort(true).catch(() => undefined);
    });
    void start(upload);
  });
}

async function start(upload: InstanceType<typeof import('tus-js-client').Upload>): Promise<void> {
  const [previous] = await upload.findPreviousUploads();
  if (previous) upload.resumeFromPreviousUpload(previous);
  upload.start();
}

function unanswered(): ClientProblem {
  return new ClientProblem('broken', 503);
}

function problemOf(status: number, text: string): ProblemError {
  try {
    const { detail, errors } = JSON.parse(text);
    if (typeof detail === 'string') return new ProblemError(status, detail, errors);
  } catch {
    // A proxy in front may answer with a page of its own.
  }
  return new ClientProblem('refused', status);
}
