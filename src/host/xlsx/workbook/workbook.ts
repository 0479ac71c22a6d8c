import type { CellArea } from '../../../sheet/cellArea';
import { parseArea } from '../../../sheet/cellArea';
import { HostError } from '../../hostError';
import { damaged } from '../fileProblem';
import type { CalculationSource, PlacedReferences, SheetArea } from '../formula/calculation';
import type { Expression } from '../formula/expression';
import { formulaReferences } from '../formula/formulaReferences';
import { NotComputable } from '../formula/formulaValue';
import { placeArea } from '../formula/placement';
import { readRelationships, type Relationship } from '../package/relationships';
import type { WorkbookPackage } from '../package/workbookPackage';
import { scanSheet } from '../worksheet/scanSheet';
import type { SheetScan } from '../worksheet/sheetScan';
import { Worksheet } from '../worksheet/worksheet';
import { TAG_CLOSE, TAG_NONE, XmlScanner } from '../xml/xmlScanner';
import { CellFills } from './cellFills';
import { nameExpression, nameFormula } from './definedNames';
import { SharedStrings } from './sharedStrings';
import { Styles } from './styles';
import { readWorkbookPart, type SheetEntry, type WorkbookPart } from './workbookPart';

/**
 * A workbook at one state of its parts. Reads a part when it is first needed; what a former state
 * already read of a part that is still the same is taken over.
 */
export class Workbook implements CalculationSource {
  readonly path: string;
  readonly part: WorkbookPart;
  readonly relationships: readonly Relationship[];
  private readonly sheets = new Map<string, Worksheet>();
  private readonly tables = new Map<Worksheet, readonly CellArea[]>();
  private readonly scans: WeakMap<Uint8Array, SheetScan>;
  private sharedStrings: SharedStrings | null = null;
  private readStyles: Styles | null = null;
  private readFills: CellFills | null = null;

  /** @param former a former state of the same workbook */
  constructor(
    readonly files: WorkbookPackage,
    former: Workbook | null = null,
  ) {
    const path = readRelationships(files, '').find((relationship) => relationship.type === 'officeDocument')?.part;
    if (!path || !files.has(path)) throw new HostError({ code: 'notAWorkbook', found: path ?? 'no document' });
    this.path = path;
    this.relationships = readRelationships(files, path);
    this.part = readWorkbookPart(files.read(path), this.relationships);
    this.scans = former?.scans ?? new WeakMap<Uint8Array, SheetScan>();
    if (former?.samePart('sharedStrings', this)) this.sharedStrings = former.sharedStrings;
    if (former?.samePart('styles', this)) this.readStyles = former.readStyles;
  }

  get strings(): SharedStrings {
    return (this.sharedStrings ??= new SharedStrings(this.relatedContent('sharedStrings') ?? new Uint8Array()));
  }

  get styles(): Styles {
    return (this.readStyles ??= new Styles(this.relatedContent('styles'), this.part.date1904));
  }

  /** Backgrounds of cell formats. */
  get fills(): CellFills {
    return (this.readFills ??= new CellFills(this.relatedContent('styles')));
  }

  /** Name of the part the workbook part is related to in this way; null when there is none. */
  relatedPart(type: string): string | null {
    for (const { type: related, part } of this.relationships) {
      if (related === type && part !== null && this.files.has(part)) return part;
    }
    return null;
  }

  /** Tabs that are worksheets, in order. */
  worksheetEntries(): readonly SheetEntry[] {
    return this.part.sheets.filter((entry) => entry.part !== null);
  }

  /** The worksheet of the name, letter case aside. @throws HostError `sheetNotFound` */
  worksheet(name: string): Worksheet {
    const key = name.toLowerCase();
    const known = this.sheets.get(key);
    if (known) return known;
    const entry = this.part.sheets.find((candidate) => candidate.name.toLowerCase() === key);
    if (!entry || entry.part === null) throw new HostError({ code: 'sheetNotFound', sheet: name });
    const sheet = new Worksheet({ ...entry, part: entry.part }, this.scan(entry.part), this.strings);
    this.sheets.set(key, sheet);
    return sheet;
  }

  /** Areas of the list objects on a worksheet. */
  tablesOf(sheet: Worksheet): readonly CellArea[] {
    const known = this.tables.get(sheet);
    if (known) return known;
    const areas = sheet.scan.tableIds.length === 0 ? [] : this.readTables(sheet);
    this.tables.set(sheet, areas);
    return areas;
  }

  private readTables(sheet: Worksheet): readonly CellArea[] {
    const byId = new Map(readRelationships(this.files, sheet.entry.part).map((related) => [related.id, related.part]));
    const areas: CellArea[] = [];
    for (const id of sheet.scan.tableIds) {
      const part = byId.get(id);
      const area = part ? tableArea(this.files.read(part)) : null;
      if (!area) throw damaged(`list object ${id} of ${sheet.name}`);
      areas.push(area);
    }
    return areas;
  }

  /** For formulas. @throws NotComputable when there is no such worksheet */
  sheet(name: string): Worksheet {
    try {
      return this.worksheet(name);
    } catch (failure) {
      if (failure instanceof HostError && failure.problem.code === 'sheetNotFound') throw new NotComputable(name);
      throw failure;
    }
  }

  nameOf(name: string, sheet: string): Expression {
    return nameExpression(this.part, name, sheet);
  }

  *areasOf(placed: PlacedReferences): Generator<SheetArea> {
    const seenNames = new Set<string>();
    const waiting = [placed];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const { references, place } = next;
      for (const area of references.areas) yield { sheet: area.sheet ?? place.sheet, area: placeArea(area, place) };
      for (const name of references.names) {
        if (seenNames.has(name)) continue;
        seenNames.add(name);
        const named = formulaReferences(nameFormula(this.part, name, place.sheet));
        waiting.push({ references: named, place: { ...place, rowShift: 0, columnShift: 0 } });
      }
    }
  }

  private scan(part: string): SheetScan {
    const content = this.files.read(part);
    const known = this.scans.get(content);
    if (known) return known;
    const scan = scanSheet(content);
    this.scans.set(content, scan);
    return scan;
  }

  private relatedContent(type: string): Uint8Array | null {
    const part = this.relatedPart(type);
    return part === null ? null : this.files.read(part);
  }

  private samePart(type: string, later: Workbook): boolean {
    return this.relatedContent(type) === later.relatedContent(type);
  }
}

function tableArea(content: Uint8Array): CellArea | null {
  const xml = new XmlScanner(content);
  for (let kind = xml.next(); kind !== TAG_NONE; kind = xml.next()) {
    if (kind !== TAG_CLOSE && xml.isNamed('table')) return parseArea(xml.attribute('ref') ?? '');
  }
  return null;
}
