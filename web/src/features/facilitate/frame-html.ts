// The HTML of an inline frame. It may run scripts, but neither leave its place nor tell where it was opened from.

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);

/** Return the HTML that shows `link`, with a title for people who do not see it. */
export function frameHTML(link: string, title: string): string {
  const attributes = {
    src: link,
    title,
    width: "800",
    height: "480",
    loading: "lazy",
    referrerpolicy: "no-referrer",
    sandbox: ["allow-scripts", "allow-same-origin"].join(" "),
  };
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escaped(value)}"`);
  return `<iframe ${written.join(" ")}></iframe>`;
}
