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
債债 歷历 曆历 歸归 擬拟 較较 終终 組组 細细 織织 編编 納纳 綜综 營营 規规 議议 設设 論论 輯辑 運运 邏逻 釋释 長长 問问 頁页 領领 題题 監监 蓋盖 碼码 確确 離离
稅税 籌筹 學学 屬属 層层 處处 処处 劃划 後后 準准 並并 於于 繫系 種种 稱称 圖图 節节 撐撑 場场 幫帮 險险 階阶 隊队 陳陈 雙双 難难 順顺 須须 顯显 風风 養养 館馆
齊齐 龍龙 讓让 護护 譯译 訂订 訊讯 訪访 診诊 詳详 認认 語语 課课 請请 諮咨 謀谋 講讲 識识 貧贫 購购 賬账 賠赔 趕赶 車车 軟软 輸输 農农 遲迟 適适 選选 還还 鄰邻
醫医 針针 鋪铺 錄录 鐵铁 眾众 歡欢 殘残 氣气 沒没 測测 溫温 潔洁 濕湿 獎奖 獲获 畫画 療疗 發发 盡尽 礎础 禮礼 窮穷 競竞 筆笔 簡简 糧粮 純纯 統统 維维 網网 緊紧
緩缓 練练 縮缩 繼继 繳缴 罰罚 聞闻 職职 脫脱 臨临 興兴 舉举 舊旧 莊庄 華华 虛虚 裝装 覽览 觀观
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
