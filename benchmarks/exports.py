"""Letters, beside inkletter's, and the goals of a plan."""

import random
from pathlib import Path

from corpus import SETTINGS, block, write_site
from measuring import DAY, Row, cost, in_memory, median, seconds

LETTER_SETTINGS = """title: Föreningen i Björkvik
url: https://bjorkvik.example
sections: {brev: {title: Brev, kind: newsletter}}
newsletter: {sender: brev@bjorkvik.example, unsubscribe: "mailto:brev@bjorkvik.example", postal-address: Storgatan 4}
"""
# One of each kind of rule, over and over.
RULES = ["at-least: 3\n    per: month", "at-least: 10", "between: [2, 400]\n    per: quarter", "grow: 5%\n    from: 2024"]


def letters(blad: str, inkletter: str, runs: int) -> list[Row]:
    """A letter of Markdown alone, which both know: as text, HTML and (Blad only) mail."""
    with in_memory() as work:
        folder = Path(work)
        rng = random.Random(3)
        body = "\n\n".join(block(rng, number) for number in range(16)) + "\n"
        (folder / "content/brev").mkdir(parents=True)
        (folder / "content/site.yml").write_text(LETTER_SETTINGS, "utf-8")
        (folder / "content/brev/2025-12.md").write_text(f"---\ntitle: Decemberbrevet\ndate: 2025-12-01\npreheader: Kort.\n---\n\n{body}", "utf-8")
        (folder / "letter.md").write_text(f"# Decemberbrevet\n\n{body}", "utf-8")
        ours = median(lambda _: cost([blad, "newsletter", "-C", folder, "--as-of", DAY, "--quiet"])[0], runs)

        def theirs(_: int) -> float:
            made = (["md2html", "letter.md", "-o", "letter.html"], ["md2txt", "letter.md", "-o", "letter.txt"])
            return sum(cost([inkletter, *words], folder)[0] for words in made)

        others = median(theirs, runs)
        size, other_size = ((folder / path).stat().st_size for path in ("outbox/2025-12/2025-12.html", "letter.html"))
        return [
            ("A letter as text, HTML and mail", seconds(ours), f"inkletter, text and HTML: {seconds(others)}", f"{others / ours:.1f} × faster"),
            ("… the HTML", f"{size / 1000:.0f} kB", f"inkletter: {other_size / 1000:.0f} kB", f"{size / other_size:.2f} of it"),
        ]


def goals(blad: str, posts: int, runs: int) -> list[Row]:
    with in_memory() as work:
        folder = Path(work)
        write_site(folder, posts)
        kinds = "  plan: {title: Plan, kind: plan}\nmenu:"
        (folder / "content/site.yml").write_text(SETTINGS.replace("menu:", kinds), "utf-8")
        (folder / "content/plan").mkdir()

        def plan(count: int) -> float:
            rules = [f"  - text: Mål {number}\n    count: {{section: blogg}}\n    {RULES[number % len(RULES)]}\n" for number in range(count)]
            text = f"---\ntitle: Plan\nperiod: 2025\ngoals:\n{''.join(rules)}---\n\nPlanen.\n"
            (folder / "content/plan/2025.md").write_text(text, "utf-8")
            return median(lambda _: cost([blad, "goals", "-C", folder, "--as-of", DAY, "--format", "json"])[0], runs)

        one, hundred = plan(1), plan(100)
        return [(f"100 goals over {posts:,} posts".replace(",", "\u00a0"), seconds(hundred), f"one goal: {seconds(one)}", f"{(hundred - one) / 99 * 1000:.2f} ms a goal")]
