/** Words by which dates, sums, weapons, events and treaties are known. Parted by white space; lower case matches any case. */

export const MONTHS = `
january february april june july august september october november december
`;

/** Months that are ordinary words or given names, too. */
export const AMBIGUOUS_MONTHS = `
may march
`;

/** Months that are given names; a surname may follow. */
export const NAME_MONTHS = `
april june august
`;

export const MONTH_ABBREVIATIONS = `
jan feb mar apr jun jul aug sep sept oct nov dec
`;

export const WEEKDAYS = `
monday tuesday wednesday thursday friday saturday sunday
`;

/** Days seen from the day of writing. */
export const DAYS = `
today yesterday tomorrow tonight
`;

export const DAY_PARTS = `
morning afternoon evening night midnight noon
`;

/** What can be last, this or next. */
export const PERIODS = `
week weekend fortnight month quarter year decade century morning afternoon evening night spring summer autumn fall winter
`;

/** What something can be ago, in these forms. */
export const TIME_UNITS = `
second seconds minute minutes hour hours day days week weeks month months year years decade decades century centuries generation generations
`;

export const SEASONS = `
spring summer autumn fall winter
`;

/** Feasts that are days of the calendar. */
export const FEASTS = `
christmas easter ramadan thanksgiving halloween hanukkah diwali passover yuletide
`;

export const NEAREST = `
last this next
`;

/** What tells the part of a month, year or decade before it. */
export const STAGES = `
early mid late
`;

/** Words before a year. */
export const BEFORE_YEAR = `
in since until till by from of before after during between through to and around circa for
`;

/** Words that a year can stand after when a noun follows it: "the 2016 election". */
export const DETERMINERS = `
the a an his her its their our my this that
`;

/** Numbers written as words. */
export const NUMBER_WORDS = `
a one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred half quarter several few couple dozen many
`;

/** What multiplies the number before it. */
export const SCALES = `
hundred thousand million billion trillion mln bln trln bn tn crore lakh k m
`;

/** "Billions of dollars". */
export const VAGUE_SCALES = `
tens dozens hundreds thousands millions billions trillions
`;

export const CURRENCIES = `
dollar dollars euro euros ruble rubles rouble roubles yen yuan renminbi franc francs lira liras peso pesos reais rupee rupees riyal riyals rial rials dinar dinars dirham dirhams krona kronor krone kroner zloty zlotys hryvnia hryvnias
forint forints shekel shekels baht ringgit shilling shillings naira guilder guilders cent cents cts penny pennies pence dlr dlrs stg bucks buck dime dimes nickel sterling usd eur gbp rub cny jpy bolivar bolivars drachma drachmas deutschmark deutschmarks tenge lei leva afghani afghanis taka
`;

/** Units of money that are other things, too: they need a number of thousands, millions, billions. */
export const AMBIGUOUS_CURRENCIES = `
won mark marks rand crown crowns real
`;

export const POUNDS = `
pound pounds
`;

/** Words before a number of pounds that are a weight. */
export const WEIGHING = `
weighs weighed weigh weighing lost gained lose gain lifted
`;

export const PERCENTS = `
percent pct percentage
`;

/** Classes of weapons, right after their names: "Tomahawk missiles". */
export const WEAPON_NOUNS = `
missile missiles rocket rockets launcher launchers battery batteries tank tanks drone drones bomber bombers fighter fighters helicopter helicopters rifle rifles torpedo torpedoes howitzer howitzers gunship gunships warplane warplanes
jet jets interceptor interceptors system systems aircraft icbm icbms slbm warhead warheads artillery munition munitions submarines uav uavs sam sams
`;

/** Words between a weapon's name and its class: "Kinzhal hypersonic missiles". */
export const WEAPON_ADJECTIVES = `
hypersonic ballistic cruise surface air defense defence attack fighter reconnaissance battle main combat multiple long short medium range spy stealth transport antitank antiaircraft
`;

/** Sorts of ships, before their names: "the destroyer Porter". */
export const VESSELS = `
destroyer frigate cruiser submarine warship corvette battleship tanker ferry carrier minesweeper icebreaker trawler freighter yacht gunboat flagship schooner battlecruiser dreadnought supertanker liner steamer trimaran catamaran
`;

/** What navies set before the names of their ships. */
export const SHIP_PREFIXES = `
uss hms hmcs hmas hmnzs usns usnv rms
`;

/** Last words of events' names. */
export const EVENT_ENDINGS = `
conference summit games championship championships tournament festival war wars revolution uprising crisis marathon olympics massacre disaster contest open dialogue crusade crusades intifada rebellion mutiny earthquake tsunami famine genocide bowl expo exposition
`;

/** Last words of events' names that bodies have, too. */
export const EVENT_OR_BODY_ENDINGS = `
forum cup
`;

/** First words of events' names that go on with "of": "Battle of Stalingrad". */
export const EVENT_BEGINNINGS = `
battle siege feast sack fall
`;

/** First words of the names of storms and of military operations. */
export const EVENT_OPENING = `
hurricane typhoon cyclone operation
`;

/** Last words of treaties' and laws' names. */
export const TREATY_ENDINGS = `
treaty treaties accord accords pact agreement agreements convention conventions protocol protocols memorandum armistice act amendment declaration constitution
`;

/** Treaties' words that, in lower case, follow the place where they were made or the initials of what they are about. */
export const TREATY_NOUNS = `
treaty accord accords pact agreements protocol conventions memorandum
`;

/** Words that join the parts of an event's or a treaty's name. */
export const NAME_JOINTS = `
of on for the and through to against between with in
`;

/** Words that may stand between in the name of a conference: all of them ordinary, also in a headline. */
export const EVENT_MODIFIERS = `
security world economic international summer winter climate peace film european national annual global party general open nuclear music civil
`;

/** Verbs and prepositions that come before the name of a language. */
export const LANGUAGE_CUES = `
speak speaks spoke spoken speaking learn learns learned learning learnt understand understands read reads write writes writing in into from fluent broken
`;

/** Names of peoples that are ordinary words, too, when nothing but their capital at the start of a sentence speaks for them. */
export const AMBIGUOUS_PEOPLES = `
polish poles pole finn dane dutch french swiss danish turkish greek german english scotch roman irish spanish indian welsh afghan turk serb swede thai persian arab balkan latin texan
`;

/** Names of peoples that are surnames, breeds and poles, too, when a capitalised word stands before them. */
export const PEOPLES_OR_SURNAMES = `
finn dane pole swede turk serb scot french english german holland
`;

/** Words for peoples that are nothing else, without their capital. */
export const LOWER_PEOPLES = `
russian russians american americans ukrainian ukrainians iranian iranians iraqi iraqis syrian syrians israeli israelis palestinian palestinians european europeans canadian canadians korean koreans vietnamese egyptian egyptians
african africans asian asians australian australians nigerian nigerians pakistani pakistanis lebanese saudi saudis belarusian georgian armenians armenian azerbaijani chechen chechens kurdish hungarian romanian bulgarian serbian croatian
`;

/** Feasts and other days of several words, parted by `,`. */
export const NAMED_DAYS = `
New Year's Day,New Year's Eve,New Year’s Day,New Year’s Eve,Independence Day,Labor Day,Labour Day,Memorial Day,Veterans Day,Victory Day,Good Friday,Ash Wednesday,Boxing Day,May Day,Bastille Day,Election Day,Inauguration Day,Armistice Day
Remembrance Day,Valentine's Day,Mother's Day,Father's Day,Palm Sunday,Black Friday
`;

/** The first words of `NAMED_DAYS`. */
export const DAY_OPENINGS = `
new independence labor labour memorial veterans victory good ash boxing may bastille election inauguration armistice remembrance valentine mother father palm black
`;

/** What an article or a possessive after "Polish" shows to be no adjective. */
export const AFTER_VERB = `
the a an your my his her its our their it them up off this that these those
`;
