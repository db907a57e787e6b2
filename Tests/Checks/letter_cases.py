"""Writes letters of hard cases into a site's folder of letters: every Markdown construct, å ä ö as one character and as
two, emoji, addresses of 300 characters, 300 items, wide tables, footnotes, pictures, and one in Arabic.

letter_cases.py FOLDER PICTURE: FOLDER is content/SECTION of a copy of the example."""

import shutil
import sys
import unicodedata
from pathlib import Path

LONG = "https://exempel.example/" + "/".join(f"{number:03}-en-mycket-lång-del" for number in range(1, 13))
LONG += "-" * (300 - len(LONG)) + "x"
# Without a place to break it.
SOLID = "https://exempel.example/" + "a" * 276

MARKDOWN = """
# Rubrik på första nivån

Ett stycke med *kursiv*, **fet**, ***båda***, ~~struken~~ och `kod med  två blanksteg`. Raden bryts\\
här, och här  \nmed två blanksteg. En fotnot[^a] och en till[^b], och den första igen[^a]. "Citat" -- och tankstreck...

#### En nivå som hoppar

Länkar: [en plats](https://exempel.example/a?b=c&d=e#f), <https://exempel.example/egen>, www.exempel.example,
[brev](mailto:anna@exempel.example), <anna@exempel.example>, [ring föreningen](tel:+46-8-465-00-400),
[samma igen](https://exempel.example/a?b=c&d=e#f), [med **fet** och `kod`](https://exempel.example/x "En titel"),
[referens][r] och [en parentes](https://exempel.example/a_(b)). \\*Inte kursiv\\* och &amp; &copy; &lt;b&gt;.

[r]: https://exempel.example/referens

> Ett citat.
>
> > Ett citat i citatet, med en lång rad som måste brytas någonstans efter sjuttiotvå tecken för att få plats på raden.
>
> - en lista
> - i citatet
>
> ## En rubrik i ett citat

1. ett
2. två
   - under två
     1. djupare

        Ett stycke i en punkt.

        ```
        kod i en punkt
        ```
   - mer
10. tio

7) sju
8) åtta

- [x] gjort
- [ ] ogjort med en text som är så lång att den måste fortsätta på nästa rad och där hänga under sin egen början

* lös

* lista

***

```swift
func hej() { print("hej, <världen> & andra") }\t// en tabb och en rad som är långt mer än sjuttiotvå tecken bred
From början av en rad
> och ett citattecken
.
```

    indragen kod

From början av ett stycke. En rad för sig:

.

| vänster | mitten | höger |
| :--- | :---: | ---: |
| å | ä | 1 |
| *kursiv* | `kod` | [länk till sidan](https://exempel.example/tabell) |
| en \\| streck | 😀 | 日本語 |

| En rubrik som är lång | En till som är ännu längre | Och en tredje som gör den för bred | Sist |
| --- | --- | --- | ---: |
| Ett värde som också är långt | Ett annat långt värde | Ett tredje | 1 |
| | Tomt före | | 2 |

<div class="rå">rå HTML</div>

Ett <b>taggat</b> ord och en kommentar<!-- osynlig --> mitt i.

![En bild ensam](bild.jpg "Med bildtext")

En bild ![inne i](bild.jpg) ett stycke, och [![en länkad bild](bild.jpg)](https://exempel.example/bilden)

```ruta
## I en ruta

Med **fet** text och [en plats](https://exempel.example/ruta).
```

```medlemmar
### Bara för medlemmar

- Ett ord som bara medlemmar ser.
```

```knapp
text: Anmäl dig till årsmötet
url: https://exempel.example/anmalan
```

```film
url: https://exempel.example/film
image: bild.jpg
text: Se filmen om färjan
```

[^a]: En not med [en länk](https://exempel.example/not) och *kursiv*.
[^b]: En not

    i två stycken.

    - med en lista
"""

LENGTH = f"""
Å, ä och ö: blåbärssoppa, Östermalmsgränd, naïve, München, café.

{unicodedata.normalize("NFD", "Å, ä och ö: blåbärssoppa, Östermalmsgränd, naïve, München, café.")}

Tecken: 😀 👩‍👩‍👧‍👦 🇸🇪 🏴󠁧󠁢󠁥󠁮󠁧󠁿 👍🏽 ❤️ ½ € § × № … – — ’ ” « » 日本語 한국어 Ω ж.

En lång adress: {LONG}

[En lång adress i ord]({LONG}), <{SOLID}> och [en utan ställe att bryta]({SOLID}).

Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftsmitgliederversammlung är ett långt ord.

""" + "\n".join(
    f"{number}. Punkt {number} av trehundra, med [länk nummer {number}](https://exempel.example/{number}) och lite till."
    for number in range(1, 301)
)

ARABIC = """
## ما الجديد

مرحبا بكم في *الرسالة الشهرية*، ومعها [صفحة الجمعية](https://exempel.example/ar) ورقم 123.

- نقطة أولى
- نقطة ثانية مع **كلمات غامقة** وكلمة latin بينها

| اليوم | المكان |
| --- | ---: |
| الثلاثاء | الساحة |

> اقتباس قصير.
"""

LETTERS = {
    "svara-fall": ("2026-01-15", "Svåra fall: \\\"allt\\\" på en gång, med 😀 & <tecken>", "", MARKDOWN),
    "langa-fall": ("2026-07-15 23:59", "Långa fall", "", LENGTH),
    "arabiska-fall": ("2026-03-29", "رسالة الجمعية", "language: ar\n", ARABIC),
}


def write(folder: Path, picture: Path) -> None:
    for slug, (date, title, more, body) in LETTERS.items():
        (folder / slug).mkdir()
        shutil.copyfile(picture, folder / slug / "bild.jpg")
        matter = f'---\ntitle: "{title}"\ndate: {date}\nnumber: 1\npreheader: "{title}"\n{more}---\n'
        (folder / slug / "index.md").write_text(matter + body, encoding="utf-8")


write(Path(sys.argv[1]), Path(sys.argv[2]))
