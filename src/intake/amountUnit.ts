import { plainText } from './labelKey';

const UNIT_IN_LABEL = /[(:,]?(?:金额|计量)?单位:?(万元|元)|\((?:[^()]*[,:、])?(万元|元)\)|[^亿万](万元|元)$/u;

/** The unit of amounts a label names: `项目资金（万元）`, `金额单位：元`; null when it names none. */
export function unitInLabel(text: string): '万元' | '元' | null {
  const match = UNIT_IN_LABEL.exec(plainText(text));
  const unit = match?.[1] ?? match?.[2] ?? match?.[3];
  return unit === '万元' || unit === '元' ? unit : null;
}
