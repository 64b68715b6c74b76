import type { CellStats, Criterion } from "../../api/wire";
import { score } from "../../i18n";
import { meanWithUnit } from "../scale/scale";

/** Return the figure of a cell: the mean in steps, or in the unit of a numeric scale. */
export const cellText = (criterion: Criterion | undefined, cell: CellStats, number: number | undefined): string =>
  criterion?.numeric && number !== undefined ? meanWithUnit(criterion.numeric, number) : score(cell.mean, 1);
