### Kinds of news: which of them come to this phone, and of which kind the news is that is being written.

topic-program = programme & fund
topic-kegiatan = meetings & events
topic-usaha = training & trade
topic-bantuan = help & aid
topic-lain = other news

# [News settings]. $said the first line, $silent if this phone is silent now.
topics =
    { $said }
    What is marked ✓ comes to this phone; press to change it.
    Your own money matters and invitations to meetings still come: they are not news.
    { $silent }
topics-none =
    { $said }
    No news comes to this phone. Your own money matters and invitations to meetings still come: they are not news.
    { $silent }
topics-about = That news was about { $topic }.
topics-off = All right, no more { $topic }.
topics-on = All right, { $topic } again.
topics-all-off = All right, no more news.
topics-all-on = All right, news comes again.
topics-silent = This phone is silent now; write START when you want messages again.
choice-not-ticked = ✗ { $label }
button-tune-news = News settings
button-no-news = Stop all news
button-all-news-again = Send me news again

# For who writes news. $topic is guessed from its words; who does not want this kind is not sent it.
button-topic = Kind: { $topic }
choice-topic = { $topic }
topics-choose = What kind of news is this? Who does not want that kind is not sent it.
reason-no-topic = { $n } want no { $topic }

mydata-topic = { FULLDATE($on) }: { $topic ->
        [semua-pesan] messages
        [program] news of the programme & fund
        [kegiatan] news of meetings & events
        [usaha] news of training & trade
        [bantuan] news of help & aid
       *[lain] other news
    } { $off ->
        [0] wanted again
       *[other] stopped
    }
