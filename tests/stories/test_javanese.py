"""A member whose phone speaks Javanese: she writes ngoko as at home, and is answered in krama."""

from sqlalchemy import update

from storage import tables as t
from tests.chat import Chatroom


def javanese(chat: Chatroom) -> Chatroom:
    """The imported book says that Bu Sri prefers Javanese."""
    speaks = update(t.person).where(t.person.c.name == "Sri").values(language="jv")
    chat.book.run(lambda book: book.execute(speaks))
    return chat


def test_what_was_paid_is_written_in_ngoko_and_answered_in_krama(chat: Chatroom) -> None:
    javanese(chat)("""
        Sri: nuwun sewu, aku wis mbayar satus limolas ewu
        bot: Ingkang pundi ingkang sampun dipunbayar? [Angsuran Rp115.000] [Tabungan Rp115.000] [Angsuran, gunggung sanes] [Tabungan, gunggung sanes] [Batal]
        Sri: [Angsuran Rp115.000]
        bot: Artanipun samenika dipunasta sinten? ... [Bu Siti] [Langsung dhateng UPK] [Batal]
        Sri: [Bu Siti]
        bot: Angsuran Rp115.000 dipuncathet, lumantar Bu Siti. Dereng sah ngantos artanipun katampi. [Pendhet malih]
        bot>Siti: Nomor 6 (Bu Sri) melapor menitipkan angsuran Rp115.000. ...
        Sri: utangku isih piro
        bot: Angsuranipun Bu Sri: sampun 4, kantun 6 (Rp690.000), Rp115.000 dipuncathet, dereng sah. [Kok semanten?]
        Sri: tabunganku piro
        bot: Tabunganipun Bu Sri: Rp120.000 sah. [Kok semanten?]
        Sri: kapan kula mbayar
        bot: Candhakipun Rp115.000, Selasa 22 Desember. [Kok semanten?]
        Sri: nyelengi seket
        bot: Nuwun sewu, pinten karsanipun? [Rp50.000] [Batal]
        Sri: ora sida
        bot: Inggih, kula batalaken. Mboten wonten ingkang dipunsimpen.
    """)


def test_who_cannot_come_says_so_in_her_own_words(chat: Chatroom) -> None:
    chat.hear("Yati", "buat kumpulan selasa malam 22 desember jam setengah delapan")
    for label in ("[Di rumah saya]", "[Tanpa agenda]", "[Simpan]"):
        chat.hear("Yati", label)
    javanese(chat)("""
        Sri: nuwun sewu, mboten saged rawuh
        bot: Kempalan KSM Mawar candhakipun: Selasa dalu 22 Desember (malem Rebo Wage), jam setengah wolu WIB, wonten dalemipun Bu Yati. Menapa Bu Sri saged rawuh? [Saged] [Telat] [Mboten saged]
        Sri: [Mboten saged]
        bot: Mboten menapa-menapa, Bu Sri. Kula cathet: mboten saged rawuh. ... [Nitip arta]
        bot>Yati~: ... Nomor 6 Bu Sri berhalangan. [Pindah] [Batalkan]
        Sri: durung iso mbayar
        bot: Mboten menapa-menapa. Menawi wonten rekaosipun, ...
        Sri: leren
        bot: Inggih, wiwit samenika kula kendel. ... Menawi kersa malih, serat kemawon MULAI.
        Sri: mulai maneh
        bot: Matur nuwun, Bu Sri. Pesen kula kintun malih saperlunipun.
    """)
