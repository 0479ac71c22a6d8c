/** How long something may take to come about on a machine busy with other things, in milliseconds. */
const PATIENCE = 60_000;

/** Repeats an expectation until it holds, for what comes about a little later; after a minute its own failure is thrown. */
export async function eventually(expectation: () => void | Promise<void>): Promise<void> {
  const end = performance.now() + PATIENCE;
  for (;;) {
    try {
      return await expectation();
    } catch (failure) {
      if (performance.now() > end) throw failure;
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
