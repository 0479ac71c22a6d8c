import { mappingProfileSchema, type MappingProfile } from '../intake/mappingProfile';

export type { MappingProfile };

/** A mapping profile read from the text of a file, or where it is wrong. */
export type MappingParsing =
  { readonly ok: true; readonly profile: MappingProfile } | { readonly ok: false; readonly detail: string };

export function parseMapping(text: string): MappingParsing {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (fault) {
    return { ok: false, detail: fault instanceof Error ? fault.message : String(fault) };
  }
  const parsed = mappingProfileSchema.safeParse(data);
  if (parsed.success) return { ok: true, profile: parsed.data };
  return { ok: false, detail: parsed.error.issues[0]?.path.join('.') ?? '' };
}
