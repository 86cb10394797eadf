// @ts-check
/* The page works without this file. It carries acts to the server without leaving the page, keeps what was typed when
   the network fails, counts and previews while you type, copies, and moves the focus to what is new. */
(() => {
  "use strict";

  const byId = (/** @type {string} */ id) => document.getElementById(id);
  const talk = byId("talk");
  const notice = byId("notice");
  const status = byId("status");
  const composer = byId("composer");
  const said = byId("said");
  const list = byId("commands");
  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  const touch = matchMedia("(pointer: coarse)");

  /** @returns {any[]} */
  const all = (root, selector) => [...root.querySelectorAll(selector)];
  const codePoints = (text) => [...text].length;
  const newAct = () => [...crypto.getRandomValues(new Uint8Array(16))].map((b) => b.toString(16).padStart(2, "0")).join("");

  const announce = (text) => {
    status.textContent = "";
    setTimeout(() => (status.textContent = text), 60);
  };

  const post = (path, body, signal) =>
    fetch(path, { method: "POST", body, signal, headers: { "Rapport-Fragment": "1" } });

  // ---- Turns -------------------------------------------------------------------------------------------------------

  /* An act keeps its name until it is answered, so that trying again, however often, is one act. */
  let act = newAct();
  let busy = false;
  /** @type {(() => void) | null} */
  let again = null;

  const bodyOf = (form, button) => {
    const body = new URLSearchParams();
    if (button && button.name === "pressed") {
      body.set("pressed", button.value);
    } else {
      new FormData(form).forEach((value, name) => body.append(name, String(value)));
    }
    body.set("act", act);
    return body;
  };

  const echo = (text) => {
    const mine = document.createElement("article");
    mine.className = "mine";
    const words = document.createElement("p");
    words.dir = "auto";
    words.textContent = text;
    mine.append(words);
    return mine;
  };

  const turn = async (form, button) => {
    const words = form === composer ? said.value.trim() : button.textContent;
    if (busy || !words) return;
    const from = (button || form).closest("article");
    const mine = echo(words);
    setBusy(true);
    notice.hidden = true;
    talk.append(mine);
    intoView(mine);
    try {
      const response = await post("/turn", bodyOf(form, button), AbortSignal.timeout(20000));
      if (!response.ok) throw new Error(await sentence(response));
      const answer = parse(await response.text());
      if (form === composer) clearComposer();
      else if (button) button.classList.add("chosen");
      act = newAct();
      place(answer, from, mine);
    } catch (failure) {
      mine.remove();
      const known = failure instanceof Error && failure.name === "Error" && failure.message;
      fail(known || "That did not get through. Nothing you typed is lost: check your connection, then try again.");
      again = () => turn(form, button);
    } finally {
      setBusy(false);
    }
  };

  const sentence = async (response) =>
    (response.headers.get("Content-Type") || "").startsWith("text/plain")
      ? response.text()
      : "The coach is not answering properly just now. Nothing you typed is lost; please try again in a moment.";

  const parse = (html) => {
    const template = document.createElement("template");
    template.innerHTML = html;
    return /** @type {HTMLElement} */ (template.content.firstElementChild);
  };

  const setBusy = (now) => {
    busy = now;
    talk.setAttribute("aria-busy", String(now));
    document.body.classList.toggle("busy", now);
  };

  const fail = (text) => {
    notice.firstElementChild.textContent = text;
    notice.hidden = false;
  };

  /* A form that comes back only with its mistakes marked takes the place of the one that was sent. */
  const place = (answer, from, mine) => {
    if (from && answer.hasAttribute("data-corrects")) {
      from.replaceWith(answer);
      mine.remove();
    } else {
      talk.append(answer);
    }
    answer.classList.add("new");
    retire(answer);
    dress(answer);
    const lines = all(answer, "h2, p.problem, .card > p:not(.finding)").slice(0, 4).map((line) => line.textContent);
    announce(lines.join(". "));
    focusOn(answer);
    const fits = answer.offsetHeight + mine.offsetHeight < innerHeight * 0.7;
    if (mine.isConnected) intoView(fits ? answer : mine);
    else intoView(answer.querySelector(".field:has([aria-invalid]), .field[aria-invalid]") || answer);
  };

  const focusOn = (answer) => {
    const wrong = answer.querySelector("[aria-invalid]");
    const field = answer.querySelector("input[type=text], textarea");
    if (wrong) (wrong.querySelector("input") || wrong).focus({ preventScroll: true });
    else if (answer.querySelector("button") || document.activeElement !== said) {
      (field && !touch.matches ? field : answer).focus({ preventScroll: true });
    }
  };

  const intoView = (what) =>
    what.scrollIntoView({ behavior: calm.matches ? "auto" : "smooth", block: what.className === "mine" ? "start" : what.classList.contains("field") ? "center" : "nearest" });

  const step = (token) => {
    const [conversation, revision] = token.split("~");
    return conversation === "-" ? -1 : Number(revision);
  };

  /* Buttons and forms of earlier steps rest once a later step is shown; copying stays possible. */
  const retire = (answer) => {
    const tokens = "button[name=pressed], input[name=submitted]";
    const now = Math.max(-1, ...all(answer, tokens).map((carrier) => step(carrier.value)));
    const here = new Set(all(answer, tokens).map((carrier) => carrier.value));
    for (const carrier of all(talk, tokens)) {
      const at = step(carrier.value);
      const old = at >= 0 && (at < now || here.has(carrier.value));
      if (answer.contains(carrier) || !old || carrier.dataset.copy !== undefined) continue;
      if (carrier.name === "submitted") {
        carrier.form.querySelector("fieldset").disabled = true;
        carrier.form.classList.add("past");
      } else {
        carrier.disabled = true;
      }
    }
    for (const row of all(talk, ".actions")) {
      row.classList.toggle("past", all(row, "button").every((button) => button.matches(":disabled")));
    }
  };

  document.addEventListener("submit", (event) => {
    const form = /** @type {HTMLFormElement} */ (event.target);
    event.preventDefault();
    turn(form, event.submitter);
  });

  notice.querySelector("button").addEventListener("click", () => {
    notice.hidden = true;
    if (again) again();
  });

  // ---- Copying -----------------------------------------------------------------------------------------------------

  document.addEventListener("click", async (event) => {
    const button = /** @type {any} */ (event.target).closest("[data-copy]");
    if (!button) return;
    event.preventDefault();
    const text = button.dataset.copy;
    if (await copied(text)) {
      confirmCopy(button);
    } else {
      selectText(button, text);
      announce("The text is selected; copy it with your keyboard.");
    }
  });

  const copied = async (text) => {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      return false;
    }
  };

  const confirmCopy = (button) => {
    const label = button.dataset.label || (button.dataset.label = button.textContent);
    button.textContent = "Copied";
    button.classList.add("copied");
    announce("Copied");
    clearTimeout(button.timer);
    button.timer = setTimeout(() => {
      button.textContent = label;
      button.classList.remove("copied");
    }, 2000);
  };

  const selectText = (button, text) => {
    const source = all(button.closest("article"), "blockquote").find((quote) => quote.textContent === text);
    if (source) getSelection()?.selectAllChildren(source);
  };

  // ---- Counting and reviewing while typing -------------------------------------------------------------------------

  const count = (field) => {
    const most = Number(field.dataset.count || field.dataset.max);
    const length = codePoints(field.value);
    const near = length > most - 20;
    const counter = field.counter;
    counter.hidden = !field.dataset.count && !near;
    counter.textContent = length > most ? `${length - most} too many` : `${length} of ${most}`;
    counter.classList.toggle("over", length > most);
    clearTimeout(counter.timer);
    if (near && document.activeElement === field) {
      counter.timer = setTimeout(() => announce(length > most ? counter.textContent : `${most - length} characters left`), 900);
    }
  };

  const review = (field) => {
    clearTimeout(field.timer);
    field.timer = setTimeout(async () => {
      field.asking?.abort();
      field.asking = new AbortController();
      try {
        const response = await post("/preview", new URLSearchParams({ text: field.value }), field.asking.signal);
        if (!response.ok) return;
        const first = !field.review.firstChild;
        field.review.innerHTML = await response.text();
        if (first && document.activeElement === field) intoView(field.review);
      } catch {
        // A preview that does not come is not worth a word; the next key asks again.
      }
    }, 400);
  };

  const grow = (field) => {
    if (field.localName !== "textarea" || CSS.supports("field-sizing", "content")) return;
    field.style.height = "auto";
    field.style.height = `${field.scrollHeight + 2}px`;
  };

  const typed = (field) => {
    grow(field);
    if (field.counter) count(field);
    if (field.review) review(field);
  };

  /* Gives the fields of a new message what only a script can keep up to date. */
  const dress = (root) => {
    for (const field of all(root, "[data-max]")) {
      field.counter = document.createElement("span");
      field.counter.className = "count";
      field.counter.setAttribute("aria-hidden", "true");
      field.after(field.counter);
      if (field.dataset.review !== undefined) {
        field.review = document.createElement("div");
        field.review.className = "review";
        field.review.setAttribute("role", "region");
        field.review.setAttribute("aria-label", "Review of your words");
        field.closest(".field").append(field.review);
      }
      typed(field);
    }
  };

  document.addEventListener("input", (event) => typed(event.target));

  // ---- The composer and its commands -------------------------------------------------------------------------------

  const commands = all(list, "[role=option]");
  /** @type {any} */
  let active = null;

  const shown = () => commands.filter((command) => !command.hidden);

  const suggest = () => {
    const text = said.value.trimStart().toLowerCase();
    for (const command of commands) {
      const line = command.dataset.command.toLowerCase();
      const takes = command.dataset.takes !== undefined && text.startsWith(line + " ");
      command.hidden = !text.startsWith("/") || !(line.startsWith(text) || takes);
    }
    const fitting = shown();
    if (list.hidden && fitting.length) announce(`${fitting.length} commands; choose with the arrow keys`);
    list.hidden = !fitting.length;
    activate(text.includes(" ") ? null : fitting[0] || null);
  };

  const activate = (command) => {
    active?.setAttribute("aria-selected", "false");
    active = command;
    active?.setAttribute("aria-selected", "true");
    active?.scrollIntoView({ block: "nearest" });
    if (active) said.setAttribute("aria-activedescendant", active.id);
    else said.removeAttribute("aria-activedescendant");
  };

  const close = () => {
    list.hidden = true;
    activate(null);
  };

  const choose = (command, send) => {
    const takes = command.dataset.takes !== undefined;
    said.value = command.dataset.command + (takes ? " " : "");
    grow(said);
    close();
    said.focus();
    if (send && !takes) composer.requestSubmit();
  };

  const clearComposer = () => {
    said.value = "";
    grow(said);
    close();
  };

  said.addEventListener("input", suggest);
  said.addEventListener("blur", close);
  said.addEventListener("keydown", (/** @type {KeyboardEvent} */ event) => {
    if (event.isComposing) return;
    const options = list.hidden ? [] : shown();
    const at = options.indexOf(active);
    if (event.key === "ArrowDown" && options.length) activate(options[(at + 1) % options.length]);
    else if (event.key === "ArrowUp" && options.length) activate(options[(at <= 0 ? options.length : at) - 1]);
    else if (event.key === "Escape" && options.length) close();
    else if (event.key === "Tab" && active && !event.shiftKey) choose(active, false);
    else if (event.key === "Enter" && active) choose(active, true);
    else if (event.key === "Enter" && !event.shiftKey) composer.requestSubmit();
    else return;
    event.preventDefault();
  });
  list.addEventListener("pointerdown", (/** @type {any} */ event) => {
    event.preventDefault();
    const command = event.target.closest("[role=option]");
    if (command) choose(command, true);
  });
  document.addEventListener("keydown", (event) => {
    const target = /** @type {HTMLElement} */ (event.target);
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || target.matches("input, textarea")) return;
    event.preventDefault();
    said.focus();
    said.value ||= "/";
    suggest();
  });

  dress(talk);
})();
