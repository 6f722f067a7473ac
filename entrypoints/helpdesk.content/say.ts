import { browser } from '#imports';
import type { MessageKey } from '@/utils/i18n';

/**
 * A sentence for the page, without the values in it: what goes into a page is small. To be asked when the script starts, since a script that
 * outlives its extension can ask no more.
 */
export function say(key: MessageKey & `page.${string}`): string {
  return browser.i18n.getMessage(key.replace('.', '_') as Parameters<typeof browser.i18n.getMessage>[0]);
}
