import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { policyInRegistry, readPlist, readRegistryFile } from '../support/policy-files';
import { readPolicy, type TeamPolicy } from '@/utils/settings/team-policy';

const folder = resolve(import.meta.dirname, '../../docs/enterprise');
const text = (file: string) => readFileSync(resolve(folder, file), 'utf8');

interface ReadyFile {
  '3rdparty'?: { extensions: Record<string, unknown> };
  policies?: { '3rdparty': { Extensions: Record<string, unknown> } };
}

function rawOf(file: string): unknown {
  const parsed = JSON.parse(text(file)) as ReadyFile;
  return (
    parsed['3rdparty']?.extensions['EXTENSION_ID'] ?? parsed.policies?.['3rdparty'].Extensions['tandem@tandem.support']
  );
}

function policyOf(file: string): TeamPolicy | undefined {
  const read = readPolicy(rawOf(file));
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

  it.each([
    ['chrome-macos.plist', 'chrome-linux.json'],
    ['edge-macos.plist', 'edge-linux.json'],
  ])('%s is a well-formed property list that says what %s says', (plist, json) => {
    expect(readPlist(text(plist))).toEqual(rawOf(json));
  });

  it.each([
    ['chrome-windows.reg', 'chrome-linux.json', 'Google\\Chrome'],
    ['edge-windows.reg', 'edge-linux.json', 'Microsoft\\Edge'],
  ])('%s is a registry file that says what %s says', (registry, json, browser) => {
    const keys = readRegistryFile(text(registry));
    const root = `HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\${browser}\\3rdparty\\extensions\\EXTENSION_ID\\policy`;
    expect(policyInRegistry(keys, root)).toEqual(inNumbers(rawOf(json)));
    // Nothing stands beside the policy but that the extension is installed.
    const others = [...keys.keys()].filter((key) => !key.startsWith(root));
    expect(others).toEqual([`HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\${browser}\\ExtensionSettings\\EXTENSION_ID`]);
  });

  it.each([
    ['a tag that is not closed', '<plist version="1.0"><dict><key>a</key><string>b</dict></plist>', /expected at/u],
    ['a key without a value', '<plist version="1.0"><dict><key>a</key></dict></plist>', /is no value/u],
    [
      'a key twice',
      '<plist version="1.0"><dict><key>a</key><true/><key>a</key><true/></dict></plist>',
      /stands twice/u,
    ],
    ['a bare &', '<plist version="1.0"><string>a & b</string></plist>', /bare &/u],
    ['a strange tag', '<plist version="1.0"><data>aGk=</data></plist>', /is no value/u],
    ['something behind the end', '<plist version="1.0"><true/></plist><true/>', /behind the end/u],
    ['no end', '<plist version="1.0"><array><true/>', /found the end|is no value/u],
  ])('a property list with %s would be seen', (_, plist, says) => {
    expect(() => readPlist(plist)).toThrow(says);
  });

  it.each([
    ['another first line', 'REGEDIT4\n', /no registry file/u],
    ['a value before any key', 'Windows Registry Editor Version 5.00\n"a"="b"', /cannot be read/u],
    [
      'a number that is none',
      'Windows Registry Editor Version 5.00\n[HKEY_LOCAL_MACHINE\\A]\n"a"=dword:5a',
      /cannot be read/u,
    ],
    [
      'a name twice',
      'Windows Registry Editor Version 5.00\n[HKEY_LOCAL_MACHINE\\A]\n"a"="b"\n"a"="c"',
      /cannot be read: "a"="c"/u,
    ],
  ])('a registry file with %s would be seen', (_, registry, says) => {
    expect(() => readRegistryFile(registry)).toThrow(says);
  });
});

/** A registry knows no yes and no. */
function inNumbers(value: unknown): unknown {
  if (typeof value === 'boolean') return Number(value);
  if (Array.isArray(value)) return value.map(inNumbers);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, inNumbers(each)]));
}
