import 'server-only';
import { z } from 'zod';
import { LOCALES } from '@/lib/domain/locale';
import { QUESTIONS, type QuestionKind } from '@/lib/domain/questions';
import { answerQuestion } from './answer-question';
import { standingClaims } from './claims';
import type { Runtime } from './runtime';
import { claimsInLanguage, datasetInLanguage } from './shipped-in-language';

const kinds = Object.keys(QUESTIONS) as [QuestionKind, ...QuestionKind[]];
const keySchema = z.union([
  z.tuple([z.literal('dataset'), z.string(), z.enum(LOCALES)]),
  z.tuple([z.literal('question'), z.string(), z.enum(kinds), z.string()]),
  z.tuple([z.literal('claims'), z.enum(LOCALES)]),
]);

/** Answers what a browser query with this key would fetch: the same call, without the way over HTTP. */
export async function answerKey(runtime: Runtime, queryKey: readonly unknown[]): Promise<unknown> {
  const key = keySchema.parse(queryKey);
  switch (key[0]) {
    case 'dataset':
      return datasetInLanguage(runtime, key[1], key[2]);
    case 'question':
      return answerQuestion(runtime, key[1], key[2], new URLSearchParams(key[3]));
    case 'claims':
      return { claims: claimsInLanguage(await standingClaims(runtime), key[1]) };
  }
}
