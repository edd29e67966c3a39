/**
 * What waits on this phone, in IndexedDB: it survives a reload, a closed browser and a dead battery.
 * One record an entry: { id, diary, row, updates, revision, problems }. `row` holds the columns of the diary;
 * `revision` changes with every change, so that an answer about an older one removes nothing.
 */
const news = new BroadcastChannel("vastus-queue")

const opened = new Promise((resolve, reject) => {
  const request = indexedDB.open("vastus", 1)
  request.onupgradeneeded = () => request.result.createObjectStore("queue", { keyPath: "id" })
  request.onsuccess = () => resolve(request.result)
  request.onerror = () => reject(request.error)
})

/** Runs one transaction; done when it is on the disk. */
async function inStore(mode, work) {
  const store = (await opened).transaction("queue", mode, { durability: "strict" }).objectStore("queue")
  const result = work(store)
  await new Promise((resolve, reject) => {
    store.transaction.oncomplete = resolve
    store.transaction.onerror = store.transaction.onabort = () => reject(store.transaction.error)
  })
  if (mode === "readwrite") {
    news.postMessage("changed")
    dispatchEvent(new Event("queue-changed"))
  }
  return result?.result
}

news.addEventListener("message", () => dispatchEvent(new Event("queue-changed")))

/** Whose diary this phone writes: of the page, or where the page belongs to nobody, of who was signed in last. */
export const diary = () => {
  const ofPage = document.documentElement.dataset.diary
  if (ofPage)
    localStorage.setItem("vastus-diary", ofPage)
  return ofPage || localStorage.getItem("vastus-diary")
}

/** Keeps an entry. One with an id that waits already takes its place; `updates`: also of one that was sent already. */
export const keep = (row, updates = false) => inStore("readwrite", store => store.put(
  { id: row.id, diary: diary(), row, updates, revision: crypto.randomUUID(), problems: null }))

export const find = id => inStore("readonly", store => store.get(id))

/** Oldest first, since ids begin with the time. */
export const list = () => inStore("readonly", store => store.getAll())

export const remove = id => inStore("readwrite", store => store.delete(id))

/** Changes the record unless it has changed since `record` was read. Null removes it. */
export const settle = (record, change) => inStore("readwrite", store => {
  store.get(record.id).onsuccess = event => {
    if (event.target.result?.revision !== record.revision)
      return
    if (change)
      store.put({ ...record, ...change })
    else
      store.delete(record.id)
  }
})
