import { Component } from 'react';
import type { ReactNode } from 'react';

interface BrokenPageProps {
  /** What to show once the page broke: what happened, and the press that loads it again. */
  instead: ReactNode;
  children: ReactNode;
}

/** Catches a page that breaks: the frame stays, what was written is on the device, and one press loads it again. */
export class BrokenPage extends Component<BrokenPageProps, { isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError() {
    return { isBroken: true };
  }

  override render() {
    return this.state.isBroken ? this.props.instead : this.props.children;
  }
}
