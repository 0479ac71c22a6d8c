/** `2021年`, `2021－2023年`, `2021年度`: years, not numbers that look like one, nor the year of a date (2022年3月10日). */
const YEAR = /(?<!\d)(20\d{2})\s*(?=年(?!\s*\d{1,2}\s*月)|[-—–~～至到]\s*20\d{2}\s*年)/gu;

/** Budget years a text names, each once, in the order of mention. */
export function yearsIn(text: string | null): readonly number[] {
  const years = [...(text ?? '').normalize('NFKC').matchAll(YEAR)].map((match) => Number(match[1]));
  return [...new Set(years)];
}
