"""Sentences from templates with names put together at random: patterns of naming, not facts, for the name tagger."""
import os, re
from conllu import Sentence
from names import bioes
import gazetteer

TOPICS = """Finance;Health;Defence;Defense;Education;Justice;the Interior;Foreign Affairs;Trade;Agriculture;Energy;Transport;Labour;Culture;Tourism;Home Affairs;
Commerce;Environment;Public Works;Science and Technology;Information;Planning;Water Resources;Social Welfare;Women and Children;Sports;Immigration;Mines;
Economy;Internal Affairs;Food Security;Fisheries;Emergency Situations;Veterans Affairs;Digital Affairs;National Security;Human Rights;Statistics""".replace("\n", "").split(";")
BODIES = "Ministry Department Office Bureau Agency Commission Council Authority Directorate Committee Board".split()
TAILS = "Commission Agency Authority Council Board Institute Foundation Association Service Centre Center Federation Society Organization Court Fund Committee Union Police Office Secretariat Network".split()
HEADS = "National Federal Central Royal International European African Asian World Supreme State Public General United Democratic Northern Southern Arab".split()
FIRMS = "Group;Holdings;Corp;Corp.;Inc;Inc.;Ltd;Bank;Airlines;Motors;Energy;Industries;Technologies;Media;Capital;Partners;Steel;Oil;Gas;Foods;Telecom;Airways;Systems;Pharmaceuticals;Mining;Entertainment;& Co;& Sons;Electronics;Insurance;Studios".split(";")
PARTIES = "Party Movement Front Alliance League Union Coalition Congress".split()
LEANINGS = "Social Democratic;Liberal;National;Labour;Conservative;Green;Workers;People 's;Christian Democratic;Progressive;Socialist;Republican;Freedom;Justice and Development;Unity;Patriotic;Farmers;Independence;Islamic;Communist;Civic;Reform;New".split(";")
PAPERS = "Times Post Herald Daily News Tribune Gazette Observer Star Chronicle Mirror Standard Telegraph Today Express Journal Press Mail Guardian Monitor Radio TV Television".split()
CLUBS = "FC;United;City;Rovers;Athletic;Wanderers;Tigers;Lions;Eagles;Bulls;Giants;Stars;SC".split(";")
UNITS = "Infantry Armoured Airborne Mechanized Artillery Marine Tank Guards".split()
FORCES = "Army;Navy;Air Force;Police;Armed Forces;Parliament;Government Council;Embassy;Supreme Court;Red Cross;Football Association;Olympic Committee;Chamber of Commerce;Football Federation;Medical Association;Bar Association;Coast Guard;Central Bank;Broadcasting Corporation;Senate".split(";")
KNOWN = """UN;U.N.;EU;NATO;WHO;IMF;World Bank;ICC;UNICEF;OPEC;ASEAN;African Union;European Union;United Nations;Red Cross;Amnesty International;Human Rights Watch;
Interpol;Reuters;BBC;CNN;AP;AFP;Associated Press;Agence France-Presse;Bloomberg;The New York Times;New York Times;Washington Post;The Guardian;Financial Times;
Al Jazeera;Xinhua;Wall Street Journal;Fox News;FIFA;UEFA;IOC;Google;Microsoft;Apple;Amazon;Facebook;Twitter;Tesla;Boeing;Airbus;Toyota;Samsung;Huawei;Shell;BP;
Pentagon;White House;Kremlin;State Department;FBI;CIA;Congress;Senate;Parliament;Cabinet;House of Representatives;House of Commons;Supreme Court;High Court;
Constitutional Court;National Assembly;Security Council;General Assembly;UN Security Council;European Commission;European Parliament;European Central Bank;
Federal Reserve;Central Bank;Foreign Ministry;Interior Ministry;Defence Ministry;Defense Ministry;Health Ministry;Finance Ministry;Foreign Office;Home Office;
Treasury;Justice Department;Electoral Commission;Election Commission;Arab League;Commonwealth;Hamas;Hezbollah;Taliban;Islamic State;al-Qaeda;Greenpeace;Oxfam;
Doctors Without Borders;Save the Children;UNESCO;UNHCR;WTO;OECD;G20;G7;IAEA;World Health Organization;World Trade Organization;International Monetary Fund;
International Criminal Court;International Committee of the Red Cross;Asian Development Bank;Police;Army;Assembly;Government Press Office""".replace("\n", "").split(";")
PLACES = """US;U.S.;USA;UK;U.K.;UAE;United States;United Kingdom;Middle East;Gulf;West Bank;Gaza Strip;Gaza;Latin America;Horn of Africa;Balkans;Southeast Asia;Southeast Asia;
Europe;Africa;Asia;North America;South America;Central America;East Africa;West Africa;Eastern Europe;Western Europe;Central Asia;South Asia;Caribbean;Pacific;Atlantic;
Mediterranean;Persian Gulf;Red Sea;Black Sea;South China Sea;Baltic Sea;Arctic;Antarctica;Sahara;Sahel;Siberia;Scandinavia;Kashmir;Crimea;Hong Kong;Taiwan;Washington;
Tibet;Kurdistan;Catalonia;Scotland;Wales;England;Texas;California;Florida;Ontario;Quebec;Punjab;Bavaria;Sicily;Queensland;New South Wales""".replace("\n", "").split(";")
LANDSCAPE = "River;Lake;Mountains;Island;Islands;Province;State;County;District;Valley;Desert;Sea;Bay;Peninsula;Region;Governorate;Prefecture;Canal;Delta;Hills;Forest;Strait;Beach;Village;Falls".split(";")
FACILITIES = "Airport;International Airport;Bridge;Stadium;Hospital;Prison;Port;Square;Street;Road;Highway;Park;Museum;Station;Palace;Mosque;Cathedral;Dam;Avenue;Tower;Hotel;Theatre;Market;Mall;Power Plant;Nuclear Power Plant;Railway Station;Air Base;Military Base;Harbour;Tunnel;Race Course;Police Station;Church;Temple;Cemetery;Zoo;Hall;Arena;Resort;Plaza;Refugee Camp;Border Crossing".split(";")
DAYS = "Monday;Tuesday;Wednesday;Thursday;Friday;Saturday;Sunday;Monday morning;Friday night;May 12;June 3;12 July;Sept. 4;October 21 , 2019".split(";")
MONTHS = "January;February;March;April;May;June;July;August;September;October;November;December;March 2018".split(";")
TITLES = "President;Prime Minister;Foreign Minister;Minister;General;Senator;Governor;Mayor;King;Judge;Professor;Dr;Mr;Ms;Mrs;Sheikh;Ambassador;Chairman;Secretary General;Vice President;Deputy Minister;Defence Minister;Health Minister;Colonel;Chancellor;Archbishop;Inspector;Captain;Sir;Chief Minister;Justice".split(";")
ROLES = "head;president;chairman;chairwoman;director;secretary general;leader;chief executive;founder;deputy head;commander;general manager;vice president;dean;spokesman".split(";")
LOWER = "spokesman;spokeswoman;spokesperson;president;foreign minister;prime minister;lawmaker;analyst;ambassador;director;minister;leader;coach;governor;official;envoy;head;researcher;captain;activist".split(";")
MISC = "World Cup;Olympics;Asian Games;Covid-19;COVID-19;Ebola;Nobel Peace Prize;Constitution;Paris Agreement;Geneva Convention;Penal Code;World War II;Cold War;Ramadan;Christmas;Eid;Twitter;Facebook;Instagram;Telegram;Brexit;COP26;Independence Day;Olympic Games;Champions League;Data Protection Act;Labour Code;Budget;Grand Prix;Oscars;Cup of Nations;Hurricane Maria".split(";")
SLOT = re.compile(r"\{([A-Za-z]+)\}")


class Inventor:
    """Makes names and sentences; every choice comes from the generator given."""

    def __init__(self, corpora, cities, rng):
        self.rng = rng
        self.forenames, self.surnames = gazetteer.personal_names(corpora)
        self.regions = sorted(set(self.forenames) & set(self.surnames))
        self.countries, self.demonyms = gazetteer.country_names()
        self.cities = sorted(n for n, p in gazetteer.read_cities(cities) if p >= 30000)
        with open(os.path.join(os.path.dirname(__file__), "templates.txt"), encoding="utf-8") as f:
            self.templates = [l.split() for l in f if l.strip() and not l.startswith("#")]

    def sentence(self):
        words, spans, last = [], [], ""
        for piece in self.rng.choice(self.templates):
            m = SLOT.fullmatch(piece)
            if not m:
                words.append(piece)
                continue
            filled, kind = self.fill(m.group(1), last)
            if kind:
                spans.append((len(words), len(words) + len(filled), kind))
            if m.group(1) == "ORG":
                last = filled
            words += filled
        return Sentence(words, names=bioes(spans, len(words)))

    def fill(self, slot, last=()):
        r = self.rng
        if slot == "ACR":
            return ["".join(w[0] for w in last if w[0].isupper()) if len(last) > 2 else self.acronym()], "organization"
        embassy = lambda: r.choice((f"Government of {r.choice(self.countries)}", f"Embassy of {r.choice(self.countries)}", f"{r.choice(self.demonyms)} Embassy", f"{r.choice(self.demonyms)} {r.choice(FORCES)}", f"Republic of {r.choice(self.countries)}"))
        named = {"ACRO": (self.acronym, "organization"), "GOV": (embassy, "organization"), "CLUB": (self.club, "organization"), "PAPER": (self.paper, "organization"),
                 "PER": (self.person, "person"), "ORG": (self.organization, "organization"), "LOC": (self.location, "location"), "FAC": (self.facility, "location"),
                 "NORPA": (lambda: r.choice(self.demonyms), "norp"), "NORPP": (self.people, "norp")}
        if slot in named:
            make, kind = named[slot]
            return cut(make()), kind
        lists = {"day": DAYS, "month": MONTHS, "title": TITLES, "role": ROLES, "lrole": LOWER, "MISC": MISC, "TOPIC": TOPICS}
        text = r.choice(lists[slot]) if slot in lists else r.choice([str(r.randint(2, 99)), str(r.randint(100, 2020)), f"{r.randint(1, 90)},{r.randint(100, 999)}", "two", "three", "dozens of"])
        return cut(text), None

    def acronym(self):
        return "".join(self.rng.choice("AABCCDEFFGHIIJKLMMNNOPPRRSSTTUUVW") for _ in range(self.rng.choice((2, 3, 3, 3, 4, 4, 5))))

    def person(self):
        r = self.rng
        region = r.choice(self.regions)
        first, second = (r.choice(self.forenames[region]) for _ in range(2))
        last, more = (r.choice(self.surnames[region]) for _ in range(2))
        k = r.random()
        if k < 0.30:
            return last
        if k < 0.70:
            return f"{first} {last}"
        if k < 0.76:
            return f"{first} {second} {last}"
        if k < 0.82:
            return f"{first} {last} {more}"
        if k < 0.86:
            return f"{first} {r.choice('ABCDEFGHJKLMPRSTW')}. {last}"
        if k < 0.89:
            return f"{first} {r.choice(('al-', 'Al-', 'El-', 'al ', 'bin ', 'Al '))}{last}"
        if k < 0.93:
            return f"{last} {first}-{second.lower()}"
        if k < 0.96:
            return f"{first} {r.choice(('de', 'van', 'von', 'da', 'del', 'de la'))} {last}"
        return first

    def people(self):
        d = self.rng.choice(self.demonyms)
        if self.rng.random() < 0.3:
            return self.rng.choice("Muslims;Christians;Jews;Hindus;Catholics;Kurds;Arabs;Sunnis;Shiites;Democrats;Republicans;Conservatives;Buddhists;Europeans;Africans;Tamils;Palestinians;Protestants;Sikhs;Rohingya".split(";"))
        return d if d.endswith(("ese", "sh", "ch", "ss")) else d + "s"

    def city(self):
        return self.rng.choice(self.cities)

    def location(self):
        r = self.rng
        k = r.random()
        if k < 0.30:
            return r.choice(self.countries)
        if k < 0.65:
            return self.city()
        if k < 0.80:
            return r.choice(PLACES)
        if k < 0.93:
            return f"{self.city()} {r.choice(LANDSCAPE)}"
        return r.choice((f"Lake {self.city()}", f"Mount {self.city()}", f"{r.choice(('North', 'South', 'East', 'West', 'Upper', 'New', 'Central'))} {self.city()}", f"Gulf of {self.city()}"))

    def club(self):
        return self.rng.choice((self.city(), self.city(), f"{self.city()} {self.rng.choice(CLUBS)}", f"{self.rng.choice(('Real', 'Deportivo', 'Sporting', 'Dynamo', 'Atlético', 'Inter'))} {self.city()}", f"{self.person()}"))

    def paper(self):
        r = self.rng
        return r.choice((f"{r.choice(('La', 'El', 'Le', 'Al', 'Al-', 'Die', 'Il'))} {self.city()}".replace("- ", "-"), f"{self.city()} {r.choice(PAPERS)}", f"The {r.choice(PAPERS)}", self.city(), r.choice(KNOWN)))

    def facility(self):
        r = self.rng
        base = r.choice((self.city(), self.city(), self.person(), r.choice(("National", "Central", "Royal", "Freedom", "Independence", "Victory"))))
        return f"{base} {r.choice(FACILITIES)}"

    def organization(self):
        r = self.rng
        place = r.choice((self.city(), r.choice(self.countries), r.choice(self.demonyms)))
        body, topic, tail = r.choice(BODIES), r.choice(TOPICS), r.choice(TAILS)
        short = topic.replace("the ", "")
        makers = [lambda: r.choice(KNOWN)] * 5 + [self.acronym] * 3 + [
            lambda: f"{body} of {topic}", lambda: f"{r.choice(self.demonyms)} {body} of {topic}", lambda: f"{short} {body}", lambda: f"{r.choice(HEADS)} {short} {tail}",
            lambda: f"{r.choice(HEADS)} {tail} of {place}", lambda: f"{place} {tail} for {topic}", lambda: f"University of {self.city()}", lambda: f"{self.city()} University",
            lambda: f"{r.choice(self.surnames[r.choice(self.regions)])} {r.choice(FIRMS)}", lambda: f"{self.city()} {r.choice(FIRMS)}", lambda: f"{r.choice(LEANINGS)} {r.choice(PARTIES)}",
            lambda: f"{r.choice(self.demonyms)} {r.choice(LEANINGS)} {r.choice(PARTIES)}", lambda: f"{self.city()} {r.choice(PAPERS)}", lambda: f"{place} News Agency",
            lambda: f"The {self.city()} {r.choice(PAPERS)}", lambda: f"{self.city()} {r.choice(CLUBS)}", lambda: f"{r.randint(2, 120)}th {r.choice(UNITS)} {r.choice(('Brigade', 'Division', 'Regiment', 'Battalion'))}",
            lambda: f"{r.choice(self.demonyms)} {r.choice(FORCES)}", lambda: f"{r.choice(self.countries)} {r.choice(FORCES)}", lambda: f"{self.city()} {r.choice(('City Council', 'High Court', 'Police', 'Chamber of Commerce', 'Stock Exchange', 'Hospital Trust', 'Municipality'))}",
            lambda: f"{r.choice(HEADS)} {r.choice(HEADS)} {tail}", lambda: f"{short} and {r.choice(TOPICS).replace('the ', '')} {body}"]
        return r.choice(makers)()


def cut(text):
    """Words as the treebanks cut them: hyphens apart, possessive marks apart."""
    out = []
    for w in text.split():
        if "-" in w.strip("-") and not any(c.isdigit() for c in w):
            out += [p for p in re.split(r"(-)", w) if p]
        elif w.endswith("'s") and len(w) > 2:
            out += [w[:-2], "'s"]
        else:
            out.append(w)
    return out


def renamed(s, inventor, rng):
    """The sentence with some of its names replaced by invented ones of the same type."""
    words, tags, i = [], [], 0
    make = {"person": "PER", "organization": "ORG", "location": "LOC"}
    while i < len(s.words):
        kind = s.names[i][2:]
        if s.names[i][0] not in "BS" or kind not in make or rng.random() < 0.5:
            words.append(s.words[i])
            tags.append(s.names[i])
            i += 1
            continue
        end = i
        while s.names[end][0] in "BI":
            end += 1
        new, _ = inventor.fill(make[kind])
        words += new
        tags += bioes([(0, len(new), kind)], len(new))
        i = end + 1
    return Sentence(words, names=tags, doc=s.doc)
