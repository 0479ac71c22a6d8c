import { spaceAttribute, writeCellText } from '../xml/cellText';
import { MAIN_NAMESPACE, XML_DECLARATION } from './xmlDeclaration';

/** The texts of a new workbook, each once; cells refer to them by index. */
export class SharedTexts {
  private readonly indexes = new Map<string, number>();
  private uses = 0;

  indexOf(text: string): number {
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
