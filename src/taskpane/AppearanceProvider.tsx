import { FluentProvider } from '@fluentui/react-components';
import { useSyncExternalStore, type ReactNode } from 'react';
import { themes } from './theme';

const DARK = '(prefers-color-scheme: dark)';

function subscribe(changed: () => void): () => void {
  const dark = window.matchMedia(DARK);
  dark.addEventListener('change', changed);
  return () => dark.removeEventListener('change', changed);
}

interface AppearanceProviderProps {
  /** What Excel says of its own theme, which goes before the system's; undefined where it says nothing. */
  readonly hostIsDark?: boolean;
  readonly children: ReactNode;
}

/** Dresses the page as its surroundings are dressed. */
export function AppearanceProvider({ hostIsDark, children }: AppearanceProviderProps) {
  const systemIsDark = useSyncExternalStore(subscribe, () => window.matchMedia(DARK).matches);
  return <FluentProvider theme={(hostIsDark ?? systemIsDark) ? themes.dark : themes.light}>{children}</FluentProvider>;
}
