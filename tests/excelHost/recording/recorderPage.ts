import { recordTraffic, type RichApi } from './recordTraffic';
import type { Trace, TraceEntry } from './trace';

/** office.js keeps its transport here. */
declare const OSF: { DDA: { RichApi: RichApi } };

const entries: TraceEntry[] = [];

void Office.onReady(() => {
  OSF.DDA.RichApi = recordTraffic(OSF.DDA.RichApi, entries);
  document.body.append(saveButton());
});

/** Saves what was recorded so far; where a web view saves no files, the text can be copied. */
function saveButton(): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = '保存记录 Save trace';
  Object.assign(button.style, { position: 'fixed', bottom: '4px', right: '4px', zIndex: '1000' });
  button.addEventListener('click', () => {
    const text = JSON.stringify(trace());
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    link.download = 'excel-trace.json';
    link.click();
    void navigator.clipboard?.writeText(text);
  });
  return button;
}

function trace(): Trace {
  const { platform, version } = Office.context.diagnostics;
  return { platform: String(platform), version, entries };
}
