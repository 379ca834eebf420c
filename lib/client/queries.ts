import { queryOptions } from '@tanstack/react-query';
import type { FlowsAnswer, LadderAnswer, RankHistory, RankingAnswer, Timeline } from '@/lib/domain/answer';
import type { ToldClaim } from '@/lib/domain/claim-readings';
import type { DatasetDetail } from '@/lib/domain/dataset';
import type { Locale } from '@/lib/domain/locale';
import type { CompatiblePlaces, ShiftAnswer, WhatWouldItTake } from '@/lib/domain/place-answers';
import type { QuestionKind } from '@/lib/domain/questions';
import type { SurgesAnswer } from '@/lib/domain/surge-answer';
import type { VolumesAnswer } from '@/lib/domain/volumes-answer';
import { callApi } from './api';

/** Parameters of a question as they stand in its query string; lists become repeated parameters. */
export type Search = Readonly<Record<string, string | readonly string[] | undefined>>;

/** A question with its parameters in a fixed order, so that server and browser share the key. */
export function searchText(search: Search): string {
  const params = new URLSearchParams();
  for (const key of Object.keys(search).sort()) {
    const value = search[key];
    if (value === undefined) continue;
    for (const one of typeof value === 'string' ? [value] : value) params.append(key, one);
  }
  return params.toString();
}

function question<T>(slug: string, kind: QuestionKind, search: Search) {
  const text = searchText(search);
  return queryOptions({
    queryKey: ['question', slug, kind, text] as const,
    queryFn: ({ signal }) => callApi<T>(`/datasets/${encodeURIComponent(slug)}/${kind}?${text}`, { signal }),
    // To compare thousands of places with those before takes longer than to draw them again.
    structuralSharing: false,
  });
}

/** Texts of a dataset that ships are in the language of the page; the address has no language, the request says it. */
export function datasetQuery(slug: string, locale: Locale) {
  return queryOptions({
    queryKey: ['dataset', slug, locale] as const,
    queryFn: ({ signal }) => callApi<DatasetDetail>(`/datasets/${encodeURIComponent(slug)}`, { signal }),
  });
}

export function rankingQuery(slug: string, search: Search) {
  return question<RankingAnswer>(slug, 'ranking', search);
}

export function placesAndCoursesQuery(slug: string, search: Search) {
  return question<LadderAnswer>(slug, 'ladder', search);
}

export function rankHistoryQuery(slug: string, search: Search) {
  return question<RankHistory>(slug, 'rank-history', search);
}

export function shiftQuery(slug: string, search: Search) {
  return question<ShiftAnswer>(slug, 'shift', search);
}

export function surgesQuery(slug: string, search: Search) {
  return question<SurgesAnswer>(slug, 'surges', search);
}

export function volumesQuery(slug: string, search: Search) {
  return question<VolumesAnswer>(slug, 'volumes', search);
}

export function flowsQuery(slug: string, search: Search) {
  return question<FlowsAnswer>(slug, 'flows', search);
}

export function timelineQuery(slug: string, search: Search) {
  return question<Timeline>(slug, 'timeline', search);
}

export function takeQuery(slug: string, search: Search) {
  return question<WhatWouldItTake>(slug, 'what-would-it-take', search);
}

export function volumePlacesQuery(slug: string, search: Search) {
  return question<CompatiblePlaces>(slug, 'compatible-places', search);
}

export function claimsQuery(locale: Locale) {
  return queryOptions({
    queryKey: ['claims', locale] as const,
    queryFn: ({ signal }) => callApi<{ claims: ToldClaim[] }>('/claims', { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
}
