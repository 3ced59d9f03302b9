"""Turns the corpora that the tagger of names learns from into one form.

usage: name-corpora.py CORPORA OUT

Writes OUT/gum-{train,dev,test}.jsonl and OUT/re3d.jsonl, one object a document: text, entities with spans in code
points; and OUT/ewt-train.jsonl, without entities. Reads the lists in Sources. Standard library alone."""
import json, os, re, sys

JOINERS = {"of", "the", "and", "&", "de", "la", "for", "du", "des", "del", "von", "van", "der", "al", "-", "'s", "’s", "'",
           "’"}
PRONOUNS = {"i", "we", "he", "she", "you", "they", "it", "our", "my"}
KIND = {"person": "PERSON", "organization": "ORG", "place": "PLACE"}
TITLES, LANDS, GIVEN = set(), set(), set()


def sentences(path):
    """the documents of a CoNLL-U file: lists of sentences, each a list of token dictionaries"""
    doc, sent = [], []
    for line in open(path, encoding="utf-8"):
        line = line.rstrip("\n")
        if line.startswith("# newdoc"):
            if doc:
                yield doc
            doc = []
        elif line.startswith("#"):
            continue
        elif not line:
            if sent:
                doc.append(sent)
            sent = []
        else:
            f = line.split("\t")
            if "." in f[0]:
                continue
            sent.append({"id": f[0], "form": f[1], "upos": f[3], "xpos": f[4], "head": f[6], "rel": f[7], "misc": f[9]})
    if doc:
        yield doc


def words(sent):
    """the words of a sentence with the surface of multiword tokens spread over their parts"""
    out, hidden = [], (0, 0)
    for t in sent:
        if "-" in t["id"]:
            a, b = map(int, t["id"].split("-"))
            hidden = (a, b)
            out.append(dict(t, multi=True, first=a, last=b))
        else:
            t = dict(t, multi=False, covered=hidden[0] <= int(t["id"]) <= hidden[1])
            out.append(t)
    return out


def mentions(sent, open_stack):
    """(kind, link, first, last) of each entity that begins in the sentence; indexes into its plain words"""
    found, stack = [], []
    plain = [t for t in sent if "-" not in t["id"]]
    for i, t in enumerate(plain):
        m = re.search(r"(?:^|\|)Entity=([^|]*)", t["misc"])
        if not m:
            continue
        for piece in re.findall(r"\([^()]*\)?|[^()]*\)", m.group(1)):
            if piece.startswith("("):
                body = piece[1:].rstrip(")")
                parts = body.split("-")
                if len(parts) < 2:
                    continue
                link = "-".join(parts[6:]) if len(parts) > 6 else ""
                stack.append([parts[0], parts[1], link, i])
                if piece.endswith(")"):
                    e = stack.pop()
                    found.append((e[1], e[2], e[3], i))
            else:
                ident = piece[:-1].split("-")[0]
                for n in range(len(stack) - 1, -1, -1):
                    if stack[n][0] == ident:
                        e = stack.pop(n)
                        found.append((e[1], e[2], e[3], i))
                        break
    return plain, found


def proper(t):
    return t["upos"] == "PROPN" or t["xpos"] in ("NNP", "NNPS")


def trim(plain, a, b, kind):
    """the name within a mention: the run of proper nouns that holds its head"""
    inside = range(a, b + 1)
    ids = {plain[i]["id"]: i for i in inside}
    head = next((i for i in inside if plain[i]["head"] not in ids), b)
    if not proper(plain[head]):
        return None

    def grow(i, step):
        j = i
        while a <= j + step <= b:
            n = j + step
            if proper(plain[n]) or plain[n]["xpos"] == "CD" or plain[n]["form"][0].isupper() and plain[n]["upos"] in (
                    "ADJ", "NOUN", "X", "VERB"):
                j = n
                continue
            if plain[n]["form"] in JOINERS and kind != "person" or plain[n]["form"] in ("-", "de", "la", "van", "von", "al", "der", "bin", "del"):
                m = n + step
                while a <= m <= b and plain[m]["form"] in JOINERS:
                    m += step
                if a <= m <= b and proper(plain[m]):
                    j = m
                    continue
            break
        return j
    first, last = grow(head, -1), grow(head, 1)
    if kind == "person":
        # A description may stand before or behind the name: what is behind its last title counts.
        first = behind_titles([plain[i]["form"] for i in range(first, last + 1)]) + first
        if first > last:
            run = [i for i in inside if proper(plain[i]) and plain[i]["form"].lower().rstrip(".") not in TITLES]
            if not run:
                return None
            last = run[-1]
            first = last
            while first - 1 in run:
                first -= 1
    return first, last


def behind_titles(words):
    """how many words of a person's description stand before the name"""
    count = 0
    for n in range(len(words)):
        word = words[n].lower().rstrip(".")
        if word in TITLES and not (word in GIVEN and n + 2 == len(words)):
            count = n + 1
        for length in (1, 2, 3):
            if " ".join(words[n:n + length]).lower() in LANDS and n + length < len(words):
                count = max(count, n + length)
    return count


def names_of(plain, found):
    taken, out = set(), []
    for kind, link, a, b in sorted(found, key=lambda m: (m[2] - m[3], m[2])):
        named = bool(link)
        name = trim(plain, a, b, kind)
        if name is None or kind not in KIND and not named:
            continue
        if kind == "time":
            continue
        first, last = name
        if any(i in taken for i in range(first, last + 1)):
            continue
        if all(plain[i]["xpos"] == "CD" or plain[i]["form"][0].islower() for i in range(first, last + 1)):
            continue
        taken.update(range(first, last + 1))
        out.append((first, last, KIND.get(kind, "OTHER")))
    return out


def treebank(path, demonyms):
    for doc in sentences(path):
        text, entities = "", []
        for sent in doc:
            if text:
                text += "\n"
            at, end_multi, spans = {}, None, {}
            for t in sent:
                if "-" in t["id"]:
                    a, b = map(int, t["id"].split("-"))
                    start = len(text)
                    text += t["form"]
                    # The parts of `don't` share its letters, from the left.
                    place = start
                    for p in range(a, b + 1):
                        form = next(x["form"] for x in sent if x["id"] == str(p))
                        stop = len(text) if p == b else min(len(text), place + len(form))
                        spans[str(p)] = (place, stop)
                        place = stop
                    if "SpaceAfter=No" not in t["misc"]:
                        text += " "
                elif t["id"] not in spans:
                    spans[t["id"]] = (len(text), len(text) + len(t["form"]))
                    text += t["form"] + ("" if "SpaceAfter=No" in t["misc"] else " ")
            text = text.rstrip(" ")
            plain, found = mentions(sent, None)
            for first, last, kind in names_of(plain, found):
                s, e = spans[plain[first]["id"]][0], spans[plain[last]["id"]][1]
                if text[s:e].lower() in demonyms:
                    continue
                entities.append({"span": [s, e], "type": kind})
        yield {"text": text, "entities": entities}


def re3d(path, countries, demonyms):
    for line in open(path, encoding="utf-8"):
        doc = json.loads(line)
        text, out, taken = doc["text"], [], []
        for e in sorted(doc["entities"], key=lambda e: e["span"][0] - e["span"][1]):
            a, b = e["span"]
            toks = [(m.start() + a, m.end() + a, m.group()) for m in re.finditer(r"[^\s]+", text[a:b])]
            if e["type"] == "PERSON":
                toks = toks[behind_titles([t[2] for t in toks]):]
            while toks and (not toks[0][2][0].isupper() or toks[0][2].lower() in ("the", "a", "an")):
                toks.pop(0)
            while toks and not toks[-1][2][0].isupper():
                toks.pop()
            if not toks:
                continue
            words = [t[2] for t in toks]
            if any(w[0].islower() and w not in JOINERS for w in words):
                continue
            s, t = toks[0][0], toks[-1][1]
            while t > s and text[t - 1] in ".,;:'\"’”)" and not re.fullmatch(r"([A-Z]\.)+", words[-1]):
                t -= 1
            name = text[s:t]
            name = re.sub(r"['’]s$", "", name)
            t = s + len(name)
            low = name.lower()
            if low in demonyms or not name or low in PRONOUNS or e["type"] == "PERSON" and re.search(r"\b(Capt|Command|Navy|Army)\b", name) or re.search(r"\b(President|Minister|Secretary)\b", name):
                continue
            kind = "PLACE" if low in countries else e["type"]
            if any(s < y and x < t for x, y in taken):
                continue
            taken.append((s, t))
            out.append({"span": [s, t], "type": kind})
        yield {"text": text, "entities": out}


def phrases(path, name):
    """a word list of the sources, in small letters"""
    text = re.search(rf'let {name} = WordList\(\s*"""(.*?)"""', open(path, encoding="utf-8").read(), re.S).group(1)
    return [p.strip().lower() for p in re.split("[,\n]", text) if p.strip()]


def main():
    corpora, folder = sys.argv[1:3]
    os.makedirs(folder, exist_ok=True)
    sources = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "Sources")
    for name in ("honorifics", "offices", "military", "clerical", "callings"):
        TITLES.update(w.rstrip(".") for w in phrases(f"{sources}/Lexicons/Titles.swift", name))
    rows = re.findall(r"^ +[a-z]{3};[a-z]{2};([^;]*);([^;]*);", open(f"{sources}/Lexicons/CountryRows.swift", encoding="utf-8").read(), re.M)
    countries = {w.lower() for names, _ in rows for w in names.split(",")}
    demonyms = {w.lower() for _, words in rows for w in words.split(",") if w}
    demonyms |= set(phrases(f"{sources}/Lexicons/Places.swift", "peoples"))
    LANDS.update(demonyms | countries)
    for line in open(f"{sources}/NameTraining/Data/persons.tsv", encoding="utf-8"):
        fields = line.rstrip("\n").split("\t")
        if fields[1:2] == ["g"]:
            GIVEN.add(fields[0].lower())

    def write(name, docs):
        with open(os.path.join(folder, name), "w", encoding="utf-8") as f:
            for doc in docs:
                f.write(json.dumps(doc, ensure_ascii=False) + "\n")
    for part in ("train", "dev", "test"):
        write(f"gum-{part}.jsonl", treebank(f"{corpora}/treebank/gum-{part}.conllu", demonyms))
    write("ewt-train.jsonl", ({"text": d["text"], "entities": []} for d in treebank(f"{corpora}/treebank/ewt-train.conllu", demonyms)))
    write("re3d.jsonl", re3d(f"{corpora}/names/re3d.jsonl", countries, demonyms))


main()
