import benefitPayment from './sets/benefit-payment.json';
import buildingRepair from './sets/building-repair.json';
import environment from './sets/environment.json';
import equipment from './sets/equipment.json';
import informatization from './sets/informatization.json';
import infrastructure from './sets/infrastructure.json';
import meetingsTraining from './sets/meetings-training.json';
import operationMaintenance from './sets/operation-maintenance.json';
import publicity from './sets/publicity.json';
import purchasedServices from './sets/purchased-services.json';
import research from './sets/research.json';
import { indicatorSetSchema, type IndicatorSet } from './indicatorSet';

/** The sets that come with the program, in the order they are offered. A new one is a file and a line here. */
export const shippedSets: readonly IndicatorSet[] = [
  informatization,
  operationMaintenance,
  meetingsTraining,
  purchasedServices,
  equipment,
  infrastructure,
  buildingRepair,
  benefitPayment,
  publicity,
  research,
  environment,
].map((file) => indicatorSetSchema.parse(file));

/** The set for a kind of project, by id or by name in either language; own sets go before shipped ones. */
export function findSet(kind: string, own: readonly IndicatorSet[]): IndicatorSet | null {
  const wanted = kind.trim();
  const named = ({ id, name }: IndicatorSet): boolean => [id, name['zh-CN'], name.en].includes(wanted);
  return own.find(named) ?? shippedSets.find(named) ?? null;
}
