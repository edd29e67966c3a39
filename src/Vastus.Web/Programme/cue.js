/** A buzz and a soft tone when something is over. `small`: the buzz alone, for a single repetition. */
let sound = null

export function signal(small = false) {
  if (!matchMedia("(prefers-reduced-motion: reduce)").matches)
    navigator.vibrate?.(small ? 40 : 200)
  if (small || !("AudioContext" in window))
    return
  sound ??= new AudioContext()
  const tone = sound.createOscillator(), quiet = sound.createGain()
  tone.frequency.value = 440
  quiet.gain.value = 0.05
  tone.connect(quiet).connect(sound.destination)
  tone.start()
  tone.stop(sound.currentTime + 0.25)
}
