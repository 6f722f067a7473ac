import { spawn, type SpawnOptions } from 'node:child_process';
import { resolve } from 'node:path';

/** The checkout that this script belongs to. */
export const root = resolve(import.meta.dirname, '../..');

/** Runs a command with the project's own binaries first on the path; resolves with its exit code, never throws for a non-zero one. */
export function run(command: string, args: readonly string[] = [], options: SpawnOptions = {}): Promise<number> {
  return new Promise((done, fail) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: 'inherit',
      ...options,
      env: { ...process.env, PATH: `${root}/node_modules/.bin:${process.env['PATH'] ?? ''}`, ...options.env },
    });
    child.on('error', fail);
    child.on('exit', (code, signal) => done(code ?? (signal ? 1 : 0)));
  });
}
