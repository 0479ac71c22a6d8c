/** Words of `workbench`; every key begins with `workbench.`. */
export const workbench = {
  'workbench.name': 'Self-evaluation',
  'workbench.title': 'Ziping self-evaluation',
  'workbench.open': 'Open',
  'workbench.save': 'Save',
  'workbench.drop': 'Drop the workbook to open it',
  'workbench.opening': 'Opening…',
  'workbench.unsaved': '{file} has changes that were not saved. Save them before opening {next}?',
  'workbench.openWithoutSaving': 'Open without saving',
  'workbench.keepOpen': 'Keep editing',
  'workbench.dismiss': 'Dismiss',
  'workbench.sampleMissing': 'The sample form {file} was not found; please open a workbook with Open.',
  'workbench.sheet': 'Sheet {sheet}',
  'workbench.sheets': 'Sheets',
  'workbench.edit': 'Edit {cell}',
  'workbench.activeCell': 'Active cell',
  'workbench.mark.planned': '(to be written)',
  'workbench.mark.written': '(written)',
  'workbench.cutOff':
    'The sheet is very large: the first 200 columns and 100,000 rows are shown. Scoring is not affected.',
} as const;
