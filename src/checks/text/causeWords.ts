/** Words that make a sentence a reason, whatever it speaks of. */
export const CAUSE_WORDS =
  /因|由于|导致|致使|造成|受|影响|未|不足|不够|不充分|偏低|偏高|较低|较高|低于|高于|减少|增加|推迟|延迟|滞后|变更|调整|暂停|取消|疫情|超额|节约|结余|剩余|动态|新增|困难|停|修|故障|缺|迟|退|撤|搬|征|汛|雨|雪|灾|涨|跌|降|扣|依据|根据/u;
