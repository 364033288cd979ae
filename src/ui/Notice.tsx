import { MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { ReactNode } from 'react';

interface NoticeProps {
  intent: 'info' | 'warning' | 'error' | 'success';
  children: ReactNode;
  actions?: ReactNode;
}

/** A sentence about what happened, and at most one thing to do. */
export function Notice({ intent, children, actions }: NoticeProps) {
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>{children}</MessageBarBody>
      {actions ? <MessageBarActions>{actions}</MessageBarActions> : null}
    </MessageBar>
  );
}
