import fc from 'fast-check';
import { indicatorDirection } from '../../src/indicatorValue/indicatorDirection';
import type { Direction, ValueContext } from '../../src/indicatorValue/indicatorValue';
import { directionWords } from '../../src/indicatorValue/tables/directionWords';
import { readTable } from './readingCases';

interface DirectionCase extends ValueContext {
  readonly unit?: string;
  readonly direction: Direction;
}

const cases = readTable<DirectionCase>('directions.json');

test.each(cases.map((each) => [`${each.level2 ?? ''} ${each.level3 ?? ''} ${each.unit ?? ''}`, each] as const))(
  '%s',
  (_name, { direction, unit, ...context }) => {
    expect(indicatorDirection(context, unit).direction).toBe(direction);
  },
);

test('the reason names the word that decided', () => {
  expect(indicatorDirection({ level3: '群众投诉处理率' }).reason).toEqual({
    code: 'directionWordHigher',
    values: { word: '处理率', name: '群众投诉处理率' },
  });
  expect(indicatorDirection({ level2: '产出成本', level3: '平均数' }).reason).toEqual({
    code: 'directionLevel',
    values: { name: '产出成本' },
  });
  expect(indicatorDirection({ level2: '时效指标', level3: '办结' }, '工作日').reason).toEqual({
    code: 'directionDuration',
    values: { unit: '工作日' },
  });
});

test('no word stands twice in the table, nor in two directions', () => {
  const words = directionWords.map(([word]) => word);
  expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
});

test('any name has a direction', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (level3) => {
      expect(['higher', 'lower']).toContain(indicatorDirection({ level3 }).direction);
    }),
  );
});
