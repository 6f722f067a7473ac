import { useState } from 'react';
import type { Preferences } from '@/utils/settings';
import { Choice } from './Choice';
import { ConfirmDialog } from './ConfirmDialog';
import type { OptionsServices } from './options-services';
import { useLocked } from './team/use-team';
import type { FeedbackModel } from './use-feedback';

interface KeptTextChoiceProps {
  services: OptionsServices;
  feedback: FeedbackModel;
  preferences: Preferences;
  onChange: (change: Partial<Preferences>) => Promise<void>;
}

/** Whether sent replies are kept word for word; and what happens to those that are, when that is switched off. */
export function KeptTextChoice({ services, feedback, preferences, onChange }: KeptTextChoiceProps) {
  const [asking, setAsking] = useState(false);
  const { sentTexts } = feedback;
  const locked = useLocked('keepSentText');
  const choose = (keepSentText: boolean) => {
    void onChange({ keepSentText });
    if (!keepSentText && sentTexts > 0) setAsking(true);
  };
  return (
    <>
      <Choice
        label="Keep the text of replies that I send"
        hint={
          <>
            Off, Tandem keeps numbers and no words of yours or the customer’s. On, your sent replies are kept whole, in
            this browser profile, for as long as feedback is; whoever can use this profile can read them. So far only
            your own export contains them.
            {sentTexts > 0 && ` ${sentTexts === 1 ? 'One reply is' : `${sentTexts} replies are`} kept now.`}
          </>
        }
        disabled={locked}
        checked={preferences.keepSentText}
        onChoose={choose}
      />
      {asking && (
        <ConfirmDialog
          title={sentTexts === 1 ? 'Delete the reply that is kept?' : `Delete the ${sentTexts} replies that are kept?`}
          confirm="Delete texts"
          keep="Keep them for now"
          onClose={() => setAsking(false)}
          onConfirm={() =>
            void feedback.run(async () => {
              const count = await services.feedback.forgetSentTexts();
              return count === 1 ? 'Deleted one text.' : `Deleted ${count} texts.`;
            })
          }
        >
          No further text is kept from now on. The rows and their numbers stay.
        </ConfirmDialog>
      )}
    </>
  );
}
