import 'server-only';
import type { z } from 'zod';
import { fieldMessage } from '@/lib/domain/field-message';

/** Reads what a request says. @throws ZodError naming each field that is wrong, in sentences that every language has */
export function parseFields<T extends z.ZodType>(schema: T, input: unknown): z.output<T> {
  return schema.parse(input, { error: fieldMessage });
}
