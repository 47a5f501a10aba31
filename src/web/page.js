// Makes the pages livelier where scripts run. Everything works without: the form posts, the page can be reloaded.

const pollMs = 1200;

// A file that went into the file store gets its row when the workers take it up, a few seconds later.
const expectMs = 60_000;
let expectUntil = 0;
let fresher = null;

for (const form of document.querySelectorAll("form[data-upload]")) sendOneByOne(form);
keepFresh();
openWhatIsLinked();
lightUpPlaces();
offerCopies();
offerPrinting();

/** While something is being read, fetches this page anew and puts its changed part in place. */
function keepFresh() {
  const pending = document.querySelector("[data-live][data-pending]") !== null;
  if (fresher !== null || (!pending && Date.now() > expectUntil)) return;
  fresher = setTimeout(async () => {
    if (!document.hidden) await refresh().catch(() => undefined);
    fresher = null;
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

/** Each file is sent on its own, with its own progress and its own answer; pages of one certificate go together. */
function sendOneByOne(form) {
  const input = form.querySelector('input[type="file"]');
  form.classList.add("scripted");
  const sendChosen = (files) => {
    if (form.elements.joined.checked && files.length > 1) sendJoined(form, files);
    else sendAll(form, files);
    form.reset();
  };
  input.addEventListener("change", () => sendChosen([...input.files]));
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
    sendChosen([...event.dataTransfer.files]);
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
      const unread = outcome.kind === "received" && next.file.size > Number(form.dataset.readBytes);
      next.line.end(unread ? { ...outcome, kind: "unreadable" } : outcome, form.dataset);
    }
  };
  await Promise.all([lane(), lane()]);
  await refresh().catch(() => undefined);
  keepFresh();
}

async function sendJoined(form, files) {
  const [first] = files;
  const line = progressLine(
    form.querySelector(".progress"),
    { name: `${first.name} + ${files.length - 1}` },
    form.dataset.sending,
  );
  const size = files.reduce((sum, file) => sum + file.size, 0);
  const body = new FormData();
  for (const file of files) body.append("file", file);
  body.append("joined", "yes");
  const fits = size <= Number(form.dataset.maxBodyBytes);
  const request = { method: "POST", url: "/api/certificates", headers: {}, body };
  line.end(fits ? outcomeOf(await send(request, line.bar)) : { kind: "too-large" }, form.dataset);
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
    const { received, known, tooLarge, unreadable, failed, cannotJoin } = said;
    const outcomes = { received, known, "too-large": tooLarge, unreadable, failed, "cannot-join": cannotJoin };
    state.textContent = ` ${outcomes[kind]} `;
    if (page === undefined) return;
    const link = document.createElement("a");
    link.href = page;
    link.textContent = said.open;
    item.append(link);
  };
  return { bar, end };
}

/** What became of one file. XMLHttpRequest, because fetch cannot tell how far a request has come. */
async function sendOne(form, file, bar) {
  if (file.size > Number(form.dataset.maxBytes)) return { kind: "too-large" };
  if (file.size > Number(form.dataset.maxBodyBytes)) return putIntoStore(file, bar).catch(() => ({ kind: "failed" }));
  const body = new FormData();
  body.append("file", file);
  return outcomeOf(await send({ method: "POST", url: "/api/certificates", headers: {}, body }, bar));
}

/** What is too large for a request goes to an address in the file store, with the headers that come with it. */
async function putIntoStore(file, bar) {
  const announced = await fetch("/api/uploads", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ bytes: file.size, name: file.name }),
  });
  if (!announced.ok) return { kind: announced.status === 413 ? "too-large" : "failed" };
  // Without a type of its own, so that only those headers are sent that the address was signed for.
  const stored = await send({ ...(await announced.json()), body: file.slice(0, file.size, "") }, bar);
  if (stored.status !== 200) return { kind: "failed" };
  expectUntil = Date.now() + expectMs;
  return { kind: "received" };
}

function send({ method, url, headers, body }, bar) {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.upload.addEventListener("progress", ({ loaded, total }) => {
      bar.max = total;
      bar.value = loaded;
    });
    request.addEventListener("loadend", () => resolve(request));
    request.open(method, url);
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.responseType = "json";
    request.send(body);
  });
}

function outcomeOf({ status, response }) {
  if (status === 413) return { kind: "too-large" };
  if (status === 422) return { kind: "cannot-join" };
  const [taken] = response?.certificates ?? [];
  const page = taken?.links?.page;
  if (page === undefined) return { kind: "failed" };
  return { kind: taken.known ? "known" : "received", page };
}

/** A link into a closed finding opens it. */
function openWhatIsLinked() {
  const open = () => {
    const target = document.getElementById(location.hash.slice(1));
    const inside = target?.querySelector("details");
    if (inside) inside.open = true;
    for (let outside = target?.closest("details"); outside; outside = outside.parentElement?.closest("details")) {
      outside.open = true;
    }
    if (target?.closest("details")) target.scrollIntoView();
  };
  window.addEventListener("hashchange", open);
  open();
}

/** A finding that is clicked shows on the page pictures what it rests on. */
function lightUpPlaces() {
  document.addEventListener("click", ({ target }) => {
    const finding = target.closest("summary")?.closest(".finding");
    if (!finding) return;
    const criterion = finding.id.replace("finding-", "");
    const frames = [...document.querySelectorAll(".frame")];
    for (const frame of frames) frame.classList.toggle("lit", frame.dataset.findings.split(" ").includes(criterion));
    bringIntoSight(frames.find((frame) => frame.classList.contains("lit")));
  });
}

/** Moves the pictures alone, and only where they stand beside the findings: the reader stays where he reads. */
function bringIntoSight(frame) {
  const basis = frame?.closest(".basis");
  if (!basis || getComputedStyle(basis).position !== "sticky") return;
  const { top, bottom } = frame.getBoundingClientRect();
  const shown = basis.getBoundingClientRect();
  if (top >= shown.top && bottom <= Math.min(shown.bottom, innerHeight)) return;
  basis.scrollBy({ top: top - shown.top - basis.clientHeight / 3 });
}

/** Where there is no clipboard, or no script, the buttons stay hidden: they would do nothing. */
function offerCopies() {
  if (navigator.clipboard === undefined) return;
  document.documentElement.classList.add("can-copy");
  // Heard on the whole document, since refreshing brings new buttons.
  document.addEventListener("click", async ({ target }) => {
    const button = target.closest("button[data-copy]");
    if (button === null) return;
    await navigator.clipboard.writeText(button.dataset.copy);
    const state = button.parentElement.querySelector("[data-copied]");
    state.textContent = state.dataset.copied;
  });
}

/** Without a script the browser's own menu prints as well. */
function offerPrinting() {
  document.documentElement.classList.add("can-print");
  document.addEventListener("click", ({ target }) => {
    if (target.closest("button[data-print]") !== null) print();
  });
}
