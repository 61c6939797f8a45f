import { Component, type ReactNode } from 'react';

type Props = {
  readonly children: ReactNode;
  /** What is shown instead of a part of the page that broke. */
  readonly fallback: (error: unknown) => ReactNode;
};

/** Where a bug of ours stops: the rest of the window goes on, and the data was never here. */
export class ErrorBoundary extends Component<Props, { readonly broken: { readonly error: unknown } | null }> {
  override state: { readonly broken: { readonly error: unknown } | null } = { broken: null };

  static getDerivedStateFromError(error: unknown) {
    return { broken: { error } };
  }

  override render(): ReactNode {
    return this.state.broken ? this.props.fallback(this.state.broken.error) : this.props.children;
  }
}
