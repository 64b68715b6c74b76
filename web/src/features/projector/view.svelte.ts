// Which view and which page the projector shows, and the keys that change them.

export const VIEWS = ["auto", "ranking", "matrix", "discussion", "weights", "join"] as const;
export type View = (typeof VIEWS)[number];

const known = (value: string | null): View | null => VIEWS.find((view) => view === value) ?? null;

export class ViewState {
  /** The view that was chosen for this projector, by its address or a key; null follows the meeting. */
  own = $state<View | null>(known(new URLSearchParams(location.search).get("view")));
  /** The page of the view; any number will do, as the view wraps it. */
  page = $state(0);

  readonly view = $derived(this.own ?? "auto");

  /** Choose a view for this projector, or with null follow the meeting again. */
  choose(view: View | null): void {
    this.own = view;
    this.page = 0;
  }

  turn(by: number): void {
    this.page += by;
  }
}
