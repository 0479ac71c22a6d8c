import { Button, Select } from '@fluentui/react-components';
import { DocumentAddRegular } from '@fluentui/react-icons';
import { useEffect, useMemo, useState } from 'react';
import type { TemplateIndicator } from '../../templates/definition/templateIndicator';
import type { TemplateRequest } from '../../workflows/insertTemplate';
import type { TemplateOffers } from '../../workflows/templateOffers';
import { useLanguage } from '../language';
import { noticeOfApply } from '../noticeOfApply';
import { useTextField } from '../textField';
import { IndicatorList } from './IndicatorList';
import { SetChoice, useSets } from './SetChoice';
import { useTemplateStyles } from './templateStyles';
import type { TemplateViewProps } from './TemplateView';

const OFFICIAL = '';
const [FIRST_YEAR, LAST_YEAR] = [2016, 2100];

/** A blank form: layout, policy, year and the kind of project; what will be printed is shown before it is inserted. */
export function NewForm({
  offers,
  templates,
  onTold,
  onFault,
}: TemplateViewProps & { readonly offers: TemplateOffers }) {
  const styles = useTemplateStyles();
  const textField = useTextField();
  const { locale, say } = useLanguage();
  const { boundPolicyId, policies } = offers;
  const [layout, setLayout] = useState(OFFICIAL);
  const [policyId, setPolicyId] = useState(boundPolicyId ?? policies[0]?.id ?? '');
  const [year, setYear] = useState(String(offers.year));
  const sets = useSets(offers.sets, templates, onFault);
  const [printed, setPrinted] = useState<readonly TemplateIndicator[]>([]);
  const [busy, setBusy] = useState(false);

  const isYear = /^\d{4}$/.test(year) && Number(year) >= FIRST_YEAR && Number(year) <= LAST_YEAR;
  const chosen = sets.chosen?.indicators;
  const request = useMemo<TemplateRequest | null>(
    () =>
      isYear
        ? { layoutId: layout || null, policyId: policyId || null, year: Number(year), indicators: chosen ?? [] }
        : null,
    [isYear, layout, policyId, year, chosen],
  );
  useEffect(() => {
    if (!request) return undefined;
    let current = true;
    templates.suggestedIndicators(request).then((rows) => {
      if (current) setPrinted(rows);
    }, onFault);
    return () => {
      current = false;
    };
  }, [templates, request, onFault]);

  const insert = async (): Promise<void> => {
    if (!request) return;
    setBusy(true);
    try {
      const { sheet, outcome } = await templates.insertTemplate(request);
      onTold(outcome.status === 'applied' ? { kind: 'inserted', sheet } : noticeOfApply(outcome));
    } catch (fault) {
      onFault(fault);
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className={styles.view}>
      <div className={styles.fields}>
        <label className={styles.field}>
          {say('taskpane.template.layout')}
          <Select value={layout} onChange={(_, data) => setLayout(data.value)}>
            <option value={OFFICIAL}>{say('taskpane.template.officialLayout')}</option>
            {offers.layouts.map(({ id, name }) => (
              <option key={id} value={id}>
                {name[locale]}
              </option>
            ))}
          </Select>
        </label>
        <label className={styles.field}>
          {say('taskpane.template.policy')}
          <Select value={policyId} disabled={boundPolicyId !== null} onChange={(_, data) => setPolicyId(data.value)}>
            {policies
              .filter(({ id }) => boundPolicyId === null || id === boundPolicyId)
              .map(({ id, name }) => (
                <option key={id} value={id}>
                  {name[locale]}
                </option>
              ))}
            {boundPolicyId !== null && policies.every(({ id }) => id !== boundPolicyId) && (
              <option value={boundPolicyId}>{boundPolicyId}</option>
            )}
          </Select>
        </label>
        {boundPolicyId !== null && <p className={styles.text}>{say('taskpane.template.bound')}</p>}
        <label className={styles.field}>
          {say('taskpane.template.year')}
          <input
            className={textField}
            inputMode="numeric"
            value={year}
            aria-invalid={!isYear}
            onChange={(event) => setYear(event.target.value.trim())}
          />
        </label>
        {!isYear && (
          <p className={styles.warning} role="alert">
            {say('taskpane.template.yearInvalid', { from: FIRST_YEAR, to: LAST_YEAR })}
          </p>
        )}
        <SetChoice sets={sets} blank={say('taskpane.template.blankRows')} />
      </div>
      {printed.length > 0 && <IndicatorList indicators={printed} />}
      <div className={styles.actions}>
        <Button
          appearance="primary"
          icon={<DocumentAddRegular />}
          disabledFocusable={busy || !request}
          onClick={() => void insert()}
        >
          {say('taskpane.template.insert')}
        </Button>
      </div>
      <p className={styles.text}>{say('taskpane.template.insertNote')}</p>
    </div>
  );
}
