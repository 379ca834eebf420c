import { PICTURE_KINDS, type PictureKind } from '@/lib/domain/picture-looks';
import { ProblemError } from '@/lib/domain/problem-error';

export const PICTURE_TYPES = ['png', 'svg'] as const;
export type PictureType = (typeof PICTURE_TYPES)[number];

/** The picture and the kind of file that a name such as "rank-shift.png" stands for. @throws ProblemError 404 */
export function namedPicture(file: string): { kind: PictureKind; type: PictureType } {
  const [name = '', extension] = file.split('.', 2);
  const type = PICTURE_TYPES.find((known) => known === extension);
  if (!type) throw new ProblemError(404, `There is no picture “${file}”: pictures end in .png or .svg.`);
  return { kind: namedKind(name), type };
}

/** The picture of a name. @throws ProblemError 404 */
export function namedKind(name: string): PictureKind {
  const kind = PICTURE_KINDS.find((known) => known === name);
  if (kind) return kind;
  throw new ProblemError(404, `There is no picture “${name}”. There are ${PICTURE_KINDS.join(', ')}.`);
}
