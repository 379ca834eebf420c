import 'server-only';
import { claimSchema } from '@/lib/domain/claim';
import { newDatasetSchema } from '@/lib/domain/dataset';
import { QUESTIONS, type QuestionKind } from '@/lib/domain/questions';
import { readRequestSchema } from '@/lib/domain/reading';
import { claimPaths } from './openapi-claims';
import {
  type Json,
  jsonBody,
  operation,
  PROBLEM,
  pathParameter,
  queryParameters,
  schema,
  writeOperation,
} from './openapi-parts';
import { picturePaths } from './openapi-pictures';
import { checkRequestSchema } from './uploads/check-upload';
import { publishAgainSchema } from './uploads/publish-upload';

const QUESTION_WORDS: Record<QuestionKind, string> = {
  timeline:
    'Attacks per bucket of time; a bucket without data is absent, not zero. `incomplete` lists the buckets of which only the part `from` to `to` is counted, because the data or the period asked for begin or end within them; in CSV that part stands in the column `incomplete` as an ISO 8601 interval',
  ranking: 'Places by attacks, with the shift against a second period',
  'rank-history': 'Places per bucket of time; null without data',
  ladder: 'The ranking, and the rank-history of those around one place of it, in one answer',
  flows: 'Attacks from source to target countries, most first',
  shift: 'Why an entity moved: by its own growth, because others fell, because others rose',
  volumes: 'Attacks of every entity in every bucket, as columns',
  surges: 'Buckets of time far above an entity’s own past, with the rule and its parameters',
  'compatible-places': 'The places that a stated volume is compatible with',
  'what-would-it-take': 'The fewest attacks with which an entity takes a place, everything else equal',
};

/** The OpenAPI 3.1 document of the API, made from the schemas that parse the requests. */
export function openApi(): Json {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Rankshift',
      version: '1',
      description:
        'Attack counts by time, country, organisation and type. Counts are numbers up to 2^53−1 and strings of digits above. Errors are problem documents (RFC 9457).',
    },
    servers: [{ url: '/api/v1' }],
    paths: { ...readPaths(), ...picturePaths(), ...claimPaths(), ...datasetPaths(), ...uploadPaths() },
    components: {
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer' },
        session: { type: 'apiKey', in: 'cookie', name: 'rankshift_session' },
      },
      schemas: { Claim: schema(claimSchema), Problem: PROBLEM },
    },
  };
}

const SLUG = pathParameter('slug');
const ID = pathParameter('id');
const FILENAME = { name: 'filename', in: 'query', required: true, schema: { type: 'string' } };
const CSV_BODY = {
  required: true,
  content: { 'text/csv': { schema: { type: 'string', format: 'binary' } } },
};

function readPaths(): Json {
  const kinds = Object.keys(QUESTIONS) as QuestionKind[];
  const questions = kinds.map((kind) => [
    `/datasets/{slug}/${kind}`,
    { get: operation(QUESTION_WORDS[kind], { parameters: [SLUG, ...queryParameters(kind)] }) },
  ]);
  return {
    '/health': { get: operation('The state of each node of the store') },
    ...Object.fromEntries(questions),
  };
}

function datasetPaths(): Json {
  return {
    '/datasets': {
      get: operation('All datasets with their passports'),
      post: writeOperation('Make a dataset', '201', { requestBody: jsonBody(newDatasetSchema) }),
    },
    '/datasets/{slug}': {
      get: operation('One dataset with its uploads', { parameters: [SLUG] }),
      delete: writeOperation('Remove a dataset', '204', { parameters: [SLUG] }),
    },
    '/datasets/{slug}/uploads': {
      post: writeOperation('Receive, guess, check and publish a file in one call', '201', {
        parameters: [SLUG, FILENAME],
        requestBody: CSV_BODY,
      }),
    },
  };
}

function uploadPaths(): Json {
  const parameters = [ID];
  return {
    '/uploads': {
      post: writeOperation('Receive a file', '201', { parameters: [FILENAME], requestBody: CSV_BODY }),
    },
    '/uploads/{id}': {
      get: operation('State, progress and last report of an upload', { parameters }),
      delete: writeOperation('Undo an upload: the dataset is as before', '204', { parameters }),
    },
    '/uploads/{id}/read': {
      post: writeOperation(
        'Read a received file in another way; what is left out is found in the file',
        '200',
        {
          parameters,
          requestBody: jsonBody(readRequestSchema),
        },
      ),
    },
    '/uploads/{id}/check': {
      post: writeOperation('Say what publishing would do', '200', {
        parameters,
        requestBody: jsonBody(checkRequestSchema),
      }),
    },
    '/uploads/{id}/publish': {
      post: writeOperation('Make a checked upload visible, or an undone one again as it was', '200', {
        parameters,
        requestBody: jsonBody(publishAgainSchema),
      }),
    },
    '/uploads/{id}/rejects.csv': {
      get: operation('The rejected rows, to fix and upload again', { parameters }),
    },
  };
}
