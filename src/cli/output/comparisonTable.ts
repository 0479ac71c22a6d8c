import { formatNumber } from '../../locales/formatNumber';
import { messageForParameter } from '../../locales/messageFor';
import { message, type Locale } from '../../locales/message';
import { totalSentence } from '../../locales/totalSentence';
import type { ScoredLine } from '../../scoring/scoredEvaluation';
import type { ComparedForm } from '../../workflows/compareWorkbook';
import { drawnTable } from './drawnTable';
import { wrapped } from './wrapped';

/** A form under two policies: the rows that differ, both scores, and the parameters that make the difference. */
export function comparisonTable({ evaluation, comparison }: ComparedForm, locale: Locale): string {
  const { a, b, lines, totalParameters } = comparison;
  const project = evaluation.fields.projectName?.text ?? evaluation.sheet;
  const differing = lines.filter((line) => line.differs === 'score');
  if (differing.length === 0 && totalParameters.length === 0) return message(locale, 'cli.compare.same', { project });

  const parameters = (keys: ComparedForm['comparison']['totalParameters']): string =>
    wrapped(keys.map((key) => messageForParameter(locale, key)).join(' · '), 40);
  const head = [
    message(locale, 'cli.compare.cell'),
    message(locale, 'cli.compare.indicator'),
    a.policy.id,
    b.policy.id,
    message(locale, 'cli.compare.cause'),
  ];
  const rows = differing.map(({ name, cell, a: one, b: other, parameters: keys }) => [
    cell ?? '',
    wrapped(name ?? '', 30),
    scoreOf(one),
    scoreOf(other),
    parameters(keys),
  ]);
  const total = [
    evaluation.total?.score?.cell ?? '',
    message(locale, 'cli.compare.total'),
    wrapped(totalSentence(locale, a.total), 24),
    wrapped(totalSentence(locale, b.total), 24),
    parameters(totalParameters),
  ];
  return `${project}\n${drawnTable(head, [...rows, total])}`;
}

/** The policy's score beside the one that stands, where they differ. */
function scoreOf({ final, mechanical, proposed }: ScoredLine): string {
  if (proposed !== null && final !== null) return `${formatNumber(final)}→${formatNumber(proposed)}`;
  return formatNumber(mechanical ?? final) || '—';
}
