import { excelEngine } from '../taskpane/excelEngine';
import { askPane, type PaneCommand } from '../taskpane/paneCommands';
import { carryOut } from './withoutPane';

/*
 * What the ribbon's buttons and the keyboard shortcuts do. Where page and ribbon share one runtime, a
 * command opens the pane, and the pane does what its own button does and reports there. Elsewhere the
 * page is loaded unseen for the command alone: it does the work and reports in a notice over the sheet.
 */

/** Share of the window a notice takes, in per cent. */
const NOTICE_SIZE = { height: 30, width: 30 };

/** Milliseconds after which a command counts as over although Excel has not said that it shows the notice. */
const NOTICE_PATIENCE = 20_000;

/** A button hands over an event that wants to be told the end; a keyboard shortcut may hand over nothing. */
type CommandEvent = Partial<Pick<Office.AddinCommands.Event, 'completed'>> | null | undefined;

function associate(name: string, work: () => Promise<void>): void {
  Office.actions.associate(name, (event: CommandEvent) => {
    void work().finally(() => event?.completed?.());
  });
}

async function run(command: PaneCommand): Promise<void> {
  if (await showsPane()) askPane(command);
  else await report(await carryOut(command, (await excelEngine()).workflows, Office.context.displayLanguage));
}

/** Opens the pane; false where Excel has no runtime that pane and ribbon share, or does not show it. */
async function showsPane(): Promise<boolean> {
  if (!Office.context.requirements.isSetSupported('SharedRuntime', '1.1')) return false;
  return Office.addin.showAsTaskpane().then(
    () => true,
    () => false,
  );
}

/**
 * Shows a text in a small window over the sheet, the only notice Excel gives an add-in without a pane.
 * Rejects when Excel cannot show it.
 */
async function report(text: string): Promise<void> {
  const address = new URL('notice.html', window.location.href);
  // After the #, so that it goes to no server.
  address.hash = encodeURIComponent(text);
  await new Promise<void>((shown, failed) => {
    const patience = setTimeout(shown, NOTICE_PATIENCE);
    Office.context.ui.displayDialogAsync(
      address.href,
      { ...NOTICE_SIZE, displayInIframe: true },
      ({ status, error }) => {
        clearTimeout(patience);
        if (String(status) === 'succeeded') shown();
        else failed(new Error(`the notice was not shown: ${error.code} ${error.message}`));
      },
    );
  });
}

void Office.onReady(({ host }) => {
  if (host !== Office.HostType.Excel) return;
  associate('score', () => run('score'));
  associate('review', () => run('review'));
  associate('undo', () => run('undo'));
  associate('template', () => run('template'));
  associate('showPane', async () => void (await showsPane()));
});
