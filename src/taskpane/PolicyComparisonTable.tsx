import { makeStyles, tokens } from '@fluentui/react-components';
import { formatNumber } from '../locales/formatNumber';
import { messageForParameter } from '../locales/messageFor';
import type { ComparedLine, PolicyComparison } from '../scoring/comparePolicies';
import type { ScoredLine } from '../scoring/scoredEvaluation';
import { CellLink } from './CellLink';
import { useLanguage } from './language';

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    '& th, & td': {
      padding: '5px 6px',
      textAlign: 'start',
      verticalAlign: 'top',
      borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    },
  },
  number: { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  why: { display: 'block', color: tokens.colorNeutralForeground3 },
});

interface PolicyComparisonTableProps {
  readonly comparison: PolicyComparison;
  readonly sheet: string;
}

/** The rows on which two policies differ, side by side, with the parameters that make them differ. */
export function PolicyComparisonTable({ comparison, sheet }: PolicyComparisonTableProps) {
  const styles = useStyles();
  const { locale, say } = useLanguage();
  const { a, b, lines } = comparison;
  const differing = lines.filter(({ differs }) => differs !== 'no');
  if (differing.length === 0) return <p>{say('taskpane.policy.same')}</p>;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{say('taskpane.policy.row')}</th>
          <th scope="col">{a.policy.id}</th>
          <th scope="col">{b.policy.id}</th>
        </tr>
      </thead>
      <tbody>
        {differing.map((line, index) => (
          <tr key={index}>
            <th scope="row">
              {line.name ?? say('taskpane.execution')}{' '}
              {line.cell !== null && <CellLink sheet={sheet} cell={line.cell} />}
              <span className={styles.why}>{reasons(line, (parameter) => messageForParameter(locale, parameter))}</span>
            </th>
            <td className={styles.number}>{shown(line.a)}</td>
            <td className={styles.number}>{shown(line.b)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The policy's own score where it gives one: what people recorded is the same under both. */
function shown(line: ScoredLine): string {
  return formatNumber(line.mechanical ?? line.final) || '—';
}

function reasons(
  { parameters }: ComparedLine,
  nameOf: (parameter: ComparedLine['parameters'][number]) => string,
): string {
  return parameters.map(nameOf).join(' · ');
}
