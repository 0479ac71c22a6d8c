import { makeResetStyles, tokens } from '@fluentui/react-components';

/** A field to type in, drawn as Fluent draws its own. */
export const useTextField = makeResetStyles({
  boxSizing: 'border-box',
  width: '100%',
  minHeight: '28px',
  padding: '4px 8px',
  border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
  borderRadius: tokens.borderRadiusMedium,
  font: 'inherit',
  color: tokens.colorNeutralForeground1,
  backgroundColor: tokens.colorNeutralBackground1,
  ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
});
