/** Answers requests to the API where they leave the page; everything on this side of it is the real thing. */
export type Answers = Record<string, (body: unknown) => { status: number; body: unknown }>;

export interface SentRequest {
  call: string;
  body: unknown;
}

/** Replaces fetch. Keys are a method and a path, such as "GET /api/v1/datasets". Returns what was sent, in order. */
export function answerWith(answers: Answers): SentRequest[] {
  const sent: SentRequest[] = [];
  globalThis.fetch = (async (path: string, init: RequestInit = {}) => {
    const call = `${init.method ?? 'GET'} ${path}`;
    const body = typeof init.body === 'string' ? JSON.parse(init.body) : null;
    sent.push({ call, body });
    const answer = answers[call]?.(body) ?? {
      status: 404,
      body: { status: 404, detail: `No answer for ${call}.` },
    };
    return { ok: answer.status < 400, status: answer.status, json: async () => answer.body };
  }) as typeof fetch;
  return sent;
}
