import { ProblemError } from '@/lib/domain/problem-error';
import { ClientProblem } from './client-problem';
import { inPageLanguage } from './page-language';

interface ProblemDocument {
  status: number;
  detail: string;
  errors?: { field: string; message: string }[];
}

/**
 * Calls the API and reads its JSON answer; null for 204.
 * @throws ProblemError what the problem document says, or that the server did not answer
 */
export async function callApi<T>(path: string, init: RequestInit = {}): Promise<T> {
  const response = await fetch(`/api/v1${path}`, inPageLanguage(init)).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new ClientProblem('unreachable', 503);
  });
  if (!response.ok) throw await problemOf(response);
  return (response.status === 204 ? null : await response.json()) as T;
}

/** Sends JSON. */
export function jsonInit(method: string, body: unknown): RequestInit {
  return { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}

async function problemOf(response: Response): Promise<ProblemError> {
  const document: ProblemDocument | null = await response.json().catch(() => null);
  if (!document?.detail) return new ClientProblem('answered', response.status);
  return new ProblemError(document.status, document.detail, document.errors);
}
