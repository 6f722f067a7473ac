import { variant } from './config';

const en = {
  views: 'Views',
  dashboard: 'Dashboard',
  customers: 'Customers',
  reporting: 'Reporting',
  admin: 'Admin Center',
  search: 'Search',
  yourTickets: 'Your unsolved tickets',
  newTicket: 'New ticket',
  close: 'Close',
  message: 'Message from {name}, via {via}, {time}',
  viaSide: 'via side conversation',
  internal: 'Internal note',
  showMore: 'Show older messages',
  publicComposer: 'Public reply composer',
  noteComposer: 'Internal note composer',
  messagingComposer: 'Message composer',
  web: 'Email',
  native_messaging: 'Messaging',
  internalChannel: 'Internal note',
  writeReply: 'Write your reply',
  writeNote: 'Only your team sees this note',
  send: 'Send',
  submitAs: 'Submit as {status}',
  macro: 'Apply macro',
  requester: 'Requester',
  assignee: 'Assignee',
  priority: 'Priority',
  tags: 'Tags',
  customer: 'Customer context',
  apps: 'Apps',
  knowledge: 'Knowledge',
  subject: 'Subject',
  status: 'Status',
  updated: 'Updated',
  clipped: 'This message is clipped because of its length.',
  unavailable: 'This ticket cannot be shown.',
  noMessages: 'No messages yet.',
  new: 'New',
  open: 'Open',
  pending: 'Pending',
  hold: 'On-hold',
  solved: 'Solved',
};

export type Label = keyof typeof en;

const ko: Partial<Record<Label, string>> = {
  views: '보기',
  dashboard: '대시보드',
  customers: '고객',
  search: '검색',
  yourTickets: '미해결 티켓',
  newTicket: '새 티켓',
  close: '닫기',
  message: '{name}의 메시지, {via}, {time}',
  viaSide: '사이드 대화를 통해',
  internal: '내부 메모',
  showMore: '이전 메시지 보기',
  publicComposer: '공개 답장 작성기',
  noteComposer: '내부 메모 작성기',
  messagingComposer: '메시지 작성기',
  web: '이메일',
  native_messaging: '메시징',
  internalChannel: '내부 메모',
  writeReply: '답장을 작성하세요',
  writeNote: '팀만 볼 수 있습니다',
  send: '보내기',
  submitAs: '{status}(으)로 제출',
  macro: '매크로 적용',
  requester: '요청자',
  assignee: '담당자',
  priority: '우선순위',
  tags: '태그',
  customer: '고객 컨텍스트',
  apps: '앱',
  subject: '제목',
  status: '상태',
  open: '열림',
  pending: '대기 중',
  solved: '해결됨',
};

const pt: Partial<Record<Label, string>> = {
  views: 'Visualizações',
  dashboard: 'Painel',
  customers: 'Clientes',
  search: 'Pesquisar',
  yourTickets: 'Seus tickets não resolvidos',
  newTicket: 'Novo ticket',
  close: 'Fechar',
  message: 'Mensagem de {name}, por {via}, {time}',
  viaSide: 'por conversa paralela',
  internal: 'Observação interna',
  showMore: 'Mostrar mensagens anteriores',
  publicComposer: 'Compositor de resposta pública',
  noteComposer: 'Compositor de observação interna',
  messagingComposer: 'Compositor de mensagem',
  web: 'E-mail',
  native_messaging: 'Mensagens',
  internalChannel: 'Observação interna',
  writeReply: 'Escreva sua resposta',
  writeNote: 'Somente sua equipe vê esta observação',
  send: 'Enviar',
  submitAs: 'Enviar como {status}',
  macro: 'Aplicar macro',
  requester: 'Solicitante',
  assignee: 'Atribuído',
  priority: 'Prioridade',
  tags: 'Tags',
  customer: 'Contexto do cliente',
  apps: 'Aplicativos',
  subject: 'Assunto',
  status: 'Status',
  open: 'Aberto',
  pending: 'Pendente',
  solved: 'Resolvido',
};

/** A label in the page's language, English where it has none; `{name}` slots filled in. */
export function label(key: Label, slots: Record<string, string> = {}): string {
  const text = { en, ko, pt }[variant.labels][key] ?? en[key];
  return text.replaceAll(/\{(\w+)\}/g, (_, slot: string) => slots[slot] ?? '');
}

/** A status in the page's language. */
export function statusLabel(status: string): string {
  return status in en ? label(status as Label) : status;
}

const locales = { en: 'en-GB', ko: 'ko-KR', pt: 'pt-BR' };

/** `3 hours ago` in the page's language. */
export function relativeTime(iso: string): string {
  const format = new Intl.RelativeTimeFormat(locales[variant.labels], { numeric: 'auto' });
  const minutes = Math.round((Date.parse(iso) - Date.now()) / 60_000);
  if (Math.abs(minutes) < 60) return format.format(minutes, 'minute');
  if (Math.abs(minutes) < 48 * 60) return format.format(Math.round(minutes / 60), 'hour');
  return format.format(Math.round(minutes / 1440), 'day');
}

/** Date and time in the page's language. */
export function absoluteTime(iso: string): string {
  return new Date(iso).toLocaleString(locales[variant.labels], { dateStyle: 'medium', timeStyle: 'short' });
}
