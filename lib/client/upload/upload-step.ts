import type { UploadState } from '@/lib/domain/dataset';

export const UPLOAD_STEPS = ['file', 'columns', 'check', 'publish'] as const;
export type UploadStep = (typeof UPLOAD_STEPS)[number];

/** Steps that an upload in this state can be at; the last is where it is found when the address names none. */
const REACHED = {
  received: ['columns'],
  checking: ['check'],
  checked: ['columns', 'publish', 'check'],
  failed: ['columns', 'check'],
  publishing: ['publish'],
  published: ['publish'],
  retired: ['publish'],
} as const satisfies Record<UploadState, readonly UploadStep[]>;

/** The steps open to an upload. */
export function openSteps(state: UploadState): readonly UploadStep[] {
  return REACHED[state];
}

/** The step to show: the one asked for where the upload has come that far, else where it stands. */
export function stepOf(state: UploadState, asked: string | null): UploadStep {
  const open = openSteps(state);
  return open.find((step) => step === asked) ?? open.at(-1) ?? 'columns';
}
