/** Sends what waits on this phone. An entry leaves only when the server has said that it is stored. */
import { diary, list, settle } from "./queue-store.js"

const most = 500
let waiting = null

/** Why nothing was sent the last time: "network", "sign-in", "server"; null: all was sent. */
export let hindrance = null

/** One at a time across tabs. What was kept before the call has been tried when it is done. */
export const flush = () => waiting ??= navigator.locks.request("vastus-queue", () => {
  waiting = null
  return sendAll()
}).finally(() => dispatchEvent(new Event("queue-changed")))

async function sendAll() {
  hindrance = null
  if (!document.documentElement.dataset.diary && !document.querySelector("offline-guide"))
    return stop("sign-in")
  while ((await sendable(diary())).length && await sendSome());
}

const sendable = async whose => (await list()).filter(record => record.diary === whose && !record.problems).slice(0, most)

/** True if something was settled, so that it is worth going on. */
async function sendSome() {
  try {
    const token = await fetch("/queue/token", { cache: "no-store", redirect: "manual", signal: AbortSignal.timeout(15_000) })
    if (!token.ok)
      return stop(token.status >= 500 ? "server" : "sign-in")

    const { headerName, requestToken, diary: whose } = await token.json()
    const records = await sendable(whose)
    if (!records.length)
      return stop("sign-in")

    const answer = await fetch("/queue", {
      method: "POST",
      headers: { "Content-Type": "application/json", [headerName]: requestToken },
      body: JSON.stringify(request(whose, records)),
      redirect: "manual",
      signal: AbortSignal.timeout(60_000),
    })
    return answer.ok ? await settleAll(records, await answer.json()) : stop(answer.status >= 500 ? "server" : "sign-in")
  } catch {
    return stop("network")
  }
}

const request = (diary, records) => ({
  diary,
  entries: records.map(record => record.row),
  updates: records.filter(record => record.updates).map(record => record.id),
})

async function settleAll(records, { stored, refused }) {
  let settled = 0
  for (const record of records) {
    const problems = refused.find(one => one.id === record.id)?.problems
    if (!problems && !stored.includes(record.id))
      continue
    await settle(record, problems ? { problems } : null)
    settled++
  }
  return settled > 0
}

function stop(why) {
  hindrance = why
  return false
}
