import { Component, type ReactNode } from "react";
import type { FailureMessages } from "../messages/paneMessages";
import { detailOf } from "./detailOf";
import { Failure } from "./Failure";

interface Props {
  readonly messages: FailureMessages;
  readonly children: ReactNode;
}

/** A fault of the pane itself is told with its detail, and the officer can start again. */
export class FailureBoundary extends Component<Props, { readonly failure: unknown }> {
  override readonly state: { readonly failure: unknown } = { failure: null };

  static getDerivedStateFromError(failure: unknown) {
    return { failure };
  }

  override render() {
    if (this.state.failure === null) return this.props.children;
    return (
      <Failure
        messages={this.props.messages}
        detail={detailOf(this.state.failure)}
        onRestart={() => this.setState({ failure: null })}
      />
    );
  }
}
