import { useEffect, useId, useState } from 'react';
import type { TemplateOffers } from '../../workflows/templateOffers';
import { useLanguage } from '../language';
import type { Notice } from '../paneState';
import { TabStrip } from '../TabStrip';
import { FillForm } from './FillForm';
import { NewForm } from './NewForm';
import { ReturnedForms } from './ReturnedForms';
import { useTemplateStyles } from './templateStyles';
import type { TemplateWorkflows } from './templateWorkflows';

type PartName = 'new' | 'fill' | 'returned';

export interface TemplateViewProps {
  readonly templates: TemplateWorkflows;
  readonly onTold: (notice: Notice) => void;
  readonly onFault: (fault: unknown) => void;
}

/** Blank forms, their indicators and points, and what became of the forms that came back. */
export default function TemplateView({ templates, onTold, onFault }: TemplateViewProps) {
  const styles = useTemplateStyles();
  const { say } = useLanguage();
  const panel = useId();
  const [part, setPart] = useState<PartName>('new');
  const [offers, setOffers] = useState<TemplateOffers | null>(null);
  useEffect(() => {
    templates.templateOffers().then(setOffers, onFault);
  }, [templates, onFault]);
  const shared = { templates, onTold, onFault };
  return (
    <section className={styles.view} aria-label={say('taskpane.template')}>
      <TabStrip
        label={say('taskpane.template.parts')}
        views={[
          { name: 'new', label: say('taskpane.template.new') },
          { name: 'fill', label: say('taskpane.template.fill') },
          { name: 'returned', label: say('taskpane.template.returned') },
        ]}
        chosen={part}
        onChoose={setPart}
        panel={panel}
      />
      <div id={panel} role="tabpanel" aria-label={say(`taskpane.template.${part}`)}>
        {part === 'returned' && <ReturnedForms {...shared} />}
        {part !== 'returned' && offers === null && <p>{say('taskpane.loading')}</p>}
        {part === 'new' && offers && <NewForm {...shared} offers={offers} />}
        {part === 'fill' && offers && <FillForm {...shared} offers={offers} />}
      </div>
    </section>
  );
}
