import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { policyNames } from '@/utils/settings/team-policy';
import { teamSettingNames } from '@/utils/tone';

interface Schema {
  type: string;
  properties?: Record<string, Schema>;
  items?: Schema;
  additionalProperties?: unknown;
  enum?: unknown;
}

const schema = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../../public/managed_schema.json'), 'utf8'),
) as Schema;

describe('the schema of the policy for Chrome and Edge', () => {
  it('names exactly what we read: the browser drops every other name without a word', () => {
    expect(Object.keys(schema.properties ?? {})).toEqual([...policyNames]);
    expect(Object.keys(schema.properties?.['settings']?.properties ?? {})).toEqual([...teamSettingNames]);
  });

  it('has no form that keeps Chrome from loading the extension', () => {
    expect(schema.type).toBe('object');
    expect(schema.additionalProperties).toBeUndefined();
    for (const { type, items } of everySchema(schema)) {
      expect(['object', 'string', 'integer', 'number', 'boolean', 'array']).toContain(type);
      expect(type === 'array').toBe(items !== undefined);
    }
  });

  it('leaves values to us, who can say what is wrong with one', () => {
    expect(everySchema(schema).filter((part) => part.enum !== undefined)).toEqual([]);
  });
});

function everySchema(part: Schema): Schema[] {
  return [
    part,
    ...Object.values(part.properties ?? {}).flatMap(everySchema),
    ...(part.items ? everySchema(part.items) : []),
  ];
}
