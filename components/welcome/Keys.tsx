import { useEffect, useState } from 'react';
import type { OptionsServices } from '@/components/options';
import { Button } from '@/components/ui';
import { words } from './words';

/** The keyboard shortcuts as the browser really bound them. */
export function Keys({ about }: { about: OptionsServices['about'] }) {
  const [bound, setBound] = useState<readonly { does: string; keys: string }[]>([]);
  useEffect(() => {
    let here = true;
    void about.shortcuts().then((found) => here && setBound(found));
    return () => {
      here = false;
    };
  }, [about]);
  return (
    <>
      <dl className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 gap-y-2 min-[480px]:max-w-100">
        {bound.map(({ does, keys }) => (
          <div key={does} className="contents">
            <dt>{does}</dt>
            <dd>
              {keys ? <kbd className="font-sans">{keys}</kbd> : <span className="text-muted">{words.unbound}</span>}
            </dd>
          </div>
        ))}
      </dl>
      <Button onClick={about.changeShortcuts}>{words.changeKeys}</Button>
    </>
  );
}
