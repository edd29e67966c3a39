/** Keeps the screen on while a step is followed, where the browser lets it. */
const awake = () => document.hidden || navigator.wakeLock?.request("screen").catch(() => {})
document.addEventListener("visibilitychange", awake)
awake()
