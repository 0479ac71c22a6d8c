import { Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { IndicatorSet } from '../../templates/library/indicatorSet';
import { JsonFileButton } from '../JsonFileButton';
import { useLanguage } from '../language';
import { useTemplateStyles } from './templateStyles';
import type { TemplateWorkflows } from './templateWorkflows';

/** The sets that can be chosen, the office's own among them, and the one that is. */
export interface Sets {
  readonly own: readonly IndicatorSet[];
  readonly shipped: readonly IndicatorSet[];
  /** `own:3` or `shipped:2`; empty when none is chosen. */
  readonly key: string;
  readonly chosen: IndicatorSet | null;
  readonly choose: (key: string) => void;
  readonly open: (text: string, fileName: string) => void;
  readonly failed: (fault: unknown) => void;
}

/** Sets by kind of project: those that come with the program and those of a library file the user opens. */
export function useSets(
  shipped: readonly IndicatorSet[],
  templates: TemplateWorkflows,
  onFault: (fault: unknown) => void,
): Sets {
  const [own, setOwn] = useState<readonly IndicatorSet[]>([]);
  const [key, setKey] = useState('');
  const [kind, index] = key.split(':');
  const list = kind === 'own' ? own : shipped;
  return {
    own,
    shipped,
    key,
    chosen: key === '' ? null : (list[Number(index)] ?? null),
    choose: setKey,
    open(text, fileName) {
      templates.openLibrary(text, fileName).then(({ sets }) => {
        setOwn(sets);
        setKey(sets.length > 0 ? 'own:0' : '');
      }, onFault);
    },
    failed: onFault,
  };
}

/** The kind of project, and the way to open the office's own library. */
export function SetChoice({ sets, blank }: { readonly sets: Sets; readonly blank: string }) {
  const styles = useTemplateStyles();
  const { locale, say } = useLanguage();
  const options = (kind: string, list: readonly IndicatorSet[]) =>
    list.map(({ name }, index) => (
      <option key={`${kind}:${index}`} value={`${kind}:${index}`}>
        {name[locale]}
      </option>
    ));
  return (
    <>
      <label className={styles.field}>
        {say('taskpane.template.kind')}
        <Select value={sets.key} onChange={(_, data) => sets.choose(data.value)}>
          <option value="">{blank}</option>
          {sets.own.length > 0 && (
            <optgroup label={say('taskpane.template.ownSets')}>{options('own', sets.own)}</optgroup>
          )}
          <optgroup label={say('taskpane.template.shippedSets')}>{options('shipped', sets.shipped)}</optgroup>
        </Select>
      </label>
      <div>
        <JsonFileButton label={say('taskpane.template.openLibrary')} onText={sets.open} onFault={sets.failed} />
      </div>
    </>
  );
}
