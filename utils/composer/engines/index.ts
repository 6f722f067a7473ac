import type { EditorEngine } from '../engine';
import { ckeditor4 } from './ckeditor4';
import { ckeditor5 } from './ckeditor5';
import { contenteditable } from './contenteditable';
import { froala } from './froala';
import { textarea } from './textarea';

/**
 * Every kind of editor that Tandem can write into, in the order in which they are to be asked: the last one takes whatever can be
 * edited. The script of one helpdesk carries only those that are met there.
 */
export const allEngines: readonly EditorEngine[] = [ckeditor5, ckeditor4, froala, textarea, contenteditable];
