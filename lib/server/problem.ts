import 'server-only';
import { STATUS_CODES } from 'node:http';
import { ZodError } from 'zod';
import { ProblemError } from '@/lib/domain/problem-error';
import { IntakeError } from '@/lib/intake/intake-error';

/** What the runtime and the framework throw when a client goes away. */
const GIVEN_UP = ['AbortError', 'ResponseAborted'];

/** Turns whatever was thrown into an RFC 9457 problem document. What was not expected is logged and says nothing. */
export function problemResponse(error: unknown): Response {
  const problem = toProblem(error);
  const headers = new Headers({ 'content-type': 'application/problem+json', 'cache-control': 'no-store' });
  if (problem.status === 401) headers.set('www-authenticate', 'Bearer');
  return new Response(JSON.stringify(problemBody(problem)), { status: problem.status, headers });
}

/** The document itself. */
export function problemBody({ status, detail, errors }: ProblemError) {
  const title = STATUS_CODES[status] ?? 'Error';
  return { type: 'about:blank', title, status, detail, ...(errors.length > 0 ? { errors } : {}) };
}

/** The expected problem that an error stands for. */
export function toProblem(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error;
  if (error instanceof IntakeError) return new ProblemError(error.status, error.message);
  if (error instanceof ZodError) return invalid(error);
  if (error instanceof Error && GIVEN_UP.includes(error.name)) {
    return new ProblemError(499, 'The request was given up before it was answered.');
  }
  if (/ENOSPC|No space left/.test(String(error))) {
    return new ProblemError(507, 'The disk is full. Make room in the data folder, then try again.');
  }
  console.error(error);
  return new ProblemError(500, 'Something went wrong here that is not your fault. The log has the cause.');
}

function invalid(error: ZodError): ProblemError {
  const errors = error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ field: [...issue.path, key].join('.'), message: 'is not a known field' }))
      : [{ field: issue.path.join('.'), message: issue.message }],
  );
  const detail = errors
    .map(({ field, message }) => `“${field === '' ? 'body' : field}”: ${message}`)
    .join('; ');
  return new ProblemError(400, `${detail}.`, errors);
}
