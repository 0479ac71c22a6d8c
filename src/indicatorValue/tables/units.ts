/** A unit of measure: how many base units of its dimension it holds, as a fraction so that 亩 stays exact. */
export interface UnitEntry {
  readonly dimension: string;
  /** Spellings of this one unit; the first is the usual one. */
  readonly names: readonly string[];
  readonly numerator: string;
  readonly denominator: string;
}

function unit(dimension: string, names: string, numerator = '1', denominator = '1'): UnitEntry {
  return { dimension, names: names.split(' '), numerator, denominator };
}

/** Counting words that share no dimension with any other: each stands for itself. */
const counters =
  '家 户 项 期 条 份 篇 部 张 块 只 头 匹 羽 株 棵 种 类 组 对 节 门 支 枚 盏 根 片 瓶 箱 袋 幅 面 顶 ' +
  '批 班 辆 架 艘 座 处 所 间 栋 幢 口 眼 孔 套 台 册 本 页 字 集 首 句 题 道 层 卷 盒 桶 罐 粒 尊 ' +
  '尾 峰 丛 窝 筐 捆 桩 席 人份 头份 头次 只次 份次 幅次 篇次 期次 套次 案次 点次 航次 学分 工时 台班 芯公里 皮长公里 吨公里 人公里 车公里 ' +
  '把 床 双 扇 樘 具 副 件套 团 队 院 校 村 镇 乡 县 社区 点位 站 段 盘 剂 剂次 针次';

/** Units that people write in 年度指标值 and 实际完成值, by dimension. A new spelling is one more word. */
export const unitEntries: readonly UnitEntry[] = [
  unit('person', '人 名 位 人口'),
  unit('personTime', '人次 人(次)'),
  unit('personDay', '人天 人日'),
  unit('student', '生'),
  unit('times', '次 回 趟'),
  unit('session', '场 场次 场(次)'),
  unit('case', '起 宗 例 件 案件 件次 个案'),
  unit('generic', '个'),
  unit('familyTimes', '户次'),
  unit('companyTimes', '家次 家(次)'),
  unit('batch', '批次 批(次)'),
  unit('vehicleTimes', '车次 台次 辆次 架次'),
  unit('classTimes', '班次'),
  unit('set', '台套 台(套) 台/套 套(台) 套/台 件(套)'),
  unit('lesson', '课时 学时 节课'),
  unit('animal', '头只 只(头)'),
  ...counters.split(' ').map((name) => unit(`counter:${name}`, name)),
  unit('points', '分'),
  unit('multiple', '倍'),

  unit('money', '元'),
  unit('money', '角', '1', '10'),
  unit('dollar', '美元'),

  unit('length', '米 m 延米 延长米'),
  unit('length', '公里 千米 km KM Km', '1000'),
  unit('length', '里 华里', '500'),
  unit('length', '分米 dm', '1', '10'),
  unit('length', '厘米 公分 cm CM', '1', '100'),
  unit('length', '毫米 mm MM', '1', '1000'),
  unit('area', '平方米 平米 平方 ㎡ m² m2 M2 M²'),
  unit('area', '公顷 hm² hm2 ha', '10000'),
  unit('area', '平方公里 平方千米 km² km2 ㎢', '1000000'),
  unit('area', '亩', '2000', '3'),
  unit('volume', '立方米 立方 方 m³ m3 M3 ㎥'),
  unit('volume', '升 L', '1', '1000'),
  unit('volume', '毫升 ml mL ML', '1', '1000000'),
  unit('mass', '公斤 千克 kg KG Kg ㎏'),
  unit('mass', '吨 t', '1000'),
  unit('mass', '斤 市斤', '1', '2'),
  unit('mass', '克 g', '1', '1000'),
  unit('mass', '毫克 mg', '1', '1000000'),
  unit('mass', '微克 μg ug', '1', '1000000000'),

  unit('months', '月'),
  unit('months', '季度 季', '3'),
  unit('months', '年 周年', '12'),
  unit('days', '天 日 日历天 自然日 日历日'),
  unit('days', '周 星期', '7'),
  unit('days', '小时 h', '1', '24'),
  unit('days', '分钟 min', '1', '1440'),
  unit('days', '秒 秒钟 s', '1', '86400'),
  unit('workdays', '工作日'),
  unit('age', '岁 周岁'),
  unit('ageMonths', '月龄'),

  unit('power', '千瓦 kW KW kw'),
  unit('power', '兆瓦 MW', '1000'),
  unit('power', '瓦', '1', '1000'),
  unit('energy', '千瓦时 kWh KWH kW·h'),
  unit('degree', '度'),
  unit('celsius', '℃ 摄氏度 °C'),
  unit('noise', '分贝 dB'),
  unit('standardCoal', '吨标准煤 吨标煤 tce'),
  unit('voltAmpere', '千伏安 kVA KVA'),
  unit('volt', '千伏 kV', '1000'),
  unit('volt', '伏'),
  unit('megabyte', 'MB'),
  unit('gigabyte', 'GB'),
  unit('terabyte', 'TB'),
  unit('bandwidth', 'Mbps'),
  unit('share', '股'),
];

/** Units of a ratio: the number written is the fraction times `per`. */
export const ratioUnits: ReadonlyMap<string, number> = new Map([
  ['%', 100],
  ['百分比', 100],
  ['百分点', 100],
  ['成', 10],
  ['‰', 1000],
  ['千分比', 1000],
  ['‱', 10000],
  ['/万', 10000],
  ['/10万', 100000],
  ['/百万', 1000000],
]);

/** Longer ways to write a unit, and the unit they mean. */
export const longhandUnits: ReadonlyMap<string, string> = new Map([
  ['元整', '元'],
  ['元人民币', '元'],
  ['元正', '元'],
  ['个人', '人'],
  ['/万人', '/万'],
  ['/10万人', '/10万'],
  ['/十万', '/10万'],
  ['/十万人', '/10万'],
  ['/100万', '/百万'],
  ['/百万人', '/百万'],
]);

/** Scale words that may stand before a unit: 万元, 百万人, 千万元. */
export const scaleWords: ReadonlyMap<string, string> = new Map([
  ['十', '10'],
  ['百', '100'],
  ['千', '1000'],
  ['万', '10000'],
  ['萬', '10000'],
  ['十万', '100000'],
  ['百万', '1000000'],
  ['千万', '10000000'],
  ['亿', '100000000'],
  ['億', '100000000'],
  ['十亿', '1000000000'],
  ['百亿', '10000000000'],
  ['千亿', '100000000000'],
  ['万亿', '1000000000000'],
]);
