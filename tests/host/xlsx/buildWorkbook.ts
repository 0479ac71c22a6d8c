import { strToU8, zipSync } from 'fflate';
import { formatCell } from '../../../src/sheet/cellAddress';
import { formatArea } from '../../../src/sheet/cellArea';
import type { CellSnapshot, LineSpan, SheetSnapshot } from '../../../src/sheet/sheetSnapshot';

/** Ways in which programs that write the same workbook differ. */
export interface Dialect {
  /** Prefix of the spreadsheet's own elements, with its colon. */
  readonly prefix?: string;
  /** ISO strict namespaces. */
  readonly strict?: boolean;
  /** Relationship targets from the root of the package, parts in folders of their own. */
  readonly absoluteTargets?: boolean;
  /** Rows and cells without `r`, told by their order alone. Only for sheets without gaps. */
  readonly noAddresses?: boolean;
  /** Texts in the cells instead of the shared strings. */
  readonly inlineStrings?: boolean;
  /** Attribute of `workbookPr`. */
  readonly date1904?: boolean;
}

/** Parts of a package by name. */
export type Parts = Map<string, string>;

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}

/** A zip archive of the parts. */
export function zipParts(parts: Parts): Uint8Array {
  return zipSync(Object.fromEntries([...parts].map(([name, text]) => [name, strToU8(text)])));
}

/** A workbook that holds the sheets, the first in front, as its parts. Built for tests, apart from the code under test. */
export function workbookParts(sheets: readonly SheetSnapshot[], dialect: Dialect = {}): Parts {
  return new Builder(dialect).build(sheets);
}

/** A workbook that holds the sheets, as a file's bytes. */
export function buildWorkbook(sheets: readonly SheetSnapshot[], dialect: Dialect = {}): Uint8Array {
  return zipParts(workbookParts(sheets, dialect));
}

class Builder {
  private readonly parts: Parts = new Map();
  private readonly overrides: string[] = [];
  private readonly strings: string[] = [];
  private readonly formats: { code: string; locked: boolean }[] = [{ code: 'General', locked: true }];
  private readonly p: string;
  private readonly main: string;
  private readonly office: string;
  private readonly folder: string;

  constructor(private readonly dialect: Dialect) {
    this.p = dialect.prefix ?? '';
    this.main = dialect.strict
      ? 'http://purl.oclc.org/ooxml/spreadsheetml/main'
      : 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    this.office = dialect.strict
      ? 'http://purl.oclc.org/ooxml/officeDocument/relationships'
      : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    this.folder = dialect.absoluteTargets ? 'book/content/' : 'xl/';
  }

  build(sheets: readonly SheetSnapshot[]): Parts {
    const book = `${this.folder}workbook.xml`;
    this.relations('', [['officeDocument', book, 'rId1']]);
    sheets.forEach((sheet, index) => this.sheet(sheet, index + 1));
    const links: [string, string, string][] = sheets.map((_, at) => [
      'worksheet',
      this.sheetPart(at + 1),
      `rId${at + 1}`,
    ]);
    links.push(['styles', `${this.folder}styles.xml`, 'rIdStyles']);
    if (this.strings.length > 0) links.push(['sharedStrings', `${this.folder}sharedStrings.xml`, 'rIdStrings']);
    this.relations(book, links);
    this.add(book, 'sheet.main', this.workbook(sheets));
    this.add(`${this.folder}styles.xml`, 'styles', this.styles());
    if (this.strings.length > 0) this.add(`${this.folder}sharedStrings.xml`, 'sharedStrings', this.sharedStrings());
    const defaults =
      `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      '<Default Extension="xml" ContentType="application/xml"/>';
    const types = `<Types xmlns="${PACKAGE}/content-types">${defaults}${this.overrides.join('')}</Types>`;
    return new Map([['[Content_Types].xml', DECLARATION + types], ...this.parts]);
  }

  private add(part: string, kind: string, xml: string): void {
    this.parts.set(part, DECLARATION + xml);
    this.overrides.push(`<Override PartName="/${part}" ContentType="${TYPE}.${kind}+xml"/>`);
  }

  private relations(source: string, links: readonly (readonly [type: string, part: string, id: string])[]): void {
    const slash = source.lastIndexOf('/') + 1;
    const folder = source.slice(0, slash);
    const target = (part: string) => {
      if (this.dialect.absoluteTargets) return `/${part}`;
      return part.startsWith(folder) ? part.slice(folder.length) : `../${part.slice(part.indexOf('/') + 1)}`;
    };
    const items = links.map(
      ([type, part, id]) => `<Relationship Id="${id}" Type="${this.office}/${type}" Target="${target(part)}"/>`,
    );
    const xml = `<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
    this.parts.set(`${folder}_rels/${source.slice(slash)}.rels`, DECLARATION + xml);
  }

  private root(name: string, inner: string): string {
    const own = this.p === '' ? 'xmlns' : `xmlns:${this.p.slice(0, -1)}`;
    return `<${this.p}${name} ${own}="${this.main}" xmlns:r="${this.office}">${inner}</${this.p}${name}>`;
  }

  private element(name: string, attributes: string, inner = ''): string {
    return inner === ''
      ? `<${this.p}${name}${attributes}/>`
      : `<${this.p}${name}${attributes}>${inner}</${this.p}${name}>`;
  }

  private sheetPart(number: number): string {
    return `${this.folder}worksheets/sheet${number}.xml`;
  }

  private workbook(sheets: readonly SheetSnapshot[]): string {
    const entries = sheets.map(({ name, visibility }, at) => {
      const state = visibility === 'visible' ? '' : ` state="${visibility}"`;
      return this.element('sheet', ` name="${escape(name)}" sheetId="${at + 1}"${state} r:id="rId${at + 1}"`);
    });
    const names = sheets.flatMap(({ name, printAreas }, at) =>
      printAreas.map((area) => {
        const corners = [formatCell(area.top, area.left), formatCell(area.bottom, area.right)];
        const fixed = corners.map((corner) => corner.replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2')).join(':');
        return this.element(
          'definedName',
          ` name="_xlnm.Print_Area" localSheetId="${at}"`,
          escape(`'${name}'!${fixed}`),
        );
      }),
    );
    return this.root(
      'workbook',
      this.element('workbookPr', this.dialect.date1904 ? ' date1904="1"' : '') +
        this.element('sheets', '', entries.join('')) +
        (names.length > 0 ? this.element('definedNames', '', names.join('')) : ''),
    );
  }

  private sheet(sheet: SheetSnapshot, number: number): void {
    const protection = sheet.protected ? this.element('sheetProtection', ' sheet="1"') : '';
    const merges = sheet.merges.map((area) => this.element('mergeCell', ` ref="${formatArea(area)}"`)).join('');
    const tables = sheet.tables.map((_, at) => this.element('tablePart', ` r:id="rId${at + 1}"`)).join('');
    const xml =
      this.columns(sheet.hiddenColumns) +
      this.element('sheetData', '', this.rows(sheet)) +
      protection +
      (merges === '' ? '' : this.element('mergeCells', ` count="${sheet.merges.length}"`, merges)) +
      (tables === '' ? '' : this.element('tableParts', ` count="${sheet.tables.length}"`, tables));
    this.add(this.sheetPart(number), 'worksheet', this.root('worksheet', xml));
    if (sheet.tables.length > 0) this.tables(sheet, number);
  }

  private tables(sheet: SheetSnapshot, number: number): void {
    const links: [string, string, string][] = sheet.tables.map((area, at) => {
      const part = `${this.folder}tables/table${number}_${at}.xml`;
      const names = sheet.cells.filter((cell) => cell.row === area.top).map((cell) => cell.text);
      const columns = names.map((name, index) =>
        this.element('tableColumn', ` id="${index + 1}" name="${escape(name)}"`),
      );
      const xml = this.element('tableColumns', ` count="${columns.length}"`, columns.join(''));
      const own = this.p === '' ? 'xmlns' : `xmlns:${this.p.slice(0, -1)}`;
      const attributes = ` ${own}="${this.main}" id="${number}${at}" name="T${number}${at}" displayName="T${number}${at}"`;
      this.add(part, 'table', this.element('table', `${attributes} ref="${formatArea(area)}"`, xml));
      return ['table', part, `rId${at + 1}`];
    });
    this.relations(this.sheetPart(number), links);
  }

  private columns(spans: readonly LineSpan[]): string {
    const items = spans.map(({ from, to }) => this.element('col', ` min="${from}" max="${to}" width="9" hidden="1"`));
    return items.length === 0 ? '' : this.element('cols', '', items.join(''));
  }

  private rows({ cells, hiddenRows }: SheetSnapshot): string {
    const rows = new Map<number, CellSnapshot[]>();
    for (const cell of cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
    const hidden = new Set(
      hiddenRows.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, at) => from + at)),
    );
    for (const row of hidden) if (!rows.has(row)) rows.set(row, []);
    return [...rows]
      .sort(([a], [b]) => a - b)
      .map(([row, ofRow]) => {
        const address = this.dialect.noAddresses ? '' : ` r="${row}"`;
        return this.element(
          'row',
          address + (hidden.has(row) ? ' hidden="1"' : ''),
          ofRow.map((cell) => this.cell(cell)).join(''),
        );
      })
      .join('');
  }

  private cell(cell: CellSnapshot): string {
    const address = this.dialect.noAddresses ? '' : ` r="${formatCell(cell.row, cell.column)}"`;
    const style = this.style(cell.numberFormat ?? 'General', cell.locked ?? true);
    const formula = cell.formula === undefined ? '' : this.element('f', '', escape(cell.formula.slice(1)));
    const { type, value } = this.value(cell);
    return this.element('c', address + (style === 0 ? '' : ` s="${style}"`) + type, formula + value);
  }

  private value(cell: CellSnapshot): { type: string; value: string } {
    const v = (text: string | number) => this.element('v', '', String(text));
    if (cell.error !== undefined) return { type: ' t="e"', value: v(cell.error) };
    switch (typeof cell.value) {
      case 'number':
        return { type: '', value: v(cell.value) };
      case 'boolean':
        return { type: ' t="b"', value: v(cell.value ? 1 : 0) };
      case 'string':
        if (cell.formula !== undefined) return { type: ' t="str"', value: v(escape(cell.value)) };
        if (this.dialect.inlineStrings)
          return { type: ' t="inlineStr"', value: this.element('is', '', this.text(cell.value)) };
        return { type: ' t="s"', value: v(this.string(cell.value)) };
      default:
        return { type: '', value: '' };
    }
  }

  private text(value: string): string {
    const kept = value.replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_');
    return this.element('t', ' xml:space="preserve"', escape(kept));
  }

  private string(value: string): number {
    const index = this.strings.indexOf(value);
    return index >= 0 ? index : this.strings.push(value) - 1;
  }

  private style(code: string, locked: boolean): number {
    const index = this.formats.findIndex((format) => format.code === code && format.locked === locked);
    return index >= 0 ? index : this.formats.push({ code, locked }) - 1;
  }

  private sharedStrings(): string {
    return this.root('sst', this.strings.map((value) => this.element('si', '', this.text(value))).join(''));
  }

  private styles(): string {
    const id = (code: string, at: number) => (code === 'General' ? 0 : 164 + at);
    const codes = this.formats.map(({ code }, at) =>
      code === 'General' ? '' : this.element('numFmt', ` numFmtId="${id(code, at)}" formatCode="${escape(code)}"`),
    );
    const formats = this.formats.map(({ code, locked }, at) => {
      const attributes = ` numFmtId="${id(code, at)}" fontId="0" fillId="0" borderId="0" xfId="0"`;
      return this.element('xf', attributes, locked ? '' : this.element('protection', ' locked="0"'));
    });
    const numFmts = codes.some((code) => code !== '') ? this.element('numFmts', '', codes.join('')) : '';
    const fonts = this.element('fonts', ' count="1"', this.element('font', '', this.element('sz', ' val="11"')));
    const fills = this.element(
      'fills',
      ' count="1"',
      this.element('fill', '', this.element('patternFill', ' patternType="none"')),
    );
    const borders = this.element('borders', ' count="1"', this.element('border', ''));
    const base = this.element(
      'cellStyleXfs',
      ' count="1"',
      this.element('xf', ' numFmtId="0" fontId="0" fillId="0" borderId="0"'),
    );
    const cellXfs = this.element('cellXfs', ` count="${formats.length}"`, formats.join(''));
    return this.root('styleSheet', numFmts + fonts + fills + borders + base + cellXfs);
  }
}
