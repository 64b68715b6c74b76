import { paperOf } from "../../lib/text/paper";

// The files that a session leaves behind, in the order in which people will want them.
export const FILES = [
  { id: "pdf", format: "pdf", paper: paperOf(navigator.language), name: "download-pdf", help: "download-pdf-help" },
  { id: "html", format: "html", name: "download-html", help: "download-html-help" },
  { id: "md", format: "md", name: "download-md", help: "download-md-help" },
  { id: "adr", format: "adr.md", name: "download-adr", help: "download-adr-help" },
  { id: "xlsx", format: "xlsx", name: "download-xlsx", help: "download-xlsx-help" },
  { id: "pptx", format: "pptx", name: "download-pptx", help: "download-pptx-help" },
  { id: "svg", format: "svg", name: "download-svg", help: "download-svg-help" },
  { id: "png", format: "png", name: "download-png", help: "download-png-help" },
  { id: "csv", format: "csv", name: "download-csv", help: "download-csv-help" },
  { id: "csv-eu", format: "csv", dialect: "excel-eu", name: "download-csv-eu", help: "download-csv-eu-help" },
  { id: "criteria", format: "criteria.csv", name: "download-criteria", help: "download-criteria-help" },
  { id: "totals", format: "totals.csv", name: "download-totals", help: "download-totals-help" },
  { id: "json", format: "json", name: "download-json", help: "download-json-help" },
] as const;
