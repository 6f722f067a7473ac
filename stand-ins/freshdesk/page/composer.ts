import type { ComposerKind, PageTicket } from '../page-data';
import { config, post, words } from './config';
import { h, messageNodes } from './dom';
import { createEditor, type Editor } from './froala';

/** Real pages take up to seconds to build the editor after the press. Milliseconds. */
const buildMs = 400;
/** How long the form waits after a change before it keeps a draft. Milliseconds. */
const autosaveMs = 400;

/** The bar under the thread, and the composer that a press on it opens: reply, note or forward. */
export class Composer {
  readonly element = h('div', { class: 'si-composer' });
  editor: Editor | undefined;
  kind: ComposerKind | undefined;
  /** What would be sent: told by the editor's events, never read from the page. */
  model = '';
  #saving: ReturnType<typeof setTimeout> | undefined;

  constructor(readonly ticket: PageTicket) {
    this.#close();
  }

  /** Opens the composer; another kind than the open one takes its place. */
  async open(kind: ComposerKind): Promise<void> {
    if (this.kind === kind) return;
    this.kind = kind;
    await new Promise((resolve) => setTimeout(resolve, buildMs));
    if (!this.element.isConnected || this.kind !== kind) return;
    const host = h('div');
    this.element.replaceChildren(
      h(
        'div',
        { class: 'ticket-details__item rich-editor' },
        h('div', { class: 'ticket-editor' }, this.#fields(kind), host, this.#footer(kind)),
      ),
    );
    this.editor = await createEditor(host, (html) => this.#changed(html));
    this.editor.html.set(this.#opening(kind));
    this.editor.undo.reset();
    this.editor.undo.saveStep();
    this.model = this.editor.html.get();
    this.#placeCaret(this.editor);
  }

  #fields(kind: ComposerKind): HTMLElement {
    if (kind === 'note') {
      return h('div', { class: 'ticket-action__fields' }, h('div', { 'data-test-notify-to': true }, words.notify));
    }
    const pill =
      kind === 'reply' && h('span', { class: 'ember-power-select-multiple-option' }, this.ticket.requester.email);
    return h(
      'div',
      { class: 'ticket-action__fields' },
      h('div', { class: 'ticket-action__email' }, `${words.to} `, pill),
    );
  }

  #footer(kind: ComposerKind): HTMLElement {
    const send = h(
      'button',
      { class: 'reply-btn', 'data-test-id': 'submit', onclick: (event) => void this.#send(kind, event.isTrusted) },
      words.send,
    );
    return h('div', { class: 'ticket-editor__footer' }, h('div', { class: 'reply-btn-wrapper' }, send));
  }

  /** Greeting, a line for the caret, signature; a forward holds what it forwards. */
  #opening(kind: ComposerKind): string {
    const blank = '<div><br></div>';
    if (kind === 'forward')
      return `${blank}<blockquote class="freshdesk_quote">${this.ticket.description?.html ?? ''}</blockquote>`;
    if (kind === 'note' || config.variant.reply === 'empty') return blank;
    const [first = ''] = this.ticket.requester.name.split(' ');
    return `<div>Hi ${first},</div>${blank}${blank}${this.ticket.signature}`;
  }

  #placeCaret({ el }: Editor): void {
    el.focus({ preventScroll: true });
    const line = [...el.children].find((child, at) => at > 0 && child.textContent === '') ?? el.firstElementChild;
    if (line) getSelection()?.collapse(line, 0);
  }

  #changed(html: string): void {
    this.model = html;
    clearTimeout(this.#saving);
    const draft = { ticketId: this.ticket.id, kind: this.kind, html };
    this.#saving = setTimeout(() => void post('autosave', draft), autosaveMs);
  }

  async #send(kind: ComposerKind, trusted: boolean): Promise<void> {
    const html = this.model;
    const text = textOf(html);
    clearTimeout(this.#saving);
    this.#close();
    await post('send', { ticketId: this.ticket.id, kind, html, text, trusted });
  }

  #close(): void {
    this.editor?.destroy();
    this.editor = undefined;
    this.kind = undefined;
    const button = (testId: string, kind: ComposerKind, label: string) =>
      h(
        'li',
        { class: 'reply-bar__item' },
        h('button', { 'data-test-id': testId, onclick: () => void this.open(kind) }, label),
      );
    this.element.replaceChildren(
      h(
        'div',
        { class: 'reply-bar-wrapper' },
        h(
          'ul',
          { class: 'reply-bar' },
          button('ticket-action-reply', 'reply', words.reply),
          button('add-note', 'note', words.addNote),
          button('ticket-action-forward', 'forward', words.forward),
        ),
      ),
    );
  }
}

/** A line for each block and line break, as the mail's plain part would have it. */
function textOf(html: string): string {
  const lines: string[] = [''];
  const walk = (node: Node) => {
    if (node instanceof Text) lines[lines.length - 1] += node.data;
    else if (node.nodeName === 'BR') lines.push('');
    else {
      const block = /^(?:DIV|P|BLOCKQUOTE|LI)$/.test(node.nodeName);
      if (block && lines.at(-1) !== '') lines.push('');
      node.childNodes.forEach(walk);
      if (block && (lines.at(-1) !== '' || node.textContent === '')) lines.push('');
    }
  };
  messageNodes(html).forEach(walk);
  return lines
    .join('\n')
    .replace(/\u00a0/g, ' ')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
