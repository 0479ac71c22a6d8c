import { markWords } from '../../src/locales/markWords';
import { clearAdditions } from '../../src/workflows/clearAdditions';
import { markWorkbook } from '../../src/workflows/markWorkbook';
import { savedByLibreOffice } from '../host/xlsx/libreOffice';
import { AUTHOR, OPTIONS, reopened, sampleWorkbook, SHEET, valuesOf } from './sampleWorkbook';

const MARKED = ['G17', 'G25', 'B14', 'G15'].map((cell) => ({ sheet: SHEET, cell }));

test('marks survive a save by LibreOffice, and are cleared after it', async () => {
  const host = sampleWorkbook();
  const before = await valuesOf(host);
  await markWorkbook(host, { ...OPTIONS, checks: 'review' }, await markWords(), AUTHOR);
  const fills = await host.readFills(MARKED);
  expect(new Set(fills)).toEqual(new Set(['#FFE699', '#DDEBF7']));
  const saved = await savedByLibreOffice(new Map([['marked', host.save()]]));
  const later = reopened(saved.get('marked')!);
  expect(await later.readFills(MARKED)).toEqual(fills);
  expect(await clearAdditions(later, AUTHOR)).toMatchObject({ status: 'done', refused: [], refusedFills: [] });
  expect(await later.readFills(MARKED)).toEqual([null, null, null, null]);
  expect(await valuesOf(later)).toEqual(before);
});
