/** More links than any chain of messages has by which office.js and Excel tell each other something. */
const LONGEST_CHAIN = 50;

/**
 * Lets what is under way in this process come about, link by link: in each turn every timer that was set without a delay
 * before it goes off, however busy the machine is.
 */
export async function turns(count = LONGEST_CHAIN): Promise<void> {
  for (let turn = 0; turn < count; turn++) await new Promise((resolve) => setTimeout(resolve));
}
