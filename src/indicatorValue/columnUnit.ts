import { foldText } from './foldedText';
import { ratioUnits, scaleWords } from './tables/units';
import { compoundUnitAt, unitNameAt } from './unitAt';
import { WordTable } from './wordTable';

const scales = new WordTable([...scaleWords.keys()].map((word) => [word, true] as const));

/** The unit a 度量单位 column gives, in this room's spelling; null when the column gives none. */
export function unitOfColumn(
  unitText: string | null | undefined,
): { readonly unit: string; readonly known: boolean } | null {
  const text = foldText(unitText ?? '').text.replace(/^[([](.*)[)\]]$/, '$1');
  if (text === '' || text.length > 12 || !/[\p{L}%‰‱℃°㎡]/u.test(text) || /^(?:无|单位|度量单位|计量单位)$/.test(text))
    return null;
  const scale = unitNameAt(text, 0) === null ? scales.at(text, 0) : null;
  const unit = compoundUnitAt(text, scale?.end ?? 0, scale?.word ?? '');
  if (unit !== null && unit.end === text.length) return { unit: unit.unit, known: true };
  if (scale !== null && scale.end === text.length) return { unit: scale.word, known: true };
  // %(百分比) says one unit twice; 个(人) may be either.
  const [, sign, name] = /^(.+)\(([^()\d]+)\)$/.exec(text) ?? [];
  const [bySign, byName] = [unitOfColumn(sign), unitOfColumn(name)];
  if (bySign?.known && byName && isSameUnit(bySign.unit, byName.unit)) return bySign;
  return /\d/.test(text) ? null : { unit: text, known: false };
}

function isSameUnit(first: string, second: string): boolean {
  return first === second || (ratioScale(first) !== null && ratioScale(first) === ratioScale(second));
}

/** Whether a unit is that of a ratio, whose numbers are kept as fractions. */
export function ratioScale(unit: string | null): number | null {
  return unit === null ? null : (ratioUnits.get(unit) ?? null);
}
