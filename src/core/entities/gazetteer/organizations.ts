/**
 * Organizations known by name, one a line: the usual name, then other forms, parted by `|`. Names in capitals match capitals only.
 */
export const ORGANIZATIONS = `
NATO|North Atlantic Treaty Organization|North Atlantic Treaty Organisation|North Atlantic Alliance|Nato
United Nations|UN|U.N.
European Union|EU|E.U.
UN Security Council|United Nations Security Council|U.N. Security Council
Security Council
UN General Assembly|United Nations General Assembly|U.N. General Assembly
General Assembly
European Commission
European Parliament
European Council
Council of Europe
European Court of Justice
European Court of Human Rights
European Central Bank|ECB
International Monetary Fund|IMF|I.M.F.
World Bank
World Trade Organization|WTO|World Trade Organisation
World Health Organization|WHO|World Health Organisation
OPEC|Organization of the Petroleum Exporting Countries|Opec
OPEC+
Organization for Security and Co-operation in Europe|OSCE|Organization for Security and Cooperation in Europe
Organisation for Economic Co-operation and Development|OECD|Organization for Economic Cooperation and Development
International Atomic Energy Agency|IAEA|I.A.E.A.
Organisation for the Prohibition of Chemical Weapons|OPCW
International Criminal Court|ICC
International Court of Justice|ICJ
ASEAN|Association of Southeast Asian Nations|Asean
African Union|AU
Arab League|League of Arab States
Shanghai Cooperation Organization|SCO|Shanghai Cooperation Organisation
Collective Security Treaty Organization|CSTO
Commonwealth of Independent States|CIS
Eurasian Economic Union|EAEU
BRICS
G7|Group of Seven|G-7
G8|Group of Eight|G-8
G20|Group of 20|G-20
Gulf Cooperation Council|GCC
Organization of American States|OAS
Mercosur
UNICEF|Unicef
UNESCO|Unesco
UNHCR|UN Refugee Agency|U.N. Refugee Agency
UNRWA
World Food Program|World Food Programme|WFP
International Committee of the Red Cross|ICRC
Red Cross
Red Crescent
Amnesty International
Human Rights Watch|HRW
Greenpeace
Transparency International
Interpol
Europol
World Economic Forum|WEF
Asian Development Bank
Warsaw Pact
International Olympic Committee|IOC
FIFA
UEFA
Eurostat
US Congress|U.S. Congress
Congress
US Senate|U.S. Senate
Senate
US House of Representatives|U.S. House of Representatives
House of Representatives
House of Commons
House of Lords
Supreme Court
State Department|US State Department|U.S. State Department|Department of State
Pentagon
Central Intelligence Agency|CIA|C.I.A.
Federal Bureau of Investigation|FBI|F.B.I.
National Security Agency|NSA
National Security Council|NSC
Department of Homeland Security|DHS
Department of Justice|Justice Department|DOJ
Treasury Department|US Treasury
Internal Revenue Service|IRS
Environmental Protection Agency|EPA
Food and Drug Administration|FDA
Centers for Disease Control and Prevention|CDC
Securities and Exchange Commission|SEC
Federal Reserve|Fed|US Federal Reserve|Federal Reserve Board
Federal Communications Commission|FCC
Drug Enforcement Administration|DEA
Federal Aviation Administration|FAA
NASA|National Aeronautics and Space Administration|Nasa
USAID|U.S. Agency for International Development
Office of the Director of National Intelligence|ODNI
Secret Service
National Guard
US Army|U.S. Army
US Navy|U.S. Navy
US Air Force|U.S. Air Force
Marine Corps|U.S. Marine Corps
Democratic Party|US Democratic Party
Republican Party|GOP
Labour Party
Conservative Party|Tory Party
Communist Party
Green Party
Liberal Democrats|Lib Dems|Lib Dem
Christian Democratic Union|CDU
Social Democratic Party|SPD
Alternative for Germany|AfD
United Russia
Fatah
Likud
Hamas
Hezbollah|Hizbollah|Hizbullah
Taliban|Taleban
al-Qaida|al-Qaeda|Al Qaeda|al Qaeda|Al-Qaeda|Al-Qaida
Islamic State|ISIS|ISIL|Daesh|IS
Islamic Jihad
Boko Haram
al-Shabab|al-Shabaab|Al Shabaab
Muslim Brotherhood
Houthis|Ansar Allah
Palestine Liberation Organization|PLO
Palestinian Authority
Irish Republican Army|IRA
Sinn Fein
ETA
FARC
Kurdistan Workers' Party|PKK
Tamil Tigers|LTTE
African National Congress|ANC
Bharatiya Janata Party|BJP
Lashkar-e-Taiba
Jaish-e-Mohammad
Wagner Group|PMC Wagner
State Duma|Duma
Federation Council
Federal Security Service|FSB
Foreign Intelligence Service|SVR
KGB
GRU
Rostec
Roscosmos
Rosneft
Gazprom
Lukoil
Yukos
Sberbank
Novatek
Rosatom
Levada Center|Levada Centre
Bundestag
Bundesbank
Bundeswehr
Knesset
Mossad
Israel Defense Forces|IDF
Revolutionary Guards|Islamic Revolutionary Guard Corps|IRGC|Revolutionary Guard
People's Liberation Army|PLA
National People's Congress
Chinese Communist Party|CCP|Communist Party of China
Scotland Yard
MI5
MI6
Bank of England|BoE
Bank of Japan|BOJ
Bank of America
National Health Service|NHS
Xinhua News Agency|Xinhua|Xinhua news agency
China News Agency|China News Service
China Central Television|CCTV|CCTV News
China Daily
People's Daily
Global Times
South China Morning Post
TASS|Itar-Tass|ITAR-TASS|Tass
RIA Novosti|RIA
Interfax
Sputnik
RT|Russia Today
Russia-1
Kommersant
Izvestia
Pravda
Novaya Gazeta
Echo of Moscow
Reuters
Associated Press|AP
Agence France-Presse|AFP
United Press International|UPI
Bloomberg|Bloomberg News
Dow Jones
BBC|BBC News
CNN
NBC|NBC News
CBS|CBS News
ABC|ABC News
MSNBC
Fox News|FOX News
PBS
NPR
C-SPAN
Sky News
ITV
Channel 4
Deutsche Welle|DW
Der Spiegel
Le Monde
Le Figaro
El Pais
La Repubblica
Al Jazeera|al-Jazeera|Al-Jazeera
Al Arabiya
Al-Ahram
Haaretz
Jerusalem Post
Times of India
Kyodo
Kyodo News
Yonhap
Yonhap News Agency
NHK
Asahi Shimbun
Yomiuri Shimbun
Nikkei
IRNA
Press TV
SANA
Ukrinform
Voice of America|VOA
Radio Free Europe|Radio Free Europe/Radio Liberty|RFE/RL
New York Times|The New York Times
Washington Post|The Washington Post
Wall Street Journal|The Wall Street Journal
Los Angeles Times
Chicago Tribune
USA Today
Boston Globe
Miami Herald
Financial Times
Guardian|The Guardian
Daily Telegraph|The Daily Telegraph
Daily Mail
Daily Mirror
Sunday Times
Economist|The Economist
Politico
Axios
Newsweek
Forbes
Time Magazine
Foreign Affairs
Brookings Institution
Carnegie Endowment for International Peace
Council on Foreign Relations
Chatham House
RAND Corporation|Rand Corporation
Atlantic Council
Heritage Foundation
International Crisis Group
Harvard University|Harvard
Yale University|Yale
Stanford University|Stanford
Columbia University
Oxford University|University of Oxford
Cambridge University|University of Cambridge
Massachusetts Institute of Technology|MIT
UCLA
Google
Microsoft
Apple
Amazon.com
Facebook
Meta Platforms
Twitter
YouTube
Yahoo
IBM
Intel
Oracle
Cisco
Netflix
Tesla
SpaceX
Uber
Nvidia
Huawei
ZTE
Tencent
Alibaba
ByteDance
TikTok
Samsung
Sony
Toyota
Honda
Nissan
Mitsubishi
Hyundai
Nokia
Ericsson
Siemens
Volkswagen
BMW
Daimler
Renault
Peugeot
Fiat
General Motors|GM
Ford Motor
Chrysler
Boeing
Airbus
Lockheed Martin
Raytheon
Halliburton
Exxon Mobil|ExxonMobil|Exxon
Chevron
Royal Dutch Shell
BP
TotalEnergies
Saudi Aramco|Aramco
Petrobras
PDVSA
Wal-Mart|Walmart
McDonald's
Coca-Cola
Pepsi
Starbucks
Nike
Adidas
Procter & Gamble
Johnson & Johnson
Pfizer
Moderna
AstraZeneca
Novartis
Roche
Goldman Sachs
Morgan Stanley
JPMorgan Chase|JPMorgan|JP Morgan
Citigroup
Lehman Brothers
Merrill Lynch
Deutsche Bank
Credit Suisse
UBS
HSBC
Barclays
Lloyds
AT&T
Verizon
Vodafone
Comcast
Walt Disney|Disney
Time Warner
Warner Bros.|Warner Bros
Universal Pictures
Paramount
Columbia Records
Capitol Records
Atlantic Records
General Electric|GE
Standard & Poor's|S&P
Moody's
Fitch
Nasdaq|NASDAQ
New York Stock Exchange|NYSE
Enron
WorldCom
Lufthansa
British Airways
Air France
Aeroflot
Manchester United
Manchester City
Real Madrid
Chelsea
Arsenal
Everton
Tottenham
Bayern Munich
Juventus
AC Milan
Major League Baseball|MLB
NFL
NBA
NHL
NCAA
PGA
WWE
Boston Red Sox|Red Sox
New York Yankees|Yankees
National Rifle Association|NRA
American Civil Liberties Union|ACLU
Ku Klux Klan
Church of England
Roman Catholic Church|Catholic Church
WikiLeaks|Wikileaks
Wikipedia
`;
