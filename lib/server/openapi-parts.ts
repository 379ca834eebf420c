import 'server-only';
import { z } from 'zod';
import { QUESTIONS, type QuestionKind, REPEATED } from '@/lib/domain/questions';

export type Json = Record<string, unknown>;

/** The problem document of RFC 9457. */
export const PROBLEM: Json = {
  type: 'object',
  required: ['type', 'title', 'status', 'detail'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        properties: { field: { type: 'string' }, message: { type: 'string' } },
      },
    },
  },
};

/** One call: its answer, and the problem document that stands for every failure. */
export function operation(summary: string, rest: Json = {}, status = '200'): Json {
  return {
    summary,
    ...rest,
    responses: {
      [status]: { description: summary },
      default: {
        description: 'What is wrong, where, and what to do',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    },
  };
}

/** A call that needs the token or a session. */
export function writeOperation(summary: string, status: string, rest: Json): Json {
  return operation(summary, { ...rest, security: [{ token: [] }, { session: [] }] }, status);
}

/** A JSON request body of a schema. */
export function jsonBody(of: z.ZodType): Json {
  return { content: { 'application/json': { schema: schema(of) } } };
}

/** JSON Schema of what a request may hold. */
export function schema(of: z.ZodType): Json {
  return z.toJSONSchema(of, { io: 'input', unrepresentable: 'any' });
}

/** The query string of a question. */
export function queryParameters(kind: QuestionKind): Json[] {
  return querySchema(QUESTIONS[kind]);
}

/** The parameters of a query string that this schema parses. */
export function querySchema(of: z.ZodType): Json[] {
  const repeated: readonly string[] = REPEATED;
  const { properties = {}, required = [] } = schema(of) as {
    properties?: Record<string, Json>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema: property,
    ...(repeated.includes(name) ? { explode: true } : {}),
  }));
}

/** A part of the path. */
export function pathParameter(name: string): Json {
  return { name, in: 'path', required: true, schema: { type: 'string' } };
}
