// Makes the pages livelier where scripts run. Everything works without: the form posts, the page can be reloaded.

const pollMs = 1200;

for (const form of document.querySelectorAll("form[data-upload]")) sendOneByOne(form);
keepFresh();
openWhatIsLinked();

/** While something is being read, fetches this page anew and puts its changed part in place. */
function keepFresh() {
  if (document.querySelector("[data-live][data-pending]") === null) return;
  setTimeout(async () => {
    if (!document.hidden) await refresh().catch(() => undefined);
    keepFresh();
  }, pollMs);
}

async function refresh() {
  const answer = await fetch(location.href, { headers: { accept: "text/html" } });
  if (!answer.ok) return;
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("[data-live]");
  const shown = document.querySelector("[data-live]");
  // Left alone when nothing has changed, so that the reader's place and focus stay.
  if (fresh !== null && shown !== null && fresh.innerHTML !== shown.innerHTML) {
    const focused = document.activeElement?.getAttribute("href") ?? null;
    shown.replaceWith(fresh);
    if (focused !== null) fresh.querySelector(`a[href="${CSS.escape(focused)}"]`)?.focus();
  }
}

/** Each file is sent on its own, with its own progress and its own answer. */
function sendOneByOne(form) {
  const input = form.querySelector('input[type="file"]');
  form.classList.add("scripted");
  input.addEventListener("change", () => {
    sendAll(form, [...input.files]);
    form.reset();
  });
  form.addEventListener("dragover", (event) => {
    event.preventDefault();
    form.classList.add("over");
  });
  form.addEventListener("dragleave", (event) => {
    if (!form.contains(event.relatedTarget)) form.classList.remove("over");
  });
  form.addEventListener("drop", (event) => {
    event.preventDefault();
    form.classList.remove("over");
    sendAll(form, [...event.dataTransfer.files]);
  });
  // A file that misses the form would replace the page.
  for (const name of ["dragover", "drop"]) window.addEventListener(name, (event) => event.preventDefault());
}

async function sendAll(form, files) {
  const list = form.querySelector(".progress");
  const waiting = files.map((file) => ({ file, line: progressLine(list, file, form.dataset.sending) }));
  const lane = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const outcome = await sendOne(form, next.file, next.line.bar);
      next.line.end(outcome, form.dataset);
    }
  };
  await Promise.all([lane(), lane()]);
  await refresh().catch(() => undefined);
  keepFresh();
}

function progressLine(list, file, sending) {
  const item = document.createElement("li");
  const name = document.createElement("strong");
  const state = document.createElement("span");
  const bar = document.createElement("progress");
  name.textContent = file.name;
  state.textContent = ` ${sending} `;
  bar.setAttribute("aria-label", file.name);
  item.append(name, state, bar);
  list.append(item);
  const end = ({ kind, page }, said) => {
    bar.remove();
    item.classList.add(kind);
    state.textContent = ` ${{ received: said.received, "too-large": said.tooLarge, failed: said.failed }[kind]} `;
    if (page === undefined) return;
    const link = document.createElement("a");
    link.href = page;
    link.textContent = said.open;
    item.append(link);
  };
  return { bar, end };
}

/** What became of one file. XMLHttpRequest, because fetch cannot tell how far a request has come. */
function sendOne(form, file, bar) {
  if (file.size > Number(form.dataset.maxBytes)) return Promise.resolve({ kind: "too-large" });
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.upload.addEventListener("progress", ({ loaded, total }) => {
      bar.max = total;
      bar.value = loaded;
    });
    request.addEventListener("loadend", () => resolve(outcomeOf(request)));
    request.open("POST", "/api/certificates");
    request.responseType = "json";
    const body = new FormData();
    body.append("file", file);
    request.send(body);
  });
}

function outcomeOf({ status, response }) {
  if (status === 413) return { kind: "too-large" };
  const page = response?.certificates?.[0]?.links?.page;
  return page === undefined ? { kind: "failed" } : { kind: "received", page };
}

/** A link into a closed finding opens it. */
function openWhatIsLinked() {
  const open = () => {
    const target = document.getElementById(location.hash.slice(1));
    const details = target?.querySelector("details");
    if (details) details.open = true;
  };
  window.addEventListener("hashchange", open);
  open();
}
