"""The labelled pages as they would be in other languages: abroad.py ROWS.jsonl[.gz] OUT.jsonl. All labelled pages are English; pages abroad are made like them and worded otherwise.

Every text is put word for word into a language that its id decides (dictionary.py): what is shown, and what the page says of itself in JSON-LD, titles and descriptions, so
that the same words still agree. Tags, classes and addresses stay, and so do the blocks: the labels of the page are those of its twin."""
import json
import re
import sys
import zlib

import data
import dictionary

# What stands between two of these is text.
MARKUP = re.compile(r"(?is)<script\b.*?</script\s*>|<style\b.*?</style\s*>|<!--.*?-->|<noscript\b.*?</noscript\s*>|<[a-z!/?][^>]*>")
ATTRIBUTE = re.compile(r"(?is)\b((?:content|alt|title)\s*=\s*)(?:\"([^\"]*)\"|'([^']*)')")
JSON_LD = re.compile(r"(?is)(<script[^>]*ld\+json[^>]*>)(.*)(</script\s*>)$")
ENTITY = re.compile(r"(&(?:#\d+|#x[0-9a-fA-F]+|\w+);)")
APOSTROPHE = re.compile(r"(?<=[A-Za-z])&(?:rsquo|#8217|#x2019|#39|apos|#x27);(?=[A-Za-z])")


def is_text(value):
    return value.count(" ") >= 2 and "://" not in value[:12]


def shown(text, into):
    parts = ENTITY.split(APOSTROPHE.sub("'", text))
    return "".join(part if i % 2 else into(part) for i, part in enumerate(parts))


def values(value, into):
    if isinstance(value, dict): return {k: values(v, into) for k, v in value.items()}
    if isinstance(value, list): return [values(v, into) for v in value]
    return into(value) if isinstance(value, str) and is_text(value) else value


def tag(markup, into):
    start = markup[:8].lower()
    if json_ld := JSON_LD.match(markup):
        try: return json_ld[1] + json.dumps(values(json.loads(json_ld[2], strict=False), into), ensure_ascii=False) + json_ld[3]
        except ValueError: return markup
    if start.startswith(("<img", "<a ")) or start.startswith("<meta") and re.search("(?i)title|description", markup):
        return ATTRIBUTE.sub(lambda m: attribute(m[1], m[2] or m[3] or "", into), markup)
    return markup


def attribute(name, value, into):
    quoted = value.replace('"', "&quot;")
    return f'{name}"{shown(quoted, into) if is_text(value) else quoted}"'


def page(markup, into):
    out, at = [], 0
    for found in MARKUP.finditer(markup):
        out += [shown(markup[at:found.start()], into), tag(found.group(), into)]
        at = found.end()
    return "".join(out) + shown(markup[at:], into)


def main():
    into = [dictionary.Dictionary(language).text for language in dictionary.LANGUAGES]
    with open(sys.argv[2], "w", encoding="utf-8") as out:
        for row in data.rows(sys.argv[1]):
            of_page = into[zlib.crc32(row["id"].encode()) % len(into)]
            if "html" in row: row["html"] = page(row["html"], of_page)
            else: row["text"] = of_page(row["text"])
            out.write(json.dumps(row, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
