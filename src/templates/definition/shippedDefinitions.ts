import national from '../definitions/national.json';
import splitTarget from '../definitions/split-target.json';
import threeColumn from '../definitions/three-column.json';
import { templateDefinitionSchema, type TemplateDefinition } from './templateDefinition';

/** The layouts that come with the program; the first is used where a policy has none of its own. */
export const shippedDefinitions: readonly TemplateDefinition[] = [national, splitTarget, threeColumn].map((file) =>
  templateDefinitionSchema.parse(file),
);

/** The layout with this id, or null. */
export function definitionOf(id: string): TemplateDefinition | null {
  return shippedDefinitions.find((definition) => definition.id === id) ?? null;
}

/** The official layout of a policy. */
export function definitionForPolicy(policyId: string): TemplateDefinition {
  return shippedDefinitions.find((definition) => definition.policies.includes(policyId)) ?? shippedDefinitions[0]!;
}
