import { useEffect, useId, useRef, type ReactNode } from 'react';
import { Button } from '@/components/ui';
import { t } from '@/utils/i18n';

interface ConfirmDialogProps {
  title: string;
  children: ReactNode;
  /** What pressing it does: "Delete all feedback". */
  confirm: string;
  /** What pressing the other one does; also Escape. */
  keep?: string;
  onConfirm: () => void;
  onClose: () => void;
}

/** Asks before something that cannot be taken back. The harmless button has the focus. */
export function ConfirmDialog({
  title,
  children,
  confirm,
  keep = t('options.keepIt'),
  onConfirm,
  onClose,
}: ConfirmDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={heading}
      onClose={onClose}
      className="border-line bg-raised text-ink shadow-raised m-auto w-full max-w-100 rounded border p-4 backdrop:bg-black/40"
    >
      <h3 id={heading} className="text-read font-semibold">
        {title}
      </h3>
      <div className="text-muted mt-1">{children}</div>
      <div className="mt-4 flex flex-wrap justify-end gap-2">
        <Button onClick={() => dialog.current?.close()}>{keep}</Button>
        <Button
          className="text-furious!"
          onClick={() => {
            onConfirm();
            dialog.current?.close();
          }}
        >
          {confirm}
        </Button>
      </div>
    </dialog>
  );
}
