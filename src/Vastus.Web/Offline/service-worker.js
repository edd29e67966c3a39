/**
 * Lets the page /offline answer when the network does not. Keeps only files that are the same for everybody;
 * what is personal is never kept here. /sw.js sets `version` and `files` before it loads this.
 */
/* global version, files */
const page = "/offline", waitMilliseconds = 3000

self.addEventListener("install", event => event.waitUntil(fill().then(() => self.skipWaiting())))
self.addEventListener("activate", event => event.waitUntil(tidy().then(() => self.clients.claim())))

self.addEventListener("fetch", event => {
  const { request } = event, url = new URL(request.url)
  if (url.origin !== location.origin)
    return
  if (request.method === "POST" && request.mode === "navigate" && url.pathname === "/spasm")
    event.respondWith(begin(request))
  if (request.method === "POST" && request.mode === "navigate" && url.pathname.startsWith("/check"))
    event.respondWith(fetch(request).catch(() => Response.redirect(`${page}#check`)))
  if (request.method !== "GET")
    return
  if (request.mode === "navigate")
    event.respondWith(url.pathname === page ? kept(page) : navigate(request, url))
  else if (url.searchParams.has("v"))
    event.respondWith(caches.match(request).then(found => found ?? fetch(request)))
  else if (files.includes(url.pathname))
    event.respondWith(fetch(request).catch(() => kept(request)))
})

async function fill() {
  const cache = await caches.open(version)
  await cache.addAll([page, ...files].map(path => new Request(path, { cache: path.includes("?v=") ? "default" : "reload", credentials: "omit" })))
}

/** The files before these stay for pages that are still open. */
async function tidy() {
  const old = (await caches.keys()).filter(name => name !== version)
  await Promise.all(old.slice(0, -1).map(name => caches.delete(name)))
}

const kept = async request => await (await caches.open(version)).match(request) ?? await caches.match(request) ?? Response.error()

/** `wait` in the address: the person would rather wait for a slow network. */
async function navigate(request, url) {
  const answer = fetch(request).catch(() => null)
  const late = new Promise(resolve => setTimeout(resolve, waitMilliseconds, null))
  return await (url.searchParams.has("wait") ? answer : Promise.race([answer, late])) ?? await kept(page)
}

/** It hurts now: if the server cannot start the clock, this phone does, under the id that the button has, if any. */
async function begin(request) {
  const fields = await request.clone().formData()
  return fetch(request).catch(() => Response.redirect(`${page}?hurts=${fields.get("id") ?? ""}`))
}
