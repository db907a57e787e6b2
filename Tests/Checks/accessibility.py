"""What axe finds on a page: no violation of WCAG 2.2 A or AA is let through."""

from axe_playwright_python.sync_playwright import Axe

OPTIONS = {
    "runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]},
    # axe has this rule of 2.2 turned off unless it is asked for.
    "rules": {"target-size": {"enabled": True}},
    "resultTypes": ["violations"],
}


def violations(tab, where):
    results = Axe().run(tab, options=OPTIONS).response
    if not results["passes"]:
        yield f"{where}: axe found nothing to look at"
    for violation in results["violations"]:
        for node in violation["nodes"][:5]:
            yield f"{where}: {violation['id']}: {violation['help']}: {node['html'][:160]}"
