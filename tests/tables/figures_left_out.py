"""Sentences with money in them that have no row of their own in whys.csv, each under the reason why."""

from __future__ import annotations


def _keys(words: str) -> tuple[str, ...]:
    return tuple(words.split())


SAME = "it leads through the same door as a sentence of the table; test_whys.py looks that it has one"
NUMBERED = "it names a receipt, and is answered as every receipt is; test_whys.py looks that it names one"
LEFT_OUT: dict[str, tuple[str, ...]] = {
    SAME: _keys("""
        hand-over-not-yet-told closing-line-carrier give-above money-out-asked hold-above hold-kept
        hold-let-go hold-let-go-told hold-savings-summary take-savings-again take-why-leaving take-why-loans
        match-money-old count-box-reason box-moved cash-counted cash-moved cash-opening-below cash-too-much count-differs count-right
        count-till-reason count-told overview-count pay-out-short pay-out-which choice-transfer voucher-amount
        transfer-to-confirm counter-transfer money-in-transfer cash-below cash-going-out cash-too-much-then
        overview-below paid-out-bank received-ask-bank slip-second record-moved record-not-taken
    """),
    "the question takes any words as its answer; the page after it is asked": _keys("""
        carry-loan-back-cash-first carry-loan-back-till let-fine-go-why loan-slip-witnesses write-off-loan-why
    """),
    NUMBERED: _keys("""
        cover-counted cover-surplus receipt-cover receipt-angsuran-bank receipt-tabungan-bank readout-taken-out
        correct-receipt-summary reverse-held reversed reversal-ask reversal-asked reversal-waits receipt-put-right receipt-not-yours
        savings-of-sheet-confirmed take-undone take-undone-told taken-out-denied titipan-returned
        titipan-returned-told titipan-aloud mirrored mirrored-told taken-aloud replace-receipt-whom
        replace-receipt-sum replace-receipt-pot replacement-ask-not-yours replacement-waits button-correct-one
        receipt-cover-bank spot-check trail-checked
    """),
    "it is itself an answer to kenapa": _keys("""
        why-claim
        box-why-made box-why-since why-agreed-before why-agreed-lent why-agreed-owed why-agreed-saved why-asked-for why-before why-box
        why-coins why-coins-line why-due why-fine why-free why-fund why-fund-source why-fund-source-none
        why-fund-stands why-hand why-hand-row why-handed why-handed-back why-held why-left why-lent why-moved
        why-moved-ksm why-next why-own-jasa why-own-part why-paid why-pot why-put-in why-receipt
        why-receipt-settled why-report-class why-report-counted why-report-group why-saved why-saved-before
        why-overdue why-overdue-line why-shu why-summary-line why-summed why-takeable why-takeable-all why-takeable-cash why-taken
        why-iptw-due why-iptw-given
        why-till-holds why-undone why-unreceived why-waits ksm-cash-from why-loan why-loan-own why-loan-paid
        why-relief-class why-relief-new why-relief-old why-relief-since why-relief-was-written-off
    """),
    "it stands on a button; the sentence above it is asked": _keys("""
        button-coins button-coins-take button-hand-over-not-yet button-loan-received button-open-handover
        button-pay-out button-pay-out-anyway button-row button-row-pots button-surety button-take-back-amount button-told-row
        button-take-not-amount button-titipan-ask button-titipan-cancel button-why-loan choice-all-of-it
        choice-angsuran-amount choice-opening-kelompok choice-opening-loan choice-opening-pokok
        choice-opening-sukarela choice-opening-tanggung-renteng choice-opening-wajib choice-pot
        choice-both-amounts choice-receipt-of choice-rupiah choice-tabungan-amount choice-titipan
        choice-iptw-all choice-iptw-one
    """),
    "it stands in a picture, on paper, or in a file of one's own: nobody asks a paper": _keys("""
        card-caption-fine drawing-card-terms drawing-counted drawing-receipt-fine drawing-receipt-in-words
        drawing-receipt-what drawing-renteng-we drawing-report-short mydata-application mydata-entry mydata-hold
        mydata-loan mydata-promise mydata-relief mydata-savings mydata-titipan mydata-withdrawal
        iptw-list mydata-iptw
    """),
    "it is the rule itself or a sample of it; its page names version and officers": _keys("""
        rules-cash rules-ceilings rules-example-card rules-example-early rules-example-fine rules-example-jasa
        rules-example-order rules-example-row rules-example-rows rules-example-surety rules-fine rules-pots
        rules-rounding rules-savings rules-upper-below rules-group-below rules-example-iptw
    """),
    "it stands on the page of the month's report or fund, which is asked as a whole": _keys("""
        closing-line-ksm closing-way-differs closing-way-lapor closing-way-tangan fund-fines fund-page
        fund-percent fund-ratio report-coins report-relief-not-taken report-relief-recovered
        report-relief-resting report-relief-watched report-relief-written-off
    """),
    "on a member's own phone: the word answers with their own card or savings": _keys("""
        amount-pay-off check-in-same check-in-photo fine-beside fine-in-next fine-left loan-paid-off
        opening-yours-card opening-yours-savings promise-noted promise-reminder promise-too-much
        receipt-with-fine record-carried record-next-open
        savings-claimed surety-own surety-pokok-own
        take-refused-told take-taken-back taken-back titipan-line titipan-asked titipan-not-asked
        titipan-received-ask transfer-not-seen transfer-told your-money-is-held cover-mine cover-owed
        cover-for-you cover-claimed cover-by-bank cover-photo cover-again cover-amount-sure cover-back-told transfer-in-hands
        row-to-check report-about-you-taken-back move-told
    """),
    "reported, and nobody has counted it: the sentence says by whom and from when": _keys("""
        row-what savings-card money-in-sheet dispute-what held readout-line ask-aloud-line
        taken-card taken-resolved-told sheet-kept sheet-same sheet-row-differs sheet-row-pots row-savings
        row-savings-pot change-done change-line told-row-kept savings-differ savings-not-booked handover-row
        handover-returned handover-not-booked hand-over-not-yet hand-over-part-summary
        workbook-kas workbook-line workbook-saved month-book-which surety-noted
    """),
    "it says back what was just typed, or what was counted against it": _keys("""
        amount-a-zero count-box-far amount-above amount-unusual count-cash-counted count-many-ask count-many-done
        count-many-line count-many-which count-savings-counted coins-no handover-coins handover-coins-told
        cover-back-above cover-back-done titipan-above titipan-paid return-titipan-amount return-titipan-till
        transfer-slip-photo payout-slip-photo pay-out-from-bank give-box-short give-iptw-till
        relief-too-much relief-why-titipan
    """),
    "two officers' deed: the page names who wrote it and shows the figure as it is and as it would be": _keys("""
        fix-opening-jasa
        fix-opening-pokok fix-opening-sum opening-card opening-since
        replace-card replace-carry replace-pot replace-receipt-rest
        replace-sum replace-till replace-to replace-what replacement-ask-yours merge-ask merge-side
        move-ask move-first-cash move-first-fine move-first-hold move-first-part move-first-report
        move-first-titipan move-box-short move-in-told move-out-told move-side move-take unite-first-box unite-first-owes
        unite-first-saved unite-side office-agreed office-counted office-counted-told
        office-other-sum office-told-former office-told-new overview-titipan-asked overview-titipan-paid
        titipan-denied-told death-card cover-box-owes cover-kas-holds
        iptw-aloud iptw-gets iptw-waits iptw-denied-told iptw-undone-told iptw-beside iptw-changed-told
    """),
    "a KSM's total without names; the word would have to name somebody": _keys("""
        ksm-late-numbers ksm-late-total surety-ksm surety-pokok-ksm
    """),
    "read from a file that is not in the book yet": _keys("""
        import-doubtful-amount import-loan-differs import-loan-new import-paid-too-much import-savings-differs
        import-savings-new import-totals import-usual-changed
    """),
    "what somebody wrote in their own words, or what messages cost the UPK: a setting": _keys("""
        complain-summary complaint-page texts-ask texts-left texts-over-cap
    """),
}  # fmt: skip
