/** Which way words run: Arabic, Hebrew and their kin from right to left. */

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** An English headline that begins with an Arabic name still runs from left to right: only words without Latin letters turn. */
export const directionOf = (text: string): "ltr" | "rtl" =>
  RIGHT_TO_LEFT.test(text) && !/\p{Script=Latin}/u.test(text) ? "rtl" : "ltr";
