### For the operator: what did not arrive. Short, without names and without money.

# Several messages failed for one reason. $n how many, $key the first sentence's key, $why the reason.
operator-not-said-many = { $n } messages did not arrive, the first "{ $key }": { $why }
# Something from Telegram could not be handled after three tries. $update its number, $why the reason.
operator-set-aside = One update (number { $update }) failed three times and was set aside: { $why }

# Somebody edited an old message, and that is not read.
edited-not-read = I do not read old messages that were edited. Please write it as a new message.

# The list of commands beside the input line. At most 256 letters.
command-menu = The main keys
command-bahasa = Language, bahasa, basa
command-bantuan = Examples of what to write
command-berhenti = No messages for now
