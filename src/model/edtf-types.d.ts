/** The part of `edtf` that Dateline uses; the package ships no types. */
declare module "edtf" {
  /** A parsed expression: `min` and `max` are milliseconds since 1970 (±Infinity for open ends). */
  interface EdtfValue {
    readonly type: string;
    readonly min: number;
    readonly max: number;
  }
  /** Throws where the text is not EDTF. */
  export default function edtf(text: string): EdtfValue;
}
