import { makeResetStyles, tokens } from '@fluentui/react-components';

/** A button that looks like the text it holds; its hover and focus are still seen. */
export const usePlainButton = makeResetStyles({
  appearance: 'none',
  boxSizing: 'border-box',
  margin: 0,
  border: 'none',
  background: 'none',
  font: 'inherit',
  lineHeight: 'inherit',
  color: 'inherit',
  textAlign: 'start',
  cursor: 'pointer',
  ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
});
