import type { WorkbookHost } from '../host/workbookHost';
import type { PolicyListing } from '../policy/listPolicies';
import { recordedPolicy } from '../record/workbookRecord';
import { shippedDefinitions } from '../templates/definition/shippedDefinitions';
import type { IndicatorSet } from '../templates/library/indicatorSet';
import { shippedSets } from '../templates/library/shippedSets';
import { ownPolicies } from './ownPolicies';
import { policyShelf } from './policyShelf';
import { recordOf } from './recordOf';

/** A layout a form can be made in. */
export interface LayoutOffer {
  readonly id: string;
  readonly name: { readonly 'zh-CN': string; readonly en: string };
  /** Policies it is the official layout of. */
  readonly policies: readonly string[];
}

/** What a new form can be made of in a workbook. */
export interface TemplateOffers {
  readonly layouts: readonly LayoutOffer[];
  readonly policies: readonly PolicyListing[];
  /** Indicators by kind of project. */
  readonly sets: readonly IndicatorSet[];
  /** The policy the workbook is bound to; its forms are made under no other. */
  readonly boundPolicyId: string | null;
  /** Budget year most likely meant: last year until the summer, when its evaluation is due, then the current one. */
  readonly year: number;
}

/** First month in which forms are made for the current year, counted from 0. */
const SUMMER = 6;

/** What the workbook's own policy and today's date suggest, and everything there is to choose from. Rejects with `HostError`. */
export async function templateOffers(host: WorkbookHost, today: Date): Promise<TemplateOffers> {
  const record = await recordOf(host);
  const own = ownPolicies(record);
  return {
    layouts: shippedDefinitions.map(({ id, name, policies }) => ({ id, name, policies })),
    policies: policyShelf(own).filter((policy) => policy.offered || policy.own),
    sets: shippedSets,
    boundPolicyId: recordedPolicy(record)?.policyId ?? null,
    year: today.getFullYear() - (today.getMonth() < SUMMER ? 1 : 0),
  };
}
