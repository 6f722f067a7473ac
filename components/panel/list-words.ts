import { t } from '@/utils/i18n';
import { levelWords, words } from './words';

/** Every word of the list of tickets. */
export const listWords = {
  title: t('list.title'),
  levels: levelWords,
  unread: t('list.unread'),
  unsupported: t('list.unsupported'),
  changed: t('list.changed'),
  waiting: words.waiting,
  answered: words.answered,
  noSubject: t('list.noSubject'),
  read: (read: number, all: number) => t('list.read', { read, all }),
  offer: t('list.offer'),
  turnOn: words.settings,
} as const;
