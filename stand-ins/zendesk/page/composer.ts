import type { PageTicket } from '../http/page-endpoints';
import type { ComposerChannel, SendRecord } from '../../shared/model';
import { postSend } from './backend';
import { variant } from './config';
import { countSend } from './counters';
import { h, icon, set } from './dom';
import {
  createEditor,
  moveCaretOnFocus,
  onPlainEnter,
  setPlaceholder,
  setRootAttribute,
  undoSteps,
  type DecoupledEditor,
  type EditorKind,
} from './editor';
import { label, type Label } from './labels';
import { openMenu } from './menu';

const channelIcons: Record<ComposerChannel, string> = { web: 'mail', native_messaging: 'chat', internal: 'note' };
const channelLabels: Record<ComposerChannel, Label> = {
  web: 'web',
  native_messaging: 'native_messaging',
  internal: 'internalChannel',
};

/** The reply box of one ticket: one editor, a draft for each channel. */
export class Composer {
  readonly element: HTMLElement;
  channel: ComposerChannel;
  editor: DecoupledEditor | undefined;
  /** Called after each send with the ticket's count. */
  onSent: (count: number) => void = () => undefined;
  readonly #drafts = new Map<ComposerChannel, string>();
  readonly #switcher = h('button', {
    class: 'si-channel',
    type: 'button',
    'data-test-id': 'omnichannel-channel-switcher-button',
    'aria-haspopup': 'menu',
    onclick: () => this.#openMenu(),
  });
  readonly #holder = h('div', {
    class: 'zendesk-editor--rich-text-container si-editor',
    'data-test-id': 'ticket-rich-text-editor',
  });
  readonly #toolbar = h('div', { class: 'si-toolbar', 'data-test-id': 'rich-text-editor-toolbar-container' });
  readonly #sendButton = h(
    'button',
    {
      class: 'si-primary si-send',
      type: 'button',
      'data-test-id': 'omnichannel-omnicomposer-send-button',
      onclick: (event) => this.send('send', event.isTrusted),
    },
    label('send'),
  );

  constructor(private readonly ticket: PageTicket) {
    this.channel = firstChannel(ticket);
    this.element = h(
      'div',
      { class: 'si-composer', id: 'editor-view', 'data-test-id': 'editor-view' },
      h('div', { class: 'si-composer-head' }, this.#switcher, h('span', { class: 'si-to' }, ticket.requester.name)),
      this.#holder,
      h(
        'div',
        { class: 'si-composer-foot', 'data-test-id': 'omnichannel-composer-toolbar' },
        this.#toolbar,
        h('ul', {
          class: 'si-app-icons',
          'data-test-id': 'ticket-editor-app-icon-view',
          'data-cy': 'ticket-editor-app-icon-view',
        }),
        this.#sendButton,
      ),
    );
  }

  /** Builds the editor of the present channel; the composer is empty until then. */
  async mount(): Promise<void> {
    const kind = kindOf(this.channel);
    const editor = await createEditor(kind, this.#words(), this.#drafts.get(this.channel) ?? '');
    this.editor = editor;
    if (variant.caretOnFocus === 'moved-to-start') moveCaretOnFocus(editor);
    if (kind === 'plain') onPlainEnter(editor, (trusted) => this.send('enter', trusted));
    this.#holder.replaceChildren(
      ...[editor.ui.getEditableElement()].filter((element) => element !== null && element !== undefined),
    );
    const bar = editor.ui.view.toolbar.element;
    this.#toolbar.replaceChildren(...(kind === 'rich' && bar ? [bar] : []));
    this.#drawChannel();
  }

  /** Keeps the draft and shows that of the other channel. */
  async switchTo(channel: ComposerChannel): Promise<void> {
    if (!this.editor || channel === this.channel) return;
    const editor = this.editor;
    this.#drafts.set(this.channel, editor.getData());
    const sameKind = kindOf(channel) === kindOf(this.channel);
    this.channel = channel;
    if (sameKind && variant.composerNode === 'kept') {
      editor.setData(this.#drafts.get(channel) ?? '');
      setRootAttribute(editor, 'aria-label', this.#words().label);
      setPlaceholder(editor, this.#words().placeholder);
      this.#drawChannel();
      return;
    }
    await editor.destroy();
    await this.mount();
  }

  /** Sends the composer's content through the page's own request. */
  send(by: SendRecord['by'], trusted: boolean, status?: SendRecord['status']): void {
    const { editor, channel, ticket } = this;
    // Submitting a messaging ticket changes its status and leaves the unsent message in the composer.
    const withText = by !== 'submit' || channel !== 'native_messaging';
    const html = withText ? (editor?.getData() ?? '') : '';
    const text = withText ? plainTextOf(html) : '';
    this.onSent(countSend(ticket.id));
    void postSend({ ticketId: ticket.id, channel, html, text, status, by, trusted });
    if (!withText) return;
    editor?.setData('');
    this.#drafts.delete(channel);
  }

  undoCount(): number {
    return this.editor ? undoSteps(this.editor) : 0;
  }

  #words(): { label: string; placeholder: string } {
    if (this.channel === 'internal') return { label: label('noteComposer'), placeholder: label('writeNote') };
    const spoken = this.channel === 'web' ? 'publicComposer' : 'messagingComposer';
    return { label: label(spoken), placeholder: label('writeReply') };
  }

  #drawChannel(): void {
    const name = label(channelLabels[this.channel]);
    set(this.#switcher, 'data-channel', this.channel);
    set(this.#switcher, 'aria-label', name);
    this.#switcher.replaceChildren(icon(channelIcons[this.channel]), name, icon('down'));
    this.#sendButton.hidden = this.channel !== 'native_messaging';
    this.element.classList.toggle('si-noting', this.channel === 'internal');
  }

  #openMenu(): void {
    const channels: ComposerChannel[] =
      this.ticket.channel === 'native_messaging' ? ['native_messaging', 'web', 'internal'] : ['web', 'internal'];
    openMenu(
      this.#switcher,
      channels.map((channel) => ({
        testId: `omnichannel-channel-switcher-menuitem-${channel}`,
        text: label(channelLabels[channel]),
        icon: channelIcons[channel],
        choose: () => void this.switchTo(channel),
      })),
    );
  }
}

function firstChannel(ticket: PageTicket): ComposerChannel {
  if (variant.opensOn === 'internal') return 'internal';
  return ticket.channel === 'native_messaging' ? 'native_messaging' : 'web';
}

function kindOf(channel: ComposerChannel): EditorKind {
  return channel === 'native_messaging' ? 'plain' : 'rich';
}

function plainTextOf(html: string): string {
  const body = new DOMParser().parseFromString(html, 'text/html').body;
  for (const line of body.querySelectorAll('br')) line.replaceWith('\n');
  return [...body.children]
    .map((block) => (block.textContent ?? '').replaceAll('\u00a0', ' '))
    .join('\n')
    .trim();
}
