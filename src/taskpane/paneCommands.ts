/** What the ribbon and the keyboard can ask of the pane. */
export type PaneCommand = 'score' | 'review' | 'template' | 'undo';

let listener: ((command: PaneCommand) => void) | null = null;
let waiting: PaneCommand | null = null;

/** Has the pane carry out a command, at once or as soon as it stands. */
export function askPane(command: PaneCommand): void {
  if (listener) listener(command);
  else waiting = command;
}

/** The pane's ear for commands; returns the way to stop listening. */
export function onPaneCommand(carryOut: (command: PaneCommand) => void): () => void {
  listener = carryOut;
  if (waiting) {
    const command = waiting;
    waiting = null;
    carryOut(command);
  }
  return () => {
    if (listener === carryOut) listener = null;
  };
}
