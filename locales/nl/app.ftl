### The app's own words: bars, buttons, questions. What comes from the plan or the catalogue is in the other files.

## Bars

nav-week = Week
nav-plan = Plan
nav-regelen = Regelen
nav-taal = Taal
nav-berichten = Berichten
nav-label = Hoofdmenu
top-help = Hulp
top-skip = Naar de inhoud
back = Terug

## Syncing, in words

sync-synced = Alles is verstuurd.
sync-waiting = Bewaard op deze telefoon. Wordt verstuurd zodra er internet is.
sync-offline = Geen internet. Je ziet wat op deze telefoon staat.
sync-saving = Bezig met bewaren.
sync-syncing = Bezig met versturen.
sync-refused = Iets is niet gelukt. Kijk wat je kunt doen.
sync-update = Een deel kan nog niet weg. Vernieuw de app.
sync-signed_out = Deze telefoon is niet meer gekoppeld. Vraag een nieuwe code.
sync-server_trouble = De server werkt nu niet. Alles blijft op deze telefoon bewaard.
sync-not_stored = Deze telefoon kan niets bewaren. Je hebt internet nodig.
sync-not_saved = Dit is niet bewaard. Probeer het met internet.
sync-clock_wrong = De klok van je telefoon klopt niet. Zet de tijd goed.
sync-emptied = Je telefoon had alles gewist. We halen het opnieuw op.

## Update and errors

update-ready = Er is een nieuwe versie van de app.
update-now = Vernieuw nu
update-later = Later
install-ask = Zet de app op je beginscherm. Dan werkt hij ook zonder internet.
install-yes = Zet op beginscherm
install-no = Nu niet
refused-title = Dit is niet gelukt
refused-understood = Ik heb het gelezen
refused-what = Je wilde: { $what }
refusal-gone = Dit bestaat niet meer. Misschien heeft je klantmanager het veranderd.
refusal-not_yours = Dit kan alleen je klantmanager veranderen. Stuur een bericht.
refusal-text_empty = Je hebt nog niets geschreven.
refusal-text_too_long = Deze tekst is te lang. Maak hem korter.
refusal-date_implausible = Deze datum is te ver weg. Kijk nog een keer op de brief.
refusal-amount_implausible = Dit bedrag kan niet kloppen. Kijk nog een keer op de brief.
refusal-unknown_mutation = De server kent dit nog niet. Vernieuw de app.

## Language and pairing

language-missing = Deze taal staat nog niet op je telefoon. Je hebt internet nodig.
pair-title = Koppel deze telefoon
pair-explain = Je kreeg een code van je klantmanager. Vul de code hier in.
pair-code = Code
pair-button = Koppel deze telefoon
pair-busy = We koppelen je telefoon.
pair-wrong = Deze code klopt niet. Kijk goed naar elke letter.
pair-used = Deze code is al gebruikt. Vraag je klantmanager om een nieuwe code.
pair-expired = Deze code is te oud. Vraag je klantmanager om een nieuwe code.
pair-too_many = Te vaak geprobeerd. Wacht een kwartier en probeer opnieuw.
pair-offline = Je hebt internet nodig om te koppelen.
pair-trouble = Het koppelen is niet gelukt. Probeer het straks opnieuw.
pair-already = Deze telefoon is al gekoppeld. Log eerst uit.

## Under every sentence

dutch-show = Laat het Nederlands zien
dutch-loading = Het Nederlands komt eraan.
dutch-missing = Het Nederlands staat nog niet op je telefoon. Je hebt internet nodig.
read-aloud = Voorlezen
share = Delen
print = Printen
share-copied = De tekst is gekopieerd.
calendar-add = Zet in mijn agenda

## Dates and times

date = { $weekday } { $day } { $month }
date-weekday-year = { $weekday } { $day } { $month } { $year }
today-is = Vandaag, { $date }
tomorrow-is = Morgen, { $date }
minutes = { $count ->
    [one] 1 minuut
   *[other] { $count } minuten
}

## Week

week-coming = Je week komt eraan.
week-title = Week
week-none-now = Vandaag hoef je niets te doen.
week-none-week = Deze week ook niet.
week-week-count = { $count ->
    [one] Deze week: regel 1 ding.
   *[other] Deze week: regel { $count } dingen.
}
week-today-count = { $count ->
    [one] Vandaag: 1 ding.
   *[other] Vandaag: { $count } dingen.
}
week-next = Hierna: { $date }
week-leave = Ga van huis
week-starts = Het begint
week-with = Met { $who }
week-until = Tot { $time } uur
week-bring = Neem mee: { $what }
week-interpreter-none = Zonder tolk
week-interpreter-booked = Er komt een tolk
week-interpreter-phone = Tolk aan de telefoon
week-route = Route
week-cannot-come = Ik kan niet komen
week-said-cannot = Je hebt gezegd: ik kan niet komen.
week-can-come = Ik kan toch komen
week-obligatory = Je moet komen
week-obligatory-tell = Kun je niet? Zeg het voor die tijd.
week-days = De dagen
week-no-entries = Geen afspraken
week-solved = Geregeld: { $name } doet dit
week-clash = Tegelijk met iets anders
week-bill-due = Laatste dag om te betalen: { $sender }
week-bill-debit = Gaat vanzelf van je rekening
week-item-due = Laatste dag: { $item }
week-previous = Vorige week
week-following = Volgende week
week-this = Naar deze week
week-range = { $from } tot en met { $to }

## Conflict

clash-title = { $weekday }: { $one } en { $other } tegelijk
clash-until = Het eerste stopt om { $time } uur.
clash-travel = De reis duurt { $minutes }.
clash-from = Het tweede begint om { $time } uur.
clash-minutes = { $count ->
    [one] 1 minuut tegelijk
   *[other] { $count } minuten tegelijk
}
clash-touch = Zonder tijd ertussen
clash-ways = Wat kun je doen? Drie manieren:
clash-employer = Vraag { $name }: kan mijn werk later beginnen?
clash-employer-nobody = Vraag om een andere werktijd
clash-school = Vraag de school om een andere lestijd
clash-case-manager = Allebei moet: vraag het aan { $name }
clash-case-manager-nobody = Allebei moet: vraag het je klantmanager
clash-asked-waiting = Gevraagd. Nog niet verstuurd.
clash-asked-sent = Gevraagd. Wacht op antwoord.
clash-asked-read = Je vraag is gelezen.

## I cannot come

cannot-why = Waarom kun je niet komen?
cannot-message = Dit bericht gaat naar { $name }
cannot-message-nobody = Dit bericht gaat naar je klantmanager
cannot-send = Verstuur dit bericht
cannot-done = Je bericht staat klaar.

## Entry

entry-travel = Reis: { $minutes }
entry-gone = Deze afspraak staat niet meer in je week.

## Plan

plan-title = Mijn plan
plan-goal-short = Doel voor nu
plan-goal-long = Doel voor later
plan-no-goals = Je doelen staan hier na je gesprek.
plan-proposal = Nieuw voorstel
plan-proposal-ask = Vind je dit goed?
plan-accept = Ja, graag
plan-ask = Ik heb een vraag
plan-asked = Je vraag staat bij de berichten.
plan-steps = Mijn stappen
plan-milestones = Mijlpalen
plan-hours = Uren
plan-hours-of = { $hours } van { $of } uur
plan-hours-of-about = { $hours } van ongeveer { $of } uur
plan-route = Mijn leerroute
plan-route-unknown = Je leerroute is nog niet gekozen.
plan-strengths = Dit kan ik goed
plan-term = Hoe lang heb ik voor de inburgering?
plan-term-until = Tot en met { $date }
plan-term-from = Geteld vanaf { $date }. Dat staat in de brief van DUO.
plan-term-unknown = Nog niet bekend
plan-term-letter = De datum staat straks in een brief van DUO.
plan-on = Op { $date }
plan-done-on = Gedaan op { $date }
plan-from = Vanaf { $date }
plan-until = Tot en met { $date }
plan-from-until = Van { $from } tot en met { $until }
plan-status-proposed = Voorstel. Jij beslist.
plan-status-open = Bezig of nog te doen
plan-status-waiting = Wacht op een ander
plan-status-not_applicable = Niet voor jou
plan-accepted = Jij zei ja op { $date }
plan-team = Wie helpt mij?
plan-you = Jij

## Regelen

regelen-title = Regelen
regelen-progress = { $done } van { $all } klaar
regelen-bills = Rekeningen
regelen-bills-open = { $count ->
    [one] 1 rekening open
   *[other] { $count } rekeningen open
}
regelen-bills-none = Geen rekening open
regelen-letter = Staat er een woord op je brief? Zoek het hier.
item-open = Nog niet gedaan
item-waiting = Wacht op een ander
item-ask_first = Vraag dit eerst
item-done = Gedaan
item-not_applicable = Niet voor mij
item-done-on = Gedaan op { $date }
item-why = Waarom?
item-when = Wanneer?
item-how = Wat doe je?
item-need = Wat heb je nodig?
item-who = Wie doet het?
item-stuck = Lukt het niet?
item-risk = Wat kan misgaan?
item-site = Officiële website
item-source = Waar komt dit vandaan?
item-until = Je hebt tijd tot en met { $date }.
item-from = Begin hiermee vanaf { $date }.
item-before = Doe dit voor { $date }.
item-counted = Geteld vanaf { $date }: { $anchor }.
item-confirmed = { $name } heeft deze datum bevestigd.
item-due-told = Deze datum staat in een brief of is afgesproken.
item-wait-anchor = Nog geen datum. Eerst moet bekend zijn: { $anchor }.
item-ask-contact = Vraag de laatste dag aan je klantmanager.
item-late = Die dag is voorbij. Vraag vandaag hulp.
item-tick = Dit is gedaan
item-untick = Toch nog niet gedaan
item-not-for-me = Niet voor mij
item-for-me = Toch wel voor mij
item-ask = Vraag het aan { $name }
item-ask-nobody = Vraag het aan je klantmanager
item-asked = Je vraag staat bij de berichten.
item-unknown = Dit staat niet in je lijst.
item-all = Alles
item-todo = Nog te doen

## Bills

bills-title = Rekeningen
bills-add = Rekening toevoegen
bills-mine = Dit betaal jij
bills-municipality = Dit betaalt de gemeente
bills-unknown = Nog niet duidelijk wie betaalt
bills-paid = Betaald
bills-loans = Leningen: dit betaal je terug
bills-none = Er staan geen rekeningen.
bills-pay = Ik heb betaald
bills-unpay = Toch nog niet betaald
bills-paid-on = Betaald op { $date }
bills-help = Dit lukt niet
bills-help-done = Je vraag staat bij de berichten.
bills-send-municipality = Stuur dit naar { $name }
bills-municipality-pays = De gemeente moet dit betalen. Stuur de brief door.
bills-due = Betaal uiterlijk { $date }
bills-no-due = Nog geen datum
bills-debit = Gaat vanzelf van je rekening (automatische incasso)
bills-stage = Welke brief is dit?
bills-next-letter = Er kwam een nieuwe brief
bills-remove = Verwijder deze rekening
bills-until = Tot en met { $date }
bills-payers = Wie betaalt wat?
bills-payer-self = Jij
bills-payer-municipality = De gemeente
bills-payer-unknown = Weet ik niet
bills-confirmed = Betaling bevestigd op { $date }
bills-not-confirmed = Nog niet bevestigd
bill-add-from = Van wie is de rekening?
bill-add-name = Naam op de rekening
bill-add-kind = Waarvoor is het?
bill-add-due = Wat is de laatste dag om te betalen?
bill-add-amount = Hoeveel? Dit hoeft niet.
bill-add-stage = Wat staat er boven de brief?
bill-add-payer = Wie betaalt dit?
bill-add-save = Bewaar de rekening
bill-amount-wrong = Dit bedrag begrijpen we niet. Schrijf bijvoorbeeld 12,50.
bill-date-wrong = Deze datum begrijpen we niet.

## Search

search-title = Zoek een woord van je brief
search-label = Nederlands woord
search-hint = Fout gespeld is niet erg.
search-none = Dit woord kennen we niet. Maak een foto en vraag het.
search-ask = Vraag het aan je klantmanager

## Taal

taal-title = Taal
taal-lessons-week = { $count ->
    [0] Geen lessen deze week
    [one] 1 les deze week
   *[other] { $count } lessen deze week
}
taal-after = Daarna
taal-last-week = Vorige week: { $there } van { $all } lessen
taal-present = Je was er
taal-excused = Je was er niet, je zei het vooraf
taal-absent = Je was er niet
taal-homework = Huiswerk
taal-levels = Niveau per vaardigheid
taal-level-now = Nu op { $level }
taal-levels-none = Je niveau staat hier na een toets.

## Berichten

berichten-title = Berichten
berichten-none = Er zijn nog geen berichten.
berichten-ready = Klaar om te sturen
berichten-more = Meer zinnen
berichten-less = Minder zinnen
berichten-write = Schrijf zelf een bericht
berichten-own-language = Je mag in je eigen taal schrijven.
berichten-send = Versturen
berichten-waiting = Nog niet verstuurd
berichten-sent = Verstuurd
berichten-read = Gelezen
berichten-unread = { $count ->
    [one] 1 nieuw bericht
   *[other] { $count } nieuwe berichten
}
berichten-preview = Dit stuur je
berichten-cancel = Toch niet
berichten-only-dutch = Dit is alleen in het Nederlands geschreven.

## Help

help-title = Hulp
help-who = Deze mensen helpen je
help-write = Schrijf een bericht
help-how = Zo werkt de app
help-offline = De app werkt ook zonder internet.
help-dutch = Tik op een zin. Dan zie je het Nederlands.
help-saved = Bovenaan zie je of alles verstuurd is.

## Settings

settings-title = Instellingen
settings-language = Taal
settings-text = Grootte van de tekst
settings-text-normal = Gewoon
settings-text-large = Groot
settings-text-larger = Groter
settings-text-largest = Heel groot
settings-dutch = Nederlands onder elke zin
settings-theme = Licht of donker
settings-theme-auto = Zoals je telefoon
settings-theme-light = Licht
settings-theme-dark = Donker
settings-phone = Deze telefoon
settings-phone-paired = Gekoppeld aan { $name }
settings-storage = Opslag op je telefoon
settings-storage-used = { $size } in gebruik
settings-storage-kept = Je telefoon bewaart dit.
settings-storage-not-kept = Je telefoon mag dit wissen als de ruimte op is.
settings-sign-out = Uitloggen op deze telefoon
settings-sign-out-ask = Weet je het zeker? Alles gaat van deze telefoon.
settings-sign-out-waiting = { $count ->
    [one] 1 ding is nog niet verstuurd. Dat raak je kwijt.
   *[other] { $count } dingen zijn nog niet verstuurd. Die raak je kwijt.
}
settings-sign-out-yes = Ja, uitloggen
settings-sign-out-lose = Ja, ook wat niet verstuurd is
settings-sign-out-no = Nee, blijf
settings-sign-out-offline = Zonder internet kun je niet uitloggen. Probeer het straks opnieuw.
settings-licence = Licentie
settings-licence-text = Deze app is open source (EUPL-1.2).
settings-version = Versie

## Anchors, as in "counted from"

anchor-permit_date = de datum van je verblijfsvergunning
anchor-municipality_link_date = de koppeling aan je gemeente
anchor-lease_signed_on = de dag van je huurcontract
anchor-moved_in_on = de dag van je verhuizing
anchor-registered_on = je inschrijving bij de gemeente
anchor-assistance_claim_date = je melding voor bijstand
anchor-assistance_start = het begin van je bijstand
anchor-ontzorgen_start = het begin van ontzorgen
anchor-ontzorgen_end = het einde van ontzorgen
anchor-insurance_duty_start = het begin van de verzekeringsplicht
anchor-pip_date = de datum van je PIP
anchor-term_start = het begin van je inburgering
anchor-term_end = het einde van je inburgering
anchor-letter_date = de datum op de brief
anchor-due_date = de uiterste datum op de brief
anchor-first_childcare_day = de eerste dag kinderopvang
anchor-birth_date_child = de geboorte van je kind
anchor-permit_valid_until = de geldigheid van je verblijfsdocument

## Lines for sharing and printing

plain = { $text }
entry-line = { $from } { $what }. Tot { $to } uur. { $place }
item-line = { $item }: { $status }
item-advice = Dit is een advies, geen wet.
item-check_with = Vraag deze dag na bij je klantmanager.
