/**
 * A buzz and a soft tone when something is over. The tone has a switch, which this phone remembers; until somebody
 * uses it, it is off at night, when somebody may sleep beside.
 */
const key = "vastus-sound", night = hour => hour >= 21 || hour < 8
let sound = null

const isOn = () => (localStorage.getItem(key) ?? (night(new Date().getHours()) ? "off" : "on")) === "on"

/** `small`: the buzz alone, for a single repetition. */
export function signal(small = false) {
  if (!matchMedia("(prefers-reduced-motion: reduce)").matches)
    navigator.vibrate?.(small ? 40 : 200)
  if (small || !isOn() || !sound)
    return
  const tone = sound.createOscillator(), quiet = sound.createGain()
  tone.frequency.value = 440
  quiet.gain.value = 0.05
  tone.connect(quiet).connect(sound.destination)
  tone.start()
  tone.stop(sound.currentTime + 0.25)
}

/** Browsers allow sound only from a tap on: call it there. */
export const allow = () => sound ??= "AudioContext" in window ? new AudioContext() : null

/** A button that turns the tone on and off. */
export function soundSwitch() {
  const button = Object.assign(document.createElement("button"), { type: "button", className: "plain sound" })
  const show = () => {
    button.textContent = isOn() ? "Sound is on" : "Sound is off"
    button.setAttribute("aria-pressed", isOn())
  }
  button.addEventListener("click", () => {
    localStorage.setItem(key, isOn() ? "off" : "on")
    allow()
    show()
  })
  show()
  return button
}
