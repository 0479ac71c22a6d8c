import { mappingProfileSchema, type MappingProfile } from '../intake/mappingProfile';

export type { MappingProfile };

/** A mapping profile read from the text of a file, or the place in it that is wrong (`entries.0.cell`; empty: all of it). */
export type MappingParsing =
  { readonly ok: true; readonly profile: MappingProfile } | { readonly ok: false; readonly place: string };

export function parseMapping(text: string): MappingParsing {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { ok: false, place: '' };
  }
  const parsed = mappingProfileSchema.safeParse(data);
  if (parsed.success) return { ok: true, profile: parsed.data };
  return { ok: false, place: parsed.error.issues[0]?.path.join('.') ?? '' };
}
