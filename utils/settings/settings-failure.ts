/** Thrown where something cannot be set; its message is a sentence for people, and nothing has changed. */
export class SettingsFailure extends Error {
  override name = 'SettingsFailure';
}
