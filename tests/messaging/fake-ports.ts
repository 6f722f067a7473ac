import type { Browser } from '#imports';

/** The two ends of a `runtime.connect`: structured copies, delivered in a later task, nothing after either end left. */
export function fakePorts(): [Browser.runtime.Port, Browser.runtime.Port] {
  const a = new FakePort();
  const b = new FakePort();
  a.other = b;
  b.other = a;
  return [a.port(), b.port()];
}

class FakePort {
  other: FakePort | undefined;
  private readonly messages: ((data: unknown) => void)[] = [];
  private readonly disconnects: (() => void)[] = [];
  private open = true;

  port(): Browser.runtime.Port {
    const port = {
      name: '',
      postMessage: (data: unknown) => {
        if (!this.open) throw new Error('Attempting to use a disconnected port object');
        const copy = structuredClone(data);
        setTimeout(() => this.other?.deliver(copy));
      },
      disconnect: () => {
        this.open = false;
        setTimeout(() => this.other?.left());
      },
      onMessage: { addListener: (listener: (data: unknown) => void) => this.messages.push(listener) },
      onDisconnect: { addListener: (listener: () => void) => this.disconnects.push(listener) },
    };
    return port as unknown as Browser.runtime.Port;
  }

  private deliver(data: unknown): void {
    if (this.open) for (const listener of this.messages) listener(data);
  }

  private left(): void {
    if (!this.open) return;
    this.open = false;
    for (const listener of this.disconnects) listener();
  }
}
