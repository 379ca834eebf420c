import type { z } from 'zod';

type Issue = Parameters<z.core.$ZodErrorMap>[0];

const KINDS: Record<string, string> = {
  string: 'takes a text',
  number: 'takes a number',
  int: 'takes a whole number',
  boolean: 'takes true or false',
  array: 'takes a list',
  object: 'takes an object with named fields',
  record: 'takes an object with named fields',
  null: 'takes null',
};

/** What is wrong with a field for which its schema has no sentence of its own, so that every language can say it. */
export function fieldMessage(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'is missing' : (KINDS[issue.expected] ?? OTHER);
    case 'invalid_value':
      return issue.input === undefined ? 'is missing' : oneOf(issue.values.map(String));
    case 'too_small':
      return tooSmall(issue.origin, Number(issue.minimum));
    case 'too_big':
      return tooBig(issue.origin, Number(issue.maximum));
    case 'invalid_format':
      return FORMATS[issue.format] ?? 'is not written as it has to be';
    default:
      return OTHER;
  }
}

const OTHER = 'is nothing that is taken here';

const FORMATS: Record<string, string> = {
  date: 'takes a day, such as 2019-04-15',
  url: 'must be an http or https address',
};

function oneOf(values: readonly string[]): string {
  return values.length === 1 ? `takes only “${values[0]}”` : `takes one of ${values.join(', ')}`;
}

function tooSmall(origin: string, least: number): string {
  const told = least.toLocaleString('en');
  if (origin === 'string') return least === 1 ? 'is empty' : `is shorter than ${told} characters`;
  if (origin === 'array') return least === 1 ? 'is empty' : `has fewer than ${told} entries`;
  return `is less than ${told}`;
}

function tooBig(origin: string, most: number): string {
  const told = most.toLocaleString('en');
  if (origin === 'string') return `is longer than ${told} characters`;
  return origin === 'array' ? `has more than ${told} entries` : `is more than ${told}`;
}
