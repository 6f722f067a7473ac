import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const build = join(root, '.output/firefox-mv3');

interface Report {
  summary: { errors: number; warnings: number; notices: number };
  errors: unknown[];
  warnings: unknown[];
  notices: unknown[];
}

describe('what the Firefox store would say', () => {
  it('finds nothing to remark in the Firefox build', { timeout: 120_000 }, () => {
    expect(existsSync(join(build, 'manifest.json')), 'run `npm run build` first').toBe(true);
    const bin = join(root, 'node_modules/web-ext/bin/web-ext.js');
    const run = spawnSync(process.execPath, [bin, 'lint', '--source-dir', build, '--output', 'json'], {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    });
    const report = JSON.parse(run.stdout.slice(run.stdout.indexOf('{'))) as Report;
    const remarks = [...report.errors, ...report.warnings, ...report.notices];
    expect(remarks).toEqual([]);
    expect(report.summary).toEqual({ errors: 0, warnings: 0, notices: 0 });
  });
});
