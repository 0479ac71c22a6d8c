import { z } from 'zod';
import hintsFile from '../definitions/formHints.json';
import wordsFile from '../definitions/formWords.json';

const words = z
  .strictObject({
    levels: z.array(z.strictObject({ level1: z.string(), level2: z.array(z.string()) })),
    operators: z.array(z.string()),
    units: z.array(z.string()),
    tiers: z.array(z.string()),
    open: z.string(),
  })
  .parse(wordsFile);

const hintSchema = z.strictObject({ title: z.string(), text: z.string(), refusal: z.string().optional() });
const hints = new Map(Object.entries(z.record(z.string(), hintSchema).parse(hintsFile)));

/** Words printed on every form or offered in its drop-downs, whatever the layout. The form speaks Chinese. */
export const formWords = words;

/** 二级指标 that belong under a 一级指标; all of them when the level 1 is not a usual one. */
export function level2Words(level1: string | null): readonly string[] {
  const group = words.levels.find((each) => each.level1 === level1);
  return group ? group.level2 : words.levels.flatMap((each) => each.level2);
}

/** The hint of a kind of field, with what is said to an entry that is not allowed. */
export function hintOf(kind: string): z.infer<typeof hintSchema> {
  const hint = hints.get(kind);
  if (!hint) throw new Error(`no hint for ${kind}`);
  return hint;
}
