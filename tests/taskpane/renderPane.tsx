import { render, screen, type RenderResult } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { Finding } from '../../src/checks/finding';
import type { ApplyOutcome, WorkbookChange } from '../../src/host/workbookHost';
import type { Locale } from '../../src/locales/message';
import { AppearanceProvider } from '../../src/taskpane/AppearanceProvider';
import { LanguageProvider } from '../../src/taskpane/language';
// Fetched on its own in a page; here it is at hand, so that tests need not wait for it.
import '../../src/taskpane/Forms';
import { Pane } from '../../src/taskpane/Pane';
import type { PaneOutcome, PaneWorkflows } from '../../src/taskpane/paneWorkflows';
import { templatesLater } from '../../src/taskpane/templates/templatesLater';
import type { TemplateWorkflows } from '../../src/taskpane/templates/templateWorkflows';
import type { ClearOutcome } from '../../src/workflows/clearAdditions';
import type { MarkOutcome } from '../../src/workflows/markWorkbook';
import type { Choice, KeepOutcome } from '../../src/workflows/keepChoice';
import { changeDraft, startDraft } from '../../src/workflows/policyDraft';
import { openedPolicy, policyShelf } from '../../src/workflows/policyShelf';
import type { ReviewParts } from '../../src/workflows/keepReview';
import type { SignOffOutcome } from '../../src/workflows/signOff';
import { reviewRules } from '../../src/workflows/reviewRules';
import type { ScoreOptions } from '../../src/workflows/scoreWorkbook';
import type { UndoOutcome } from '../../src/workflows/undoLast';
import { scoreOutcome, seedForm } from './outcomes';

const noTemplates = templatesLater(() => Promise.reject(new Error('no templates in this test')));

/** What stands behind the pane in a test: it answers as it was told and remembers what it was asked. */
export class FakeWorkbook {
  outcome: PaneOutcome;
  applied: ApplyOutcome = { status: 'applied', cells: [] };
  undone: UndoOutcome = { status: 'nothing' };
  /** Done while the sheet is being read. */
  whileScoring: () => void = () => undefined;
  /** Thrown by the next scoring. */
  fault: Error | null = null;
  readonly scored: ScoreOptions[] = [];
  readonly selected: string[] = [];
  readonly written: PaneOutcome[] = [];
  readonly kept: Choice[] = [];
  readonly fixed: (readonly Finding[])[] = [];
  readonly reviews: { readonly parts: ReviewParts; readonly by: string }[] = [];
  readonly signers: string[] = [];
  readonly commented: boolean[] = [];
  signing: SignOffOutcome = { status: 'noForm' };
  readonly marked: ScoreOptions[] = [];
  marking: MarkOutcome = {
    outcome: { status: 'applied', cells: [] },
    marked: 0,
    withoutCell: 0,
    uncoloured: [],
    skipped: [],
  };
  clearing: ClearOutcome = { status: 'nothing' };
  keeping: KeepOutcome = { status: 'kept', outcome: { status: 'applied', cells: [] } };
  private listener: ((change: WorkbookChange) => void) | null = null;

  constructor(outcome: PaneOutcome) {
    this.outcome = outcome;
  }

  readonly host = {
    select: (sheet: string, cell: string): Promise<void> => {
      this.selected.push(`${sheet}!${cell}`);
      return Promise.resolve();
    },
    watch: (listener: (change: WorkbookChange) => void): Promise<() => Promise<void>> => {
      this.listener = listener;
      return Promise.resolve(() => Promise.resolve());
    },
  };

  readonly workflows: PaneWorkflows = {
    score: (options) => {
      this.scored.push(options);
      this.whileScoring();
      return this.fault ? Promise.reject(this.fault) : Promise.resolve(this.outcome);
    },
    apply: (outcome) => {
      this.written.push(outcome);
      return Promise.resolve(this.applied);
    },
    fix: (findings) => {
      this.fixed.push(findings);
      return Promise.resolve(this.applied);
    },
    keepReview: (parts, by) => {
      this.reviews.push({ parts, by });
      return Promise.resolve({ status: 'kept', outcome: this.applied, skipped: [] });
    },
    sign: (by) => {
      this.signers.push(by);
      return Promise.resolve(this.signing);
    },
    comment: (_options, sentences) => {
      this.commented.push(sentences !== null);
      const taken = sentences === null ? [] : [{ sheet: '自评表', cell: 'J7', text: '' }];
      return Promise.resolve({ written: 1, removed: 0, taken });
    },
    rules: () => Promise.resolve(reviewRules()),
    undo: () => Promise.resolve(this.undone),
    mark: (options) => {
      this.marked.push(options);
      return Promise.resolve(this.marking);
    },
    clear: () => Promise.resolve(this.clearing),
    keep: (choice) => {
      this.kept.push(choice);
      return Promise.resolve(this.keeping);
    },
    policies: () => Promise.resolve(policyShelf()),
    sayings: (id, year) => Promise.resolve(openedPolicy(id, year).sayings),
    compare: () => Promise.resolve([]),
    startDraft: (source, year) => Promise.resolve(startDraft(source, year)),
    changeDraft: (file, change, year) => Promise.resolve(changeDraft(file, change, year)),
  };

  /** What the view of templates asks; a test that shows it says what is answered. */
  templates: TemplateWorkflows = noTemplates;

  /** Someone changes the workbook. */
  change(): void {
    this.listener?.({ sheet: '自评表', area: 'I19' });
  }
}

// The view of the scores is fetched after the pane; a test begins once it is there.
beforeAll(async () => {
  const { user, unmount } = renderPane(new FakeWorkbook(scoreOutcome([seedForm()])));
  await user.click(screen.getByRole('button', { name: '评分' }));
  await screen.findByRole('tablist');
  unmount();
});

/** The pane as a page shows it. jsdom has no media queries: the page is light. */
export function renderPane(
  workbook: FakeWorkbook,
  locale: Locale = 'zh-CN',
): RenderResult & { readonly user: UserEvent } {
  window.matchMedia = (media) =>
    Object.assign(new EventTarget(), {
      media,
      matches: false,
      onchange: null,
      addListener: noListener,
      removeListener: noListener,
    });
  window.localStorage.clear();
  const rendered = render(
    <LanguageProvider first={locale}>
      <AppearanceProvider>
        <Pane host={workbook.host} workflows={workbook.workflows} templates={workbook.templates} />
      </AppearanceProvider>
    </LanguageProvider>,
  );
  return { ...rendered, user: userEvent.setup() };
}

function noListener(): void {
  throw new Error('deprecated: the pane listens with addEventListener');
}
