import { quantitiesIn } from '../../src/indicatorValue/quantitiesIn';
import { readTable } from './readingCases';

interface MentionCase {
  readonly text: string;
  /** Number, unit and noun as they are kept, and where the text says so. */
  readonly mentions: readonly string[];
}

test.each(readTable<MentionCase>('quantities.json').map(({ text, mentions }) => [text, mentions] as const))(
  '%j',
  (text, mentions) => {
    const found = quantitiesIn(text).map(
      ({ number, unit, noun, start, end }) => `${number} ${unit ?? '-'} ${noun ?? '-'}: ${text.slice(start, end)}`,
    );
    expect(found).toEqual(mentions);
  },
);
