import type { SelfEvaluation } from '../../evaluation/selfEvaluation';
import type { WorkbookReading } from '../../workflows/readWorkbook';

/** What `ziping read FILE --json` prints for a workbook. */
export function readJson(file: string, reading: WorkbookReading, explain: boolean): object {
  return {
    file,
    forms: reading.sheets.flatMap((sheet) => sheet.forms).map((form) => formJson(form, explain)),
    unread: reading.sheets.flatMap((sheet) =>
      sheet.problems.map((problem) => ({ sheet: sheet.snapshot.name, ...problem })),
    ),
  };
}

/** A form without the stored contents behind each text, which the workbook itself has. */
function formJson(form: SelfEvaluation, explain: boolean): object {
  const { recognition, indicators, ...rest } = form;
  return {
    ...rest,
    indicators: indicators.map(({ readings: _readings, ...indicator }) => indicator),
    ...(explain && { recognition }),
  };
}
