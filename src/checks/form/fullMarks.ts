/** 百分制: the scale of 总分 and of every policy's grades. Not a parameter; a form on another scale is no 自评表 of this kind. */
export const FULL_MARKS = 100;
