import 'server-only';

/** True when the caller wants CSV: by `Accept: text/csv`, or by `.csv` at the end of the address. */
export function wantsCsv(request: Request): boolean {
  const { pathname, searchParams } = new URL(request.url);
  // The address is the one that was asked for, whatever it was rewritten to.
  const asked = pathname.endsWith('.csv') || searchParams.get('format') === 'csv';
  return asked || /\btext\/csv\b/.test(request.headers.get('accept') ?? '');
}

/** A CSV answer that a browser saves under a name that sorts. */
export function csvResponse(csv: string, name: string): Response {
  return new Response(csv, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'no-store',
    },
  });
}

/** A JSON answer. Answers change with the next upload, so nothing between may keep them. */
export function jsonResponse(body: unknown, status = 200): Response {
  return jsonTextResponse(JSON.stringify(body), status);
}

/** The same of what is JSON already. */
export function jsonTextResponse(json: string, status = 200): Response {
  const headers = { 'content-type': 'application/json', 'cache-control': 'no-store' };
  return new Response(json, { status, headers });
}

/** True when the caller asked for 202 at once (RFC 7240). */
export function prefersAsync(request: Request): boolean {
  return /\brespond-async\b/.test(request.headers.get('prefer') ?? '');
}
