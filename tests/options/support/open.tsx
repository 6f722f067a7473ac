import { Options } from '@/components/options';
import { fakeOptions, type FakeOptionsSetup } from './fake-options';
import { show } from './screen';

/** Preferences of an agent who drafts with Claude. */
export const claude: FakeOptionsSetup['preferences'] = { engine: 'claude' };

/** The options page over fakes that can be looked at. */
export async function open(setup: FakeOptionsSetup = {}) {
  const fakes = fakeOptions(setup);
  return { ...fakes, ...(await show(<Options services={fakes.services} />)) };
}
