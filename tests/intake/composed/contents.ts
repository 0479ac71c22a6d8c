/** What composed forms are filled in with: invented, of the kinds found in every county. */
export const PLACES = ['某县', '某市', '某区', '某旗', '某镇', '某某县'];
export const OFFICES = [
  '教育局',
  '水利局',
  '民政局',
  '交通运输局',
  '文化和旅游局',
  '农业农村局',
  '卫生健康委员会',
  '住房和城乡建设局',
  '财政局',
  '人民法院',
  '林业和草原局',
];
export const BRANCHES = ['服务中心', '人民政府', '第二小学', '水库管理处', '中心卫生院', '养护中心', '综合执法大队'];
export const PROJECTS = [
  '农村饮水安全巩固提升',
  '办公设备购置',
  '老旧小区改造',
  '信息系统运行维护费',
  '义务教育阶段公用经费',
  '困难群众救助补助资金',
  '防汛物资储备',
  '县乡公路养护',
  '基本公共卫生服务',
  '文化惠民演出',
  '森林防火专项经费',
  '高标准农田建设（二期）',
  '12345热线运行经费',
];
export const GOALS = [
  '完成年度各项任务，保障工作正常开展。',
  '目标1：改善办学条件。⏎目标2：提高服务水平。',
  '按期完成建设内容，惠及群众3000人。',
  '1.保障人员经费按时发放；2.保障设备正常运行。',
  '通过项目实施，提升公共服务能力。',
];
export const RESULTS = [
  '各项任务全部完成。',
  '目标1：已完成。⏎目标2：已完成。',
  '截至12月底建成，惠及群众3120人。',
  '1.经费已按时发放；2.设备运行正常。',
  '公共服务能力明显提升。',
];
export const REASONS = [
  '受天气影响，工期推迟。',
  '采购流程较长，下一步提前谋划。',
  '人员变动',
  '偏差原因：需求减少。改进措施：精准测算。',
];

export interface Measure {
  readonly name: string;
  readonly sign: string;
  readonly aim: number;
  readonly unit: string;
  /** Words in place of a number. */
  readonly words?: readonly [string, string];
}

const measure = (name: string, sign: string, aim: number, unit: string): Measure => ({ name, sign, aim, unit });
const quality = (name: string, aim: string, came: string): Measure => ({
  name,
  sign: '定性',
  aim: 0,
  unit: '',
  words: [aim, came],
});

/** Indicators by level one and level two. */
export const MEASURES: readonly (readonly [string, readonly (readonly [string, readonly Measure[]])[]])[] = [
  [
    '成本指标',
    [
      ['经济成本指标', [measure('人均培训成本', '≤', 450, '元/人'), measure('项目总成本', '≤', 86.5, '万元')]],
      ['社会成本指标', [quality('对周边居民影响', '较小', '较小')]],
      ['生态环境成本指标', [quality('施工扬尘影响', '可控', '可控')]],
    ],
  ],
  [
    '产出指标',
    [
      [
        '数量指标',
        [
          measure('培训人次', '≥', 1200, '人次'),
          measure('购置设备数量', '=', 35, '台'),
          measure('改造管网长度', '≥', 12.6, '公里'),
          measure('发放补助人数', '≥', 3000, '人'),
          measure('开展检查次数', '≥', 24, '次'),
        ],
      ],
      [
        '质量指标',
        [
          measure('验收合格率', '=', 100, '%'),
          measure('设备完好率', '≥', 95, '%'),
          quality('制度健全性', '健全', '健全'),
        ],
      ],
      ['时效指标', [quality('完成时间', '2022年12月底前', '2022年11月'), measure('补助资金发放及时率', '≥', 98, '%')]],
      ['成本指标', [measure('单位建设成本', '≤', 2600, '元'), measure('补助标准', '=', 300, '元/月')]],
    ],
  ],
  [
    '效益指标',
    [
      ['经济效益指标', [measure('带动户均增收', '≥', 800, '元'), quality('促进产业发展', '有效促进', '有效促进')]],
      ['社会效益指标', [quality('改善出行条件', '明显改善', '改善'), measure('投诉处理率', '≥', 97, '%')]],
      ['生态效益指标', [measure('水质达标率', '≥', 90, '%'), quality('人居环境', '改善', '达成预期指标')]],
      ['可持续影响指标', [quality('长效管理机制', '建立', '已建立'), measure('设施使用年限', '≥', 10, '年')]],
    ],
  ],
  [
    '满意度指标',
    [['服务对象满意度指标', [measure('受益群众满意度', '≥', 90, '%'), measure('职工满意度', '≥', 92, '%')]]],
  ],
];
