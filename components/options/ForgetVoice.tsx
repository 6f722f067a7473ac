import { useState } from 'react';
import { Button } from '@/components/ui';
import { ConfirmDialog } from './ConfirmDialog';
import type { VoiceService } from './options-services';
import { sentenceOf } from './sentence-of';
import { voiceWords as words } from './voice-section-words';

interface ForgetVoiceProps {
  service: VoiceService;
  onForgotten: () => void;
}

/** Deletes everything that voice memory keeps, also where no rule came of it yet. */
export function ForgetVoice({ service, onForgotten }: ForgetVoiceProps) {
  const [asking, setAsking] = useState(false);
  const [said, setSaid] = useState<string>();
  const forget = () =>
    void service.forgetAll().then(
      () => {
        setSaid(words.forgotten);
        onForgotten();
      },
      (error: unknown) => setSaid(sentenceOf(error)),
    );
  return (
    <>
      <Button weight="quiet" className="-ms-3 block text-start" onClick={() => setAsking(true)}>
        {words.forgetHere}
      </Button>
      <output className="text-muted block empty:hidden">{said}</output>
      {asking && (
        <ConfirmDialog
          title={words.forgetTitle}
          confirm={words.forget}
          onClose={() => setAsking(false)}
          onConfirm={forget}
        >
          {words.forgetText}
        </ConfirmDialog>
      )}
    </>
  );
}
