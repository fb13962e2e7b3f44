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

screen-missing = Dit scherm staat nog niet op je telefoon. Je hebt internet nodig.
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
week-none-week = De komende 7 dagen ook niet.
week-week-count = { $count ->
    [one] Komende 7 dagen: regel 1 ding.
   *[other] Komende 7 dagen: regel { $count } dingen.
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
week-days = De dagen
week-no-entries = Geen afspraken
week-solved = Geregeld: { $name } doet dit
week-clash = Tegelijk met iets anders
week-bill-due = Laatste dag om te betalen: { $sender }
week-bill-debit = Gaat vanzelf van je rekening
week-late = De laatste dag was { $date }.
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

## I cannot come


## Entry

entry-travel = Reis: { $minutes }

## Plan

plan-accept = Ja, graag

## Regelen

item-tick = Dit is gedaan
item-untick = Toch nog niet gedaan
item-not-for-me = Niet voor mij

## Bills

bills-add = Rekening toevoegen
bills-paid = Betaald
bills-pay = Ik heb betaald
bills-unpay = Toch nog niet betaald
bills-next-letter = Er kwam een nieuwe brief
bills-remove = Verwijder deze rekening

## Taal

taal-homework = Huiswerk

## Berichten

berichten-send = Versturen
berichten-unread = { $count ->
    [one] 1 nieuw bericht
   *[other] { $count } nieuwe berichten
}

## Settings

settings-language = Taal

## Lines for sharing and printing

plain = { $text }
entry-line = { $from } { $what }. Tot { $to } uur. { $place }

# Wanneer de gemeente de rekening betaalt en er toch een herinnering kwam. $sender: wie de rekening stuurde.
week-bill-send = De gemeente betaalt dit. Stuur de herinnering door: { $sender }

# Boven de week, als de telefoon dagen geen nieuws meer heeft gekregen.
week-as-of = Dit weten we van { $date }. Er kan iets veranderd zijn.
refusal-too_many_photos = Bij één rekening passen zes foto's.

## Titles of the places: they stand before the words of their screens are here

plan-title = Mijn plan
regelen-title = Regelen
taal-title = Taal
berichten-title = Berichten
