// Which documents of the shared sets are kept apart from training, to measure on. EWT's dev and test parts are kept by their files;
// of Universal NER on EWT the dev part is learnt from and the test part kept.
const GUM_NEWS = ["GUM_news_asylum", "GUM_news_defector", "GUM_news_imprisoned", "GUM_news_taxes"];

/** Four of GUM's sixteen news documents. */
export const isKeptOfGum = ({ id }) => GUM_NEWS.includes(id);

/** Every seventh document of WikiGold. */
export const isKeptOfWikigold = (document, index) => index % 7 === 6;

/** Every sixth document of re3d in the order of folders and files, but for the daily strike releases, which share sentences. */
export const isKeptOfRe3d = ({ text }, index) =>
  index % 6 === 5 && !/military airstrikes? continue|conducted \d+ strikes/i.test(text.slice(0, 600));
