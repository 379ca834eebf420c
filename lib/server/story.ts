import 'server-only';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { type Claim, claimSchema } from '@/lib/domain/claim';
import { type Story, storySchema } from '@/lib/domain/story';

/** The story that ships: datasets to take in, events to mark, and what the first page opens on. */
export async function story(): Promise<Story> {
  return storySchema.parse(await shipped('story.json'));
}

/** Every reported figure that ships. */
export async function claims(): Promise<Claim[]> {
  return z.object({ claims: z.array(claimSchema) }).parse(await shipped('claims.json')).claims;
}

async function shipped(file: string): Promise<unknown> {
  return JSON.parse(await readFile(join(process.cwd(), 'data', file), 'utf8'));
}
