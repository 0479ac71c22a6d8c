import { makeStyles, tokens } from '@fluentui/react-components';
import { CalculatorRegular, EyeRegular, ShieldCheckmarkRegular } from '@fluentui/react-icons';
import { useLanguage } from './language';

const useStyles = makeStyles({
  welcome: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, padding: '12px 4px' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  points: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, margin: 0, padding: 0 },
  point: {
    display: 'grid',
    gridTemplateColumns: '24px 1fr',
    gap: '10px',
    listStyleType: 'none',
    color: tokens.colorNeutralForeground2,
  },
  icon: { fontSize: '20px', color: tokens.colorBrandForeground1, marginTop: '1px' },
});

const points = [
  { icon: CalculatorRegular, text: 'taskpane.welcome.score' },
  { icon: EyeRegular, text: 'taskpane.welcome.preview' },
  { icon: ShieldCheckmarkRegular, text: 'taskpane.welcome.offline' },
] as const;

/** What the pane does, before it has done anything. */
export function Welcome() {
  const styles = useStyles();
  const { say } = useLanguage();
  return (
    <section className={styles.welcome}>
      <h1 className={styles.title}>{say('taskpane.welcome.title')}</h1>
      <ul className={styles.points}>
        {points.map(({ icon: Icon, text }) => (
          <li key={text} className={styles.point}>
            <Icon className={styles.icon} aria-hidden />
            {say(text)}
          </li>
        ))}
      </ul>
    </section>
  );
}
