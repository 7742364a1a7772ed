/**
 * Words that tell what a name beside them is. Parted by white space; lower case matches any case. Phrases of several words stand one a line.
 */

/** Words for a person's office, calling or rank. */
export const ROLES = `
president presidents minister ministers secretary chancellor premier senator senators congressman congresswoman congressmen lawmaker representative governor mayor ambassador envoy spokesman spokeswoman spokesperson spokesmen chairman chairwoman chairperson chair chief director ceo executive analyst expert economist professor scholar researcher correspondent reporter journalist columnist editor author writer novelist poet playwright historian scientist physicist chemist biologist philosopher psychologist sociologist mathematician engineer architect inventor lawyer attorney judge justice prosecutor magistrate general admiral colonel major captain lieutenant sergeant corporal marshal commander commandant brigadier commodore pope cardinal archbishop bishop priest rabbi reverend pastor imam ayatollah cleric sheikh sheik mullah monk nun king queen prince princess emperor empress sultan emir tsar czar duke duchess earl baron baroness count countess lord lady sir dame leader leaders politician candidate nominee activist dissident rebel warlord militant banker businessman businesswoman tycoon billionaire oligarch founder owner boss head deputy aide adviser advisor counsel counselor officer official diplomat negotiator delegate commissioner inspector detective sheriff policeman agent investigator actor actress singer musician guitarist drummer bassist composer pianist rapper filmmaker producer director comedian artist painter sculptor photographer designer model coach manager player striker goalkeeper midfielder defender quarterback pitcher golfer boxer driver cyclist swimmer champion star captain skipper teammate father mother brother sister son daughter wife husband widow uncle cousin nephew grandson friend colleague counterpart predecessor successor doctor dr nurse teacher principal student farmer victim suspect gunman commentator pundit strategist pollster host anchor presenter moderator
`;

/** Forms of address and rank before a name; a dot after them ends no sentence. */
export const TITLES = `
mr mrs ms miss dr prof rev hon gen lt col maj capt cmdr adm sgt cpl pvt brig sen sens rep reps gov amb atty pres sec st mme mlle fr sr herr frau monsieur madame don dona señor señora messrs supt det insp
`;

/** Words that stand between a state or body and the office: "Deputy", "Foreign", "Press". */
export const ROLE_MODIFIERS = `
prime vice deputy acting interim former ex current incumbent outgoing incoming new elect late then foreign defense defence interior finance justice trade energy health education culture agriculture environment economy labor labour transport press presidential national security chief general senior junior first executive managing assistant associate special permanent veteran top lead leading supreme military naval army navy air police opposition rebel house senate minority majority staff attorney solicitor inspector surgeon lieutenant major rear field crown grand high state federal local regional parliamentary congressional congress democratic republican conservative liberal socialist hardline reformist moderate under permanent honorary
`;

/** Offices of several words. */
export const ROLE_PHRASES = `
secretary of state
secretary of defense
secretary of defence
secretary of the treasury
secretary general
secretary-general
under secretary
undersecretary of state
assistant secretary of state
deputy secretary of state
attorney general
prime minister
foreign minister
press secretary
vice president
chief executive
chief executive officer
chief of staff
director of national intelligence
director general
head of state
commander in chief
commander-in-chief
first lady
managing director
speaker of the house
house speaker
solicitor general
surgeon general
chief justice
minister of defense
minister of defence
minister of foreign affairs
minister of finance
minister of the interior
chancellor of the exchequer
national security adviser
national security advisor
minority leader
majority leader
director of central intelligence
special counsel
special envoy
foreign secretary
defense secretary
defence secretary
home secretary
treasury secretary
crown prince
dalai lama
`;

/** Verbs of saying and doing that persons, seldom places, are the subject of. */
export const SAYING = `
said says say told tells added adds asked asks argued argues announced announces believes believed thinks thought called claimed claims commented confirmed denied denies declared described emphasized emphasised explained expressed hinted insisted insists joked noted notes pointed pledged promised quipped recalled remarked repeated replied reiterated responded stated stressed suggested testified tweeted urged vowed warned warns wrote writes wants wanted knows knew felt resigned married died was has had won lost scored played sang starred smiled laughed nodded took takes went came met meets left arrived spoke speaks visited returned praised accused criticized criticised replaced succeeded appeared retired
`;

/** Last words of organizations' names: "Levada Center", "Foreign Ministry". */
export const ORGANIZATION_HEADS = `
ministry council agency center centre party university college institute institution school academy bank department association federation union organization organisation committee commission foundation fund company corporation group holdings partners industries enterprises airlines airways air motors records pictures studios entertainment productions press times post news herald tribune journal gazette chronicle magazine daily weekly television tv radio network broadcasting channel court parliament assembly congress senate bureau office authority service services army navy force forces corps brigade regiment battalion division guard police front movement alliance league coalition society club trust hospital museum library church orchestra symphony philharmonic choir theatre theater ballet opera team exchange board chamber laboratory laboratories systems technologies technology software electronics pharmaceuticals insurance financial securities capital investments energy petroleum oil gas steel airlines railway railways railroad telecom communications publications publishers publishing books brothers brigades squad initiative consortium cooperative confederation syndicate secretariat directorate embassy consulate headquarters institutes colleges universities fc utd legion militia faculty observatory seminary fraternity sorority tribunal workers brewery brewing superstores stores hotels inquirer observer telegraph mirror bulletin examiner sentinel courier registry mission project programme
`;

/** Legal forms after a company's name. */
export const COMPANY_FORMS = `
inc corp ltd llc plc llp gmbh ag nv sa spa co
`;

/** Last words of places' names: "Black Sea", "Hyde Park". */
export const PLACE_HEADS = `
river rivers sea ocean lake bay island islands isle isles peninsula mountains mountain hills hill valley desert forest gulf strait straits canal channel coast beach cape plateau basin reef falls creek canyon province county district oblast region governorate prefecture township municipality city town village borough parish state republic territory street avenue road boulevard lane square bridge park gardens airport station port harbor harbour stadium arena castle palace cathedral temple mosque highway tower hall plaza reservoir dam volcano glacier neighborhood suburb heights springs airfield cemetery estate prison camp
`;

/** First words of places' names: "Lake Victoria", "San Marino". */
export const PLACE_OPENERS = `
lake mount mt fort ft port cape san santa santo sao saint st los las el la le new north south east west northern southern eastern western northeast northwest southeast southwest northeastern northwestern southeastern southwestern central upper lower greater rio
`;

/** Words that name a part of the place after them. */
export const DIRECTIONS = `
north south east west northern southern eastern western central northeast northwest southeast southwest northeastern northwestern southeastern southwestern upper lower greater
`;

/** Words before "of" and a place: "city of Ramadi". */
export const PLACE_KINDS = `
city town village province region district state county capital port island suburb valley municipality republic kingdom territory area outskirts resort
`;

/** Last words of events' names: "Munich Security Conference". */
export const EVENT_HEADS = `
conference summit olympics games cup championship championships tournament festival forum war revolution uprising referendum election elections expo exhibition marathon prix open derby bowl awards award prize championships wars battle siege massacre earthquake hurricane tsunami crusade crusades
`;

/** First words of events' names: "Hurricane Ivan". */
export const EVENT_OPENERS = `
hurricane typhoon cyclone operation
`;

/** Last words of treaties' names: "Open Skies Treaty". */
export const TREATY_HEADS = `
treaty treaties accord accords pact agreement agreements convention conventions protocol memorandum armistice act
`;

/** Particles inside persons' names: "Ursula von der Leyen". */
export const PARTICLES = `
von van der den de del della di da do dos das du la le el al bin ibn ben abu ul ur bint ter ten zu af av dal e y san
`;

/** Generational suffixes. */
export const SUFFIXES = `
jr sr ii iii iv
`;

/** Words before a place. */
export const PLACE_PREPOSITIONS = `
in near at from to across outside inside around throughout toward towards into via visiting visited
`;

/** Months, days of the week and feasts: capitalised, never part of a name. */
export const DATES = `
january february march april may june july august september october november december jan feb mar apr aug sept sep oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun christmas easter ramadan thanksgiving halloween
`;

/** Abbreviations and other words in capitals that name no body, place or person. */
export const OTHER_CAPITALS = `
icbm icbms thaad gdp gnp tv hiv aids sars covid dna rna dvd dvds cd cds pc pcs suv ufo atm vip faq pdf url html http gmt est edt pst utc bc ad am pm mp mps mep ph bbq diy gps it ok ps id lol asap rsvp ngo ngos ipo cpi vat sms usb cpu lgbt wmd wmds net revs shr shrs oper mths qtr qtly avg dlrs cts mln href a.m. p.m. b.c. a.d. i.e. e.g. m.p.
`;

/** Words after a person's name. */
export const PERSON_CONTEXT = `
administration presidency era doctrine himself herself
`;

/** Words after an organization. */
export const ORGANIZATION_CONTEXT = `
newspaper newspapers agency network magazine company party militia shares stock spokesman spokeswoman spokesperson officials executives employees subsidiary members lawmakers headquarters chief chairman ceo
`;

/** Abbreviations whose dot ends no sentence, beside the titles. */
export const ABBREVIATIONS = `
vs etc approx no vol ed eds cf ave blvd rd mt ft jan feb mar apr aug sept sep oct nov dec inc corp ltd co bros
`;

/** Capitalised words for creeds, camps and peoples' kinds, and other words that are written large without naming a place, a person or a body. */
export const GROUPS = `
muslim muslims christian christians catholic catholics protestant protestants sunni sunnis shia shiite shiites shi'ite shi'ites hindu hindus buddhist buddhists sikh sikhs islamist islamists islamic orthodox republican republicans democrat democrats democratic communist communists socialist socialists marxist marxists conservative conservatives liberal liberals tory tories nazi nazis maoist maoists zionist zionists western westerner westerners latin hispanic hispanics roman islam christianity judaism hinduism buddhism catholicism internet web god bible koran quran nobel oscar oscars grammy grammys emmy pulitzer english
`;

/** Adjectives and names of peoples that are no state's, parted by `,` and lines. */
export const PEOPLES = `
European,Europeans,African,Africans,Asian,Asians,Arab,Arabs,Kurdish,Kurd,Kurds,Korean,Koreans,Rumanian,Rumanians,Slav,Slavs,Slavic,Nordic,Berber,Berbers,Pashtun,Pashtuns,Hazara,Hazaras,Rohingya,Hutu,Hutus,Tutsi,Tutsis,Yazidi,Yazidis,Cossack,Cossacks,Tuareg,Bengali,Maori,East German,East Germans,West German,West Germans,North Vietnamese,South Vietnamese,Bosnian Serb,Bosnian Serbs,Saudi Arabian,South American,South Americans,North American,North Americans,Latin American,Latin Americans,Central American,Central Americans,African American,African Americans,West African,East African,Southeast Asian,Scandinavian,Chechen,Chechens,Tatar,Tatars,Scottish,Welsh,English,Englishman,Catalan,Basque,Tibetan,Tibetans,Uighur,Uighurs,Uyghur,Uyghurs,Tamil,Tamils,Bavarian,Siberian,Crimean,Crimean Tatar,Crimean Tatars,Balkan,Flemish,Sicilian,Texan,Californian,Parisian,Muscovite,Abkhaz,Ossetian,Jewish,Native American,Native Americans
`;
