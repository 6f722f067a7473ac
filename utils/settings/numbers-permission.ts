import { browser } from '#imports';

/**
 * What team telemetry asks for beside its host: in Firefox the consent to technical data, which the manifest names as optional. Chromium
 * knows no such permission and would refuse the question.
 */
export function numbersPermission(): { data_collection?: string[] } {
  const named = 'browser_specific_settings' in browser.runtime.getManifest();
  return named ? { data_collection: ['technicalAndInteraction'] } : {};
}
