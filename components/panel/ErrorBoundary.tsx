import { Component, type ReactNode } from 'react';
import { Button, Notice } from '@/components/ui';
import { words } from './words';

/** Catches a fault of our own while rendering: a plain notice and a fresh start instead of a blank panel. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <main className="p-4">
        <Notice
          kind="alert"
          action={<Button onClick={() => this.setState({ failed: false })}>{words.startAgain}</Button>}
        >
          {words.crashed}
        </Notice>
      </main>
    );
  }
}
