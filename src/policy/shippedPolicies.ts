import guangxi from './files/cn-guangxi.json';
import guide2021 from './files/cn-guide-2021.json';
import hubei from './files/cn-hubei.json';
import mof2016 from './files/cn-mof-2016.json';
import mof2020 from './files/cn-mof-2020.json';
import sichuan from './files/cn-sichuan.json';
import system from './files/cn-system.json';
import tianjinHebei from './files/cn-tianjin-hebei.json';
import { policyFileSchema, type PolicyFile } from './policySchema';

/** The policies that come with the program, in the order they are listed. A new one is a file and a line here. */
export const shippedPolicies: readonly PolicyFile[] = [
  mof2020,
  mof2016,
  hubei,
  guangxi,
  tianjinHebei,
  sichuan,
  system,
  guide2021,
].map((file) => policyFileSchema.parse(file));
