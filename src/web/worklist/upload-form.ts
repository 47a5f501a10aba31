import { html } from "hono/html";
import { fileSize } from "../day-and-time.ts";
import type { Html } from "../page.ts";
import type { PageFrame } from "../page-frame.ts";
import { words } from "../words/words.ts";

/** Sizes in bytes: what the reader takes, what fits into a request, and what is taken in at all. */
export interface UploadLimits {
  read: number;
  body: number;
  taken: number;
}

/** The place where certificates are added. A plain form; the script adds dragging, progress and one result per file. */
export function uploadForm({ read, body, taken }: UploadLimits, { language }: PageFrame): Html {
  const said = words(language).upload;
  return html`<form class="upload" action="/certificates" method="post" enctype="multipart/form-data" data-upload
  data-max-bytes="${taken}" data-max-body-bytes="${body}" data-sending="${said.sending}" data-received="${said.received}"
  data-known="${said.known}" data-too-large="${said.tooLarge}"
  data-read-bytes="${read}" data-unreadable="${said.unreadable}" data-failed="${said.failed}" data-open="${said.open}"
  data-cannot-join="${said.cannotJoin}">
<h2>${said.title}</h2>
<p id="upload-hint">${said.hint(fileSize(read, language))}</p>
<p class="choose">
<label for="files">${said.choose}</label>
<input id="files" type="file" name="file" multiple required aria-describedby="upload-hint" accept="${accepted}">
<span class="drop-hint" aria-hidden="true">${said.drop}</span>
<button type="submit">${said.send}</button>
</p>
<p><label><input type="checkbox" name="joined" value="yes"> ${said.joined}</label></p>
<ul class="progress" aria-live="polite"></ul>
</form>`;
}

/** Helps the file chooser only; what a file is, is told by its content. */
const accepted = ".pdf,.xml,.txt,.jpg,.jpeg,.png,.tif,.tiff,.webp,.heic";
