import { makeStyles, tokens } from '@fluentui/react-components';
import { messageForPolicyProblem } from '../locales/messageFor';
import type { PolicyProblem } from '../policy/policyProblem';
import { useLanguage } from './language';

const useStyles = makeStyles({
  problems: {
    margin: 0,
    paddingLeft: '18px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorPaletteRedForeground1,
    overflowWrap: 'anywhere',
  },
});

/** Everything that is wrong with a policy, at once; nothing while nothing is. */
export function PolicyProblems({ problems }: { readonly problems: readonly PolicyProblem[] }) {
  const styles = useStyles();
  const { locale, say } = useLanguage();
  if (problems.length === 0) return null;
  return (
    <ul className={styles.problems} role="alert">
      {problems.map((problem, index) => (
        <li key={index}>
          {/^\d+$/.test(problem.place)
            ? say('taskpane.policy.inRow', {
                row: problem.place,
                problem: messageForPolicyProblem(locale, { ...problem, place: '' }),
              })
            : messageForPolicyProblem(locale, problem)}
        </li>
      ))}
    </ul>
  );
}
