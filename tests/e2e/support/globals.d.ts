/** The parts of CKEditor 5 that the tests ask questions of. */
interface RigEditor {
  setData(html: string): void;
  getData(): string;
  execute(command: string): void;
  editing: { view: { focus(): void } };
  model: {
    document: {
      getRoot(): { getChildren(): Iterable<RigNode>; getChild(n: number): RigNode };
      on(event: 'change:data', listener: () => void): void;
    };
    change(step: (writer: RigWriter) => void): void;
  };
}
interface RigNode {
  data?: string;
  getChildren(): Iterable<RigNode>;
}
interface RigWriter {
  setSelection(range: unknown): void;
  createRange(start: unknown, end: unknown): unknown;
  createPositionAt(node: RigNode, offset: number): unknown;
}

interface Window {
  editors: Record<string, RigEditor>;
  show(pane: string): void;
  sends: number;
  keys: number;
}
