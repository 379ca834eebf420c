import type { PublishMode } from '@/lib/domain/dataset';
import type { Status } from '@/lib/domain/passport';
import type { UploadStatus } from '@/lib/domain/upload';
import type { ColumnChoices } from './column-choices';
import { readMapping } from './read-mapping';

/** A dataset that is to be made when the file is published. */
export interface DatasetDraft {
  title: string;
  /** '' while it follows the title. */
  slug: string;
  timeZone: string;
  measure: string;
  status: Exclude<Status, 'simulated'> | '';
  sensorBase: string;
  publisher: string;
  sourceUrl: string;
  licence: string;
}

/** Everything that a person has said about an upload and the server does not know yet. */
export interface UploadDraft {
  choices: ColumnChoices;
  /** Country codes of texts that name no country, as chosen for this file. */
  aliases: Record<string, string>;
  /** Slug of a dataset that exists; '' for the new one. */
  dataset: string;
  fresh: DatasetDraft;
  mode: PublishMode;
}

/** The draft of an upload as the server knows it: the checked mapping, or the guess. */
export function newDraft({ received, report, dataset }: UploadStatus, timeZone: string): UploadDraft {
  return {
    choices: readMapping(received.columns, report?.mapping ?? received.mapping),
    aliases: report?.choices ?? {},
    dataset: dataset ?? report?.dataset ?? '',
    fresh: {
      title: '',
      slug: '',
      timeZone: report?.timeZone ?? timeZone,
      measure: '',
      status: '',
      sensorBase: '',
      publisher: '',
      sourceUrl: '',
      licence: '',
    },
    mode: 'append',
  };
}

const VERSION = 3;

/** Keeps a draft in this browser, so that a closed page loses no answers. */
export function keepDraft(id: string, draft: UploadDraft): void {
  try {
    localStorage.setItem(keyOf(id), JSON.stringify(draft));
  } catch {
    // Storage may be full or forbidden; the draft then lasts as long as the page.
  }
}

/** The draft kept for an upload; null when there is none for these columns. */
export function keptDraft(id: string, columns: readonly string[]): UploadDraft | null {
  try {
    const draft = JSON.parse(localStorage.getItem(keyOf(id)) ?? 'null') as UploadDraft | null;
    const names = draft?.choices.columns.map(({ name }) => name);
    return draft && JSON.stringify(names) === JSON.stringify(columns) ? draft : null;
  } catch {
    return null;
  }
}

export function forgetDraft(id: string): void {
  try {
    localStorage.removeItem(keyOf(id));
  } catch {
    // Forbidden storage kept nothing.
  }
}

function keyOf(id: string): string {
  return `rankshift-upload-${VERSION}-${id}`;
}
