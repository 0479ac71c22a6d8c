import { loadCatalogue } from '../locales/catalogues';
import { message } from '../locales/message';
import { totalSentence } from '../locales/totalSentence';
import { describeNotice, type Speech } from '../taskpane/describeNotice';
import { firstLocale } from '../taskpane/language';
import { noticeOfApply } from '../taskpane/noticeOfApply';
import type { PaneCommand } from '../taskpane/paneCommands';
import type { Notice } from '../taskpane/paneState';
import type { PaneWorkflows } from '../taskpane/paneWorkflows';
import { recall } from '../taskpane/rememberedChoice';
import type { ScoreOptions } from '../workflows/scoreWorkbook';

/**
 * Does what a button of the ribbon says where no pane can be shown, and tells it in a few sentences.
 * Scoring writes into empty cells only, reviewing marks the sheet; both are taken back by 撤销 undo.
 * Never rejects: a fault is told like anything else.
 */
export async function carryOut(command: PaneCommand, workflows: PaneWorkflows, language: string): Promise<string> {
  const locale = firstLocale(language);
  await loadCatalogue(locale);
  const speech: Speech = { locale, say: (key, values) => message(locale, key, values) };
  try {
    return (await DEEDS[command](workflows, speech)).join('\n');
  } catch (fault) {
    return tell({ kind: 'fault', fault }, speech);
  }
}

type Deed = (workflows: PaneWorkflows, speech: Speech) => Promise<readonly string[]>;

const DEEDS: Readonly<Record<PaneCommand, Deed>> = {
  async score(workflows, speech) {
    const outcome = await workflows.score(options('filling'));
    const totals = outcome.forms.map(({ scored }) => totalSentence(speech.locale, scored.total));
    if (totals.length === 0) return [tell({ kind: 'noForm' }, speech)];
    const notice = noticeOfApply(await workflows.apply(outcome));
    return [...totals, tell(notice, speech), ...(notice.kind === 'written' ? [speech.say('commands.wayBack')] : [])];
  },
  async review(workflows, speech) {
    const marked = await workflows.mark(options('review'));
    if (marked.outcome.status !== 'applied') return [tell(noticeOfApply(marked.outcome), speech)];
    return [tell({ kind: 'marked', marked }, speech), speech.say('commands.wayBack')];
  },
  async undo(workflows, speech) {
    const undone = await workflows.undo();
    if (undone.status === 'nothing') return [tell({ kind: 'nothingToUndo' }, speech)];
    if (undone.outcome.status !== 'applied') return [tell(noticeOfApply(undone.outcome), speech)];
    return [tell({ kind: 'undone', ...undone }, speech)];
  },
  template: (_, speech) => Promise.resolve([speech.say('commands.needsPane')]),
};

function options(checks: ScoreOptions['checks']): ScoreOptions {
  return { sheets: 'activeFirst', checks, deviationColumn: recall('deviationColumn', ['no']) === null };
}

/** The notice with the cells it names. */
function tell(notice: Notice, speech: Speech): string {
  const { text, cells } = describeNotice(notice, speech);
  const places = cells.map(({ sheet, cell }) => `${sheet}!${cell}`);
  return [text, ...(places.length > 0 ? [places.join('  ')] : [])].join(' ');
}
