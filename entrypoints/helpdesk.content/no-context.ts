/**
 * Stands in for WXT's context, which every content script is handed: ours is not used (`lifetime.ts`), hears an event that any page
 * can send, and would take a tenth of what we put into a page.
 */
export class ContentScriptContext {
  readonly isValid = true;
}
