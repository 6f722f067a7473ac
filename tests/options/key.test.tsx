// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { anthropicEndpoint } from '@/utils/settings/preferences';
import { claude, open } from './support/open';

const gateway = 'https://gateway.example/anthropic';

describe('the key', () => {
  const keys = { [anthropicEndpoint.baseUrl]: 'sk-ant-api03-canary-9876' };

  it('is typed into a password field that the browser does not fill, and is never shown again', async () => {
    const page = await open({ preferences: claude, keys });
    const field = page.named('New key') as HTMLInputElement;
    expect([field.type, field.autocomplete, field.value]).toEqual(['password', 'off', '']);
    await page.type('New key', 'sk-ant-api03-secret-5555');
    await page.press('Save and test');
    expect(field.value).toBe('');
    expect(page.has('5555')).toBe(true);
    expect(page.root.innerHTML).not.toContain('secret');
    expect(page.root.innerHTML).not.toContain('canary');
  });

  it('stays when the form is saved with the field left empty', async () => {
    const page = await open({ preferences: claude, keys });
    await page.press('Save and test');
    expect(page.deeds.map(([deed]) => deed)).not.toContain('key');
  });

  it('is not carried over to another address', async () => {
    const page = await open({ preferences: claude, keys });
    await page.press('Your team’s gateway or a local engine');
    await page.type('Base URL', `${gateway}/`);
    expect(page.named('Key')).toBeTruthy();
    await page.type('Model', 'team-model');
    await page.press('Save and test');
    expect(page.deeds.map(([deed]) => deed)).not.toContain('key');
    expect(page.deeds).toContainEqual(['test', { baseUrl: gateway, model: 'team-model', keyHeader: 'bearer' }]);
  });

  it('that was typed for one place does not go to the other', async () => {
    const page = await open({ preferences: claude });
    await page.type('Key', 'sk-canary');
    await page.press('Your team’s gateway or a local engine');
    await page.type('Base URL', gateway);
    await page.press('Save and test');
    expect(page.deeds.map(([deed]) => deed)).not.toContain('key');
  });

  it('can be forgotten', async () => {
    const page = await open({ preferences: claude, keys });
    await page.press('Forget the key for api.anthropic.com');
    expect(page.deeds).toEqual([['forget', anthropicEndpoint.baseUrl]]);
    expect(page.has('ending in')).toBe(false);
  });
});
