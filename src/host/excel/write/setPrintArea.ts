/**
 * Sets a sheet's print area; null takes it away. The API knows no other way to take one away than
 * to delete the name under which Excel keeps it.
 */
export function setPrintArea(sheet: Excel.Worksheet, before: string | null, after: string | null): void {
  if (after !== null) sheet.pageLayout.setPrintArea(after);
  else if (before !== null) sheet.names.getItem('Print_Area').delete();
}
