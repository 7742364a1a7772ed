/** What is neither an actor nor a place, one a line: `event` or `treaty`, then its names, parted by `|`. */
export const OCCASIONS = `
event|Cold War
event|World War I|First World War|World War One|Great War
event|World War II|Second World War|World War Two|WWII
event|World War III|Third World War
event|Vietnam War
event|Korean War
event|Gulf War|Persian Gulf War
event|Iraq War
event|Six-Day War|Six Day War
event|Yom Kippur War|October War
event|Winter War
event|Falklands War
event|American Civil War|Civil War
event|Spanish Civil War
event|Hundred Years' War|Hundred Years War
event|Thirty Years' War|Thirty Years War
event|War on Terror|War on Terrorism
event|Arab Spring
event|Prague Spring
event|Cultural Revolution
event|October Revolution
event|February Revolution
event|Great Leap Forward
event|Industrial Revolution
event|Velvet Revolution
event|Orange Revolution
event|Rose Revolution
event|Tulip Revolution
event|Jasmine Revolution
event|Cuban Missile Crisis
event|Suez Crisis
event|Iran-Contra|Iran-Contra affair
event|Watergate|Watergate scandal
event|Bay of Pigs invasion|Bay of Pigs Invasion
event|Great Depression
event|Great Recession
event|Black Monday|Black Tuesday|Black Wednesday|Black Thursday
event|Bloody Sunday
event|Congress of Vienna
event|Congress of Berlin
event|Olympic Games|Olympics|Winter Olympics|Summer Olympics|Winter Olympic Games|Summer Olympic Games|Paralympics|Paralympic Games
event|World Cup|Football World Cup|Rugby World Cup|FIFA World Cup|Cricket World Cup
event|World Series
event|Super Bowl
event|Tour de France
event|Giro d'Italia
event|Ryder Cup
event|Davis Cup
event|Commonwealth Games
event|Asian Games
event|Pan American Games|Pan Am Games
event|Eurovision|Eurovision Song Contest
event|Woodstock
event|Oktoberfest
event|Euromaidan|Maidan
event|Brexit
event|Holocaust|Shoah
event|Nakba
event|Anschluss
event|Perestroika
event|Holodomor
event|September 11 attacks|Sept. 11 attacks|9/11|9/11 attacks
event|Pearl Harbor attack|attack on Pearl Harbor
event|Tiananmen Square massacre|Tiananmen massacre
event|Srebrenica massacre
event|Katyn massacre
event|Rwandan genocide|Rwandan Genocide
event|Armenian genocide|Armenian Genocide
event|Chernobyl disaster
event|Fukushima disaster
event|Shangri-La Dialogue
event|Yalta Conference
event|Valdai Forum
event|Boao Forum for Asia|Boao Forum
event|St. Petersburg International Economic Forum
event|Holy Week
event|COP21|COP26|COP27|COP28|COP29
event|Live Aid
event|Intifada|First Intifada|Second Intifada
event|D-Day
event|Normandy landings
treaty|New START|New START Treaty|New Strategic Arms Reduction Treaty
treaty|START|START I|START II|START III|START Treaty|Strategic Arms Reduction Treaty
treaty|SALT|SALT I|SALT II|Strategic Arms Limitation Treaty
treaty|INF Treaty|Intermediate-Range Nuclear Forces Treaty
treaty|ABM Treaty|Anti-Ballistic Missile Treaty
treaty|Open Skies Treaty|Treaty on Open Skies
treaty|Non-Proliferation Treaty|NPT|Nuclear Non-Proliferation Treaty|Nonproliferation Treaty
treaty|Comprehensive Nuclear-Test-Ban Treaty|CTBT|Comprehensive Test Ban Treaty
treaty|Partial Test Ban Treaty
treaty|Kyoto Protocol
treaty|Montreal Protocol
treaty|Paris Agreement|Paris Climate Agreement|Paris Accord
treaty|Minsk Agreements|Minsk agreements|Minsk accords|Minsk Protocol|Minsk II
treaty|Budapest Memorandum
treaty|Oslo Accords|Oslo accords
treaty|Camp David Accords
treaty|Abraham Accords
treaty|Dayton Accords|Dayton Agreement
treaty|Good Friday Agreement|Belfast Agreement
treaty|Plaza Accord
treaty|Warsaw Pact
treaty|Molotov-Ribbentrop Pact|Nazi-Soviet Pact
treaty|Maastricht Treaty
treaty|Lisbon Treaty|Treaty of Lisbon
treaty|Treaty of Versailles|Versailles Treaty
treaty|Treaty of Rome
treaty|Peace of Westphalia
treaty|Schengen Agreement
treaty|NAFTA|North American Free Trade Agreement
treaty|USMCA
treaty|CAFTA
treaty|TTIP|Transatlantic Trade and Investment Partnership
treaty|TPP|Trans-Pacific Partnership
treaty|GATT
treaty|JCPOA|Joint Comprehensive Plan of Action
treaty|UNCLOS
treaty|Geneva Conventions|Geneva Convention
treaty|Hague Convention|Hague Conventions
treaty|Vienna Convention
treaty|Helsinki Accords|Helsinki Final Act
treaty|Rome Statute
treaty|UN Charter|U.N. Charter|United Nations Charter|Charter of the United Nations
treaty|Universal Declaration of Human Rights
treaty|Declaration of Independence
treaty|Balfour Declaration
treaty|Emancipation Proclamation
treaty|Magna Carta
treaty|Bill of Rights
treaty|US Constitution|U.S. Constitution
treaty|GDPR|General Data Protection Regulation
treaty|Obamacare
treaty|Monroe Doctrine
treaty|First Amendment|Second Amendment|Fourth Amendment|Fifth Amendment|Fourteenth Amendment
`;
