import 'server-only';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { type Claim, claimSchema } from '@/lib/domain/claim';
import { type Story, storySchema } from '@/lib/domain/story';

/** The story that ships: datasets to take in, events to mark, and what the first page opens on. Read once a process. */
export const story = once(async (): Promise<Story> => storySchema.parse(await shipped('story.json')));

/** Every reported figure that ships, as it ships; see listClaims for what became of them. Read once a process. */
export const shippedClaims = once(
  async (): Promise<Claim[]> =>
    z.object({ claims: z.array(claimSchema) }).parse(await shipped('claims.json')).claims,
);

async function shipped(file: string): Promise<unknown> {
  return JSON.parse(await readFile(join(process.cwd(), 'data', file), 'utf8'));
}

/** What ships does not change while it runs. A read that fails is tried again. */
function once<T>(read: () => Promise<T>): () => Promise<T> {
  let kept: Promise<T> | undefined;
  return () => {
    kept ??= read().catch((error) => {
      kept = undefined;
      throw error;
    });
    return kept;
  };
}
