"""Persons as a reader of microformats sees them: on each person's page one h-card with name, address and picture,
in step with the JSON-LD, and with nothing that says which association the person belongs to."""

import json
import re

import mf2py

from common import arguments, finish, pages

site = arguments(__doc__).site
faults, checked = [], 0
for page in pages(site):
    if page.kind not in ("person", "persons"):
        continue
    cards = [item for item in mf2py.parse(doc=page.text, url="https://x.example" + page.address)["items"]
             if item["type"] == ["h-card"]]
    for card in cards:
        known = card["properties"]
        checked += 1
        if len(known.get("name", [])) != 1 or not known.get("url"):
            faults.append(f"{page.name}: a card without a name or an address: {known}")
        if "org" in known:
            faults.append(f"{page.name}: {known['name']} is said to belong to {known['org']}")
        for photo in known.get("photo", []):
            address = photo["value"] if isinstance(photo, dict) else photo
            if isinstance(photo, dict) and not photo.get("alt"):
                faults.append(f"{page.name}: the picture of {known['name']} has no words")
            if not (site / address.split("/", 3)[3]).is_file():
                faults.append(f"{page.name}: the picture {address} is not there")
    if page.kind == "person":
        if len(cards) != 1:
            faults.append(f"{page.name}: {len(cards)} cards")
            continue
        known = cards[0]["properties"]
        found = re.search(r'<script type="application/ld\+json">(.*?)</script>', page.text, re.DOTALL)
        data = json.loads(found[1]) if found else {}
        titles = data.get("jobTitle", [])
        titles = titles if isinstance(titles, list) else [titles]
        if sorted(set(known.get("role", []) + known.get("job-title", []))) != sorted(set(titles)):
            faults.append(f"{page.name}: the card says {known.get('role')}, the JSON-LD {titles}")
        if data.get("name") not in known["name"] or data.get("url") not in known["url"]:
            faults.append(f"{page.name}: the card is of {known['name']}, the JSON-LD of {data.get('name')}")
finish(faults, checked, "cards of persons")
