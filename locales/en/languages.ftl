### The language: the first question at the door, and at any time afterwards.

# The buttons name themselves: the same in every language.
language-jv = Basa Jawi
language-id = Bahasa Indonesia
language-en = English

# Before the language is known, so in two languages, the same in every language. $name as the book calls them, $place KSM or BKM.
joining-language = Sugeng rawuh / Selamat datang, { $name }, { $place }.
language-which = Basa punapa? / Bahasa apa? / Which language?
# After the choice. $name as the book calls them.
language-chosen = All right, { $name }. From now on I use English.

# What people read before they press START. At most 512 and 120 characters.
bot-description =
    I am Guyub and keep the notes of the KSM: savings, instalments, meetings and news.
    I never ask for money, a PIN or a photo of your identity card.

    Saya Guyub, juru catat KSM: tabungan, angsuran, kumpulan, dan kabar kampung.
    Saya tidak pernah minta uang, PIN, atau foto KTP.
bot-short-description = Keeps the notes of the KSM. Never asks for money, a PIN or a photo of your identity card.
