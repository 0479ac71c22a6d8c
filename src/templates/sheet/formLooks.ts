import type { CellStyle } from '../../sheet/workbookBlueprint';
import type { FormLook } from '../definition/templateDefinition';
import type { FieldKind } from './fieldKind';

const THIN = { style: 'thin', color: '#000000' };
const BOXED = { top: THIN, right: THIN, bottom: THIN, left: THIN };
const UNBOXED = { top: null, right: null, bottom: null, left: null };

const PLAIN: CellStyle = {
  bold: false,
  italic: false,
  fontSize: 10.5,
  fontName: '仿宋_GB2312',
  fontColor: null,
  fill: null,
  horizontal: 'center',
  vertical: 'center',
  wrap: true,
  stacked: false,
  borders: BOXED,
  numberFormat: 'General',
  locked: true,
};

const LABEL: CellStyle = { ...PLAIN, fontName: '宋体', bold: true };

const LOOKS: Readonly<Record<FormLook, CellStyle>> = {
  title: { ...PLAIN, fontName: '方正小标宋简体', fontSize: 18, bold: true, borders: UNBOXED },
  subtitle: { ...PLAIN, fontName: '宋体', fontSize: 12, borders: UNBOXED },
  label: LABEL,
  header: LABEL,
  mark: PLAIN,
  note: { ...PLAIN, fontName: '宋体', fontSize: 10, horizontal: 'left', borders: UNBOXED },
  signature: { ...PLAIN, fontName: '宋体', horizontal: 'left', borders: UNBOXED },
};

/** The style of a printed text. */
export function lookOfText(look: FormLook): CellStyle {
  return LOOKS[look];
}

const LEFT: ReadonlySet<FieldKind> = new Set<FieldKind>(['goal', 'level3', 'target', 'actual', 'reason', 'remark']);

/** The style of a field; open fields may be edited while the sheet is protected. */
export function lookOfField(kind: FieldKind, open: boolean): CellStyle {
  if (kind === 'aside') return ASIDE;
  return {
    ...PLAIN,
    horizontal: LEFT.has(kind) ? 'left' : 'center',
    numberFormat: numberFormatOf(kind),
    locked: !open,
  };
}

/** A word to the one who fills the form in, beside the table and off the paper. */
const ASIDE: CellStyle = {
  ...PLAIN,
  horizontal: 'left',
  wrap: false,
  fontSize: 9,
  fontColor: '#c00000',
  borders: UNBOXED,
};

/** The cells right of the table where the deviation is written: open, undrawn. */
export const DEVIATION_COLUMN_LOOK: CellStyle = { ...PLAIN, borders: UNBOXED, locked: false };

/** A telephone number is text, so that it keeps its leading zero. */
function numberFormatOf(kind: FieldKind): string {
  switch (kind) {
    case 'amount':
      return '#,##0.00';
    case 'rate':
      return '0.00%';
    case 'phone':
      return '@';
    default:
      return 'General';
  }
}
