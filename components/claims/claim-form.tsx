'use client';

import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useWords } from '#use-words';
import { ProblemNote } from '@/components/upload/problem-note';
import { Section } from '@/components/upload/section';
import { LocaleLink } from '@/components/words/locale-link';
import { capital } from '@/lib/chart/capital';
import { callApi, jsonInit } from '@/lib/client/api';
import { type ClaimFields, claimBody, fieldsOf } from '@/lib/client/claim-fields';
import type { Claim } from '@/lib/domain/claim';
import { localePath } from '@/lib/domain/locale';
import { ProblemError } from '@/lib/domain/problem-error';
import type { Words } from '@/lib/words/words';
import styles from './claim-form.module.css';
import { ConflictFields } from './conflict-fields';
import type { OtherClaim } from './other-claim';
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
  const words = useWords();
  const { t, locale } = words;
  const [fields, setFields] = useState(() => fieldsOf(claim, words));
  const form = useRef<HTMLFormElement>(null);
  const save = useMutation({
    mutationFn: () =>
      callApi<Claim>(
        claim ? `/claims/${claim.id}` : '/claims',
        jsonInit(claim ? 'PATCH' : 'POST', claimBody(fields, claim === null, words)),
      ),
    onSuccess: ({ id }) => window.location.assign(localePath(locale, `/claims#claim-${id}`)),
  });
  // The first field that is wrong, for whoever cannot see which one that is.
  useEffect(() => {
    if (save.error) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [save.error]);
  const problem = problemsOf(save.error, words);
  const set = (change: Partial<ClaimFields>) => setFields((before) => ({ ...before, ...change }));
  const parts = { fields, set, problem };
  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <Section title={t('claimForm.whatSaid')}>
        <div className={styles.fields}>
          <SubjectFields {...parts} />
          <ValueFields {...parts} />
        </div>
      </Section>
      <Section title={t('claimForm.whoSaid')}>
        <div className={styles.fields}>
          <SourceFields {...parts} />
        </div>
      </Section>
      <ConflictFields {...parts} others={others} />
      <div className={styles.end}>
        {save.error && <ProblemNote problem={toMend(save.error, words)} />}
        <button type="submit" className="button button-primary" disabled={save.isPending}>
          {claim ? t('claimForm.save') : t('claimForm.add')}
        </button>
        <LocaleLink className="alone" href="/claims">
          {t('claimForm.back')}
        </LocaleLink>
      </div>
    </form>
  );
}

/** What is wrong with fields stands beside them; here only how many. Anything else is told here. */
function toMend(error: unknown, { t }: Words): unknown {
  const count = error instanceof ProblemError ? error.errors.length : 0;
  return count > 0 ? t('claimForm.toMend', { count }) : error;
}

function problemsOf(error: unknown, { t }: Words): (field: string) => string | null {
  const errors = error instanceof ProblemError ? error.errors : [];
  return (field) => {
    const found = errors.find((it) => it.field === field || it.field.startsWith(`${field}.`));
    if (!found) return null;
    const { message } = found;
    // What to do stands by itself; what is wrong needs to be said of something.
    const isAdvice = t('claimForm.advice')
      .split(' ')
      .includes(message.split(' ', 1)[0] ?? '');
    return isAdvice ? `${capital(message)}.` : t('claimForm.thisField', { problem: message });
  };
}
