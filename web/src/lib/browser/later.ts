/** Load something once the screen shows what is there by now: what is not needed at first must not delay what is. */
export const later = <Part>(load: () => Promise<Part>): Promise<Part> =>
  new Promise((resolve) => setTimeout(resolve)).then(load);
