// A text of one line in a field that shows it whole: it wraps and grows, but Enter and pasted line breaks add no line.

/** Make a textarea take one line of text; Enter presses the submit button of its form, as it does in an input. */
export function oneLine(field: HTMLTextAreaElement) {
  const keydown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.isComposing) return;
    event.preventDefault();
    field.form?.querySelector<HTMLButtonElement>('[type="submit"]')?.click();
  };
  // Captured, so that what the value is bound to never sees a line break.
  const input = () => {
    if (!/[\r\n]/.test(field.value)) return;
    const { selectionEnd } = field;
    field.value = field.value.replaceAll(/[\r\n]/g, " ");
    field.setSelectionRange(selectionEnd, selectionEnd);
  };
  field.addEventListener("keydown", keydown);
  field.addEventListener("input", input, { capture: true });
  return {
    destroy() {
      field.removeEventListener("keydown", keydown);
      field.removeEventListener("input", input, { capture: true });
    },
  };
}
