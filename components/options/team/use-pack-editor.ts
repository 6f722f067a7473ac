import { useEffect, useState } from 'react';
import { readPackValue, runPresetTests, type PackProblem, type TeamPack, type TestRow } from '@/utils/tone';
import type { TeamService } from '../options-services';

export interface PackEditorModel {
  pack: TeamPack;
  change: (change: Partial<TeamPack>) => void;
  /** What is wrong with it, by field; empty where it could be published. */
  problems: PackProblem[];
  /** How the tests came out for the pack as it is; undefined while they run, or cannot because of a problem. */
  rows?: TestRow[];
  engine: 'template' | 'claude';
  /** Runs the tests again, also on Claude. */
  run: (engine: 'template' | 'claude') => void;
}

/** Typing must rest for this long before the pack is kept and tested. */
const restMs = 400;

/** A pack that is being worked on: kept and tested a moment after each change. */
export function usePackEditor(service: TeamService, start: TeamPack): PackEditorModel {
  const [pack, setPack] = useState(start);
  const [rows, setRows] = useState<TestRow[]>();
  const [asked, setAsked] = useState<{ engine: 'template' | 'claude' }>({ engine: 'template' });
  const read = readPackValue(pack);
  const problems = read.ok ? [] : read.problems;
  const whole = problems.length === 0;

  useEffect(() => {
    const life = new AbortController();
    const test = async () => {
      await service.keepDraft(pack);
      if (!whole) return;
      const draft: Parameters<typeof runPresetTests>[2] = (preset, ticket, signal) =>
        service.draftSample(preset, ticket, asked.engine, signal);
      const found = await runPresetTests(pack.presets, pack.tests, draft, life.signal);
      if (!life.signal.aborted) setRows(found);
    };
    const timer = setTimeout(() => {
      test().catch((error: unknown) => {
        if (!life.signal.aborted) reportError(error);
      });
    }, restMs);
    return () => {
      clearTimeout(timer);
      life.abort();
    };
  }, [service, pack, whole, asked]);

  return {
    pack,
    change: (change) => {
      setRows(undefined);
      setAsked({ engine: 'template' });
      setPack((before) => ({ ...before, ...change }));
    },
    problems,
    ...(rows && whole && { rows }),
    engine: asked.engine,
    run: (engine) => {
      setRows(undefined);
      setAsked({ engine });
    },
  };
}

/** The pack as it is published: a version on, and each preset that changed since the pack in use too. */
export function nextVersion(pack: TeamPack, inUse: TeamPack | undefined): TeamPack {
  const { signature: _signature, ...rest } = pack;
  const presets = pack.presets.map((preset) => {
    const before = inUse?.presets.find(({ id }) => id === preset.id);
    if (!before) return preset;
    const same = JSON.stringify({ ...preset, version: 0 }) === JSON.stringify({ ...before, version: 0 });
    return { ...preset, version: same ? before.version : before.version + 1 };
  });
  const version = inUse?.id === pack.id ? inUse.version + 1 : pack.version;
  return { ...rest, presets, version };
}
