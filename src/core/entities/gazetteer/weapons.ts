/** Weapons whose names mean nothing else, one a line or parted by `,`. */
export const WEAPONS = `
Tomahawk,Kalibr,Iskander,Iskander-M,Bulava,Sarmat,Kinzhal,Avangard,Oreshnik,Poseidon torpedo,Burevestnik,Topol-M,Yars,Tochka-U,Pantsir,Pantsir-S1,Tor-M1,Kh-101
THAAD,HIMARS,ATACMS,NASAMS,JASSM,JDAM,MANPADS,Exocet,Stinger missile,Storm Shadow,Scud,Scud-B,Katyusha,Kalashnikov,Uzi,Glock,Bayraktar,Bayraktar TB2,Shahed,Shahed-136,Shahab,Shahab-3,Fateh-110
Hwasong,Hwasong-12,Hwasong-14,Hwasong-15,Hwasong-17,Taepodong,Taepodong-2,Nodong,Rodong,BrahMos,Qassam,Leopard 1,Leopard 2,Challenger 2,M1 Abrams,Minuteman III,Minuteman II,Panzerfaust
MQ-9 Reaper,MQ-1 Predator,Eurofighter,Eurofighter Typhoon,Tupolev,Enola Gay,Air Force One,Bismarck battleship,Aegis Ashore,Iron Dome,Novichok,Zyklon B,Carl Gustaf,Gripen,Messerschmitt,Spitfire,Stuka
Admiral Kuznetsov,Moskva cruiser,Lusitania,RMS Titanic,Exxon Valdez,Potemkin,Mistral-class
`;

/** Models that a letter and a number name, as `F-16`; they are found without the hyphen and in the plural, too. */
export const WEAPON_MODELS = `
F-4 F-5 F-14 F-15 F-16 F-18 F-22 F-35 F-117 FA-18 B-2 B-17 B-24 B-29 B-52 B-21 S-75 S-125 S-200 S-300 S-350 S-400 S-500 S-550 T-34 T-54 T-55 T-62 T-64 T-72 T-80 T-90 T-14 M-16 M-60 V-1 V-2 C-130 A-10 AH-64 UH-60 CH-47
R-36 RS-24 RS-28 SS-18 SS-19 SS-20 SS-25 SM-3 SM-6 DF-5 DF-15 DF-17 DF-21 DF-21D DF-26 DF-31 DF-41 JL-2 JL-3 J-10 J-20 J-31 JF-17 BMP-1 BMP-2 BTR-80 AGM-88 PAC-3 RIM-161 M1A1 M1A2 M142 M270 M777 TB2 KC-135 AC-130 EA-18G EP-3 P-3 P-8
`;

/** What stands before the number of every model of a maker: `MiG-29`. */
export const MODEL_MAKERS = `
mig su tu kh rpg ak mq rq
`;

/** Weapons that are weapons only beside a word that says so: "Javelin missiles", "Patriot batteries". */
export const AMBIGUOUS_WEAPONS = `
Javelin,Stinger,Patriot,Harpoon,Hellfire,Taurus,Typhoon,Trident,Polaris,Minuteman,Peacekeeper,Zircon,Tsirkon,Grad,Smerch,Uragan,Buk,Tor,Topol,Abrams,Leopard,Challenger,Bradley,Marder,Gepard,Tiger,Panther,Apache,Black Hawk,Chinook,Cobra,Predator
Reaper,Global Hawk,Lancet,Switchblade,Neptune,Sidewinder,Maverick,Phoenix,Hawk,Aegis,Raptor,Hornet,Super Hornet,Tornado,Jaguar,Mirage,Rafale,Harrier,Phantom,Backfire,Bear,Blackjack,Bofors,Lee-Enfield,Winchester,Agni,Prithvi,Ghauri,Shaheen,Ababeel,Babur
Fateh,Sejil,Arrow,Jericho,Patriot PAC-3,Storm,Caesar,Paladin,Pershing,Pershing II,Cruise,Titan,Atlas,Orion,Hercules,Galaxy,Globemaster,Poseidon,Sentinel,Osprey
`;
