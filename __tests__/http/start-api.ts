import type { CheckReport } from '@/lib/domain/check-report';
import type { DatasetDetail } from '@/lib/domain/dataset';
import type { Passport } from '@/lib/domain/passport';
import type { ReceivedUpload, UploadStatus } from '@/lib/domain/upload';
import { startServer } from '../support/browser/start-server';

interface CallInit {
  /** Sent as JSON. */
  json?: unknown;
  /** Sent as it stands. */
  body?: string | Uint8Array<ArrayBuffer>;
  headers?: Record<string, string>;
  /** Null: none is sent. */
  token?: string | null;
}

export interface Problem {
  type: string;
  title: string;
  status: number;
  detail: string;
  errors?: { field: string; message: string }[];
}

export type Api = Awaited<ReturnType<typeof startApi>>;

/** The production server with its own data, called as a program would call it. */
export async function startApi() {
  const server = await startServer();

  function call(method: string, path: string, init: CallInit = {}): Promise<Response> {
    const { json, body, headers, token = server.token } = init;
    const sent = json === undefined ? body : JSON.stringify(json);
    return fetch(`${server.url}/api/v1${path}`, {
      method,
      headers: { ...(token === null ? {} : { authorization: `Bearer ${token}` }), ...headers },
      ...(sent === undefined ? {} : { body: sent }),
    });
  }
  const get = <T>(path: string) => answer<T>(call('GET', path, { token: null }));
  const post = <T>(path: string, json: unknown, status = 200) =>
    answer<T>(call('POST', path, { json }), status);

  return {
    ...server,
    call,
    get,
    post,
    createDataset: (slug: string, passport: Partial<Passport> = {}) =>
      post<DatasetDetail>(
        '/datasets',
        { slug, title: `Data of ${slug}`, passport: { ...PASSPORT, ...passport } },
        201,
      ),
    send: (csv: string | Uint8Array<ArrayBuffer>, filename = 'counts.csv') =>
      answer<ReceivedUpload>(
        call('POST', `/uploads?filename=${encodeURIComponent(filename)}`, { body: csv }),
        201,
      ),
    check: (id: string, request: object = {}) => post<CheckReport>(`/uploads/${id}/check`, request),
    publish: (id: string, dataset: string, mode: 'append' | 'replace' = 'append') =>
      post<UploadStatus>(`/uploads/${id}/publish`, { dataset, mode }),
    undo: (id: string) => answer<null>(call('DELETE', `/uploads/${id}`), 204),
  };
}

export const PASSPORT = {
  measure: 'request',
  status: 'measured',
  sides: ['source', 'target'],
  timeZone: 'America/Guayaquil',
  timePrecision: 'day',
} as const;

const HEADER = 'time,source_country,target_country,organisation,attack_type,attacks';

/** A file with one header and these rows. */
export function csv(...rows: string[]): string {
  return `${[HEADER, ...rows].join('\n')}\n`;
}

/** Receives, checks and publishes; answers the upload's id. */
export async function publishCsv(
  api: Api,
  slug: string,
  text: string,
  mode: 'append' | 'replace' = 'append',
): Promise<string> {
  const { id } = await api.send(text);
  await api.check(id, { dataset: slug });
  await api.publish(id, slug, mode);
  return id;
}

/** The JSON of an answer that has to have this status. */
export async function answer<T>(pending: Promise<Response>, status = 200): Promise<T> {
  const response = await pending;
  const text = await response.text();
  if (response.status !== status) throw new Error(`${response.status} instead of ${status}: ${text}`);
  return JSON.parse(text === '' ? 'null' : text);
}

/** The problem document of an answer, which has to be one of this status. */
export async function problem(pending: Promise<Response>, status: number): Promise<Problem> {
  const response = await pending;
  const text = await response.text();
  if (response.status !== status) throw new Error(`${response.status} instead of ${status}: ${text}`);
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  const document: Problem = JSON.parse(text);
  expect(document).toMatchObject({ type: 'about:blank', title: expect.any(String), status });
  expect(document.detail.length).toBeGreaterThan(10);
  return document;
}

/** The fields that a problem document complains of. */
export async function wrongFields(pending: Promise<Response>, status = 400): Promise<string[]> {
  const { errors = [] } = await problem(pending, status);
  expect(errors.every(({ message }) => message.length > 0)).toBe(true);
  return errors.map(({ field }) => field);
}
