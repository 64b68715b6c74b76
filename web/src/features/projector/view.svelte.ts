// Which view and which page the projector shows.

export const VIEWS = ["auto", "ranking", "matrix", "discussion", "weights", "join"] as const;
export type View = (typeof VIEWS)[number];

const known = (value: string | null): View | null => VIEWS.find((view) => view === value) ?? null;

export class ViewState {
  /** What was chosen for this projector, by its address (`?view=matrix`) or a key; "auto" follows the meeting. */
  view = $state<View>(known(new URLSearchParams(location.search).get("view")) ?? "auto");
  /** The number of this projector among several, by its address (`?screen=2`). */
  readonly screen = Number(new URLSearchParams(location.search).get("screen") ?? 1);
  /** The page of the view; any number will do, as the view wraps it. */
  page = $state(0);

  /** Change the view, also in the address, so that a reload shows the same. */
  choose(view: View): void {
    this.view = view;
    this.page = 0;
    const address = new URL(location.href);
    if (view === "auto") address.searchParams.delete("view");
    else address.searchParams.set("view", view);
    history.replaceState(history.state, "", address);
  }

  /** Show a view, or follow the meeting again if it is shown already. */
  toggle(view: View): void {
    this.choose(this.view === view ? "auto" : view);
  }

  turn(by: number): void {
    this.page += by;
  }
}
