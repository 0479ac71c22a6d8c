import { spaceAttribute, writeCellText } from '../xml/cellText';
import { MAIN_NAMESPACE, XML_DECLARATION } from './xmlDeclaration';

/** How a sheet that is written holds the texts of its cells. */
export interface CellTexts {
  /** What stands after the start of a cell's tag: its type, the end of the tag, and the text. */
  contentOf(text: string): string;
}

/** Every text in its own cell: nothing but the sheet has to be written. */
export const textsInCells: CellTexts = {
  contentOf: (text) => ` t="inlineStr"><is><t${spaceAttribute(text)}>${writeCellText(text)}</t></is>`,
};

/** The texts of a new workbook, each once; cells refer to them by index. */
export class SharedTexts implements CellTexts {
  private readonly indexes = new Map<string, number>();
  private uses = 0;

  contentOf(text: string): string {
    return ` t="s"><v>${this.indexOf(text)}</v>`;
  }

  private indexOf(text: string): number {
    this.uses++;
    const known = this.indexes.get(text);
    if (known !== undefined) return known;
    this.indexes.set(text, this.indexes.size);
    return this.indexes.size - 1;
  }

  /** The shared string part. */
  toXml(): string {
    const items = [...this.indexes.keys()].map(
      (text) => `<si><t${spaceAttribute(text)}>${writeCellText(text)}</t></si>`,
    );
    return (
      `${XML_DECLARATION}<sst xmlns="${MAIN_NAMESPACE}" count="${this.uses}" uniqueCount="${this.indexes.size}">` +
      `${items.join('')}</sst>`
    );
  }
}
