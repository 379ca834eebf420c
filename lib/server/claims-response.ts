import 'server-only';
import { z } from 'zod';
import { claimFilterSchema, filterClaims } from '@/lib/domain/claim-filter';
import { claimReview, claimReviewDocument } from '@/lib/domain/claim-review';
import { claimText } from '@/lib/domain/claim-text';
import { slugSchema } from '@/lib/domain/dataset';
import type { LedgerClaim } from '@/lib/domain/ledger';
import { checkClaim } from './check-claim';
import { listClaims } from './claims';
import { CSV_COLUMNS, type Row, toCsv } from './csv';
import { findDataset } from './datasets';
import { parseFields } from './parse-fields';
import { csvResponse, jsonResponse, wantsCsv } from './respond';
import type { Runtime } from './runtime';

export const claimsQuestionSchema = claimFilterSchema.extend({
  format: z.enum(['json', 'csv', 'claimreview'], 'is json, csv or claimreview').optional(),
  dataset: slugSchema
    .optional()
    .describe('for claimreview: rate the claims that this dataset can be held against'),
});

/** The ledger in the form that was asked for: JSON, CSV, or schema.org ClaimReview as JSON-LD. @throws ZodError */
export async function claimsResponse(runtime: Runtime, request: Request): Promise<Response> {
  const question = parseFields(claimsQuestionSchema, Object.fromEntries(new URL(request.url).searchParams));
  const { format, dataset, ...filter } = question;
  const claims = filterClaims(await listClaims(runtime), filter);
  if (wantsCsv(request)) return csvResponse(toCsv(claims.map(claimRow), CSV_COLUMNS.claims), 'claims.csv');
  const isLinked = /\bapplication\/ld\+json\b/.test(request.headers.get('accept') ?? '');
  if (format !== 'claimreview' && (format !== undefined || !isLinked)) return jsonResponse({ claims });
  return reviewResponse(runtime, claims, request, dataset);
}

async function reviewResponse(
  runtime: Runtime,
  claims: readonly LedgerClaim[],
  request: Request,
  dataset: string | undefined,
): Promise<Response> {
  if (dataset !== undefined) await findDataset(runtime, dataset);
  // The address as the caller wrote it; request.url names the machine as it calls itself.
  const { protocol, host } = new URL(request.url);
  const ledgerUrl = `${protocol}//${request.headers.get('host') ?? host}/claims`;
  const reviews = [];
  for (const claim of claims) {
    const check = dataset === undefined ? null : await checkClaim(runtime, claim.id, dataset, request.signal);
    reviews.push(claimReview(claim, ledgerUrl, check));
  }
  return new Response(claimReviewDocument(reviews), {
    headers: {
      'content-type': 'application/ld+json; charset=utf-8',
      'content-disposition': 'attachment; filename="claims.jsonld"',
      'cache-control': 'no-store',
    },
  });
}

function claimRow({ value, window, conflictsWith, changes, about = '', ...claim }: LedgerClaim): Row {
  return {
    ...claim,
    about,
    value: claimText(value),
    start: window.start,
    end: window.end,
    window: window.note,
    conflictsWith: conflictsWith.join(' '),
    retiredAt: changes?.retiredAt ?? null,
  };
}
