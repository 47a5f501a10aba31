// Keeps what is written from getting lost where scripts run. Everything works without.

for (const form of document.querySelectorAll("form[data-unsaved]")) {
  warnBeforeLeaving(form);
  checkFileSizes(form);
}

/** Leaving with words that are not saved asks first. */
function warnBeforeLeaving(form) {
  let unsaved = false;
  form.addEventListener("input", () => {
    unsaved = true;
  });
  form.addEventListener("submit", () => {
    unsaved = false;
  });
  window.addEventListener("beforeunload", (event) => {
    if (unsaved) event.preventDefault();
  });
}

/** A file that is too large is told of before it is sent: with it, everything beside it could be turned away. */
function checkFileSizes(form) {
  const input = form.querySelector('input[type="file"]');
  input?.addEventListener("change", () => {
    const tooLarge = [...input.files].some((file) => file.size > Number(form.dataset.maxBytes));
    if (tooLarge) input.value = "";
    tell(input, tooLarge ? input.dataset.tooLarge : null);
  });
}

function tell(input, fault) {
  const id = `${input.id}-fault`;
  const shown = document.getElementById(id) ?? document.createElement("span");
  shown.id = id;
  shown.className = "fault";
  shown.setAttribute("role", "alert");
  input.before(shown);
  shown.textContent = fault ?? "";
  shown.hidden = fault === null;
}
