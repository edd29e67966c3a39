/** An entry of the queue in the words of the person who made it. */
const names = { fluid: "Water", caffeine: "Caffeine", heat: "Time in the heat", checkin: "Evening check-in", tag: "Tag" }

export function inWords(row) {
  const name = row.kind === "spasm" ? row.name ?? "spasm" : row.kind === "relief" ? `Relief: ${row.name}` : names[row.kind] ?? row.name ?? row.kind
  const site = [row.side, row.site].filter(Boolean).join(" ")
  const amount = row.amount ? row.kind === "spasm" ? `${row.amount} of 10` : `${row.amount} ${row.unit ?? ""}`.trim() : ""
  const minutes = row.minutes ? `${row.minutes} min` : ""
  const words = [name, site, amount, minutes, row.level].filter(Boolean).join(", ").replaceAll("-", " ")
  return words[0].toUpperCase() + words.slice(1)
}

export const whenInWords = at =>
  new Date(at).toLocaleString(document.documentElement.lang || "en", { weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" })
