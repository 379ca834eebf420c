'use client';

import {
  type DehydratedState,
  dehydrate,
  HydrationBoundary,
  QueryClient,
  type QueryKey,
} from '@tanstack/react-query';
import type { ReactNode } from 'react';

/** A query's key and its answer. */
export type Answered = readonly [key: QueryKey, answer: unknown];

/** A JSON list of Answered. As one text, for the framework would walk through every number of it, on both sides. */
export interface PackedAnswers {
  json: string;
}

interface AnsweredQueriesProps {
  answers: PackedAnswers;
  children: ReactNode;
}

/** Gives the queries below it answers that came with the page. They are as fresh as the page when it came. */
export function AnsweredQueries({ answers, children }: AnsweredQueriesProps) {
  return <HydrationBoundary state={unpacked(answers)}>{children}</HydrationBoundary>;
}

// By the object that came, so that the page as the back button brings it again is not newer than what was asked since.
const known = new WeakMap<PackedAnswers, DehydratedState>();

function unpacked(answers: PackedAnswers): DehydratedState {
  const before = known.get(answers);
  if (before) return before;
  const client = new QueryClient();
  for (const [key, answer] of JSON.parse(answers.json) as Answered[]) client.setQueryData(key, answer);
  const state = dehydrate(client);
  known.set(answers, state);
  return state;
}
