import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseRig } from '../../benchmarks/feedback/rig';
import type * as rigTypes from '../../benchmarks/feedback/rig-types';
import { browserNames } from '../../scripts/support/browsers';
import { launch, type Launched } from '../../scripts/support/launch';
import { schemaVersions } from '@/utils/database/schema';
import { rowsOf } from '../support/rows-of-each-schema';
import { type BarePage, serveBarePage } from './support/bare-page';

type Rig = typeof rigTypes;
const newest = schemaVersions.at(-1)!.version;
const earlier = schemaVersions.map(({ version }) => version).filter((version) => version < newest);

describe.each(browserNames)('an upgrade in a real %s, with an old tab open', (name) => {
  let started: Launched;
  let site: BarePage;
  let rig: string;
  beforeAll(async () => {
    [started, site, rig] = await Promise.all([launch(name), serveBarePage(), databaseRig()]);
  });
  afterAll(async () => {
    await started?.close();
    site?.close();
  });

  const open = async (): Promise<Page> => {
    const page = await started.browser.newPage();
    await page.goto(site.elsewhere);
    await page.evaluate(rig);
    return page;
  };

  it.each(earlier)('from schema %i loses no row', async (version) => {
    const held = rowsOf(version);
    const old = await open();
    await old.evaluate(asOldTab, version, held as [string, object][]);
    const fresh = await open();
    expect(await fresh.evaluate(upgraded, version, held as [string, object][])).toEqual(held.map(([, row]) => [row]));
    expect(await old.evaluate(() => (globalThis as never as { said: string[] }).said)).toEqual(['superseded']);
    expect(await old.evaluate(lateWrite)).toBe('superseded');
    await old.close();
    await fresh.close();
  });
});

/** Fills a database of an older schema and leaves it open, as a tab does that was there before the update. */
async function asOldTab(version: number, rows: [store: string, row: object][]): Promise<void> {
  const world = globalThis as never as { rig: Rig; said: string[]; database: Awaited<ReturnType<Rig['openDatabase']>> };
  const { openDatabase, schemaVersions: all, tables } = world.rig;
  const versions = all.filter((step) => step.version <= version);
  const raw = await tables(`upgrade-${version}`, versions).open();
  for (const [store, row] of rows) await raw.table(store).put(row);
  raw.close();
  world.said = [];
  world.database = await openDatabase({
    name: `upgrade-${version}`,
    versions,
    onNotice: ({ type }) => world.said.push(type),
  });
}

/** Opens the same database as the newest Tandem does, and gives what each store holds then. */
async function upgraded(version: number, rows: [store: string, row: object][]): Promise<unknown[]> {
  const { openDatabase, tables } = (globalThis as never as { rig: Rig }).rig;
  await openDatabase({ name: `upgrade-${version}` });
  const raw = await tables(`upgrade-${version}`, []).open();
  return Promise.all(rows.map(([store]) => raw.table(store).toArray()));
}

/** What becomes of a write of the old tab. */
async function lateWrite(): Promise<unknown> {
  const { database } = globalThis as never as { database: Awaited<ReturnType<Rig['openDatabase']>> };
  return database.saveUnfinished('zendesk:acme:1', 'late').then(
    () => 'written',
    (error: unknown) => (error as { kind?: string }).kind,
  );
}
