import { useRef, useState } from 'react';
import { Button, Notice } from '@/components/ui';
import { readPack, type ReadPack, type TeamPack } from '@/utils/tone';
import { PackQuestion } from './PackQuestion';
import { teamWords } from './words';

interface PackImportProps {
  inUse: TeamPack | undefined;
  /** Puts the pack to use and says so, or says why not. */
  onTake: (pack: TeamPack) => void;
}

/** Reads a pack from a file: refused whole with the names of the fields, or compared and asked about. */
export function PackImport({ inUse, onTake }: PackImportProps) {
  const [read, setRead] = useState<{ file: string; result: ReadPack }>();
  const input = useRef<HTMLInputElement>(null);
  const take = async (file: File | undefined) => {
    if (file) setRead({ file: file.name, result: readPack(await file.text()) });
    // The same file can be chosen again after it was corrected.
    if (input.current) input.current.value = '';
  };
  return (
    <div className="space-y-3">
      <h3 className="font-semibold">{teamWords.importTitle}</h3>
      <p className="text-muted max-w-140">{teamWords.importHint}</p>
      <input
        ref={input}
        type="file"
        accept="application/json,.json"
        aria-label={teamWords.importTitle}
        className="sr-only"
        tabIndex={-1}
        onChange={(event) => void take(event.currentTarget.files?.[0])}
      />
      <Button onClick={() => input.current?.click()}>{teamWords.importFile}</Button>
      {read && !read.result.ok && (
        <Notice kind="alert">
          <p>{teamWords.importRefused(read.file)}</p>
          <ul className="mt-1 space-y-1">
            {read.result.problems.map(({ path, sentence }) => (
              <li key={path + sentence}>
                {path !== '' && <code className="text-foot">{path}</code>} {sentence}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {read?.result.ok && (
        <PackQuestion
          title={teamWords.importTitle}
          pack={read.result.pack}
          inUse={inUse}
          onNo={() => setRead(undefined)}
          onYes={() => {
            if (read.result.ok) onTake(read.result.pack);
            setRead(undefined);
          }}
        />
      )}
    </div>
  );
}
