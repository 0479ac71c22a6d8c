/**
 * Sum of the numbers, the rounding errors of the single additions carried along (Neumaier), so that
 * points such as 0.1 ten times over come to 1.
 */
export function sumOf(numbers: readonly number[]): number {
  let sum = 0;
  let lost = 0;
  for (const number of numbers) {
    const next = sum + number;
    lost += Math.abs(sum) >= Math.abs(number) ? sum - next + number : number - next + sum;
    sum = next;
  }
  return sum + lost;
}
