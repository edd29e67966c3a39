/**
 * Shows what is for this person. The server has written the rule into the page: an element is shown if any of the
 * facts in data-when holds (or there is no data-when) and none of those in data-unless does.
 */
export function showBy(facts, root) {
  const any = words => words.split(" ").some(word => facts.has(word))
  for (const one of root.querySelectorAll("[data-when], [data-unless]"))
    one.hidden = one.dataset.when !== undefined && !any(one.dataset.when) || one.dataset.unless !== undefined && any(one.dataset.unless)
}
