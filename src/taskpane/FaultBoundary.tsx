import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import { useLanguage } from './language';

interface FaultBoundaryProps {
  /** What is shown; with another one it is tried again. */
  readonly subject: unknown;
  readonly children: ReactNode;
}

interface FaultBoundaryState {
  readonly fault: unknown;
  readonly subject: unknown;
}

/** Says so when a part of the page cannot be drawn, which is a mistake in the program; the rest stays usable. */
export class FaultBoundary extends Component<FaultBoundaryProps, FaultBoundaryState> {
  override state: FaultBoundaryState = { fault: null, subject: null };

  static getDerivedStateFromError(fault: unknown): Pick<FaultBoundaryState, 'fault'> {
    return { fault };
  }

  static getDerivedStateFromProps(
    { subject }: FaultBoundaryProps,
    state: FaultBoundaryState,
  ): FaultBoundaryState | null {
    return subject === state.subject ? null : { fault: null, subject };
  }

  override render(): ReactNode {
    return this.state.fault === null ? this.props.children : <FaultNotice fault={this.state.fault} />;
  }
}

function FaultNotice({ fault }: { readonly fault: unknown }) {
  const { say } = useLanguage();
  const detail = fault instanceof Error ? fault.message : String(fault);
  return (
    <MessageBar intent="error" layout="multiline" politeness="assertive">
      <MessageBarBody>{say('taskpane.cannotShow', { detail })}</MessageBarBody>
    </MessageBar>
  );
}
