"""The list of all conversations: adding one is one line here."""

from conversations.agree_balances import AGREE_BALANCES
from conversations.answer_question import ANSWER_QUESTION
from conversations.apply_loan import APPLY_LOAN
from conversations.ask_correction import ASK_CORRECTION
from conversations.ask_question import ASK_QUESTION
from conversations.change_officer import CHANGE_OFFICER
from conversations.change_rules import CHANGE_RULES
from conversations.check_clarity import CHECK_CLARITY
from conversations.check_in import CHECK_IN
from conversations.close_months import REFUSE_CLOSING, REOPEN_MONTH
from conversations.complain import COMPLAIN
from conversations.complaint_talks import ANSWER_COMPLAINT, ASK_BACK, COMPLAINT_MORE
from conversations.compose_announcement import COMPOSE_ANNOUNCEMENT
from conversations.correct_announcement import CORRECT_ANNOUNCEMENT
from conversations.correct_receipt import CORRECT_RECEIPT, TAKE_OUT_RECEIPT
from conversations.count_box import COUNT_BOX
from conversations.count_cash import COUNT_CASH
from conversations.count_many import COUNT_MANY
from conversations.count_savings import COUNT_SAVINGS
from conversations.count_till import COUNT_TILL
from conversations.cover import COVER, GIVEN_BACK
from conversations.draft_announcement import (
    ANNOUNCEMENT_CHOICES,
    ANNOUNCEMENT_VERSION,
    SCHEDULE_ANNOUNCEMENT,
)
from conversations.engine import Conversation
from conversations.fix_opening import FIX_OPENING, FIX_OPENING_OF
from conversations.free_day import FREE_DAY
from conversations.give_iptw import GIVE_IPTW
from conversations.hand_over_part import HAND_OVER_PART
from conversations.hand_voice import HAND_VOICE
from conversations.hold_savings import HOLD_SAVINGS
from conversations.invite import INVITE
from conversations.link_group import LINK_GROUP
from conversations.loan_reason import LOAN_REASON
from conversations.loan_slip import LOAN_SLIP
from conversations.lock_phone import LOCK_PHONE
from conversations.make_faq import MAKE_FAQ
from conversations.match_money import MATCH_MONEY
from conversations.meeting_sheet import MEETING_SHEET
from conversations.membership_request import MEMBERSHIP_REQUEST
from conversations.month_book import MONTH_BOOK
from conversations.move_meeting import MOVE_MEETING
from conversations.notable import NOTABLE, NOTABLE_END
from conversations.note_death import NOTE_DEATH
from conversations.note_number import NOTE_NUMBER
from conversations.note_told import NOTE_TOLD
from conversations.note_visit import NOTE_VISIT
from conversations.official_letter import OFFICIAL_LETTER
from conversations.own_news import OWN_NEWS
from conversations.paper_signature import PAPER_SIGNATURE
from conversations.plan_meeting import PLAN_MEETING
from conversations.promise_to_pay import PROMISE_TO_PAY
from conversations.read_slips import READ_SLIPS
from conversations.relay_some import RELAY_SOME
from conversations.relief import (
    CARRY_LOAN_BACK,
    LET_FINE_GO,
    PAUSE_LOAN,
    RECOVER_LOAN,
    RESCHEDULE_LOAN,
    WRITE_OFF_LOAN,
)
from conversations.replace_receipt import REPLACE_RECEIPT
from conversations.return_titipan import RETURN_TITIPAN
from conversations.rt_poster import RT_POSTER
from conversations.search_people import SEARCH_PEOPLE
from conversations.share_surplus import SHARE_SURPLUS
from conversations.split_ksm import SPLIT_KSM
from conversations.take_savings import TAKE_SAVINGS
from conversations.tell_hardship import TELL_HARDSHIP
from conversations.transfer_slip import PAYOUT_SLIP, TRANSFER_SLIP
from conversations.usulan import USULAN_MEETING, USULAN_MERGE, USULAN_TITLE, USULAN_WHY
from conversations.voucher import VOUCHER

ALL: dict[str, Conversation] = {
    each.name: each
    for each in (
        CHECK_IN,
        MEETING_SHEET,
        MONTH_BOOK,
        PAPER_SIGNATURE,
        COUNT_MANY,
        HAND_OVER_PART,
        COUNT_CASH,
        READ_SLIPS,
        COUNT_SAVINGS,
        TAKE_SAVINGS,
        COVER,
        RETURN_TITIPAN,
        GIVEN_BACK,
        HOLD_SAVINGS,
        SHARE_SURPLUS,
        SPLIT_KSM,
        CORRECT_ANNOUNCEMENT,
        ANNOUNCEMENT_CHOICES,
        ANNOUNCEMENT_VERSION,
        SCHEDULE_ANNOUNCEMENT,
        CORRECT_RECEIPT,
        TAKE_OUT_RECEIPT,
        VOUCHER,
        GIVE_IPTW,
        COUNT_TILL,
        COUNT_BOX,
        MATCH_MONEY,
        FREE_DAY,
        TRANSFER_SLIP,
        PAYOUT_SLIP,
        INVITE,
        LOCK_PHONE,
        NOTE_DEATH,
        CHANGE_OFFICER,
        LINK_GROUP,
        PLAN_MEETING,
        MOVE_MEETING,
        PROMISE_TO_PAY,
        TELL_HARDSHIP,
        AGREE_BALANCES,
        FIX_OPENING_OF,
        FIX_OPENING,
        CHANGE_RULES,
        APPLY_LOAN,
        LOAN_REASON,
        NOTE_VISIT,
        LOAN_SLIP,
        RESCHEDULE_LOAN,
        LET_FINE_GO,
        CARRY_LOAN_BACK,
        PAUSE_LOAN,
        WRITE_OFF_LOAN,
        RECOVER_LOAN,
        REOPEN_MONTH,
        REFUSE_CLOSING,
        COMPOSE_ANNOUNCEMENT,
        CHECK_CLARITY,
        NOTABLE,
        NOTABLE_END,
        RELAY_SOME,
        REPLACE_RECEIPT,
        NOTE_TOLD,
        OWN_NEWS,
        HAND_VOICE,
        NOTE_NUMBER,
        OFFICIAL_LETTER,
        ASK_QUESTION,
        ASK_CORRECTION,
        ANSWER_QUESTION,
        COMPLAIN,
        ASK_BACK,
        ANSWER_COMPLAINT,
        COMPLAINT_MORE,
        MAKE_FAQ,
        USULAN_TITLE,
        USULAN_MERGE,
        USULAN_MEETING,
        USULAN_WHY,
        RT_POSTER,
        SEARCH_PEOPLE,
        MEMBERSHIP_REQUEST,
    )
}
