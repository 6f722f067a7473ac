/**
 * Resolves once what was just rendered has been painted, so that reading a long ticket does not hold it back. After 100 ms in any
 * case: a page that nobody sees is not painted.
 */
export function afterPaint(): Promise<void> {
  return new Promise((done) => {
    setTimeout(done, 100);
    requestAnimationFrame(() => setTimeout(done));
  });
}
