"""Which sentences may come to somebody unasked, and how they must look where the family looks too. Every story
is checked against this when it ends. A sentence that stands in neither list is held to the stricter rule, that for
members.
"""

from __future__ import annotations

import html
import re
from types import SimpleNamespace
from typing import Any

from sqlalchemy import select

import locales
from domain.people import Role
from domain.say import LANGUAGES, Say, unpack
from storage import letters, members
from storage import tables as t
from storage.book import Work

TO_MEMBERS = frozenset(
    """receipt-put-right opening-yours-savings opening-yours-card receipt-not-yours replacement-ask-yours replacement-ask-not-yours
    row-to-check row-changed-to-check row-unlike-to-check row-gone-to-check row-not-changed receipt-tabungan receipt-tabungan-bank receipt-angsuran-bank transfer-not-seen receipt-tabungan-pots receipt-angsuran your-money-is-held report-about-you-taken-back dispute-stands dispute-out-stands dispute-out-wrong
    dispute-wrong receipt-reversed arrears-notice promise-reminder meeting-invitation meeting-moved meeting-reminder
    meeting-cancelled announcement joining-welcome joining-not-known joining-moved talk-expired letter letter-for
    usulan-merged-told usulan-meeting-told usulan-agreed-told usulan-not-now-told
    question-answered-by question-sorted-told question-asked question-kept usulan-word
    move-coming move-off move-told merge-told receipt-cover receipt-cover-bank cover-for-you cover-counted cover-surplus titipan-received-ask iptw-received-ask iptw-undone-told mirrored-told cover-back-told loan-paid-off
    relief-told-not-taken not-taken-stands-told complaint-taken complaint-asked complaint-answer complaint-published complaint-moved complaint-late
    borrow-ask loan-begun consent-reminders consent-reminders-meeting consent-news consent-peers
    voice-given-told voice-ended-told study-return
    """.split()
)
"""Receipts, reminders and news of a member's own: the figures of a person's money are covered, and no word of
debt stands outside a spoiler, or the whole waits behind [Baca]."""

TO_OFFICERS = frozenset(
    """relay-nudge count-many-ask paper-ask paper-right-told paper-wrong-told paper-late savings-to-confirm transfer-to-confirm savings-card titip-to-confirm handover-card handover-done handover-returned hand-over-not-yet-told savings-differ
    dispute-card dispute-card-own dispute-card-gone hardship-for-officer arrears-claim-old ksm-late-numbers ksm-late-total ksm-late-some relay
    meeting-card meeting-tell leader-unreachable leader-somebody-stopped leader-somebody-left joining-is-it-them joining-is-it-them-family
    joining-expired joining-tried-elsewhere question-new question-reminder question-escalation question-file question-more question-offered question-taken-told
    question-not-taken-told clarity-question field-morning field-recap-ready
    complaint-page complaint-reply complaint-waits complaint-soon complaint-overdue complaint-file complaint-pass-on
    usulan-card usulan-for-leader usulan-ask-result usulan-meeting-off faq-ask faq-agreed-told faq-refused-told
    news-second correct-announcement-second correct-announcement-agreed-told correct-announcement-refused-told news-agreed-told news-refused-told announcement-cannot-be-sent
    digest gruduk-proposal gruduk-caught-up gruduk-put-away-by balances-second rules-second rules-agreed-told rules-refused-told free-day-second free-day-told balances-lit-told balances-differ-told group-gone operator-not-said
    operator-not-said-many operator-set-aside operator-gateway loan-page loan-refused loan-approved-told received-ask received-ask-bank received-told
    handover-coins-told in-hand-long in-hand-reminder visit-line reversal-ask reversal-agreed-told reversal-refused-told
    replacement-ask replacement-done opening-ask opening-fixed opening-refused-told
    in-hand-not-counted in-hand-to-bring savings-long taken-out-denied
    titipan-returned-told titipan-denied-told iptw-denied-told iptw-changed-told iptw-voucher-ask voucher-ask voucher-agreed-told voucher-refused-told count-told match-ask match-told box-ask box-told
    relief-ask-jadwal-ulang relief-ask-keringanan relief-ask-lepas-denda relief-ask-hapus-buku relief-ask-pemulihan relief-ask-tidak-jadi not-taken-denied
    move-ask move-take move-taken-told move-agreed-told move-coming-in move-off-in move-out-told move-in-told
    relief-agreed-told relief-refused-told relief-pause-ends
    import-came-in import-undone-told merge-ask merge-agreed-told merge-refused-told merge-parted-told
    office-ask office-told-new office-told-former office-told office-counted-told office-refused-told
    death-told death-card death-wrong-told
    not-received-told borrow-denied-told slip-second slip-right-told slip-wrong-told
    """.split()
)
"""What an office brings with it: figures are covered there too, the words belong to the work."""

LABELS = ("button-", "choice-", "home-", "command-", "drawing-")
"""Buttons, keys and pictures: nothing can be covered on them, so they show figures only below an answer."""

DEBT = {
    "id": r"tunggak|\btelat\b|belum (?:di)?bayar|belum tercatat|\bh?utang\b|pinjaman|angsuran|cicilan|tagih|jatuh tempo",
    "jv": r"tunggak|\btelat\b|dereng (?:dipun)?bayar|dereng kacathet|\bh?utang\b|pinjaman|pinjeman|sambutan|ampilan|angsuran|cicilan|tagih",
    "en": r"arrears|overdue|\blate\b|unpaid|not (?:yet )?(?:paid|recorded)|\bdebt|\bloan|instal?lment|\bowe",
}
FIGURE = re.compile(r"Rp\s?\d")
_HIDDEN = re.compile(r"<tg-spoiler>.*?</tg-spoiler>", re.DOTALL)


def in_the_open(text: str) -> str:
    """What a neighbour reads over the shoulder: no markup, nothing that lies under a spoiler."""
    return html.unescape(re.sub("<[^>]+>", "", _HIDDEN.sub("", text)))


def family_phone(language: str) -> Any:
    """The facts of a phone the family shares, as the courier sees them."""
    return SimpleNamespace(language=language, imported_language=None, shared=True, n_people=1, title="Bu",
                           name="Contoh", nickname=None)  # fmt: skip


def as_shown(row: dict[str, Any], language: str) -> tuple[Say, locales.Rendered]:
    """A message as such a phone shows it, unasked."""
    sent = letters.addressed(row, family_phone(language))
    words = unpack(sent["say"])
    return words, locales.render(words, sent["voice"])


def exposed(row: dict[str, Any], language: str) -> str:
    """What is wrong with this message on a family's phone, or "" ."""
    words, shown = as_shown(row, language)
    if words.picture is not None:
        return f"{words.key}: a picture nobody asked for"
    labels = [
        Say(one.key, one.values) for line in words.rows for one in line if not one.key.startswith("meeting-")
    ]
    seen = in_the_open(shown.text) if row["say"]["k"] != "announcement" else ""
    seen += " ".join(locales.plain(label, language) for label in labels)
    if found := FIGURE.search(seen):
        return f"{words.key} ({language}): a figure in the open: {found[0]} in {seen!r}"
    if found := re.search(DEBT[language], seen, re.IGNORECASE):
        return f"{words.key} ({language}): a word of debt in the open: {found[0]!r} in {seen!r}"
    return ""


def check(book: Work) -> None:
    """Everything this story said unasked is fit for a phone the family shares."""
    unasked = select(t.outbox).where(t.outbox.c.klass != "reply", t.outbox.c.chat_id > 0)
    for found in book.execute(unasked).all():
        row = dict(found._mapping)
        key = row["say"]["k"]
        if key == "forgotten":
            continue
        roles = members.actor(book, row["chat_id"], row["chat_id"]).roles
        if key in TO_OFFICERS and roles - {Role.ANGGOTA, Role.WARGA}:
            continue
        wrong = [exposed(row, language) for language in LANGUAGES]
        assert not any(wrong), "\n".join(filter(None, wrong))
