"""The mail files of exported letters, as Python's own mail parser reads them: strict and forgiving, every part."""

import email
import email.policy
import re
import unicodedata
from email.message import EmailMessage
from email.utils import parsedate_to_datetime
from html import unescape

from letter_bytes import Letter, letters
from common import finish

STRICT = email.policy.SMTP.clone(raise_on_defect=True)
PICTURES = {"image/png": (b"\x89PNG", "png"), "image/jpeg": (b"\xff\xd8\xff", "jpg"), "image/gif": (b"GIF8", "gif")}


def parsed(letter: Letter) -> tuple[EmailMessage | None, list[str]]:
    """The mail, and what either policy has against it. Decoding a body and reading a header find defects too."""
    faults = []
    message = None
    for name, policy in [("strict", STRICT), ("default", email.policy.default)]:
        for draft in (False, True):
            try:
                message = email.message_from_bytes(letter.draft if draft else letter.mail, policy=policy)
                for part in message.walk():
                    for header, value in part.items():
                        str(value)
                        faults += [f"{name}: {header}: {defect!r}" for defect in getattr(value, "defects", ())]
                    if not part.is_multipart():
                        part.get_content()
                    faults += [f"{name}: {part.get_content_type()}: {defect!r}" for defect in part.defects]
            except Exception as defect:  # the strict policy raises what it finds
                faults.append(f"{name}: {defect!r}")
    return message, faults


def unflowed(text: str) -> str:
    """The flowed part's text without its marks (RFC 3676, section 4): the space before a line that would be mistaken
    for something, and the one after a line that goes on. A quote's own space is the text's."""
    lines = [line.removeprefix(" ") for line in text.split("\r\n")]
    return "\n".join(line if line == "-- " else line.removesuffix(" ") for line in lines)


def structure(message: EmailMessage) -> list[str]:
    top = list(message.iter_parts())
    types = [part.get_content_type() for part in top]
    if message.get_content_type() != "multipart/alternative":
        return [f"the mail is {message.get_content_type()}"]
    if types not in (["text/plain", "text/html"], ["text/plain", "multipart/related"]):
        return [f"the mail's parts are {types}"]
    faults = []
    for part in message.walk():
        if part.is_multipart():
            if part.preamble or part.epilogue:
                faults.append(f"{part.get_content_type()} has text outside its parts")
    if types[1] == "multipart/related":
        inner = [part.get_content_type() for part in top[1].iter_parts()]
        if top[1].get_param("type") != "text/html":
            faults.append("multipart/related does not say that it begins with text/html")
        if inner[0] != "text/html" or len(inner) < 2 or not set(inner[1:]) <= set(PICTURES):
            faults.append(f"the related parts are {inner}")
    return faults


def texts(message: EmailMessage, letter: Letter) -> list[str]:
    faults = []
    parts = {part.get_content_type(): part for part in message.walk()}
    for kind in ("text/plain", "text/html"):
        part = parts[kind]
        if part.get_content_charset() != "utf-8":
            faults.append(f"{kind} is {part.get_content_charset()}")
        if part["Content-Transfer-Encoding"] != "quoted-printable":
            faults.append(f"{kind} is encoded as {part['Content-Transfer-Encoding']}")
        text = part.get_payload(decode=True).decode("utf-8")
        if text != unicodedata.normalize("NFC", text):
            faults.append(f"{kind} is not in NFC")
        if re.search(r"(?<!\r)\n|\r(?!\n)", text):
            faults.append(f"{kind} has a line end that is not CR LF")
    plain = parts["text/plain"]
    if plain.get_param("format") != "flowed" or plain.get_param("delsp") is not None:
        faults.append("the text is not format=flowed without delsp")
    text = unflowed(plain.get_payload(decode=True).decode("utf-8"))
    if text != letter.text:
        pairs = zip(text.split("\n"), letter.text.split("\n"))
        at = next((number for number, (one, other) in enumerate(pairs, 1) if one != other), "the end")
        faults.append(f"the text part is not the text file: first at line {at} (F03)")
    return faults


def pictures(message: EmailMessage, letter: Letter) -> list[str]:
    faults = []
    parts = [part for part in message.walk() if part.get_content_maintype() == "image"]
    html = next(part for part in message.walk() if part.get_content_type() == "text/html")
    source = html.get_payload(decode=True).decode("utf-8").replace("\r\n", "\n")
    ids = [part["Content-ID"].strip("<>") for part in parts]
    shown = list(dict.fromkeys(re.findall(r'"cid:([^"]*)"', source)))
    if ids != shown:
        faults.append(f"the pictures {ids} are not those shown, in order: {shown} (E17)")
    for part in parts:
        start, ending = PICTURES[part.get_content_type()]
        name = part.get_filename() or ""
        if not part.get_content().startswith(start):
            faults.append(f"{name} is not {part.get_content_type()}")
        if part.get_content_disposition() != "inline" or not re.fullmatch(rf"[a-z0-9-]+\.{ending}", name):
            faults.append(f"{part['Content-Disposition']!r} is not inline with a plain name")
        if not re.fullmatch(r"<[a-z0-9-]+\.[0-9a-f]{16,64}@[a-z0-9.-]+>", part["Content-ID"]):
            faults.append(f"{part['Content-ID']} is no Content-ID of ours")
    # F04: the file for browsers is the part with its pictures inside.
    for part in parts:
        body = re.sub(r"\s", "", part.get_payload())
        source = source.replace(f"cid:{part['Content-ID'].strip('<>')}", f"data:{part.get_content_type()};base64,{body}")
    if source != letter.html:
        faults.append("the HTML file is not the HTML part with its pictures inside (F04)")
    return faults


def headers(message: EmailMessage, letter: Letter) -> list[str]:
    needed = ("Date", "From", "Subject", "Message-ID", "List-Unsubscribe", "List-Id", "Content-Language")
    faults = [f"{name} is missing" for name in needed if name not in message]
    if faults:
        return faults
    for name in ("From", "To", "Reply-To"):
        if name in message and len(message[name].addresses) != 1:
            faults.append(f"{name} holds {len(message[name].addresses)} addresses")
    date = parsedate_to_datetime(message["Date"])
    if date.tzinfo is None or date.strftime("%a, %d %b %Y %H:%M:%S %z") != message["Date"]:
        faults.append(f"the date is {message['Date']}")
    title = re.search(r"<title>(.*?)</title>", letter.html, re.S)
    if not message["Subject"] or "\ufffd" in message["Subject"] or "=?" in message["Subject"]:
        faults.append(f"the subject is {message['Subject']!r}")
    domain = message["From"].addresses[0].domain
    name = re.escape(letter.slug) + r"\.[0-9a-f]{16,64}@" + re.escape(domain)
    if not re.fullmatch(f"<{name}>", message["Message-ID"].strip()):
        faults.append(f"the message's name is {message['Message-ID']}")
    if not re.fullmatch(r"<(mailto|https):[^<>\s]+>", message["List-Unsubscribe"].strip()):
        faults.append(f"List-Unsubscribe is {message['List-Unsubscribe']}")
    if not re.fullmatch(r".+ <[^<>@\s]+\.[^<>@\s]+>", message["List-Id"].strip()):
        faults.append(f"List-Id is {message['List-Id']}")
    language = re.search(r'<html[^>]*\blang="([^"]*)"', letter.html)
    if language and language[1] != message["Content-Language"]:
        faults.append(f"Content-Language is {message['Content-Language']}, the HTML's lang {language[1]} (A01)")
    if not title or unescape(title[1]) != message["Subject"]:
        faults.append("the HTML's title is not the subject (H03)")
    return faults


found = letters(__doc__)
faults = []
for letter in found:
    message, wrong = parsed(letter)
    if message is not None:
        wrong += structure(message)
        if not wrong:
            wrong += headers(message, letter) + texts(message, letter) + pictures(message, letter)
    faults += [f"{letter.slug}: {fault}" for fault in wrong]
finish(faults, len(found), "letters")
