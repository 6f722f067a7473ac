import { root, run } from './support/run';

/** Builds that also run on loopback stand-ins, in `.output/test`. Store builds know no such host. */
export async function buildForTests(): Promise<void> {
  for (const browser of ['chrome', 'firefox']) {
    const env = {
      TANDEM_OUT_DIR: '.output/test',
      TANDEM_TEST_MATCHES: 'http://127.0.0.1/*',
      // Nobody is there to answer Chromium's question, which does not come where the host is held already.
      TANDEM_TEST_HELD: browser === 'chrome' ? 'http://localhost/*' : '',
    };
    const code = await run('wxt', ['build', '-b', browser], { env, cwd: root });
    if (code !== 0) throw new Error(`the ${browser} build failed`);
  }
}
