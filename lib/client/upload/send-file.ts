import { ProblemError } from '@/lib/domain/problem-error';
import type { ReceivedUpload } from '@/lib/domain/upload';

export interface SendOptions {
  /** Bytes that have left so far, and bytes in all. */
  onProgress(sent: number, all: number): void;
  signal: AbortSignal;
}

/**
 * Sends a file as it stands. By XMLHttpRequest, because only that tells how many bytes have left.
 * @throws ProblemError what the server says, or that it does not answer; DOMException AbortError when given up
 */
export function sendFile(file: File, { onProgress, signal }: SendOptions): Promise<ReceivedUpload> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const giveUp = () => request.abort();
    request.open('POST', `/api/v1/uploads?filename=${encodeURIComponent(file.name)}`);
    request.setRequestHeader('content-type', 'text/csv');
    request.upload.onprogress = ({ loaded, total }) => onProgress(loaded, total);
    request.onabort = () => reject(new DOMException('The upload was cancelled.', 'AbortError'));
    request.onerror = () => reject(unanswered());
    request.onload = () => {
      if (request.status === 201) resolve(JSON.parse(request.responseText));
      else reject(problemOf(request));
    };
    request.onloadend = () => signal.removeEventListener('abort', giveUp);
    signal.addEventListener('abort', giveUp);
    request.send(file);
  });
}

function unanswered(): ProblemError {
  const detail =
    'The connection broke before the file had arrived. Check that Rankshift is running, then send it again.';
  return new ProblemError(503, detail);
}

function problemOf({ status, responseText }: XMLHttpRequest): ProblemError {
  try {
    const { detail, errors } = JSON.parse(responseText);
    if (typeof detail === 'string') return new ProblemError(status, detail, errors);
  } catch {
    // A proxy in front may answer with a page of its own.
  }
  return new ProblemError(status, `The server refused the file with status ${status}. Send it again later.`);
}
