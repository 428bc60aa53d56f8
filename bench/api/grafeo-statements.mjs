/** The questions that Grafeo is asked otherwise than Neo4j: it has its own full text. */
const names = "n.name";
const SHOWN = { Event: "n.headline", Sentence: "n.text" };

export const GRAFEO = {
  search: ["Actor", "Agreement", "Place", "Event", "Sentence"]
    .map(
      (label) => `CALL grafeo.search.text('${label}', 'terms', $terms, 20) YIELD node_id, score
     MATCH (n:${label}) WHERE id(n) = node_id
     RETURN '${label}' AS label, score, n.id AS id, ${SHOWN[label] ?? names} AS text`,
    )
    .join("\nUNION ALL\n"),
};
