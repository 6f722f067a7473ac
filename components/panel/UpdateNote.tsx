import { useEffect, useState } from 'react';
import { Button, Notice } from '@/components/ui';
import type { UpdateService } from './panel-services';
import { updateWords } from './update-words';

/** After an update, what changed: at the head of the panel, until the agent has seen it. Nothing where there is nothing to tell. */
export function UpdateNote({ updates }: { updates: UpdateService | undefined }) {
  const [version, setVersion] = useState<string>();
  useEffect(() => {
    let here = true;
    void updates?.untold().then((found) => here && setVersion(found));
    return () => {
      here = false;
    };
  }, [updates]);
  const changes = version === undefined ? undefined : updateWords.notes[version];
  if (version === undefined || !changes || !updates) return null;
  const dismiss = () => {
    setVersion(undefined);
    void updates.told();
  };
  return (
    <div className="px-4 pt-3">
      <Notice action={<Button onClick={dismiss}>{updateWords.dismiss}</Button>}>
        <p className="font-semibold">{updateWords.title(version)}</p>
        <ul className="text-muted mt-1 list-disc space-y-1 ps-4">
          {changes.map((change) => (
            <li key={change}>{change}</li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
