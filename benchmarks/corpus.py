"""The benchmarks' sites: dated posts in three sections, in Swedish words, the same each time."""

import datetime
import random
from pathlib import Path

SETTINGS = """title: Föreningen i Björkvik
url: https://bjorkvik.example
sections:
  blogg: {title: Blogg, kind: post}
  insandare: {title: Insändare, kind: post}
  nyheter: {title: Nyheter, kind: post}
menu: [blogg, insandare, nyheter]
"""
SECTIONS = ["blogg", "insandare", "nyheter"]
WORDS = """kommunen skolan vården bostäder kollektivtrafik klimat kultur barn äldre möte styrelsen motion budget lärare bibliotek
cykelväg busslinje torg förening samarbete trygghet arbete belysning simhall öppnar beslutar föreslår bygger under efter inför med
för att och men som när där nya gamla stora små viktiga lokala gröna röda öppna""".split()
TAGS = ["klimat", "skola", "vård", "bostad", "kultur", "fritid", "budget"]
# What a link, a strong word and an emphasis cost is part of a text's cost.
DRESS = ["**{}**", "*{}*", "[{}](https://annan.example/sida)"]


def sentence(rng: random.Random, is_plain: bool = False) -> str:
    words = [rng.choice(WORDS) for _ in range(rng.randint(6, 20))]
    if not is_plain and rng.random() < 0.4:
        at = rng.randrange(1, len(words))
        words[at] = rng.choice(DRESS).format(words[at])
    words[0] = words[0].capitalize()
    return " ".join(words) + "."


def block(rng: random.Random, number: int) -> str:
    if number % 4 == 0:
        return "## " + sentence(rng, True)[:-1]
    if number % 7 == 3:
        return "\n".join("- " + sentence(rng) for _ in range(4))
    if number % 11 == 6:
        return "| År | Antal |\n|---|---:|\n" + "\n".join(f"| {year} | {rng.randint(1, 500)} |" for year in range(2020, 2025))
    return " ".join(sentence(rng) for _ in range(6))


def post(rng: random.Random, day: datetime.date) -> str:
    body = "\n\n".join(block(rng, number) for number in range(16))
    head = f'title: "{sentence(rng, True)[:60].rstrip(" .")}"\ndate: {day}\ntags: [{", ".join(rng.sample(TAGS, 2))}]\nauthor: Redaktionen'
    return f"---\n{head}\n---\n\n{body}\n"


def write_posts(content: Path, posts: int) -> list[Path]:
    """Writes so many posts into a content folder, and says where; about 5 kB each."""
    rng = random.Random(1)
    paths = []
    for number in range(posts):
        day = datetime.date(2010, 1, 1) + datetime.timedelta(days=rng.randrange(365 * 16))
        path = content / SECTIONS[number % 3] / str(day.year) / f"inlagg-{number:06}.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(post(rng, day), "utf-8")
        paths.append(path)
    return paths


def write_site(folder: Path, posts: int) -> list[Path]:
    """Writes an association's content folder with so many posts, and says where they are."""
    content = folder / "content"
    content.mkdir(parents=True)
    (content / "site.yml").write_text(SETTINGS, "utf-8")
    (content / "index.md").write_text("---\ntitle: Start\n---\n\nVälkommen.\n", "utf-8")
    return write_posts(content, posts)
