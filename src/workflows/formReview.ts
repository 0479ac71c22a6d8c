import { applyWaivers, type WaivedFindings } from '../checks/findings/applyWaivers';
import type { Finding } from '../checks/finding';
import { recheck, type Recheck } from '../checks/findings/recheck';
import type { Waiver } from '../checks/findings/waiver';
import type { KeptFinding, ReviewEntry } from '../record/recordEntry';
import { lastReview, recordedWaivers, type WorkbookRecord } from '../record/workbookRecord';

/** What became of the findings of the last review that the workbook keeps. */
export interface SinceLastReview extends Recheck<KeptFinding> {
  /** Who made it; empty when unknown. */
  readonly by: string;
  /** When, ISO 8601. */
  readonly at: string;
}

/** What is known of a form's findings beyond the form itself: exceptions granted, and the last review. */
export interface FormReview {
  readonly waived: WaivedFindings['waived'];
  /** Exceptions that meet no finding of the sheet any more. */
  readonly lapsed: readonly Waiver[];
  /** Null when the workbook keeps no review of this form. */
  readonly since: SinceLastReview | null;
}

/** The findings of one form, in the order of the forms of a workbook. */
export interface FoundOnForm {
  readonly sheet: string;
  readonly findings: readonly Finding[];
}

/** Findings that still have to be answered, and all that is known of the others. */
export interface SettledForm {
  readonly open: readonly Finding[];
  readonly review: FormReview;
}

/**
 * Takes out of the findings what a reviewer excepted and holds the rest against the last review. `isRun` says which
 * checks were run: what others found before has not become right by that.
 */
export function settleForms(
  forms: readonly FoundOnForm[],
  record: WorkbookRecord,
  isRun: (code: string) => boolean,
): readonly SettledForm[] {
  const waivers = recordedWaivers(record).filter(({ code }) => isRun(code));
  const last = lastReview(record);
  const bySheet = new Map<string, WaivedFindings>();
  for (const sheet of new Set(forms.map((form) => form.sheet))) {
    const found = forms.filter((form) => form.sheet === sheet).flatMap(({ findings }) => findings);
    const granted = waivers.filter((waiver) => waiver.sheet === sheet);
    bySheet.set(sheet, applyWaivers(found, granted));
  }
  return forms.map((form, index) => {
    const { waived, lapsed } = bySheet.get(form.sheet)!;
    const mine = waived.filter(({ finding }) => form.findings.includes(finding));
    const excepted = new Set(mine.map(({ finding }) => finding));
    const open = form.findings.filter((finding) => !excepted.has(finding));
    const previous = last && previousOf(last, forms, index);
    const since = last && previous && { by: last.by, at: last.at, ...held(previous.filter(ran), form, open) };
    return { open, review: { waived: mine, lapsed, since } };
  });

  function ran({ code }: KeptFinding): boolean {
    return isRun(code);
  }
}

/** A finding that is excepted now is neither fixed nor open. */
function held(previous: readonly KeptFinding[], form: FoundOnForm, open: readonly Finding[]): Recheck<KeptFinding> {
  const { fixed, stillOpen, new: added } = recheck(previous, form.findings);
  return {
    fixed,
    stillOpen: stillOpen.filter(({ now }) => open.includes(now)),
    new: added.filter((finding) => open.includes(finding)),
  };
}

/** What the last review found on the form: the same form of the sheet or, where sheets were renamed, the form in the same place. */
function previousOf(
  { forms: before }: ReviewEntry,
  forms: readonly FoundOnForm[],
  index: number,
): readonly KeptFinding[] | null {
  const { sheet } = forms[index]!;
  const place = forms.slice(0, index).filter((form) => form.sheet === sheet).length;
  const same = before.filter((form) => form.sheet === sheet)[place];
  if (same) return same.findings;
  const moved = before.length === forms.length ? before[index] : undefined;
  return moved?.findings.map((finding) => ({ ...finding, sheet })) ?? null;
}
