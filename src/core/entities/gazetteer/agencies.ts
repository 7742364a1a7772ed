/** Bodies of one state that are known by name: its ISO 3166-1 alpha-2 code, then the usual names as the list of organizations has them. */
export const AGENCIES = `
US|US Congress|US Senate|US House of Representatives|State Department|Pentagon|Central Intelligence Agency|Federal Bureau of Investigation|National Security Agency|National Security Council|Department of Homeland Security|Department of Justice|Treasury Department|Internal Revenue Service|Environmental Protection Agency|Food and Drug Administration|Centers for Disease Control and Prevention|Securities and Exchange Commission|Federal Reserve|Federal Communications Commission|Drug Enforcement Administration|Federal Aviation Administration|NASA|USAID|Office of the Director of National Intelligence|Secret Service|US Army|US Navy|US Air Force|Marine Corps
GB|House of Commons|House of Lords|Scotland Yard|MI5|MI6|Bank of England|National Health Service
RU|State Duma|Federation Council|Federal Security Service|Foreign Intelligence Service|GRU|Roscosmos|Rosatom
SU|KGB
DE|Bundestag|Bundesbank|Bundeswehr
IL|Knesset|Mossad|Israel Defense Forces
IR|Revolutionary Guards
CN|People's Liberation Army|National People's Congress
JP|Bank of Japan
`;

/** How a public body's name ends, whosever it is; of several words parted by `-`. */
export const PUBLIC_BODIES = `
ministry department parliament army navy air-force armed-forces defense-forces ground-forces military government cabinet embassy consulate central-bank national-bank state-bank reserve-bank supreme-court constitutional-court senate congress house-of-representatives national-assembly duma police coast-guard national-guard marine-corps security-council foreign-office home-office treasury general-staff
`;

/** Words for a body that may be public or not: it is when one of `PUBLIC_WORDS` is in its name. */
export const BODIES = `
agency service services commission committee council court office bureau forces guard guards bank
`;

export const PUBLIC_WORDS = `
federal central supreme constitutional intelligence security space customs border tax election electoral elections investigative foreign armed nuclear defense police military secret statistics strategic
`;
