import { InvalidArgumentError } from 'commander';

/** A budget year given on the command line. */
export function yearArgument(value: string): number {
  if (!/^(?:19|20)\d{2}$/.test(value)) throw new InvalidArgumentError('Allowed choices are 1900–2099.');
  return Number(value);
}
