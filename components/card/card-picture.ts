import type { Search } from '@/lib/client/queries';
import type { PictureKind } from '@/lib/domain/picture-looks';

/** Where a card's chart can be had as a file. */
export interface CardPicture {
  /** Dataset that is asked. */
  slug: string;
  kind: PictureKind;
  /** What is asked; how the picture is to look is added to it. */
  search: Search;
  /** What it shows, made from the data; left out: what the card is named. */
  label?: string;
  /** Address of the answer as CSV. */
  csv: string;
  /** What the picture shows beside that answer: how to save it, and its address as CSV. */
  csvBeside?: { label: string; address: string } | undefined;
}
