/** Why it is so, in sentences about the person: as ReasonWords in the core. */
export function reasonInWords({ because, conditions, text, isRaise }, { findings, conditions: known }) {
  if (isRaise)
    return text
  const told = because.map(id => findings.find(finding => finding.id === id)).filter(Boolean)
  const words = isNumber => told.filter(finding => !!finding.number === isNumber).map(finding => finding.because)
  const said = words(false), numbers = words(true), signs = conditions.map(id => known.find(condition => condition.id === id).name)
  return [
    said.length && `You said that ${listed(said, "and")}.`,
    numbers.length && `This is ${said.length ? "also " : ""}because ${listed(numbers, "and")}.`,
    signs.length && `This can be a sign of ${listed(signs, "or")}.`,
    text,
  ].filter(Boolean).join(" ")
}

const listed = (items, last) => items.length === 1 ? items[0] : `${items.slice(0, -1).join(", ")} ${last} ${items.at(-1)}`
