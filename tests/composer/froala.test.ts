// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { allEngines, type Hands, insertDraft, ownLines, type Placement } from '@/utils/composer';
import type { ComposerTarget } from '@/utils/helpdesk';

const never = new AbortController().signal;
const signature = '<div class="sig">Sam<br>Support</div>';
const text = 'Hello Mia,\n\na < b & c';
const blocks = '<div>Hello Mia,</div><div><br></div><div>a &lt; b &amp; c</div>';

/** A page with Froala's element, and hands that answer as they do where an instance is found, or where none is. */
function page(html: string, hasInstance = true) {
  document.body.innerHTML = `<div class="fr-box"><div class="fr-element" contenteditable="true">${html}</div></div>`;
  const element = document.querySelector<HTMLElement>('.fr-element')!;
  const ordered: string[] = [];
  const hands: Hands = {
    act(_element, order) {
      ordered.push(order.act);
      return hasInstance;
    },
  };
  const keepFrom = element.querySelector<HTMLElement>('.sig') ?? undefined;
  const target: ComposerTarget = { ticketId: '1', element, audience: 'public', format: 'rich', keepFrom };
  const insert = (placement: Placement, draft = text) =>
    insertDraft(
      {
        page: window,
        desk: { activeTicket: () => '1', findComposer: () => target },
        ticketId: '1',
        text: draft,
        placement,
        audience: 'public',
        hands,
        engines: allEngines,
      },
      never,
    );
  return { element, ordered, target, insert };
}

function caret(node: Node | null | undefined, offset: number) {
  document.getSelection()?.collapse(node ?? null, offset);
}

describe('an insert into Froala', () => {
  it.each<[string, Placement, string, string]>([
    ['an empty editor', 'replace', '<div><br></div>', blocks],
    ['an editor without any block', 'append', '', blocks],
    ['the place of what stood there', 'replace', '<div>Old</div><div>text</div>', blocks],
    ['the end', 'append', '<div>Hi Mia,</div>', `<div>Hi Mia,</div><div><br></div>${blocks}`],
    [
      'the blank line at the end',
      'append',
      '<div>Hi Mia,</div><div><br></div><div><br></div>',
      `<div>Hi Mia,</div><div><br></div>${blocks}`,
    ],
    [
      'the room above a signature',
      'append',
      `<div>Hi Mia,</div><div><br></div><div><br></div>${signature}`,
      `<div>Hi Mia,</div><div><br></div>${blocks}<div><br></div>${signature}`,
    ],
    ['the room above a signature that stands alone', 'append', signature, `${blocks}<div><br></div>${signature}`],
    [
      'the place of the agent’s words, not of the signature',
      'replace',
      `<div>Old</div>${signature}`,
      `${blocks}<div><br></div>${signature}`,
    ],
  ])('goes to %s, between two steps of its undo', async (_where, placement, html, expected) => {
    const { element, ordered, insert } = page(html);
    expect(await insert(placement)).toEqual({ ok: true, engine: 'froala-instance' });
    expect(element.innerHTML).toBe(expected);
    expect(ordered).toEqual(['froala-step', 'froala-step']);
  });

  it('goes to the caret: into a line, or in place of a blank one', async () => {
    const inLine = page('<div>before after</div><div>last</div>');
    caret(inLine.element.firstChild?.firstChild, 7);
    await inLine.insert('caret', 'one\ntwo ');
    expect(inLine.element.innerHTML).toBe('<div>before one<br>two&nbsp;after</div><div>last</div>');
    const blank = page(`<div>Hi Mia,</div><div><br></div><div>Bye</div>${signature}`);
    caret(blank.element.children[1], 0);
    await blank.insert('caret');
    expect(blank.element.innerHTML).toBe(`<div>Hi Mia,</div>${blocks}<div>Bye</div>${signature}`);
  });

  it('does not go behind the signature because the caret stands there', async () => {
    const { element, insert } = page(`<div>Hi</div>${signature}`);
    caret(element.querySelector('.sig')?.lastChild, 3);
    expect(await insert('caret', 'one')).toMatchObject({ ok: true });
    expect(element.innerHTML).toBe(`<div>Hione</div>${signature}`);
  });

  it('tries a paste where no instance is found, then writes by itself and tells the page', async () => {
    const { element, ordered, insert } = page(`<div><br></div>${signature}`, false);
    const heard: string[] = [];
    for (const type of ['input', 'change', 'keydown', 'click'])
      element.addEventListener(type, (event) => heard.push(event.type));
    expect(await insert('replace')).toEqual({ ok: true, engine: 'froala-range' });
    expect(ordered).toEqual(['froala-step', 'paste']);
    expect(heard).toEqual(['input', 'change']);
    expect(element.innerHTML).toBe(`${blocks}<div><br></div>${signature}`);
  });

  it('puts back what stood there where the page does not keep the text', async () => {
    const html = `<div>Old</div>${signature}`;
    const { element, insert } = page(html, false);
    element.addEventListener(
      'input',
      () => element.firstElementChild?.textContent === 'Hello Mia,' && element.prepend('x'),
    );
    expect(await insert('replace')).toEqual({ ok: false, reason: 'not-confirmed' });
    expect(element.innerHTML).toBe(html);
  });

  it('counts as empty while nothing but a signature stands in it', () => {
    expect(ownLines(page(`<div><br></div>${signature}`).target, allEngines).join('')).toBe('');
    expect(ownLines(page(`<div>Hi</div>${signature}`).target, allEngines)).toEqual(['Hi']);
  });
});

describe('a reply box that has to be opened first', () => {
  function closed(over: { audience?: ComposerTarget['audience']; opens?: boolean } = {}) {
    document.body.innerHTML = '';
    let target: ComposerTarget | undefined;
    let presses = 0;
    const open = () => {
      presses += 1;
      if (over.opens === false) return;
      setTimeout(() => {
        document.body.innerHTML = `<div class="fr-element" contenteditable="true"><div>Hi Mia,</div>${signature}</div>`;
        const element = document.querySelector<HTMLElement>('.fr-element')!;
        const keepFrom = element.querySelector<HTMLElement>('.sig') ?? undefined;
        target = { ticketId: '1', element, audience: over.audience ?? 'public', format: 'rich', keepFrom };
      }, 150);
    };
    return {
      presses: () => presses,
      request: {
        page: window,
        desk: { activeTicket: () => '1', findComposer: () => target, openComposer: () => (target ? undefined : open) },
        ticketId: '1',
        text,
        placement: 'replace',
        audience: 'public',
        hands: { act: () => true },
        engines: allEngines,
      } as const,
    };
  }

  it('is opened with one press, and what came with it stays', async () => {
    const { presses, request } = closed();
    expect(await insertDraft(request, never)).toEqual({ ok: true, engine: 'froala-instance' });
    expect(presses()).toBe(1);
    expect(document.querySelector('.fr-element')?.innerHTML).toBe(
      `<div>Hi Mia,</div><div><br></div>${blocks}<div><br></div>${signature}`,
    );
  });

  it('is not written into where it turns out to be a note', async () => {
    const { request } = closed({ audience: 'internal' });
    expect(await insertDraft(request, never)).toEqual({ ok: false, reason: 'audience-changed' });
    expect(document.querySelector('.fr-element')?.textContent).toBe('Hi Mia,SamSupport');
  });

  it('is not opened for an internal note', async () => {
    const { presses, request } = closed();
    expect(await insertDraft({ ...request, audience: 'internal' }, never)).toEqual({
      ok: false,
      reason: 'no-composer',
    });
    expect(presses()).toBe(0);
  });

  it('is said to be missing where it does not open', { timeout: 15_000 }, async () => {
    const { presses, request } = closed({ opens: false });
    expect(await insertDraft(request, never)).toEqual({ ok: false, reason: 'no-composer' });
    expect(presses()).toBe(1);
  });
});
