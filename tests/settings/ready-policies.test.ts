import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPolicy, type TeamPolicy } from '@/utils/settings/team-policy';

const folder = resolve(import.meta.dirname, '../../docs/enterprise');
const text = (file: string) => readFileSync(resolve(folder, file), 'utf8');

interface ReadyFile {
  '3rdparty'?: { extensions: Record<string, unknown> };
  policies?: { '3rdparty': { Extensions: Record<string, unknown> } };
}

function policyOf(file: string): TeamPolicy | undefined {
  const parsed = JSON.parse(text(file)) as ReadyFile;
  const raw =
    parsed['3rdparty']?.extensions['EXTENSION_ID'] ?? parsed.policies?.['3rdparty'].Extensions['tandem@tandem.support'];
  const read = readPolicy(raw);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.policy;
}

describe('the ready policy files', () => {
  const whole = policyOf('chrome-linux.json');

  it.each(['chrome-linux.json', 'edge-linux.json', 'firefox-policies.json'])(
    '%s is a policy that Tandem takes',
    (file) => {
      expect(policyOf(file)).toEqual(whole);
      expect(whole?.settings.engine).toBe('claude');
    },
  );

  it.each(['chrome-windows.reg', 'edge-windows.reg', 'chrome-macos.plist', 'edge-macos.plist'])(
    '%s sets the same values',
    (file) => {
      const content = text(file);
      const values = { ...whole?.settings, teamKey: whole?.teamKey, packUrl: whole?.packUrl };
      const missing = Object.entries(values)
        .flatMap(([name, value]) => [name, ...writtenForms(value, file.endsWith('.reg'))])
        .filter((written) => !content.includes(written));
      expect(missing).toEqual([]);
    },
  );
});

/** A value as a registry file or a property list writes it; booleans are known by their names alone. */
function writtenForms(value: unknown, registry: boolean): string[] {
  if (typeof value === 'number')
    return [registry ? value.toString(16).padStart(8, '0') : `<integer>${value}</integer>`];
  if (Array.isArray(value)) return value.map(String);
  return typeof value === 'string' ? [value] : [];
}
