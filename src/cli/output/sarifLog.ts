import { createHash } from 'node:crypto';
import type { Log, LogicalLocation, Notification, ReportingDescriptor, Result } from 'sarif';
import type { Finding, Severity } from '../../checks/finding';
import type { KeptFinding } from '../../record/recordEntry';
import { message, type Locale, type MessageKey } from '../../locales/message';
import { reviewRules } from '../../workflows/reviewRules';
import { ExitCode } from '../exitCode';
import type { FileResult } from '../fileTask';
import type { SpokenFinding } from '../review/reviewedForm';

const LEVELS = { mustFix: 'error', shouldExplain: 'warning', note: 'note' } as const satisfies Record<Severity, string>;

/**
 * The findings of a run in SARIF 2.1.0, the form code-scanning programs exchange. A cell is a logical location of its
 * workbook; an exception is an accepted suppression; what was fixed, changed or new since the review the workbook keeps
 * is the baseline state.
 */
export function sarifLog(results: readonly FileResult[], locale: Locale): Log {
  const rules = reviewRules();
  const ruleIndexes = new Map(rules.map(({ code }, index) => [code, index]));
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'ziping',
            rules: rules.map(({ code, severity, sentence, document }): ReportingDescriptor => ({
              id: code,
              shortDescription: { text: message(locale, `checks.${code}.title` as MessageKey) },
              fullDescription: { text: sentence },
              defaultConfiguration: { level: LEVELS[severity] },
              ...(document?.link != null && { helpUri: document.link }),
            })),
          },
        },
        language: locale,
        columnKind: 'utf16CodeUnits',
        artifacts: results.map(({ name }) => ({ location: { uri: uriOf(name) } })),
        results: results.flatMap((result, artifact) => resultsOf(result, artifact, ruleIndexes, locale)),
        invocations: [
          {
            executionSuccessful: results.every(({ exit }) => exit < ExitCode.usage),
            toolExecutionNotifications: results.flatMap(notificationsOf),
          },
        ],
      },
    ],
  };
}

function resultsOf(
  { name, reviewed }: FileResult,
  artifact: number,
  ruleIndexes: ReadonlyMap<string, number>,
  locale: Locale,
): Result[] {
  const place = (finding: Finding | KeptFinding): Pick<Result, 'ruleId' | 'ruleIndex' | 'level' | 'locations'> => ({
    ruleId: finding.code,
    ...indexOf(ruleIndexes, finding.code),
    level: LEVELS[finding.severity],
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: uriOf(name), index: artifact } },
        logicalLocations: cellsOf(finding),
      },
    ],
  });
  const found = ({ finding, text }: Pick<SpokenFinding, 'finding' | 'text'>): Result => ({
    ...place(finding),
    message: { text },
    partialFingerprints: { 'finding/v1': fingerprint(name, finding) },
    properties: {
      indicator: finding.indicator,
      found: finding.found,
      expected: finding.expected,
      difference: finding.difference,
      fix: finding.fix,
    },
  });
  return reviewed.flatMap((form) => [
    ...form.findings.map((spoken): Result => ({
      ...found(spoken),
      ...(spoken.age !== null && { baselineState: spoken.age }),
    })),
    ...form.waived.map(({ waiver, ...spoken }): Result => ({
      ...found(spoken),
      ...(form.since && { baselineState: 'unchanged' as const }),
      suppressions: [
        {
          kind: 'external',
          status: 'accepted',
          justification: waiver.reason,
          properties: { by: waiver.by, at: waiver.at },
        },
      ],
    })),
    ...form.fixed
      .filter(({ code }) => ruleIndexes.has(code))
      .map((fixed): Result => ({
        ...place(fixed),
        message: { text: message(locale, `checks.${fixed.code}.title` as MessageKey) },
        baselineState: 'absent',
      })),
  ]);
}

function indexOf(ruleIndexes: ReadonlyMap<string, number>, code: string): { readonly ruleIndex?: number } {
  const ruleIndex = ruleIndexes.get(code);
  return ruleIndex === undefined ? {} : { ruleIndex };
}

/** The cells as logical locations; a finding without one stands for its sheet. */
function cellsOf(finding: Finding | KeptFinding): LogicalLocation[] {
  const cells = 'cells' in finding ? finding.cells : finding.cell === null ? [] : [finding.cell];
  if (cells.length === 0) return [{ name: finding.sheet, fullyQualifiedName: finding.sheet, kind: 'sheet' }];
  return cells.map((cell) => ({ name: cell, fullyQualifiedName: `${finding.sheet}!${cell}`, kind: 'cell' }));
}

function notificationsOf({ name, errors, exit }: FileResult): Notification[] {
  return errors.map((text) => ({
    level: exit >= ExitCode.usage ? 'error' : 'warning',
    message: { text },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(name) } } }],
  }));
}

/** Stays the same while the same thing is wrong in the same place, whatever the language. */
function fingerprint(file: string, { code, sheet, cell, indicator, found }: Finding): string {
  return createHash('sha256')
    .update(JSON.stringify([file, code, sheet, cell, indicator, found]))
    .digest('hex');
}

function uriOf(name: string): string {
  return name.split('/').map(encodeURIComponent).join('/');
}
