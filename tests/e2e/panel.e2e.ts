import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPanelRig, type PanelRig } from '../panel/harness/rig';

let rig: PanelRig;
beforeAll(async () => {
  rig = await openPanelRig();
});
afterAll(() => rig?.close());

describe('by keyboard alone', () => {
  it('goes through a drafted ticket in reading order, and around again', async () => {
    await rig.show('drafted');
    const walked: string[] = [];
    for (let press = 0; press < 34; press++) {
      await rig.page.keyboard.press('Tab');
      walked.push(await rig.focused());
    }
    expect(walked.slice(0, 31)).toEqual([
      'Open settings',
      'Close panel',
      'Message 4 of 4, frustrated, Wed 08:50',
      'Not frustrated',
      '“the third time now”',
      '“nobody calls me back”',
      '+2 · 1 against',
      'Summary of 5 messages',
      'Open: Could somebody look at it please?',
      'Answered in your text: I want my 84.90 back, or I will dispute the charge with my bank.',
      'Your point, for this draft',
      'Draft again',
      'Tone: Warm, brief',
      'Why this tone',
      'Engine',
      'Draft',
      'Select 10 November in the draft',
      'Select 5 working days in the draft',
      'Select 84.90 in the draft',
      'Select I will in the draft',
      'Select Friday in the draft',
      'Shorter',
      'Warmer',
      'Formal',
      'More',
      'Good draft',
      'Poor draft',
      'Dismiss draft',
      'Insert',
      'Copy',
      '1Refund timingA refund reaches your account within 5 working days.',
    ]);
    expect(walked).toContain('');
  });

  it('shows a ring of two pixels around whatever has the focus', async () => {
    await rig.show('drafted');
    const bare: string[] = [];
    for (let press = 0; press < 20; press++) {
      await rig.page.keyboard.press('Tab');
      const ring = await rig.page.evaluate(() => {
        // The draft's is around its card, whose border it takes the place of.
        const focused = document.activeElement ?? document.body;
        const style = getComputedStyle(focused.closest(':has(> div > [data-draft]:focus)') ?? focused);
        return `${style.outlineStyle} ${style.outlineWidth}`;
      });
      if (ring !== 'solid 2px') bare.push(`${await rig.focused()}: ${ring}`);
    }
    expect(bare).toEqual([]);
  });

  it('goes from bar to bar with the arrow keys, and marks the evidence of each message on the page', async () => {
    await rig.show('idle');
    await rig.page.focus('fieldset button[tabindex="0"]');
    await rig.page.keyboard.press('ArrowLeft');
    await rig.paints();
    expect(await rig.focused()).toMatch(/^Message 3 of 4, frustrated/);
    expect(await rig.lastPosted('highlight')).toMatchObject({ spans: [{ messageId: 'm4', quote: 'Still nothing' }] });
    await rig.page.keyboard.press('Home');
    await rig.paints();
    expect(await rig.focused()).toMatch(/^Message 1 of 4, calm/);
    // Past quotes and questions, which mark their own words.
    for (let press = 0; press < 8; press++) await rig.page.keyboard.press('Tab');
    expect(await rig.lastPosted('highlight')).toMatchObject({ spans: [] });
  });

  it('picks a tone with arrows and letters, and Esc closes the list without leaving the panel', async () => {
    await rig.show('idle');
    const tone = 'button[aria-label^="Tone:"]';
    const label = () => rig.page.$eval(tone, (button) => button.getAttribute('aria-label'));
    await rig.page.focus(tone);
    await rig.page.keyboard.press('Enter');
    await rig.page.keyboard.type('plain');
    await rig.page.keyboard.press('Enter');
    expect(await label()).toBe('Tone: Plain');
    await rig.page.keyboard.press('ArrowDown');
    await rig.page.waitForSelector('[role=combobox]');
    await rig.page.keyboard.press('Escape');
    expect(await rig.page.$eval(tone, (button) => button.getAttribute('aria-expanded'))).toBe('false');
    expect(await rig.focused()).toBe('Tone: Plain');
    expect(await rig.lastPosted('focus-composer')).toBeUndefined();
  });

  it('drafts with Enter from the agent’s point, inserts with Ctrl Enter, and goes back with Esc', async () => {
    await rig.show('idle');
    await rig.page.focus('input');
    await rig.page.keyboard.type('say it left Monday');
    await rig.page.keyboard.press('Enter');
    await rig.page.waitForFunction(() => document.querySelector('output')?.textContent?.startsWith('Draft ready'));
    expect(await rig.calls()).toContain('draft with template: say it left Monday');
    await rig.page.keyboard.down('Control');
    await rig.page.keyboard.press('Enter');
    await rig.page.keyboard.up('Control');
    await rig.page.waitForFunction(() => document.body.innerText.includes('In the reply box'));
    expect(await rig.lastPosted('insert')).toMatchObject({
      ticketId: '4127',
      placement: 'replace',
      audience: 'public',
    });
    await rig.page.keyboard.press('Escape');
    expect(await rig.lastPosted('focus-composer')).toEqual({ type: 'focus-composer', ticketId: '4127' });
  });

  it('stops a draft with Esc, and keeps what was written', async () => {
    await rig.show('writing');
    const before = await rig.draftText();
    await rig.page.keyboard.press('Escape');
    await rig.page.waitForFunction(() => document.querySelector('output')?.textContent?.startsWith('Stopped'));
    expect(await rig.draftText()).toBe(before);
    expect(await rig.lastPosted('focus-composer')).toBeUndefined();
  });
});

describe('while a draft is being written', () => {
  it.each([
    ['slow', 380],
    ['slow-foreign', 380],
    ['slow-foreign', 320],
  ])('moves nothing, from the first word to the last: %s, %i px wide', async (scene, width) => {
    await rig.page.setViewport({ width, height: 800 });
    await rig.show(scene);
    const places = new Set<string>();
    const look = async () => places.add(JSON.stringify(await rig.layout()));
    await look();
    await rig.clickButton('Draft');
    for (let glance = 0; glance < 40; glance++) {
      await look();
      await rig.paints();
    }
    await rig.page.waitForFunction(() => document.querySelector('output')?.textContent?.startsWith('Draft ready'));
    await look();
    await rig.page.setViewport({ width: 380, height: 800 });
    expect([...places]).toHaveLength(1);
  });

  it('leaves focus, caret and words of an agent who types in it', async () => {
    await rig.show('slow');
    await rig.clickButton('Draft');
    await rig.page.waitForFunction(() => (document.querySelector('textarea')?.value.length ?? 0) > 20);
    await rig.page.focus('textarea');
    await rig.page.$eval('textarea', (box) => box.setSelectionRange(8, 8));
    await rig.page.keyboard.type(' Berg', { delay: 25 });
    expect(await rig.page.$eval('textarea', (box) => box.selectionStart)).toBe(13);
    await rig.page.waitForFunction(() => document.querySelector('output')?.textContent?.startsWith('Draft ready'));
    expect(await rig.focused()).toBe('Draft');
    const text = await rig.draftText();
    expect(text.startsWith('Dear Mia Berg,\n\nYou have had to write')).toBe(true);
    expect(text.endsWith('Kind regards\nLena')).toBe(true);
  });

  it('waits with new words while an input method composes, and loses none', async () => {
    await rig.show('slow');
    await rig.clickButton('Draft');
    await rig.page.waitForFunction(() => (document.querySelector('textarea')?.value.length ?? 0) > 20);
    await rig.page.focus('textarea');
    await rig.page.$eval('textarea', (box) => box.setSelectionRange(0, 0));
    const session = await rig.page.createCDPSession();
    await session.send('Input.imeSetComposition', { text: 'に', selectionStart: 1, selectionEnd: 1 });
    const composing = await rig.draftText();
    await rig.paints(12);
    expect(await rig.draftText()).toBe(composing);
    await session.send('Input.insertText', { text: '日' });
    await rig.page.waitForFunction(() => document.querySelector('output')?.textContent?.startsWith('Draft ready'));
    await rig.paints();
    const text = await rig.draftText();
    expect(text.startsWith('日Dear Mia,\n\nYou')).toBe(true);
    expect(text.endsWith('Kind regards\nLena')).toBe(true);
  });

  it('takes a press that was meant for Stop, and came too late, for nothing', async () => {
    await rig.show('slow');
    await rig.page.evaluate(() => {
      const button = [...document.querySelectorAll('button')].find((each) => each.textContent === 'Draft');
      button?.click();
      new MutationObserver((_, observer) => {
        if (!document.querySelector('output')?.textContent?.startsWith('Draft ready')) return;
        observer.disconnect();
        button?.click();
      }).observe(document.body, { subtree: true, childList: true, characterData: true });
    });
    await rig.page.waitForFunction(() => document.querySelector('output')?.textContent?.startsWith('Draft ready'));
    await rig.paints();
    expect(await rig.calls()).toHaveLength(1);
    await new Promise((later) => setTimeout(later, 600));
    await rig.clickButton('Draft again');
    expect(await rig.calls()).toHaveLength(2);
  });
});

describe('what the agent wrote', () => {
  it('comes back with one key after a draft took its place', async () => {
    await rig.show('kept-text');
    await rig.page.focus('textarea');
    await rig.undoKey();
    expect(await rig.draftText()).toBe('I have already called you and');
    await rig.undoKey();
    expect(await rig.draftText()).toMatch(/^Dear Mia/);
  });

  it('leaves the undo key to the browser once the agent has typed after the draft', async () => {
    await rig.show('kept-text');
    await rig.page.focus('textarea');
    await rig.page.keyboard.down('Control');
    await rig.page.keyboard.press('End');
    await rig.page.keyboard.up('Control');
    await rig.page.keyboard.type(' PS');
    await rig.undoKey();
    expect(await rig.draftText()).toMatch(/^Dear Mia/);
  });

  it('has its gaps selected by a press on them', async () => {
    await rig.show('gaps');
    await rig.clickButton('Select [date?]');
    const selected = await rig.page.$eval('textarea', (box) => {
      const field = box;
      return field.value.slice(field.selectionStart, field.selectionEnd);
    });
    expect(selected).toBe('[date?]');
    await rig.clickButton('Insert');
    expect(await rig.lastPosted('insert')).toBeUndefined();
  });
});
