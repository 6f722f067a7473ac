import { useState } from 'react';
import { numberText, t } from '@/utils/i18n';
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
        label={t('options.kept.label')}
        hint={
          <>
            {t('options.kept.hint')}
            {sentTexts > 0 && ` ${t('options.kept.now', sentTexts, { count: numberText(sentTexts) })}`}
          </>
        }
        disabled={locked}
        checked={preferences.keepSentText}
        onChoose={choose}
      />
      {asking && (
        <ConfirmDialog
          title={t('options.kept.deleteAsk', sentTexts, { count: numberText(sentTexts) })}
          confirm={t('options.kept.delete')}
          keep={t('options.kept.keep')}
          onClose={() => setAsking(false)}
          onConfirm={() =>
            void feedback.run(async () => {
              const count = await services.feedback.forgetSentTexts();
              return t('options.kept.deleted', count, { count: numberText(count) });
            })
          }
        >
          {t('options.kept.deleteText')}
        </ConfirmDialog>
      )}
    </>
  );
}
