import { Button } from '@fluentui/react-components';
import { useRef } from 'react';

/** Policies and indicator libraries are some kilobytes; a larger file is neither, and is taken for an empty one. */
const LARGEST = 5_000_000;

interface JsonFileButtonProps {
  readonly label: string;
  readonly onText: (text: string, fileName: string) => void;
  readonly onFault: (fault: unknown) => void;
}

/** A button that takes a .json file from the user's disk, in the page's own words; nothing leaves the page. */
export function JsonFileButton({ label, onText, onFault }: JsonFileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  const take = async (file: File): Promise<void> => onText(file.size > LARGEST ? '' : await file.text(), file.name);
  return (
    <>
      <Button size="small" onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={label}
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) take(file).catch(onFault);
          target.value = '';
        }}
      />
    </>
  );
}
