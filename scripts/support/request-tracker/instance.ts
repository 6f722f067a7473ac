import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { rtServer } from './install';
import { type Gate, openGate } from './gate';

export interface RequestTracker {
  /** Where it is reached: through the gate, which writes down every request. */
  url(path?: string): string;
  gate: Gate;
  close(): Promise<void>;
}

/** A Request Tracker of its own in a temporary folder: its database, its caches, nothing of the machine's. Takes about ten seconds. */
export async function startRequestTracker(seed: object): Promise<RequestTracker> {
  const folder = mkdtempSync(join(tmpdir(), 'tandem-rt-'));
  const port = await freePort();
  const gate = await openGate(port);
  const env = configure(folder, gate.port, seed);
  let server: ChildProcess | undefined;
  const close = async () => {
    // Its workers are in its group.
    if (server?.pid !== undefined && server.exitCode === null) process.kill(-server.pid, 'SIGTERM');
    await gate.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  };
  try {
    await setUp(['--action', 'init', '--skip-create'], env);
    await setUp(['--action', 'insert', '--skip-create', '--datafile', join(import.meta.dirname, 'seed.pl')], env);
    server = spawn('perl', [rtServer, '--host', '127.0.0.1', '--port', String(port), '--max-workers', '3'], {
      env: { ...process.env, ...env },
      stdio: 'ignore',
      detached: true,
    });
    await answers(port);
  } catch (error) {
    await close();
    throw error;
  }
  return { url: (path = '/') => `http://127.0.0.1:${gate.port}${path}`, gate, close };
}

function configure(folder: string, port: number, seed: object): Record<string, string> {
  for (const name of ['conf.d', 'mason', 'session']) mkdirSync(join(folder, name));
  const config = join(folder, 'RT_SiteConfig.pm');
  const settings = {
    rtname: 'acme',
    Organization: 'acme.example',
    CorrespondAddress: 'support@acme.example',
    CommentAddress: 'comment@acme.example',
    WebDomain: '127.0.0.1',
    WebPort: port,
    WebBaseURL: `http://127.0.0.1:${port}`,
    WebPath: '',
    // Or it would lead past the gate after a form was sent.
    CanonicalizeRedirectURLs: 1,
    DatabaseType: 'SQLite',
    DatabaseName: join(folder, 'rt.sqlite'),
    MasonDataDir: join(folder, 'mason'),
    MasonSessionDir: join(folder, 'session'),
    // Mail goes to files that nobody reads.
    MailCommand: 'testfile',
    LogToSyslog: '',
    LogToSTDERR: 'error',
    Timezone: 'UTC',
  };
  const lines = Object.entries(settings).map(([name, value]) => `Set($${name}, '${value}');`);
  writeFileSync(config, `${lines.join('\n')}\n1;\n`);
  writeFileSync(join(folder, 'seed.json'), JSON.stringify(seed));
  return {
    RT_SITE_CONFIG: config,
    RT_SITE_CONFIG_DIR: join(folder, 'conf.d'),
    TANDEM_SEED: join(folder, 'seed.json'),
  };
}

/** RT's own tool. It warns of much that does not matter here, so what it says is shown only where it fails. */
async function setUp(args: string[], env: Record<string, string>): Promise<void> {
  await promisify(execFile)('rt-setup-database-5', args, { env: { ...process.env, ...env } });
}

async function answers(port: number): Promise<void> {
  for (const patience = Date.now() + 60_000; Date.now() < patience;) {
    const status = await new Promise<number>((done) => {
      request({ host: '127.0.0.1', port, path: '/' }, (response) => {
        response.resume();
        done(response.statusCode ?? 0);
      })
        .on('error', () => done(0))
        .end();
    });
    if (status === 200) return;
    await new Promise((next) => setTimeout(next, 200));
  }
  throw new Error('Request Tracker did not answer within a minute');
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });
}
