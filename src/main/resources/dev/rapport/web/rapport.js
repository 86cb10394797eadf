// @ts-check
/* The page works without this file. It carries acts, keeps what was typed, counts, reviews and copies. */
(() => {
  "use strict";

  /** @returns {any} */
  const byId = (id) => document.getElementById(id);
  /** @returns {any[]} */
  const all = (root, selector) => [...root.querySelectorAll(selector)];
  /** @returns {any} */
  const make = (tag, properties) => Object.assign(document.createElement(tag), properties);

  const [talk, notice, status, composer, said, list, home] =
    "talk notice status composer said commands home".split(" ").map(byId);
  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  const touch = matchMedia("(pointer: coarse)");

  const announce = (text) => {
    status.textContent = "";
    setTimeout(() => (status.textContent = text), 60);
  };

  const post = (path, body, signal) =>
    fetch(path, { method: "POST", body, signal, headers: { "Rapport-Fragment": "1" } });

  // ---- Turns

  class Refusal extends Error {}
  const UNREACHED = "That did not get through. Nothing you typed is lost: check your connection, then try again.";

  const newAct = () =>
    [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");

  /* An act keeps its name until it is answered: trying again is the same act. */
  let act = newAct();
  let busy = false;
  let again = () => {};

  const bodyOf = (form, button) => {
    const body = new URLSearchParams();
    new FormData(form).forEach((value, name) => body.append(name, String(value)));
    if (button?.name === "pressed") body.set("pressed", button.value);
    body.set("act", act);
    return body;
  };

  const turn = async (form, button) => {
    const spoken = form === composer;
    const words = spoken ? said.value.trim() : button.textContent;
    if (busy || !words) return;
    const body = bodyOf(form, button);
    const from = (button || form).closest("article");
    const mine = make("article", { className: "mine" });
    mine.append(make("p", { dir: "auto", textContent: words }));
    wait(true);
    if (spoken) compose("");
    talk.append(mine);
    intoView(mine);
    try {
      const response = await post("/turn", body, AbortSignal.timeout(20000));
      if (!response.ok) throw new Refusal(await sentence(response));
      const [answer, desk] = parse(await response.text());
      if (!spoken) button.classList.add("chosen");
      act = newAct();
      if (!home.lastChild.isEqualNode(desk)) home.lastChild.replaceWith(desk);
      unfold();
      place(answer, from, mine, step(body.get("pressed") || body.get("submitted") || "-"));
    } catch (failure) {
      mine.remove();
      if (spoken) compose([words, said.value].filter(Boolean).join("\n"));
      again = () => turn(form, button);
      notice.firstElementChild.textContent = failure instanceof Refusal ? failure.message : UNREACHED;
      notice.hidden = false;
    } finally {
      wait(false);
    }
  };

  const wait = (now) => {
    busy = now;
    if (now) notice.hidden = true;
    talk.setAttribute("aria-busy", now);
    document.body.classList.toggle("busy", now);
  };

  const sentence = (response) =>
    response.headers.get("Content-Type")?.startsWith("text/plain") ? response.text() : UNREACHED;

  const parse = (html) => {
    const template = document.createElement("template");
    template.innerHTML = html;
    return template.content.children;
  };

  /* The desk is open where there is room for it. */
  const wide = matchMedia("(min-width: 72rem)");
  const unfold = () => (home.open = wide.matches);

  /* A form with its mistakes marked takes the place of the one that was sent. */
  const place = (answer, from, mine, before) => {
    const corrects = from && answer.matches("[data-corrects]");
    if (corrects) {
      from.replaceWith(answer);
      mine.remove();
    } else {
      talk.append(answer);
    }
    answer.classList.add("new");
    retire(answer, before);
    dress(answer);
    focusOn(answer);
    const lines = all(answer, "h2, .problem, .card > p:not(.finding)").slice(0, 4);
    announce(lines.map((line) => line.textContent).join(". "));
    const fits = answer.offsetHeight + mine.offsetHeight < innerHeight * 0.7;
    if (corrects) intoView(all(answer, ".field").find((field) => field.querySelector(".problem")) || answer);
    else intoView(fits ? answer : mine);
  };

  const focusOn = (answer) => {
    const wrong = answer.querySelector("[aria-invalid]");
    const field = answer.querySelector("input[type=text], textarea");
    if (!answer.querySelector("button") && document.activeElement === said) return;
    const goal = wrong ? wrong.querySelector("input") || wrong : field && !touch.matches ? field : answer;
    goal.focus({ preventScroll: true });
  };

  /* An act goes to the top, so that its answer is read from the start. */
  const intoView = (what) => {
    const block = what.matches(".mine") ? "start" : what.matches(".field") ? "center" : "nearest";
    what.scrollIntoView({ behavior: calm.matches ? "auto" : "smooth", block });
  };

  /* Which step of the walk a token belongs to, or -1. */
  const step = (token) => (token.startsWith("-") ? -1 : Number(token.split("~")[1]));

  /* Earlier steps rest once a later one is shown. Copying stays. */
  const retire = (answer, before) => {
    const tokens = "button[name=pressed], input[name=submitted]";
    const here = all(answer, tokens).map(({ value }) => value);
    const now = Math.max(-1, ...here.map(step));
    const led = before >= 0 && now < 0 && here.length > 0;
    for (const old of all(talk, tokens)) {
      const at = step(old.value);
      const over = at >= 0 && (led || at < now || here.includes(old.value));
      if (!over || answer.contains(old) || old.matches("[data-copy]")) continue;
      if (old.name === "pressed") {
        old.disabled = true;
      } else {
        old.form.querySelector("fieldset").disabled = true;
        old.form.classList.add("past");
      }
    }
  };

  document.addEventListener("submit", (event) => {
    event.preventDefault();
    turn(event.target, event.submitter);
  });
  notice.querySelector("button").addEventListener("click", () => again());

  // ---- Copying

  document.addEventListener("click", async (event) => {
    const button = /** @type {any} */ (event.target).closest("[data-copy]");
    if (!button) return;
    event.preventDefault();
    const text = button.dataset.copy;
    try {
      await navigator.clipboard.writeText(text);
      confirmCopy(button);
    } catch {
      const letter = all(button.closest("article"), "blockquote").find((quote) => quote.textContent === text);
      getSelection()?.selectAllChildren(letter || button);
      announce("The text is selected; copy it with your keyboard.");
    }
  });

  const confirmCopy = (button) => {
    button.label ??= button.textContent;
    button.textContent = "Copied";
    button.classList.add("copied");
    announce("Copied");
    clearTimeout(button.timer);
    button.timer = setTimeout(() => {
      button.textContent = button.label;
      button.classList.remove("copied");
    }, 2000);
  };

  // ---- While you type

  const count = (field) => {
    const { counter, dataset } = field;
    const most = Number(dataset.count || dataset.max);
    const left = most - [...field.value].length;
    counter.hidden = !dataset.count && left > 20;
    counter.textContent = left < 0 ? `${-left} too many` : `${most - left} of ${most}`;
    counter.classList.toggle("over", left < 0);
    clearTimeout(counter.timer);
    if (left > 20 || document.activeElement !== field) return;
    counter.timer = setTimeout(() => announce(left < 0 ? counter.textContent : `${left} characters left`), 900);
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
        // The next key asks again.
      }
    }, 400);
  };

  const grow = (field) => {
    if (CSS.supports("field-sizing", "content") || !field.matches("textarea")) return;
    field.style.height = "auto";
    field.style.height = `${field.scrollHeight + 2}px`;
  };

  const typed = (field) => {
    grow(field);
    if (field.counter) count(field);
    if (field.review) review(field);
  };

  /* Gives new fields what only a script can keep up to date. */
  const dress = (root) => {
    for (const field of all(root, "[data-max]")) {
      field.counter = make("span", { className: "count", ariaHidden: "true" });
      field.after(field.counter);
      if (field.matches("[data-review]")) {
        field.review = make("div", { className: "review", role: "region", ariaLabel: "Review of your words" });
        field.closest(".field").append(field.review);
      }
      typed(field);
    }
  };

  document.addEventListener("input", (event) => typed(event.target));

  // ---- The composer

  const commands = all(list, "[role=option]");
  /** @type {any} */
  let active = null;

  const fitting = () => commands.filter((command) => !command.hidden);

  const suggest = () => {
    const text = said.value.trimStart().toLowerCase();
    const closed = list.hidden;
    for (const command of commands) {
      const line = command.dataset.command.toLowerCase();
      const taking = command.matches("[data-takes]") && text.startsWith(line + " ");
      command.hidden = !text.startsWith("/") || !(line.startsWith(text) || taking);
    }
    const options = fitting();
    list.hidden = !options.length;
    // What scrolls must be reachable.
    list.tabIndex = list.scrollHeight > list.clientHeight ? 0 : -1;
    activate(text.includes(" ") ? null : options[0]);
    if (closed && options.length) announce(`${options.length} commands; choose with the arrow keys`);
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

  const compose = (text) => {
    said.value = text;
    grow(said);
    close();
  };

  const choose = (command, send) => {
    const takes = command.matches("[data-takes]");
    compose(command.dataset.command + (takes ? " " : ""));
    said.focus();
    if (send && !takes) composer.requestSubmit();
  };

  said.addEventListener("input", suggest);
  said.addEventListener("blur", close);
  said.addEventListener("keydown", (event) => {
    const { key, shiftKey, isComposing } = event;
    const options = list.hidden ? [] : fitting();
    const at = options.indexOf(active);
    if (isComposing) return;
    if (key === "ArrowDown" && options.length) activate(options[(at + 1) % options.length]);
    else if (key === "ArrowUp" && options.length) activate(options.at(at < 0 ? -1 : at - 1));
    else if (key === "Escape" && options.length) close();
    else if (key === "Tab" && active && !shiftKey) choose(active, false);
    else if (key === "Enter" && active) choose(active, true);
    else if (key === "Enter" && !shiftKey) composer.requestSubmit();
    else return;
    event.preventDefault();
  });
  list.addEventListener("mousedown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    const command = event.target.closest("[role=option]");
    if (command) choose(command, true);
  });
  document.addEventListener("keydown", (event) => {
    const typing = /** @type {any} */ (event.target).matches("input, textarea");
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || typing) return;
    event.preventDefault();
    said.focus();
    said.value ||= "/";
    suggest();
  });

  wide.onchange = unfold;
  unfold();
  dress(talk);
})();
