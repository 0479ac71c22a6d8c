import { localDay, localMoment } from '../../src/workflows/localTime';

const early = new Date(2026, 10, 28, 3, 5).toISOString();

test('a recorded moment is told by the reader’s clock', () => {
  expect([localDay(early), localMoment(early)]).toEqual(['2026-11-28', '2026-11-28 03:05']);
});

test('a text that is no moment stays as it is', () => {
  expect([localDay('昨天'), localMoment('昨天')]).toEqual(['昨天', '昨天']);
});
