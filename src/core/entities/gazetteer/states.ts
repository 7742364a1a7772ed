/**
 * States: ISO 3166-1 alpha-2 code, name, aliases, demonyms, capital, seats of power (metonyms for the state; tagged as organizations).
 * Fields are parted by `|`, the items of a field by `,`. SU, YU and CS stand for states that are no more.
 */
export const STATES = `
AF|Afghanistan|Islamic Republic of Afghanistan|Afghan,Afghans|Kabul
AL|Albania||Albanian,Albanians|Tirana
DZ|Algeria||Algerian,Algerians|Algiers
AD|Andorra||Andorran,Andorrans|Andorra la Vella
AO|Angola||Angolan,Angolans|Luanda
AG|Antigua and Barbuda|Antigua|Antiguan,Antiguans|
AR|Argentina|Argentine Republic|Argentine,Argentinian,Argentines,Argentinians|Buenos Aires|Casa Rosada
AM|Armenia||Armenian,Armenians|Yerevan
AU|Australia||Australian,Australians,Aussie|Canberra
AT|Austria||Austrian,Austrians|Vienna
AZ|Azerbaijan||Azerbaijani,Azeri,Azerbaijanis,Azeris|Baku
BS|Bahamas|The Bahamas|Bahamian,Bahamians|Nassau
BH|Bahrain||Bahraini,Bahrainis|Manama
BD|Bangladesh||Bangladeshi,Bangladeshis|Dhaka
BB|Barbados||Barbadian,Barbadians|Bridgetown
BY|Belarus|Byelorussia|Belarusian,Belarussian,Belarusians|Minsk
BE|Belgium||Belgian,Belgians|Brussels
BZ|Belize||Belizean|Belmopan
BJ|Benin||Beninese|Porto-Novo
BT|Bhutan||Bhutanese|Thimphu
BO|Bolivia||Bolivian,Bolivians|La Paz
BA|Bosnia and Herzegovina|Bosnia,Bosnia-Herzegovina|Bosnian,Bosnians|Sarajevo
BW|Botswana||Botswanan|Gaborone
BR|Brazil||Brazilian,Brazilians|Brasilia|Planalto Palace
BN|Brunei|Brunei Darussalam|Bruneian|Bandar Seri Begawan
BG|Bulgaria||Bulgarian,Bulgarians|Sofia
BF|Burkina Faso||Burkinabe|Ouagadougou
BI|Burundi||Burundian,Burundians|Bujumbura
KH|Cambodia|Kampuchea|Cambodian,Cambodians,Khmer|Phnom Penh
CM|Cameroon||Cameroonian,Cameroonians|Yaounde
CA|Canada||Canadian,Canadians|Ottawa|Rideau Hall
CV|Cape Verde|Cabo Verde|Cape Verdean|Praia
CF|Central African Republic|CAR||Bangui
TD|Chad||Chadian,Chadians|N'Djamena
CL|Chile||Chilean,Chileans|Santiago|La Moneda
CN|China|People's Republic of China,PRC,P.R.C.,Communist China,Mainland China|Chinese|Beijing|Zhongnanhai
CO|Colombia||Colombian,Colombians|Bogota
KM|Comoros||Comoran|Moroni
CG|Republic of the Congo|Congo-Brazzaville,Congo Republic|Congolese|Brazzaville
CD|Democratic Republic of the Congo|DR Congo,DRC,Congo,Zaire,Democratic Republic of Congo,Congo-Kinshasa|Congolese|Kinshasa
CR|Costa Rica||Costa Rican,Costa Ricans|
CI|Ivory Coast|Côte d'Ivoire,Cote d'Ivoire|Ivorian,Ivorians|Abidjan,Yamoussoukro
HR|Croatia||Croatian,Croat,Croats,Croatians|Zagreb
CU|Cuba||Cuban,Cubans|Havana
CY|Cyprus||Cypriot,Cypriots,Greek Cypriot,Turkish Cypriot|Nicosia
CZ|Czech Republic|Czechia|Czech,Czechs|Prague|Prague Castle
DK|Denmark||Danish,Dane,Danes|Copenhagen
DJ|Djibouti||Djiboutian|
DM|Dominica||Dominican,Dominicans|
DO|Dominican Republic||Dominican,Dominicans|Santo Domingo
EC|Ecuador||Ecuadorian,Ecuadorean,Ecuadorians,Ecuadoreans|Quito
EG|Egypt|Arab Republic of Egypt|Egyptian,Egyptians|Cairo
SV|El Salvador||Salvadoran,Salvadorans|San Salvador
GQ|Equatorial Guinea||Equatorial Guinean|Malabo
ER|Eritrea||Eritrean,Eritreans|Asmara
EE|Estonia||Estonian,Estonians|Tallinn
SZ|Eswatini|Swaziland|Swazi,Swazis|Mbabane
ET|Ethiopia||Ethiopian,Ethiopians|Addis Ababa
FJ|Fiji||Fijian,Fijians|Suva
FI|Finland||Finnish,Finn,Finns|Helsinki
FR|France|French Republic|French,Frenchman,Frenchwoman,Frenchmen|Paris|Elysee Palace,Elysee,Quai d'Orsay,Matignon
GA|Gabon||Gabonese|Libreville
GM|Gambia|The Gambia|Gambian,Gambians|Banjul
GE|Georgia||Georgian,Georgians|Tbilisi
DE|Germany|Federal Republic of Germany,West Germany,FRG|German,Germans|Berlin|Federal Chancellery
GH|Ghana||Ghanaian,Ghanaians|Accra
GR|Greece|Hellenic Republic|Greek,Greeks|Athens
GD|Grenada||Grenadian|
GT|Guatemala||Guatemalan,Guatemalans|Guatemala City
GN|Guinea||Guinean,Guineans|Conakry
GW|Guinea-Bissau||Bissau-Guinean|Bissau
GY|Guyana||Guyanese|Georgetown
HT|Haiti||Haitian,Haitians|Port-au-Prince
HN|Honduras||Honduran,Hondurans|Tegucigalpa
HU|Hungary||Hungarian,Hungarians|Budapest
IS|Iceland||Icelandic,Icelander,Icelanders|Reykjavik
IN|India|Republic of India|Indian,Indians|New Delhi|Rashtrapati Bhavan
ID|Indonesia||Indonesian,Indonesians|Jakarta
IR|Iran|Islamic Republic of Iran,Persia,Islamic Republic|Iranian,Iranians,Persian,Persians|Tehran,Teheran
IQ|Iraq||Iraqi,Iraqis|Baghdad
IE|Ireland|Republic of Ireland,Irish Republic|Irish,Irishman|Dublin
IL|Israel|State of Israel|Israeli,Israelis|Jerusalem
IT|Italy|Italian Republic|Italian,Italians|Rome|Quirinal Palace
JM|Jamaica||Jamaican,Jamaicans|
JP|Japan||Japanese|Tokyo|Kantei
JO|Jordan||Jordanian,Jordanians|Amman
KZ|Kazakhstan||Kazakh,Kazakhs,Kazakhstani|Astana,Nur-Sultan
KE|Kenya||Kenyan,Kenyans|Nairobi
KI|Kiribati|||Tarawa
XK|Kosovo||Kosovar,Kosovars,Kosovan|Pristina
KW|Kuwait||Kuwaiti,Kuwaitis|Kuwait City
KG|Kyrgyzstan|Kyrgyz Republic|Kyrgyz|Bishkek
LA|Laos||Laotian,Laotians|Vientiane
LV|Latvia||Latvian,Latvians|Riga
LB|Lebanon||Lebanese|Beirut
LS|Lesotho||Basotho|Maseru
LR|Liberia||Liberian,Liberians|Monrovia
LY|Libya||Libyan,Libyans|Tripoli
LI|Liechtenstein|||Vaduz
LT|Lithuania||Lithuanian,Lithuanians|Vilnius
LU|Luxembourg||Luxembourger|
MG|Madagascar||Malagasy|Antananarivo
MW|Malawi||Malawian,Malawians|Lilongwe
MY|Malaysia||Malaysian,Malaysians|Kuala Lumpur
MV|Maldives|The Maldives|Maldivian,Maldivians|
ML|Mali||Malian,Malians|Bamako
MT|Malta||Maltese|Valletta
MH|Marshall Islands||Marshallese|Majuro
MR|Mauritania||Mauritanian,Mauritanians|Nouakchott
MU|Mauritius||Mauritian,Mauritians|Port Louis
MX|Mexico|United Mexican States|Mexican,Mexicans|Mexico City|Los Pinos
FM|Micronesia|Federated States of Micronesia|Micronesian|
MD|Moldova|Moldavia|Moldovan,Moldovans|Chisinau
MC|Monaco||Monegasque|
MN|Mongolia||Mongolian,Mongolians|Ulan Bator,Ulaanbaatar
ME|Montenegro||Montenegrin,Montenegrins|Podgorica
MA|Morocco||Moroccan,Moroccans|Rabat
MZ|Mozambique||Mozambican,Mozambicans|Maputo
MM|Myanmar|Burma|Burmese|Naypyidaw
NA|Namibia||Namibian,Namibians|Windhoek
NR|Nauru||Nauruan|
NP|Nepal||Nepalese,Nepali,Nepalis|Kathmandu
NL|Netherlands|The Netherlands,Holland|Dutch,Dutchman|Amsterdam
NZ|New Zealand||New Zealander,New Zealanders|Wellington|Beehive
NI|Nicaragua||Nicaraguan,Nicaraguans|Managua
NE|Niger||Nigerien|Niamey
NG|Nigeria||Nigerian,Nigerians|Abuja|Aso Rock
KP|North Korea|DPRK,D.P.R.K.,Democratic People's Republic of Korea|North Korean,North Koreans|Pyongyang
MK|North Macedonia|Macedonia|Macedonian,Macedonians|Skopje
NO|Norway||Norwegian,Norwegians|Oslo
OM|Oman||Omani,Omanis|Muscat
PK|Pakistan||Pakistani,Pakistanis|Islamabad
PW|Palau||Palauan|
PS|Palestine|Palestinian Territories,State of Palestine,Palestinian territories|Palestinian,Palestinians|Ramallah
PA|Panama||Panamanian,Panamanians|Panama City
PG|Papua New Guinea||Papua New Guinean|Port Moresby
PY|Paraguay||Paraguayan,Paraguayans|Asuncion
PE|Peru||Peruvian,Peruvians|Lima
PH|Philippines|The Philippines|Philippine,Filipino,Filipinos,Filipina|Manila|Malacañang Palace,Malacañang
PL|Poland||Polish,Poles|Warsaw
PT|Portugal||Portuguese|Lisbon
QA|Qatar||Qatari,Qataris|Doha
RO|Romania|Rumania|Romanian,Romanians|Bucharest
RU|Russia|Russian Federation|Russian,Russians|Moscow|Kremlin
RW|Rwanda||Rwandan,Rwandans|Kigali
KN|Saint Kitts and Nevis|St. Kitts and Nevis||Basseterre
LC|Saint Lucia|St. Lucia|Saint Lucian|Castries
VC|Saint Vincent and the Grenadines|St. Vincent and the Grenadines||
WS|Samoa||Samoan,Samoans|Apia
SM|San Marino||Sammarinese|
ST|Sao Tome and Principe|||
SA|Saudi Arabia|Kingdom of Saudi Arabia,KSA|Saudi,Saudis,Saudi Arabian|Riyadh
SN|Senegal||Senegalese|Dakar
RS|Serbia||Serbian,Serb,Serbs,Serbians|Belgrade
SC|Seychelles||Seychellois|
SL|Sierra Leone||Sierra Leonean,Sierra Leoneans|Freetown
SG|Singapore||Singaporean,Singaporeans|
SK|Slovakia|Slovak Republic|Slovak,Slovakian,Slovaks|Bratislava
SI|Slovenia||Slovenian,Slovene,Slovenians,Slovenes|Ljubljana
SB|Solomon Islands||Solomon Islander|Honiara
SO|Somalia||Somali,Somalis,Somalian|Mogadishu
ZA|South Africa|Republic of South Africa|South African,South Africans|Pretoria|Union Buildings
KR|South Korea|Republic of Korea,ROK,S. Korea|South Korean,South Koreans|Seoul|Blue House
SS|South Sudan||South Sudanese|Juba
ES|Spain||Spanish,Spaniard,Spaniards|Madrid|Moncloa
LK|Sri Lanka|Ceylon|Sri Lankan,Sri Lankans|Colombo
SD|Sudan||Sudanese|Khartoum
SR|Suriname|Surinam|Surinamese|Paramaribo
SE|Sweden||Swedish,Swede,Swedes|Stockholm
CH|Switzerland|Swiss Confederation|Swiss|Bern
SY|Syria|Syrian Arab Republic|Syrian,Syrians|Damascus
TW|Taiwan|Republic of China,Chinese Taipei|Taiwanese|Taipei
TJ|Tajikistan||Tajik,Tajiks|Dushanbe
TZ|Tanzania||Tanzanian,Tanzanians|Dodoma,Dar es Salaam
TH|Thailand|Siam|Thai,Thais|Bangkok
TL|East Timor|Timor-Leste|East Timorese,Timorese|Dili
TG|Togo||Togolese|Lome
TO|Tonga||Tongan,Tongans|Nuku'alofa
TT|Trinidad and Tobago|Trinidad|Trinidadian|Port of Spain
TN|Tunisia||Tunisian,Tunisians|Tunis
TR|Turkey|Türkiye|Turkish,Turk,Turks|Ankara
TM|Turkmenistan||Turkmen|Ashgabat
TV|Tuvalu||Tuvaluan|Funafuti
UG|Uganda||Ugandan,Ugandans|Kampala
UA|Ukraine||Ukrainian,Ukrainians|Kyiv,Kiev|Verkhovna Rada
AE|United Arab Emirates|UAE,U.A.E.,Emirates|Emirati,Emiratis|Abu Dhabi
GB|United Kingdom|UK,U.K.,Great Britain,Britain|British,Briton,Britons,Brit,Brits|London|Downing Street,10 Downing Street,Buckingham Palace,Westminster,Whitehall
US|United States|US,U.S.,USA,U.S.A.,United States of America,America,U.S|American,Americans|Washington,Washington D.C.,Washington DC|White House,Capitol Hill
UY|Uruguay||Uruguayan,Uruguayans|Montevideo
UZ|Uzbekistan||Uzbek,Uzbeks|Tashkent
VU|Vanuatu||ni-Vanuatu|Port Vila
VA|Vatican City|Vatican,Holy See|||
VE|Venezuela|Bolivarian Republic of Venezuela|Venezuelan,Venezuelans|Caracas|Miraflores Palace,Miraflores
VN|Vietnam|Viet Nam,Socialist Republic of Vietnam|Vietnamese|Hanoi
YE|Yemen||Yemeni,Yemenis|Sanaa,Sana'a
ZM|Zambia||Zambian,Zambians|Lusaka
ZW|Zimbabwe|Rhodesia|Zimbabwean,Zimbabweans|Harare
SU|Soviet Union|USSR,U.S.S.R.,Union of Soviet Socialist Republics|Soviet,Soviets|
YU|Yugoslavia||Yugoslav,Yugoslavian,Yugoslavs|
CS|Czechoslovakia||Czechoslovak|
`;
