// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { pageHands, putHandsToWork } from '@/utils/composer';
import { froalaActs } from '@/utils/composer/engines/froala-hands';

/** Froala's box with an instance on it, as every version leaves it. */
function froala() {
  document.body.innerHTML = '<div class="fr-box"><div class="fr-element" contenteditable="true"></div></div>';
  const done: string[] = [];
  const instance = { undo: { saveStep: () => done.push('step') }, commands: { undo: () => done.push('undo') } };
  Object.assign(document.querySelector('.fr-box')!, { 'data-froala.editor': instance });
  return { element: document.querySelector<HTMLElement>('.fr-element')!, done };
}

describe('hands in the page', () => {
  // Scripts of several helpdesks in one page, and a second copy of one.
  putHandsToWork({ 'ckeditor-undo': () => true });
  putHandsToWork(froalaActs);
  putHandsToWork(froalaActs);
  beforeEach(() => document.body.replaceChildren());

  it('take a step of an editor that they know, once, and say so', () => {
    const { element, done } = froala();
    expect(pageHands.act(element, { act: 'froala-step' })).toBe(true);
    expect(pageHands.act(element, { act: 'froala-undo' })).toBe(true);
    expect(done).toEqual(['step', 'undo']);
  });

  it('say that they cannot where there is no instance, and where nobody knows the order', () => {
    const { element } = froala();
    document.querySelector('.fr-box')?.replaceWith(element);
    expect(pageHands.act(element, { act: 'froala-step' })).toBe(false);
    expect(pageHands.act(element, { act: 'ckeditor4-undo' })).toBe(false);
    expect(pageHands.act(element, { act: 'toString' } as never)).toBe(false);
  });

  it('say that they cannot where the editor throws', () => {
    const { element } = froala();
    const undo = { saveStep: () => void JSON.parse('{') };
    Object.assign(document.querySelector('.fr-box')!, { 'data-froala.editor': { undo } });
    expect(pageHands.act(element, { act: 'froala-step' })).toBe(false);
  });
});
