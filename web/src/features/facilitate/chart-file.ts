// The ranking as a file: 1600 x 900 on white, in any theme.

import { PageError } from "../../api/http";
import { t } from "../../i18n";
import { init, picture, type Colours, type Size } from "../../lib/board/chart";
import { rows } from "../../lib/board/ranking";
import type { Board, PublicSession, Solidity } from "../../api/wire";

const PAPER: Colours = {
  ink: "#14201e",
  quiet: "#51605c",
  line: "#d3d9d5",
  bar: "#8dbabd",
  accent: "#0f5c66",
  surface: "#ffffff",
  font: "Liberation Sans, Arial, Helvetica, sans-serif",
};
const SIZE: Size = { width: 1600, height: 900, text: 24 };

/** Render the chart of a shown board. */
export async function chartFile(
  session: PublicSession,
  board: Board,
  solidity: Solidity | null,
  format: "png" | "svg",
): Promise<Blob> {
  const host = document.createElement("canvas");
  host.width = SIZE.width;
  host.height = SIZE.height;
  const chart =
    format === "svg"
      ? init(null, null, { renderer: "svg", ssr: true, width: SIZE.width, height: SIZE.height })
      : init(host, null, { renderer: "canvas", devicePixelRatio: 1, ...SIZE });
  try {
    chart.setOption({
      backgroundColor: "#ffffff",
      ...picture(rows(session, board, solidity?.possible.thin), session.scale, PAPER, SIZE, true, session.question),
    });
    if (format === "svg") return new Blob([chart.renderToSVGString()], { type: "image/svg+xml" });
    chart.getZr().flush();
    return await new Promise((resolve, reject) =>
      host.toBlob((blob) => (blob ? resolve(blob) : reject(new PageError(() => t("results-no-picture")))), "image/png"),
    );
  } finally {
    chart.dispose();
  }
}
