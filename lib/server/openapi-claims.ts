import 'server-only';
import { claimChangeSchema, newClaimSchema } from '@/lib/domain/claim-draft';
import { checkClaimSchema } from './check-claim';
import { claimsQuestionSchema } from './claims-response';
import { type Json, jsonBody, operation, pathParameter, querySchema, writeOperation } from './openapi-parts';

const ID = pathParameter('id');

/** The calls of the claims ledger. */
export function claimPaths(): Json {
  const parameters = [ID];
  return {
    '/claims': {
      get: operation('Every reported figure, with its speaker, outlet and conflicts', {
        parameters: querySchema(claimsQuestionSchema),
      }),
      post: writeOperation('Add a claim', '201', { requestBody: jsonBody(newClaimSchema) }),
    },
    '/claims/{id}': {
      get: operation('One claim, also when it was retired', { parameters }),
      patch: writeOperation('Write fields of a claim anew, or bring a retired one back', '200', {
        parameters,
        requestBody: jsonBody(claimChangeSchema),
      }),
      delete: writeOperation('Retire a claim: it is kept, with the date', '204', { parameters }),
    },
    '/claims/{id}/check': {
      get: operation('The claim held against a dataset: what can be compared, and the verdict', {
        parameters: [...parameters, ...querySchema(checkClaimSchema)],
      }),
    },
  };
}
