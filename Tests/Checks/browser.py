"""Every page in Chromium, under its own content security policy: no request to anyone else, nothing that fails, no
word on the console, no cookie and nothing stored; and the pages say the same with JavaScript off."""

from common import LOAD_ALL, arguments, browser, finish, pages, served
from samples import samples

site = arguments(__doc__).site
everything = pages(site)
found, _ = samples(everything)  # axe.py tells of those that are missing
faults = []

with served(site) as base, browser() as chromium:
    context = chromium.new_context(viewport={"width": 1280, "height": 900})
    tab = context.new_page()
    here, leaves = "", False  # the page that is being loaded, and whether it leads on, for the listeners below

    def fault(text):
        faults.append(f"{here}: {text}")

    def on_request(request):
        if not request.url.startswith(base + "/"):
            fault(f"asked for {request.url}")

    def on_response(response):
        if response.status >= 400:
            fault(f"{response.url} answered {response.status}")

    def on_console(message):
        # A page that leads on has no icon to name, so the browser asks for one by itself.
        own = leaves and message.location["url"].endswith("/favicon.ico")
        if message.type in ("error", "warning") and not own:
            fault(f"console: {message.text} {message.location['url']}")

    def on_failure(request):
        # What the browser itself gives up, as the next page is opened, is no fault of the page.
        if request.failure != "net::ERR_ABORTED":
            fault(f"{request.url} failed: {request.failure}")

    tab.on("request", on_request)
    tab.on("response", on_response)
    tab.on("requestfailed", on_failure)
    tab.on("console", on_console)
    tab.on("pageerror", lambda error: fault(f"script error: {error}"))

    for page in everything:
        here, leaves = page.name, page.redirect is not None
        if 'http-equiv="Content-Security-Policy"' not in page.text:
            fault("has no content security policy")
        if not leaves:
            tab.goto(f"{base}/{page.name}")
            tab.evaluate(LOAD_ALL)
        else:
            # It leaves at once by itself: wait until the page that it sends to stands.
            tab.goto(f"{base}/{page.name}", wait_until="commit")
            try:
                tab.wait_for_url(base + page.redirect, timeout=5000)
            except Exception as error:
                fault(f"did not lead to {page.redirect}: {str(error).splitlines()[0]}")
    here, leaves = "the whole visit", False
    state = context.storage_state()
    for cookie in state["cookies"]:
        fault(f"set the cookie {cookie['name']}")
    for origin in state["origins"]:
        fault(f"stored something for {origin['origin']}")

    # The main text of the samples, with and without JavaScript.
    with_script, without = (
        chromium.new_context(viewport={"width": 1280, "height": 900}, java_script_enabled=enabled).new_page()
        for enabled in (True, False)
    )
    for name, page in found.items():
        if name == "search":  # search.py uses it; without JavaScript it says so, and leads on to what works without
            continue
        here = f"{page.name} ({name})"
        for each in (with_script, without):
            each.goto(f"{base}/{page.name}")
        text = without.inner_text("main").strip()
        if len(text) < 20:
            fault("has no main content without JavaScript")
        elif text != with_script.inner_text("main").strip():
            fault("shows other main content without JavaScript")
finish(faults, len(everything), "pages")
