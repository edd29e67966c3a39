/** A moment with the local offset as lived, as the diary writes it: 2026-03-01T22:10:00+01:00. */
export function moment(date = new Date()) {
  const east = -date.getTimezoneOffset()
  const two = number => String(Math.floor(Math.abs(number))).padStart(2, "0")
  const local = new Date(date.getTime() + east * 60_000).toISOString().slice(0, 19)
  return `${local}${east < 0 ? "-" : "+"}${two(east / 60)}:${two(east % 60)}`
}
