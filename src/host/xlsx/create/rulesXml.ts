import { formatArea } from '../../../sheet/cellArea';
import type { CellRule } from '../../../sheet/workbookBlueprint';
import { escapeXml } from '../xml/xmlText';

/** Excel's limits. */
const LONGEST_TITLE = 32;
const LONGEST_TEXT = 255;

/** What may be typed where, as data validations. Throws RangeError for a rule Excel would not open. */
export function rulesXml(rules: readonly CellRule[]): string {
  if (rules.length === 0) return '';
  return `<dataValidations count="${rules.length}">${rules.map(ruleXml).join('')}</dataValidations>`;
}

function ruleXml(rule: CellRule): string {
  const texts =
    attribute('errorTitle', rule.refusal?.title, LONGEST_TITLE) +
    attribute('error', rule.refusal?.text, LONGEST_TEXT) +
    attribute('promptTitle', rule.hint?.title, LONGEST_TITLE) +
    attribute('prompt', rule.hint?.text, LONGEST_TEXT);
  const error = rule.otherwise === 'allow' ? '' : ' showErrorMessage="1"';
  const style = rule.otherwise === 'warn' ? ' errorStyle="warning"' : '';
  const { attributes, formulas } = allowedXml(rule.allows);
  return (
    `<dataValidation${attributes}${style} allowBlank="1"${rule.hint ? ' showInputMessage="1"' : ''}${error}${texts}` +
    ` sqref="${rule.areas.map(formatArea).join(' ')}">${formulas}</dataValidation>`
  );
}

function allowedXml(allows: CellRule['allows']): { readonly attributes: string; readonly formulas: string } {
  switch (allows.kind) {
    case 'any':
      return { attributes: '', formulas: '' };
    case 'list': {
      if (allows.words.some((word) => /[,"]/.test(word)))
        throw new RangeError('a word of a list holds a comma or quote');
      return {
        attributes: ' type="list"',
        formulas: `<formula1>"${escapeXml(within(allows.words.join(','), LONGEST_TEXT))}"</formula1>`,
      };
    }
    case 'number': {
      const from = `<formula1>${allows.from}</formula1>`;
      if (allows.to === null) return { attributes: ' type="decimal" operator="greaterThanOrEqual"', formulas: from };
      return { attributes: ' type="decimal" operator="between"', formulas: `${from}<formula2>${allows.to}</formula2>` };
    }
  }
}

function attribute(name: string, text: string | undefined, longest: number): string {
  return text === undefined ? '' : ` ${name}="${escapeXml(within(text, longest)).replaceAll('\n', '&#10;')}"`;
}

function within(text: string, longest: number): string {
  if (text.length > longest) throw new RangeError(`${text.length} characters where Excel takes ${longest}`);
  return text;
}
