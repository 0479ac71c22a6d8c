/** Hands a file to the browser to keep, under a name. */
export function saveFile(content: ArrayBuffer | string, fileName: string, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(address);
}
