/** A custom element in the page's own tree, so that the page's one style sheet is enough and nothing is styled inline. */
import { LitElement } from "lit";

export class LightElement extends LitElement {
  protected override createRenderRoot(): HTMLElement {
    return this;
  }
}
