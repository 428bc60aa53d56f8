/** placeholder */
import type { View, ViewMaker } from "../router.js";
export const saved: ViewMaker = (): Promise<View> => Promise.resolve({ title: "Saved queries", content: [] });
