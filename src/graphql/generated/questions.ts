// Generated from tests/questions/ by `npm run questions`; edit the questions instead.
import type { Example } from "../examples.js";

export const QUESTIONS: readonly Example[] = [
  {
    "question": "What has Israel rejected since December 2025, in date order, with the sentences?",
    "query": "query Refusals($who: String! = \"Israel\", $since: EDTF! = \"2025-12\") {\n  events(filter: { types: [REJECT], initiators: [$who], time: { from: $since } }, orderBy: DATE_ASC, first: 20) {\n    totalCount\n    nodes {\n      headline\n      date {\n        edtf\n      }\n      status\n      polarity\n      targets {\n        name\n      }\n      claims(first: 3) {\n        nodes {\n          attributedTo {\n            name\n          }\n          sentence {\n            text\n            article {\n              outlet\n              published\n            }\n          }\n        }\n      }\n    }\n  }\n}\n"
  },
  {
    "question": "Who asked whom for what, and which requests to somebody have no answer yet?",
    "query": "query Requests {\n  unanswered: requests(answered: false, filter: { actor: { role: TARGET } }, orderBy: DATE_DESC, first: 15) {\n    totalCount\n    nodes {\n      headline\n      date {\n        edtf\n      }\n      status\n      initiators {\n        name\n      }\n      targets {\n        name\n      }\n      object\n    }\n  }\n  answered: requests(answered: true, first: 15) {\n    totalCount\n    nodes {\n      headline\n      date {\n        edtf\n      }\n      initiators {\n        name\n      }\n      targets {\n        name\n      }\n      answers(first: 3) {\n        nodes {\n          headline\n          date {\n            edtf\n          }\n        }\n      }\n    }\n  }\n}\n"
  },
  {
    "question": "How does the Milan prosecutor connect to Leonardo, by which events?",
    "query": "query Connection($from: String! = \"Milan prosecutor\", $to: String! = \"Leonardo\") {\n  paths(from: $from, to: $to, maxHops: 4, first: 3) {\n    cut {\n      reason\n      message\n    }\n    paths {\n      length\n      hops {\n        from {\n          name\n        }\n        event {\n          headline\n          date {\n            edtf\n          }\n          claims(first: 1) {\n            nodes {\n              sentence {\n                text\n              }\n            }\n          }\n        }\n        to {\n          name\n        }\n      }\n    }\n  }\n}\n"
  },
  {
    "question": "What happened between Israel and Syria, both directions, counted by type and by month?",
    "query": "query Between($one: String! = \"Israel\", $other: String! = \"Syria\") {\n  relation(between: [$one, $other]) {\n    count\n    together\n    byType {\n      type\n      count\n    }\n    byMonth {\n      key\n      count\n    }\n    first {\n      headline\n      date {\n        edtf\n      }\n    }\n    last {\n      headline\n      date {\n        edtf\n      }\n    }\n    agreements {\n      agreement {\n        name\n      }\n      count\n    }\n    balance {\n      mean\n      cooperation\n      conflict\n      events\n      scale {\n        name\n        source\n        lowest\n        highest\n      }\n    }\n    directions {\n      initiator {\n        name\n      }\n      target {\n        name\n      }\n      count\n      byType {\n        type\n        count\n      }\n    }\n  }\n}\n"
  },
  {
    "question": "Which actors appear together with Russia most, and in which kinds of event?",
    "query": "query Together($actor: String! = \"Russia\") {\n  together(actor: $actor, first: 10) {\n    actor {\n      name\n      kind\n    }\n    count\n    byType {\n      type\n      count\n    }\n  }\n}\n"
  },
  {
    "question": "Which agreements are in talks, signed, in force, suspended or ended as of a day, and what changed each one's status?",
    "query": "query Agreements($day: EDTF! = \"2026-01-20\") {\n  agreements(statusAsOf: $day, first: 100) {\n    nodes {\n      name\n      status\n      history {\n        stage\n        alleged\n        date {\n          edtf\n        }\n        event {\n          headline\n        }\n        claim {\n          trigger\n          article {\n            outlet\n            published\n          }\n        }\n      }\n    }\n  }\n}\n"
  },
  {
    "question": "Who are an agreement's parties, who supports it, who rejects it, who changed sides?",
    "query": "query Parties($agreement: String! = \"EU–Mercosur agreement\") {\n  agreement(name: $agreement) {\n    name\n    parties {\n      nodes {\n        name\n      }\n    }\n    stances {\n      actor {\n        name\n      }\n      supports\n      changed\n      events {\n        headline\n        type\n        date {\n          edtf\n        }\n      }\n    }\n  }\n}\n"
  },
  {
    "question": "Which events are disputed: who asserts, who denies, in which article?",
    "query": "query Disputes {\n  disputes(first: 20) {\n    totalCount\n    nodes {\n      headline\n      date {\n        edtf\n      }\n      asserts(first: 3) {\n        nodes {\n          attributedTo {\n            name\n          }\n          article {\n            title\n            outlet\n          }\n        }\n      }\n      denies(first: 3) {\n        nodes {\n          attributedTo {\n            name\n          }\n          article {\n            title\n            outlet\n          }\n        }\n      }\n    }\n  }\n}\n"
  },
  {
    "question": "What does one official, and what does one outlet, claim that no other source reports?",
    "query": "query SoleClaims($speaker: String! = \"Vladimir Putin\", $outlet: String! = \"Indus Herald\") {\n  official: soleClaims(speaker: $speaker, first: 10) {\n    totalCount\n    nodes {\n      headline\n      date {\n        edtf\n      }\n      status\n      claims(first: 2) {\n        nodes {\n          article {\n            outlet\n          }\n          sentence {\n            text\n          }\n        }\n      }\n    }\n  }\n  outlet: soleClaims(outlet: $outlet, filter: { statuses: [OCCURRED, ONGOING, DISPUTED] }, first: 5) {\n    totalCount\n    nodes {\n      headline\n      date {\n        edtf\n      }\n      claims(first: 2) {\n        nodes {\n          attributedTo {\n            name\n          }\n          sentence {\n            text\n          }\n        }\n      }\n    }\n  }\n}\n"
  },
  {
    "question": "What did we know on 10 January 2026 about December 2025?",
    "query": "query KnownThen($known: EDTF! = \"2026-01-10\", $about: EDTF! = \"2025-12\") {\n  then: events(asOf: $known, filter: { time: { on: $about } }, orderBy: REPORTS_DESC, first: 10) {\n    totalCount\n    nodes {\n      headline\n      status\n      reports\n      date {\n        edtf\n      }\n      claims(first: 2) {\n        nodes {\n          article {\n            published\n          }\n        }\n      }\n    }\n  }\n  now: events(filter: { time: { on: $about } }, first: 1) {\n    totalCount\n  }\n}\n"
  },
  {
    "question": "What happened in Syria and in every place within it, with coordinates?",
    "query": "query InPlaces($place: String! = \"Syria\") {\n  events(filter: { places: [$place] }, orderBy: DATE_ASC, first: 30) {\n    totalCount\n    nodes {\n      headline\n      type\n      date {\n        edtf\n      }\n      places {\n        name\n        latitude\n        longitude\n        within {\n          name\n        }\n      }\n    }\n  }\n}\n"
  },
  {
    "question": "What came before and after this event, by the same actors or under the same agreement?",
    "query": "query BeforeAndAfter($event: ID!) {\n  sequence(event: $event) {\n    event {\n      headline\n      date {\n        edtf\n      }\n    }\n    before(last: 5) {\n      nodes {\n        headline\n        date {\n          edtf\n        }\n      }\n    }\n    after(first: 5) {\n      nodes {\n        headline\n        date {\n          edtf\n        }\n      }\n    }\n    stated {\n      kind\n      cue\n      from {\n        headline\n      }\n      to {\n        headline\n      }\n      sentence {\n        text\n      }\n    }\n  }\n}\n",
    "variables": "{\"event\":\"event:2zuod51h5fwyn5so\"}"
  },
  {
    "question": "What is the timeline of an actor, page by page, by type, place, status and outlet?",
    "query": "query ActorTimeline($actor: String! = \"Syria\", $places: [String!], $outlets: [String!], $after: String) {\n  events(\n    filter: {\n      actors: [$actor]\n      types: [CONSULT, AGREE, ACCUSE, REJECT]\n      statuses: [OCCURRED, ONGOING, DISPUTED]\n      places: $places\n      outlets: $outlets\n    }\n    orderBy: DATE_DESC\n    first: 8\n    after: $after\n  ) {\n    totalCount\n    nodes {\n      headline\n      type\n      status\n      date {\n        edtf\n      }\n      places {\n        name\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n"
  },
  {
    "question": "How many events a month, of which types, with no month left out?",
    "query": "query Counts($time: TimeRange = { from: \"2025-10\", to: \"2026-02\" }) {\n  timeline(filter: { time: $time }, unit: MONTH, groupBy: TYPE) {\n    count\n    precise\n    spread\n    undated\n    buckets {\n      key\n      start\n      end\n      count\n      precise\n      spread\n    }\n    series {\n      name\n      count\n      buckets {\n        key\n        count\n      }\n    }\n  }\n}\n"
  },
  {
    "question": "What lies within two hops of an actor, as flat nodes and edges?",
    "query": "query Neighbourhood($actor: String! = \"Ahmed al-Sharaa\") {\n  neighbourhood(actor: $actor, hops: 2, first: 12) {\n    nodes {\n      id\n      name\n      kind\n    }\n    edges {\n      from\n      to\n      type\n      count\n    }\n    truncated\n  }\n}\n"
  },
  {
    "question": "Which headlines and sentences speak of a withdrawal from Quneitra?",
    "query": "query WordsFound($words: String! = \"Quneitra withdrawal\") {\n  search(query: $words, types: [EVENT, SENTENCE], first: 10) {\n    facets {\n      type\n      count\n    }\n    hits {\n      type\n      snippet {\n        text\n        highlights {\n          start\n          end\n        }\n      }\n    }\n  }\n}\n"
  },
  {
    "question": "Which probes were opened, by whom, into what, and which were closed?",
    "query": "query Probes {\n  opened: events(\n    filter: {\n      types: [INVESTIGATE]\n      polarity: AFFIRMED\n      statuses: [OCCURRED, ONGOING]\n      or: [{ text: \"opened\" }, { text: \"launched\" }, { text: \"ordered\" }]\n    }\n    first: 20\n  ) {\n    totalCount\n    nodes {\n      headline\n      date {\n        edtf\n      }\n      object\n      initiators {\n        name\n      }\n      targets {\n        name\n      }\n    }\n  }\n  closed: events(\n    filter: {\n      types: [INVESTIGATE, CONCEDE, OTHER]\n      polarity: AFFIRMED\n      or: [{ text: \"close inquiry\" }, { text: \"close investigation\" }, { text: \"drop charges\" }]\n      not: { text: \"ask\" }\n    }\n    first: 20\n  ) {\n    ...Closing\n  }\n  askedToClose: events(\n    filter: {\n      types: [INVESTIGATE, REQUEST]\n      polarity: AFFIRMED\n      and: [{ text: \"ask\" }, { or: [{ text: \"close inquiry\" }, { text: \"close investigation\" }] }]\n    }\n    first: 20\n  ) {\n    ...Closing\n  }\n}\n\nfragment Closing on EventConnection {\n  totalCount\n  nodes {\n    headline\n    status\n    date {\n      edtf\n    }\n    initiators {\n      name\n    }\n    claims(first: 1) {\n      nodes {\n        sentence {\n          text\n        }\n      }\n    }\n  }\n}\n"
  },
  {
    "question": "Who met whom, where and when?",
    "query": "query Meetings {\n  meetings(orderBy: DATE_DESC, first: 20) {\n    totalCount\n    nodes {\n      headline\n      date {\n        edtf\n      }\n      initiators {\n        name\n      }\n      targets {\n        name\n      }\n      places {\n        name\n      }\n      agreements {\n        name\n      }\n    }\n  }\n}\n"
  },
  {
    "question": "Which people hold which offices, and in which events did they take part?",
    "query": "query Roles {\n  roles(first: 15) {\n    nodes {\n      title\n      person {\n        name\n        events(first: 3) {\n          nodes {\n            headline\n            date {\n              edtf\n            }\n          }\n        }\n      }\n      actor {\n        name\n      }\n    }\n    pageInfo {\n      hasNextPage\n    }\n  }\n}\n"
  },
  {
    "question": "Which planned or demanded acts later happened, and which were due by a day and had not?",
    "query": "query Plans($by: EDTF! = \"2026-02-03\") {\n  happened: plans(fulfilled: true, by: $by, first: 10) {\n    totalCount\n    nodes {\n      headline\n      status\n      date {\n        edtf\n      }\n      fulfilments(first: 2) {\n        nodes {\n          headline\n          date {\n            edtf\n          }\n        }\n      }\n    }\n  }\n  notYet: plans(fulfilled: false, by: $by, filter: { time: { to: $by } }, orderBy: DATE_DESC, first: 10) {\n    totalCount\n    nodes {\n      headline\n      status\n      date {\n        edtf\n      }\n      initiators {\n        name\n      }\n    }\n  }\n}\n"
  }
];
