/**
 * Other shapes of the characters that labels are written with: traditional forms, and what text
 * recognition makes of them. Adding one is adding two characters to a line.
 */
const PAIRS = `
績绩 級级 標标 數数 質质 時时 實实 際际 執执 預预 總总 額额 項项 頂项 顼项 費费 資资 財财 務务 條条 專专 轉转
單单 備备 註注 說说 説说 評评 價价 權权 計计 負负 責责 聯联 係系 電电 話话 報报 達达 偏偏 進进 優优 與与 產产 産产
滿满 務务 對对 經经 濟济 會会 態态 環环 續续 響响 減减 結结 餘余 撥拨 來来 為为 參参 賦赋 則则 據据 證证 號号 類类
別别 內内 團团 體体 門门 區区 縣县 鄉乡 鎮镇 國国 億亿 萬万 圓元 圆元 積积 間间 關关 導导 審审 複复 復复 覆复 執执 調调
庫库 補补 貼贴 機机 構构 業业 應应 該该 寫写 檔档 檢检 驗验 擇择 製制 製制 隼年 龄龄 齡龄 戶户 邊边 佈布 廣广 變变
術术 條条 從从 當当 個个 們们 這这 開开 閉闭 辦办 決决 過过 無无 現现 採采 異异 狀状 錯错 優优 誤误 徵征 點点 滙汇 匯汇
`;

const TO_SIMPLE: ReadonlyMap<string, string> = new Map(
  PAIRS.trim()
    .split(/\s+/)
    .map((pair) => [pair[0]!, pair[1]!]),
);

const OTHER_SHAPES = new RegExp(`[${[...TO_SIMPLE.keys()].join('')}]`, 'gu');

/** The text with every character of the table in its plain simplified shape. */
export function simplify(text: string): string {
  return text.replace(OTHER_SHAPES, (character) => TO_SIMPLE.get(character) ?? character);
}
