/** Hands a file to the browser's own download. */
export function saveFile(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The download has taken hold of the file by then; earlier, Firefox may lose it.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
