import { Button } from '@fluentui/react-components';
import { useRef } from 'react';
import { useLanguage } from './language';

/** A policy is some kilobytes; a larger file is none. */
const LARGEST = 1_000_000;

interface PolicyImportProps {
  readonly onText: (text: string) => void;
  readonly onFault: (fault: unknown) => void;
}

/** Takes a policy file from the user's disk; nothing leaves the page. */
export function PolicyImport({ onText, onFault }: PolicyImportProps) {
  const { say } = useLanguage();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button size="small" onClick={() => input.current?.click()}>
        {say('taskpane.policy.import')}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={say('taskpane.policy.import')}
        onChange={({ target }) => {
          const file = target.files?.[0];
          target.value = '';
          if (file) (file.size > LARGEST ? Promise.resolve('') : file.text()).then(onText, onFault);
        }}
      />
    </>
  );
}
