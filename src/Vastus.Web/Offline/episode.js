/**
 * One spasm from the first tap to what helped, kept on this phone at each change, in the words of the diary:
 * the spasm itself, an entry for each answered safety question and one for each measure of which something was said.
 */
import { diary, keep } from "./queue-store.js"
import { moment } from "./moment.js"
import { uuid, uuid7 } from "./uuid7.js"

const key = "vastus-episode"

/** Null: this person has none that runs or waits for its end to be told. */
export function current() {
  const episode = JSON.parse(localStorage.getItem(key))
  return episode?.diary === diary() ? episode : null
}

/** The clock starts here. */
export const begin = (id = uuid7()) => save({ id, diary: diary(), at: moment(), running: true, yes: [], no: [], passed: [], tried: {}, station: "where" })

export async function save(episode) {
  localStorage.setItem(key, JSON.stringify(episode))
  await keep(spasm(episode), true)
  return episode
}

export async function answer(episode, findings) {
  for (const [finding, yes] of Object.entries(findings))
    await keep({ ...await part(episode, finding), at: moment(), kind: "symptom", name: finding, level: yes ? "yes" : "no", detail: `spasm=${episode.id}` }, true)
}

/** What a measure did, as far as it is known by now. */
export async function tried(episode, step, name, level) {
  const pain = [["pain-before", episode.amount], ["pain-after", episode.painAfter], ["step", step], ["spasm", episode.id]]
  const row = { ...await part(episode, step), at: episode.end ?? moment(), kind: "relief", name, level, site: episode.site, side: episode.side, detail: details(pain) }
  await keep(said(row), true)
}

/** It stopped. */
export const stop = (episode, end = new Date()) => save({
  ...episode, running: false, end: moment(end), station: "helped",
  minutes: String(Math.max(0, Math.round((end - Date.parse(episode.at)) / 600) / 100)),
})

export const forget = () => localStorage.removeItem(key)

const spasm = ({ id, at, name, amount, minutes, site, side, note, doing, running, passed, position, told }) => said({
  id, at, kind: "spasm", name, amount, minutes, site, side, note,
  detail: details([["running", running && "yes"], ["passed", !told && passed.join(",")], ["position", !told && position], ["doing", doing]]),
})

const details = pairs => pairs.filter(([, value]) => value).map(([name, value]) => `${name}=${value}`).join(";")

const said = row => Object.fromEntries(Object.entries(row).filter(([, value]) => value))

/** The same part always has the same id, so that saying it twice is saying it once: as EpisodeChanges.IdOf in the core. */
async function part({ id, at }, name) {
  const digest = new Uint8Array(40)
  digest.set(new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(`${id}/${name}`))))
  digest[39] = 1
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", digest)).slice(0, 16)
  return { id: uuid(bytes, 8, Date.parse(at)) }
}
