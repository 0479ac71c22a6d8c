import type { WorkbookHost } from '../host/workbookHost';
import type { IssuedForm } from '../templates/layout/issuedForm';
import { TemplateError } from '../templates/templateError';
import { checkTemplate } from './checkTemplate';

/** The template a workbook holds, as its record has it. Rejects with `HostError`, or `TemplateError` when it holds none. */
export async function templateIn(host: WorkbookHost, file: string): Promise<IssuedForm> {
  const { forms } = await checkTemplate(host, { year: null, templateId: null }, []);
  const recorded = forms.find(({ recognised }) => recognised.by === 'record');
  if (!recorded) throw new TemplateError('templates.notATemplate', { file });
  const { form, snapshot } = recorded.recognised;
  return { ...form, sheet: snapshot.name };
}
