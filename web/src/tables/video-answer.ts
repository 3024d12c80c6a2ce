/** Claim or opinion, as the table of the older tool has it, beside what the head for posts says of the words. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { likelihood } from "../locale";
import type { VideoAnswer } from "./questions";

export function videoAnswer(answer: VideoAnswer): TemplateResult {
  const { status, pClaim, pClaimOfPosts, model } = answer;
  return html`
    <p id="video-said"><b>${status === "claim" ? "A claim" : "An opinion"}</b>, says the table:
      ${likelihood(pClaim)} for a claim. It goes by how often such made-up videos are viewed, and by next to nothing else.</p>
    ${
      pClaimOfPosts === null
        ? nothing
        : html`<p id="video-words">By its words alone, as posts of people are read: ${likelihood(pClaimOfPosts)} for a claim that can be checked.</p>`
    }
    <p class="soft small">${model.caveat}</p>
  `;
}
