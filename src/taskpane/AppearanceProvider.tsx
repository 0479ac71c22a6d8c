import { FluentProvider } from '@fluentui/react-components';
import { useSyncExternalStore, type ReactNode } from 'react';
import { themes, type Appearance } from './theme';

const DARK = '(prefers-color-scheme: dark)';
const FORCED = '(forced-colors: active)';

function subscribe(changed: () => void): () => void {
  const queries = [window.matchMedia(DARK), window.matchMedia(FORCED)];
  for (const query of queries) query.addEventListener('change', changed);
  return () => {
    for (const query of queries) query.removeEventListener('change', changed);
  };
}

function systemAppearance(): Appearance {
  if (window.matchMedia(FORCED).matches) return 'highContrast';
  return window.matchMedia(DARK).matches ? 'dark' : 'light';
}

/** Dresses the page as the system is dressed; `hostIsDark` is what Excel says of itself and goes before the system's light or dark. */
export function AppearanceProvider({
  hostIsDark,
  children,
}: {
  readonly hostIsDark?: boolean;
  readonly children: ReactNode;
}) {
  const system = useSyncExternalStore(subscribe, systemAppearance);
  const appearance = system === 'highContrast' || hostIsDark === undefined ? system : hostIsDark ? 'dark' : 'light';
  return <FluentProvider theme={themes[appearance]}>{children}</FluentProvider>;
}
