/**
 * Judges the symptom check on the phone, as the core does on the server (Triage/Logic, Check and Interview): the two are
 * tested against each other. Facts are answers by id: true, false, a number; what is absent is not known, which is not no.
 */
const sameDay = 1, routine = 3, selfCare = 4
const compare = { ">=": (a, b) => a >= b, "<=": (a, b) => a <= b, ">": (a, b) => a > b, "<": (a, b) => a < b }

/** Yes, no, or null: what is known does not decide it. */
export function holds(logic, facts) {
  if (typeof logic === "string")
    return facts[logic] ?? null
  if (logic.number)
    return facts[logic.number] === undefined ? null : compare[logic.op](facts[logic.number], logic.value)
  const parts = partsOf(logic).map(part => holds(part, facts)), count = value => parts.filter(part => part === value).length
  if (logic.not)
    return parts[0] === null ? null : !parts[0]
  const most = logic.and ? parts.length : logic.atLeast
  return count(true) >= most ? true : parts.length - count(false) < most ? false : null
}

/** What is not known and could still make it true. */
export const open = (logic, facts) => holds(logic, facts) !== null ? [] : nameOf(logic) ?? partsOf(logic).flatMap(part => open(part, facts))

/** Of that, what is worth asking first: of parts that must all hold, only the first that is open. */
export function first(logic, facts) {
  if (holds(logic, facts) !== null)
    return []
  const waiting = logic.and ? [logic.and.find(part => holds(part, facts) === null)] : partsOf(logic)
  return nameOf(logic) ?? waiting.flatMap(part => first(part, facts))
}

/** What makes it true. That something is absent is no reason to show. */
export const because = (logic, facts) =>
  holds(logic, facts) !== true || logic.not ? [] : nameOf(logic) ?? partsOf(logic).flatMap(part => because(part, facts))

const nameOf = logic => typeof logic === "string" ? [logic] : logic.number && [logic.number]

const partsOf = logic => logic.and ?? logic.of ?? [logic.not]

const unique = list => [...new Set(list)]

/** With what follows from numbers. */
export const factsOf = ({ follows }, answers) => follows.reduce(
  (facts, { finding, logic }) => holds(logic, facts) ? { ...facts, [finding]: true } : facts, answers)

/** What the rules say, and what one more rule would change. */
function judge({ rules, raises }, facts) {
  const fired = rules.filter(rule => holds(rule.logic, facts))
  const judged = fired.length ? fired[0].level : routine
  const raised = judged > sameDay ? raises.filter(raise => holds(raise.logic, facts)) : []
  const raise = level => raised.length && level > sameDay ? level - 1 : level
  const level = raise(judged)
  return {
    fired, judged, raised, level, canBeSelfCare: !fired.length, canBeRaised: !raised.length && judged > sameDay,
    wouldRise: rule => raise(rule.level) < level,
  }
}

/** All rules are judged and the most urgent one wins. */
export function check(knowledge, facts) {
  const { rules, raises, levels, findings, conditions } = knowledge
  const { fired, judged, raised, level, canBeRaised, wouldRise } = judge(knowledge, facts)
  const told = fired.filter(rule => rule.level !== selfCare || judged === selfCare)
  const notes = told.filter(rule => rule.level === judged && rule.note).map(rule => rule.note)
  const known = new Set(findings.map(finding => finding.id))
  const ask = rules.filter(wouldRise).flatMap(rule => open(rule.logic, facts))
    .concat(canBeRaised ? raises.flatMap(raise => open(raise.logic, facts)) : [])
  return {
    level,
    reasons: [...told, ...raised].map(({ id, logic, conditions = [], note, text = note }) =>
      ({ rule: id, because: unique(because(logic, facts)), conditions, text, isRaise: text !== note })),
    signs: unique(told.flatMap(rule => rule.conditions)).map(id => conditions.find(condition => condition.id === id)).sort((a, b) => b.frequency - a.frequency),
    ask: unique(ask).filter(id => known.has(id)),
    advice: unique([...levels[level].advice, ...notes]),
  }
}

/** What a complaint is like: the signs that self-care begins from. */
const complaintsOf = logic => (logic.and ?? []).filter(part => typeof part === "string")

/** Self-care takes a clear no to many questions. They are asked together, and for one complaint alone. */
function selfCareOpen({ rules }, facts) {
  const waiting = rules.filter(rule => rule.level === selfCare).map(rule => rule.logic).filter(logic => holds(logic, facts) === null)
  const complaints = waiting.flatMap(complaintsOf).filter(name => (facts[name] ?? null) === null)
  const asked = waiting.map(logic => open(logic, facts))
  return complaints.length ? complaints.concat(asked.reduce((all, others) => all.filter(name => others.includes(name)))) : asked[0] ?? []
}

/** The open questions of the first block that has some. Empty: nothing more to ask. */
export function next(knowledge, facts, unsure = []) {
  const { wouldRise, canBeSelfCare, canBeRaised } = judge(knowledge, facts)
  const asked = knowledge.rules.filter(rule => wouldRise(rule) || canBeSelfCare && rule.level === routine)
    .concat(canBeRaised ? knowledge.raises : []).flatMap(rule => first(rule.logic, facts))
    .concat(canBeSelfCare ? selfCareOpen(knowledge, facts) : [])
  const waiting = knowledge.findings.filter(finding => asked.includes(finding.id) && !unsure.includes(finding.id))
  const block = knowledge.blocks.find(one => waiting.some(finding => finding.block === one))
  return waiting.filter(finding => finding.block === block).map(finding => finding.id)
}
