import { useState } from 'react';
import { recallText, remember } from './rememberedChoice';

const NAME = 'person';

/** The name of whoever works here, kept in this browser so that it is typed once. */
export function usePersonName(): readonly [string, (name: string) => void] {
  const [name, setName] = useState(() => recallText(NAME));
  return [
    name,
    (next) => {
      remember(NAME, next);
      setName(next);
    },
  ];
}
