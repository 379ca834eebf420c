import 'server-only';
import { z } from 'zod';
import { QUESTIONS, type QuestionKind } from '@/lib/domain/questions';
import { answerQuestion } from './answer-question';
import { standingClaims } from './claims';
import { datasetDetail } from './datasets';
import type { Runtime } from './runtime';

const kinds = Object.keys(QUESTIONS) as [QuestionKind, ...QuestionKind[]];
const keySchema = z.union([
  z.tuple([z.literal('dataset'), z.string()]),
  z.tuple([z.literal('question'), z.string(), z.enum(kinds), z.string()]),
  z.tuple([z.literal('claims')]),
]);

/** Answers what a browser query with this key would fetch: the same call, without the way over HTTP. */
export async function answerKey(runtime: Runtime, queryKey: readonly unknown[]): Promise<unknown> {
  const key = keySchema.parse(queryKey);
  switch (key[0]) {
    case 'dataset':
      return datasetDetail(runtime, key[1]);
    case 'question':
      return answerQuestion(runtime, key[1], key[2], new URLSearchParams(key[3]));
    case 'claims':
      return { claims: await standingClaims(runtime) };
  }
}
