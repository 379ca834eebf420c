import { z } from 'zod';
import { isCountryCode, UNKNOWN_COUNTRY } from './country';
import { mappingSchema } from './mapping';

/** A code that a person may choose for a text: a country's, or the one of the unknown. */
export const chosenCodeSchema = z
  .string()
  .refine((code) => isCountryCode(code) || code === UNKNOWN_COUNTRY, 'is not a country code such as EC');

/** A text that a person took for a country, as it stood in the file. */
export const rememberedAliasSchema = z.object({ text: z.string(), code: chosenCodeSchema });
export type RememberedAlias = z.infer<typeof rememberedAliasSchema>;

/** What the columns of a published file meant, with their names as they stood in it. */
export const rememberedMappingSchema = z.object({ header: z.array(z.string()), mapping: mappingSchema });
export type RememberedMapping = z.infer<typeof rememberedMappingSchema>;
