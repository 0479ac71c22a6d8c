import { askPane, type PaneCommand } from '../taskpane/paneCommands';

/*
 * What the ribbon's buttons and the keyboard shortcuts do. Page and ribbon share one runtime: a
 * command opens the pane, and the pane does what its own button does and reports there.
 */

/** Opens the pane, then has it carry out the command; tells Excel when the command is over, whatever came of it. */
function inPane(command: PaneCommand): (event: Office.AddinCommands.Event) => void {
  return (event) => {
    void Office.addin
      .showAsTaskpane()
      .then(() => askPane(command))
      .finally(() => event.completed());
  };
}

void Office.onReady(({ host }) => {
  if (host !== Office.HostType.Excel) return;
  Office.actions.associate('score', inPane('score'));
  Office.actions.associate('undo', inPane('undo'));
  Office.actions.associate('template', inPane('template'));
  Office.actions.associate('showPane', () => void Office.addin.showAsTaskpane());
});
