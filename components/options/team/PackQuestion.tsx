import { Button } from '@/components/ui';
import { builtInPresets, packDiff, type FieldChange, type TeamPack } from '@/utils/tone';
import { DiffTable } from './DiffTable';
import { teamWords } from './words';

interface PackQuestionProps {
  title: string;
  pack: TeamPack;
  /** The pack in use, that it is compared with; where there is none, the built-in presets are. */
  inUse: TeamPack | undefined;
  onYes: () => void;
  onNo: () => void;
}

/** What a pack changes, field by field, and the question. Nothing is applied before the answer. */
export function PackQuestion({ title, pack, inUse, onYes, onNo }: PackQuestionProps) {
  const before = inUse ?? ({ presets: builtInPresets } as unknown as TeamPack);
  // What is fixed for the agent comes before how the team sounds.
  const changes = packDiff(before, pack).toSorted((one, other) => Number(isLock(other)) - Number(isLock(one)));
  return (
    <section aria-label={title} className="border-line bg-raised shadow-raised space-y-3 rounded border p-4">
      <h3 className="text-read font-semibold">{teamWords.importAsk(pack.name, pack.version)}</h3>
      <p className="text-muted max-w-140">
        {teamWords.held(pack.presets.length, pack.facts.length, pack.tests.length)}{' '}
        {pack.signature ? teamWords.signed : teamWords.unsigned} {pack.note !== undefined && teamWords.note(pack.note)}
      </p>
      {changes.length === 0 ? <p>{teamWords.importSame}</p> : <DiffTable changes={changes} label={title} />}
      <div className="flex flex-wrap gap-2">
        <Button weight="primary" onClick={onYes}>
          {teamWords.importYes}
        </Button>
        <Button onClick={onNo}>{teamWords.importNo}</Button>
      </div>
    </section>
  );
}

function isLock({ path }: FieldChange): boolean {
  return path.startsWith('settings');
}
