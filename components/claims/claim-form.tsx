'use client';

import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { ProblemNote } from '@/components/upload/problem-note';
import { callApi, jsonInit } from '@/lib/client/api';
import { type ClaimFields, claimBody, fieldsOf } from '@/lib/client/claim-fields';
import type { Claim } from '@/lib/domain/claim';
import { ProblemError } from '@/lib/domain/problem-error';
import styles from './claim-form.module.css';
import { ConflictFields, type OtherClaim } from './conflict-fields';
import { SourceFields } from './source-fields';
import { SubjectFields } from './subject-fields';
import { ValueFields } from './value-fields';

interface ClaimFormProps {
  /** Null: a new one. */
  claim: Claim | null;
  others: readonly OtherClaim[];
}

/** A claim to write, with what is wrong beside each field. */
export function ClaimForm({ claim, others }: ClaimFormProps) {
  const [fields, setFields] = useState(() => fieldsOf(claim));
  const form = useRef<HTMLFormElement>(null);
  const save = useMutation({
    mutationFn: () =>
      callApi<Claim>(
        claim ? `/claims/${claim.id}` : '/claims',
        jsonInit(claim ? 'PATCH' : 'POST', claimBody(fields, claim === null)),
      ),
    onSuccess: ({ id }) => window.location.assign(`/claims#claim-${id}`),
  });
  // The first field that is wrong, for whoever cannot see which one that is.
  useEffect(() => {
    if (save.error) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [save.error]);
  const problem = problemsOf(save.error);
  const set = (change: Partial<ClaimFields>) => setFields((before) => ({ ...before, ...change }));
  const parts = { fields, set, problem };
  return (
    <form
      ref={form}
      className={styles.editor}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <fieldset>
        <legend>What was said</legend>
        <SubjectFields {...parts} />
        <ValueFields {...parts} />
      </fieldset>
      <fieldset>
        <legend>Who said it, and where</legend>
        <SourceFields {...parts} />
      </fieldset>
      <ConflictFields {...parts} others={others} />
      {save.error && <ProblemNote problem={save.error} />}
      <button type="submit" className="button button-primary" disabled={save.isPending}>
        {claim ? 'Save the claim' : 'Add the claim'}
      </button>
    </form>
  );
}

function problemsOf(error: unknown): (field: string) => string | null {
  const errors = error instanceof ProblemError ? error.errors : [];
  return (field) => {
    const found = errors.find((it) => it.field === field || it.field.startsWith(`${field}.`));
    return found
      ? `This ${found.message}.`.replace(/^This (write|say|name|list) /, (_, verb) => `${capital(verb)} `)
      : null;
  };
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
