import { Button } from '@fluentui/react-components';
import { Component } from 'react';
import type { ReactNode } from 'react';
import { Notice } from '../ui/Notice.tsx';
import { say } from '../ui/uiWords.ts';

/** Catches a page that breaks: the frame stays, what was written is on the device, and one press loads it again. */
export class BrokenPage extends Component<{ children: ReactNode }, { isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError() {
    return { isBroken: true };
  }

  override render() {
    if (!this.state.isBroken) return this.props.children;
    return (
      <Notice intent="error" actions={<Button onClick={() => location.reload()}>{say('reload')}</Button>}>
        {say('brokePage')}
      </Notice>
    );
  }
}
