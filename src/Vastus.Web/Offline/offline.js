/** Makes this phone ready for the next time without a network. */
if ("serviceWorker" in navigator)
  navigator.serviceWorker.register("/sw.js", { updateViaCache: "none" }).catch(() => {})
