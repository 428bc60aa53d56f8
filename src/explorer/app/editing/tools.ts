/** What a person who edits is offered on the pages. Readers never load it. */
export { correctForm } from "./correct-form.js";
export { entityTools, type EntityTools } from "./entity-tools.js";
export { rejectForm } from "./reject-form.js";
export { undoForm } from "./undo-form.js";
