/** It hurts now, without a network: leads through the stations that the server has written into the page. */
import { answer, begin, current, forget, save, stop, tried } from "./episode.js"
import { find } from "./queue-store.js"
import { flush } from "./queue.js"
import { showBy } from "./facts.js"

const longSeconds = 600

customElements.define("offline-guide", class extends HTMLElement {
  async connectedCallback() {
    this.addEventListener("submit", event => {
      const form = event.target.closest("[data-station]")
      if (!form || !this.episode)
        return
      event.preventDefault()
      this.answered(form.dataset.station, new FormData(form, event.submitter))
    })
    this.addEventListener("click", event => {
      const button = event.target.closest("[data-do]")
      if (button)
        this.act(button.dataset)
    })
    this.episode = current()
    const asked = new URLSearchParams(location.search).get("hurts")
    if (asked !== null && !this.episode?.running)
      await this.begin(asked)
    this.show()
  }

  async begin(id) {
    this.episode = await begin(id && !await find(id) ? id : undefined)
    history.replaceState(null, "", "/offline")
  }

  async act({ do: what, step }) {
    if (what === "begin")
      await this.begin()
    else if (what === "stop")
      this.episode = await stop(this.episode)
    else if (what === "go")
      this.episode = await save({ ...this.episode, station: step })
    else if (what === "also")
      this.episode = await save({ ...this.episode, station: "guide", step })
    else if (what === "again")
      this.episode = await save({ ...this.episode, station: "guide", step: null })
    else if (what === "done")
      this.episode = forget()
    this.show(true)
    flush()
  }

  async answered(station, fields) {
    const episode = this.episode, next = this[`after-${station}`](episode, fields, word => fields.get(word) || undefined)
    this.episode = await save({ ...episode, ...await next })
    this.show(true)
    flush()
  }

  "after-where"(episode, fields, said) {
    const skipped = said("skip"), site = skipped ? undefined : said("site")
    return { site, side: skipped ? undefined : said("side"), passed: site ? episode.passed : [...episode.passed, "where"], station: "how-bad" }
  }

  "after-how-bad"(episode, fields, said) {
    const amount = said("amount")
    return { amount, passed: amount ? episode.passed : [...episode.passed, "how-bad"], station: "safety" }
  }

  /** Ticked is yes; "none of these" is no to all. What was not ticked beside a tick stays unknown, which is not no. */
  async "after-safety"(episode, fields) {
    const ticked = fields.getAll("yes"), all = this.values("safety", "yes")
    if (!ticked.length && !fields.get("none"))
      return {}
    const findings = Object.fromEntries(all.filter(one => !ticked.length || ticked.includes(one) || episode.yes.includes(one)).map(one => [one, ticked.includes(one)]))
    await answer(episode, findings)
    const yes = [...episode.yes.filter(one => !all.includes(one)), ...ticked]
    const no = [...episode.no.filter(one => !all.includes(one)), ...all.filter(one => findings[one] === false)]
    return { yes, no, station: ticked.length ? "urgent" : "conditions" }
  }

  "after-conditions"(episode, fields) {
    const asked = this.values("conditions", "yes"), ticked = fields.get("none") ? [] : fields.getAll("yes")
    const others = list => list.filter(one => !asked.includes(one)), skipped = fields.get("skip")
    return {
      yes: [...others(episode.yes), ...skipped ? [] : ticked],
      no: [...others(episode.no), ...skipped ? [] : asked.filter(one => !ticked.includes(one))],
      passed: [...episode.passed, "conditions"], station: "guide", step: null,
    }
  }

  async "after-guide"(episode, fields, said) {
    if (said("position"))
      return { position: said("position"), step: this.step.dataset.step }
    const { step, measure } = this.step.dataset, level = said("level")
    if (level)
      await tried(episode, step, measure, level)
    const now = this.steps("now"), next = now[now.indexOf(this.step) + 1]
    return {
      tried: level ? { ...episode.tried, [step]: level } : episode.tried, passed: [...new Set([...episode.passed, step])],
      station: next ? "guide" : "guide-end", step: next?.dataset.step,
    }
  }

  async "after-helped"(episode, fields, said) {
    const told = { ...episode, painAfter: said("pain-after"), name: said("name"), doing: said("doing"), note: said("note"), told: true, station: "summary" }
    for (const step of this.steps("now", "also").filter(one => said(`level-${one.dataset.step}`)))
      await tried(told, step.dataset.step, step.dataset.measure, said(`level-${step.dataset.step}`))
    return told
  }

  /** What can be ticked at a station, of that which is shown. */
  values(station, name) {
    return [...this.querySelectorAll(`[data-station=${station}] [name=${name}]`)].filter(one => !one.closest("[hidden]:not([data-station])")).map(one => one.value)
  }

  /** The steps of the guide that are for this person. */
  steps(...parts) {
    return [...this.querySelectorAll("[data-step][data-part]")].filter(one => !one.closest("[data-step]").hidden && parts.includes(one.dataset.part))
  }

  show(moved = false) {
    const episode = this.episode, station = episode?.station ?? "home"
    showBy(this.facts(), this)
    for (const one of this.querySelectorAll("[data-station]"))
      one.hidden = one.dataset.station !== station
    if (station === "guide")
      this.showStep(this.steps("now", "also").find(one => one.dataset.step === episode.step) ?? this.steps("now")[0])
    for (const one of this.querySelectorAll(`[data-station=${station}] [name=yes]`))
      one.checked = episode.yes.includes(one.value)
    if (station === "helped")
      for (const one of this.querySelectorAll("[name^=level-]"))
        one.closest("fieldset").hidden = !this.episode.passed.concat(Object.keys(episode.tried)).includes(one.name.slice(6))
    this.showClock()
    if (moved) {
      scrollTo(0, 0)
      this.querySelector("[data-station]:not([hidden])")?.focus({ preventScroll: true })
    }
  }

  showStep(step) {
    this.step = step
    const part = this.steps(step.dataset.part)
    for (const one of this.querySelectorAll("[data-step][data-part]"))
      one.toggleAttribute("data-now", one === step)
    this.querySelector("[data-count]").textContent = `Step ${part.indexOf(step) + 1} of ${part.length}`
  }

  showClock() {
    const bar = this.querySelector("[data-clock]"), episode = this.episode
    if (episode?.running && bar.dataset.of !== episode.id) {
      const clock = document.createElement("pain-clock")
      clock.dataset.start = episode.at
      clock.setAttribute("role", "timer")
      bar.replaceChildren(clock, ` since ${episode.at.slice(11, 16)}`)
    } else if (episode?.minutes) {
      bar.textContent = `It lasted ${Math.floor(episode.minutes) || "less than 1"} min`
    }
    bar.dataset.of = episode?.running ? episode.id : ""
    bar.hidden = !episode
    this.querySelector("[data-stop]").hidden = !episode?.running
    this.querySelector("[data-stop-next]").hidden = episode?.station !== "where"
  }

  facts() {
    const { at, site, position, yes = [], no = [] } = this.episode ?? {}
    const hour = at ? Number(at.slice(11, 13)) + Number(at.slice(14, 16)) / 60 : 12
    const bed = position ? position === "bed" : hour >= 21.5 || hour < 7.5
    const long = at && Date.now() - Date.parse(at) >= longSeconds * 1000
    return new Set([`at:${site ?? this.dataset.unsure}`, ...bed ? ["bed"] : [], ...long ? ["long"] : [], ...yes, ...no.map(one => `no:${one}`)])
  }
})
