/** Verbs of saying and doing that a government, but no town, is the subject of; parted by white space. Regular forms are made of them. */
export const VERBS_OF_STATES = `
accuse announce annex argue assert assure back ban blame block call claim condemn concede confirm consider cooperate criticize criticise declare decline demand deny deploy dismiss dispute dispatch endorse escalate expel expect fear favor favour hope ignore impose insist intervene invade launch maintain negotiate object offer oppose pledge pressure prepare promise propose protest pursue push ratify react reassure recall recognize recognise refuse regard reject reiterate reply respond retaliate sanction signal stress suggest support suspect suspend threaten urge veto view vow warn want welcome worry
`;

/** Forms that the rule does not make. */
export const OTHER_FORMS = `
said says say fears seeks sought seek knew knows thinks think thought told tells withdrew withdraws withdraw agreed agrees agree sent sends banned expelled vetoes sees
`;

/** Auxiliaries and adverbs between a name and its verb. */
export const ADVERBS = `
has have had will would may might could should must does did also again already now still not never repeatedly strongly quickly long since recently later then therefore officially publicly categorically vehemently flatly reportedly apparently clearly both
`;

/** What a government has, and a town does not; words of what it wants, does and commands. */
export const POSSESSIONS = `
accusation accusations actions aggression agenda aim aims allies ally ambassador ambassadors ambition ambitions annexation approach approval army assertion assertions assessment attitude backing behavior behaviour calculations calculus campaign claim claims commitment commitments concern concerns condition conditions consent crackdown decision decisions demand demands denial denials desire diplomacy diplomats dispute efforts embassy envoy envoys fears forces goal goals government government's influence insistence intelligence intention intentions interest interests interference intervention invasion involvement leadership leaders meddling message motives negotiators objections offensive offer officials opposition options perspective plan plans policies policy position posture pressure priorities promise promises propaganda proposal proposals provocations reaction refusal rejection relations relationship reply request response restraint retaliation rhetoric role rule sanctions security sphere stance standpoint statement statements strategy support suspicion suspicions threat threats ties troops veto view views vision war warning warnings willingness wish wishes withdrawal
`;

/** What is between governments: "relations with Moscow", "sanctions against Tehran", "talks between Moscow and Kyiv". */
export const BETWEEN_STATES = `
agreement agreements alliance alliances cease-fire ceasefire clash communication compromise confrontation confrontations contacts contradictions conflict conflicts consultations cooperation deal deals detente dialogue dialog differences diplomacy disagreement disagreements discussions dispute disputes enmity exchange exchanges feud friction frictions friendship hostility negotiation negotiations pact partnership pressure rapprochement relation relations relationship rift rivalry sanctions showdown standoff stand-off struggle summit talks tension tensions thaw ties treaty treaties trust war
`;

/** Prepositions that stand before who acts or is acted upon, rather than before a place. */
export const ACTING_PREPOSITIONS = `
with against on between by toward towards from among
`;

/** Words after which a capital is a town. */
export const PLACING_PREPOSITIONS = `
in near at from to across outside inside around throughout into via of off beyond through behind within visiting visited leaving left entering entered for
`;

/** Second halves of compounds: "Moscow-backed". */
export const BACKED = `
aligned allied approved appointed backed brokered controlled dominated driven friendly funded imposed inspired installed led ordered run sponsored supported
`;

/** Capitals whose name stands for something else than the state as often: the European Union has its seat in Brussels. */
export const NO_METONYMS = `
brussels luxembourg singapore monaco georgetown
`;
