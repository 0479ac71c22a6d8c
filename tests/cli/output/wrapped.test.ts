import fc from 'fast-check';
import stringWidth from 'string-width';
import { wrapped } from '../../../src/cli/output/wrapped';

test('Chinese text breaks by its width on the terminal, and nothing is lost', () => {
  expect(wrapped('群众诉求响应率', 6)).toBe('群众诉\n求响应\n率');
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('群', '众', 'a', '9', '％') }),
      fc.integer({ min: 2, max: 20 }),
      (text, width) => {
        const lines = wrapped(text, width).split('\n');
        expect(lines.join('')).toBe(text);
        for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(width);
      },
    ),
  );
});
