import type { Severity } from '../../checks/finding';
import { messageForFinding } from '../../locales/messageFor';
import { message, type Locale } from '../../locales/message';
import type { ScoreOutcome } from '../../workflows/scoreWorkbook';

const RANK: readonly Severity[] = ['mustFix', 'shouldExplain', 'note'];

/** The findings of a workbook as a person reads them: worst first, each with its cell. */
export function checkTable(file: string, outcome: ScoreOutcome, locale: Locale): string {
  return outcome.forms
    .map(({ evaluation, findings }) => {
      const project = evaluation.fields.projectName?.text ?? evaluation.sheet;
      const lines = RANK.flatMap((severity) =>
        findings
          .filter((finding) => finding.severity === severity)
          .map((finding) =>
            message(locale, `cli.finding.${severity}`, {
              cell: finding.cell === null ? '' : `${evaluation.sheet}!${finding.cell}`,
              text: messageForFinding(locale, finding),
            }),
          ),
      );
      const head = message(locale, 'cli.check.form', { file, project, count: findings.length });
      return [head, ...(lines.length === 0 ? [message(locale, 'cli.check.clean')] : lines)].join('\n');
    })
    .join('\n\n');
}
