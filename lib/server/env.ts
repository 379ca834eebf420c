import 'server-only';
import { resolve } from 'node:path';
import { z } from 'zod';
import { ProblemError } from '@/lib/domain/problem-error';

const envSchema = z.object({
  DATA_DIR: z.string().min(1).default('.rankshift'),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.string().default('3000'),
  RANKSHIFT_URL: z
    .url({
      protocol: /^https?$/,
      error: 'must be the http or https address under which readers see the pages',
    })
    .optional(),
  RANKSHIFT_TOKEN: z.string().min(16, 'must have at least 16 characters').optional(),
  RANKSHIFT_MAX_UPLOAD_BYTES: z.coerce
    .number()
    .int()
    .positive()
    .default(4 * 1024 ** 3),
});

export interface Settings {
  /** Absolute folder of the store, the staged files and the token's hash. */
  dataDir: string;
  /** Address under which readers see the pages, without a slash at the end; for links that leave them. */
  publicUrl: string;
  token: string | null;
  maxUploadBytes: number;
}

/** Reads the environment, the only place that does. */
export function settings(): Settings {
  const parsed = envSchema.safeParse(process.env);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new ProblemError(500, `The setting ${issue?.path.join('.')} ${issue?.message}.`);
  }
  return {
    dataDir: resolve(/* turbopackIgnore: true */ process.cwd(), parsed.data.DATA_DIR),
    publicUrl: publicUrl(parsed.data),
    token: parsed.data.RANKSHIFT_TOKEN ?? null,
    maxUploadBytes: parsed.data.RANKSHIFT_MAX_UPLOAD_BYTES,
  };
}

function publicUrl({ RANKSHIFT_URL, HOST, PORT }: z.infer<typeof envSchema>): string {
  const host = HOST.includes(':') ? `[${HOST}]` : HOST;
  return (RANKSHIFT_URL ?? `http://${host}:${PORT}`).replace(/\/+$/, '');
}

/** Whether errors are told with all that the runtime knows of them. */
export function wantsDetails(): boolean {
  return process.env.RANKSHIFT_DEBUG === '1';
}
