import { SettingsFailure } from '@/utils/settings';

/** Why a sample could not be drafted, in a sentence. `message` is the kind of the failure. */
export function sampleFailure(failure: Error): SettingsFailure {
  return new SettingsFailure(
    `No draft (${failure.message.replaceAll('-', ' ')}). The connection is set up under Engine.`,
  );
}
