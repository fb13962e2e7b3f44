## The desk of the staff: in Dutch only

desk-menu = Menu
desk-skip = Naar de inhoud
desk-people = Mijn mensen
desk-sign-out = Uitloggen
desk-first = Wie heeft je eerst nodig?
desk-needs-first = Eerst nodig ({ $count })
desk-everyone = Iedereen ({ $count })
desk-search = Zoek op naam
desk-order = Volgorde
desk-order-needed = Wie je eerst nodig heeft
desk-order-name = Op naam
desk-order-unseen = Langst niet gezien
desk-order-ontzorgen = Ontzorgen stopt het eerst
desk-loading = Even wachten.
desk-nobody = Niemand heeft je nu eerst nodig.
desk-no-match = Niemand met deze naam.
desk-shown-of = Je ziet { $shown } van { $all } mensen.
desk-show-more = Laat er nog { $count } zien
desk-not-found = Deze pagina is er niet.
desk-back = Terug
desk-next = Verder

## Signing in

desk-sign-in = Inloggen
desk-login = Naam of e-mailadres
desk-password = Wachtwoord
desk-digits = Zes cijfers uit je authenticator-app
desk-have-code = Ik heb een code voor een nieuw account
desk-open-account = Account openen
desk-code = Code van de beheerder
desk-open-for = Dit account is voor { $name }.
desk-login-is = Je logt straks in met { $login }.
desk-new-password = Kies een wachtwoord
desk-password-how = Minstens tien tekens. Een paar losse woorden is goed.
desk-scan = Scan deze code met een authenticator-app.
desk-secret = Of typ deze sleutel over: { $secret }

desk-sign-in-with = Inloggen met { $name }
desk-sign-in-passkey = Gebruik een passkey
desk-passkey-broken-off = De passkey is niet gebruikt. Probeer het opnieuw.
desk-wrong-passkey = Deze passkey werkt hier niet. Gebruik je wachtwoord.
desk-own-account-title = Mijn account
desk-passkeys = Passkeys
desk-passkeys-how = Met een passkey log je in met je vinger, gezicht of pincode. Je hebt dan geen wachtwoord en cijfers nodig.
desk-passkey-name = Naam van dit apparaat
desk-passkey-add = Maak een passkey
desk-passkey-cannot = Hier kun je nu geen passkey maken.
desk-passkey-made = Gemaakt op { $date }.
desk-passkey-used = Laatst gebruikt op { $date }.
desk-passkey-remove = Haal weg
desk-passkey-remove-sure = Ja, deze passkey werkt dan niet meer
desk-elsewhere-broken-off = Het inloggen is afgebroken. Probeer het opnieuw.
desk-elsewhere-down = Dit inloggen werkt nu niet. Probeer het straks opnieuw.
desk-elsewhere-wrong = Dit inloggen is niet gelukt. Vraag de beheerder.
desk-elsewhere-stale = Dit inloggen duurde te lang. Begin opnieuw.
desk-elsewhere-no-account = Je hebt hier nog geen account. Vraag de beheerder.
desk-passwords-off = Inloggen met een wachtwoord kan hier niet.

## What can go wrong

desk-offline = Geen verbinding. Wat je net deed is misschien niet opgeslagen.
desk-behind = Wat je hier ziet is misschien al veranderd. We proberen het opnieuw.
desk-send-again = Verstuur opnieuw
desk-first-again = Verstuur eerst wat nog niet aankwam.
desk-sure-no = Nee
desk-signed-out = Je bent niet meer ingelogd. Log opnieuw in.
desk-unreadable = Er ging iets mis. Probeer het straks opnieuw.
desk-wrong-sign-in = Naam, wachtwoord of cijfers kloppen niet.
desk-weak-password = Dit wachtwoord is te kort of te bekend.
desk-wrong-code = Deze code werkt niet meer.
desk-check-fields = Er klopt iets niet. Kijk de velden na.
desk-too-many-tries = Te vaak geprobeerd. Wacht een kwartier.
desk-too-large = Dit bestand is te groot.
desk-not-yours = Deze persoon is niet van jou, of bestaat niet.

## Why somebody needs her

desk-why = Waarom nu
desk-nothing-now = Op dit moment niets bijzonders.
desk-something = iets
why-question = Vraag zonder antwoord
why-unanswered = Nog geen antwoord: { $text }
why-reminder-for-us = Herinnering van { $from }, terwijl de gemeente betaalt
why-reminder = { $stage } van { $from }
why-cannot-come = Kan niet komen: { $what }
why-open-handover = { $count ->
    [one] Ontzorgen stopt: nog { $count } regel open
   *[other] Ontzorgen stopt: nog { $count } regels open
}
why-silent = Telefoon twee weken niet gezien
why-missed-lessons = { $count ->
    [one] { $count } les gemist
   *[other] { $count } lessen gemist
}
why-collision = Twee dingen tegelijk op { $date }
why-collision-some-day = Twee dingen tegelijk
why-deadline = Datum dichtbij: { $item }
why-absent-today = Vandaag afwezig: { $what }
why-condition-open = Nog niet geregeld, terwijl er iets begint: { $step }
why-not-accepted = Stap nog niet aangenomen: { $step }
haste-today = Vandaag
haste-this-week = Deze week
haste-later = Kan wachten
haste-by = Uiterlijk { $date }
haste-was = Was { $date }
haste-since = Sinds { $date }

## One person

desk-looked = Je opent dit dossier. De persoon kan dat zien.
desk-ontzorgen = Ontzorgen, maand { $month } van { $of }
desk-no-phone = Nog geen telefoon gekoppeld
desk-seen = Telefoon gezien op { $date }
desk-language-nl = Nederlands
desk-language-ar = Arabisch
desk-language-ti = Tigrinya
desk-language-prs = Dari
desk-week = Komende dagen
desk-new-entry = Nieuwe afspraak
desk-entry-title = Wat is het?
desk-entry-own-title = Of in je eigen woorden
desk-entry-place = Waar?
desk-entry-from = Van
desk-entry-to = Tot
desk-entry-obligatory = Verplicht
desk-entry-interpreter = Tolk is geregeld
desk-entry-save = Zet in de week
desk-entry-incomplete = Vul de dag en de tijden in. Het einde komt na het begin.
desk-collides = Dit valt samen met: { $what }
desk-cannot-come = Kan niet komen
desk-cancel = Haal uit de week
desk-lessons-before = Lessen van de laatste twee weken
desk-attendance-present = Aanwezig
desk-attendance-excused = Afgemeld
desk-attendance-absent = Afwezig
desk-attendance-back = Neem terug
desk-move = Wijzig of verzet
desk-move-save = Bewaar de afspraak en vertel het
desk-move-same-place = Zelfde plaats
desk-cancel-sure = Ja, haal weg en vertel het
desk-bills = Rekeningen
desk-no-bills = Er staat geen rekening open.
desk-payer-municipality = Gemeente betaalt
desk-payer-person = Betaalt zelf
desk-payer-unknown = Niet bekend wie betaalt
desk-confirm-paid = Betaling bevestigen
desk-confirm-paid-sure = Ja, op deze dag betaald. Vertel het.
desk-loan-mark = Markeer als lening
desk-loan-mark-sure = Ja, het is een lening. Vertel het.
desk-loan-unmark = Toch geen lening
desk-loan-unmark-sure = Ja, het is geen lening. Vertel het.
desk-paid-on = Op welke dag is er betaald?
desk-paid-on-wrong = Kies vandaag of een dag ervoor.
desk-photo = Foto { $number }
desk-never-confirmed = Nog nooit bevestigd
desk-last-confirmed = Laatst bevestigd op { $date }
desk-confirm-cost-sure = Ja, op deze dag betaald
desk-plan = Plan
desk-step-title = Nieuwe stap
desk-step-day = Op welke dag? Dit hoeft niet.
desk-propose = Stel voor
desk-step-proposed = Voorgesteld
desk-step-open = Open
desk-step-waiting = Wacht
desk-step-done = Klaar
desk-step-not-applicable = Niet van toepassing
desk-finish = Zet op klaar
desk-finish-sure = Ja, deze stap is klaar
desk-talk = Gesprek
desk-earlier = Eerdere berichten
desk-answer = Antwoord
desk-reads-in = { $name } leest dit in het { $language }.
desk-read = Gelezen op { $date }
desk-on-phone = Op de telefoon
desk-sent = Verstuurd
desk-own-words = In je eigen woorden
desk-stays-dutch = Dit blijft Nederlands.
desk-not-translated = Dit blijft Nederlands. Kies liever een zin hierboven.

## Repeating lessons

desk-new-series = Lessen die terugkomen
desk-series-weekdays = Op welke dagen van de week?
desk-series-first = Eerste dag
desk-series-last = Laatste dag
desk-series-travel = Reistijd in minuten
desk-series-with = Wie van het team is erbij?
desk-series-nobody = Niemand van het team
desk-series-count = { $count ->
    [one] Dit wordt { $count } les.
   *[other] Dit worden { $count } lessen.
}
desk-series-holiday = { $date }: geen les. { $name }.
desk-series-collides = { $date }: valt samen met { $what }
desk-series-save = Zet alles in de week
desk-series-incomplete = Vul de dagen en de tijden in. Er is minstens één les.
desk-series-too-many = Dat zijn te veel lessen. Meer dan { $most } kan niet in één keer.
desk-series-no-holidays = De vakanties zijn nog niet bekend. Sluit dit en open het opnieuw.
desk-series-ahead = { $count ->
    [one] Nog { $count } keer, op { $first }.
   *[other] Nog { $count } keer, van { $first } tot en met { $last }.
}
desk-series-from = Vanaf welke dag?
desk-series-cancel = Haal deze lessen weg

## The timetable of a school

desk-timetable = Rooster van school inlezen
desk-timetable-school = Van welke school is het?
desk-timetable-same = Gebruik elke keer dezelfde naam. Dan komt er niets dubbel in de week.
desk-timetable-file = Bestand van de school (.ics of .csv)
desk-timetable-incomplete = Kies een bestand en vul in van welke school het is.
desk-timetable-broken = Regel { $line } klopt niet. { $why } Er is niets overgenomen.
timetable-form = Dit is geen regel van een rooster, of het bestand is niet compleet.
timetable-no-day = De dag ontbreekt of bestaat niet.
timetable-no-time = De tijd ontbreekt of bestaat niet.
timetable-end-before-start = Het einde komt niet na het begin.
timetable-unknown-zone = Deze tijdzone is niet bekend.
timetable-bad-rule = Deze herhaling is niet bekend.
timetable-no-name = De les heeft geen nummer (UID).
timetable-twice = Deze les staat er twee keer in.
timetable-too-many = Er staan te veel lessen in.
timetable-missing-column = Er mist een kolom: datum, van of tot.
desk-timetable-left-out = { $count ->
    [one] { $count } regel duurt een hele dag of langer. Dat is geen les.
   *[other] { $count } regels duren een hele dag of langer. Dat zijn geen lessen.
}
desk-timetable-nothing = Er verandert niets. Dit rooster staat al in de week.
desk-timetable-stays = { $count ->
    [one] { $count } les blijft zoals hij is.
   *[other] { $count } lessen blijven zoals ze zijn.
}
desk-timetable-new = Nieuw: { $count }
desk-timetable-changed = Veranderd: { $count }
desk-timetable-gone = Vervallen: { $count }
desk-timetable-collisions = Valt samen met iets anders: { $count }
desk-timetable-line = { $what }, { $date } om { $time } uur
desk-timetable-moved = { $from } wordt { $to }
desk-timetable-collides = { $lesson } valt samen met { $what }
desk-timetable-save = Neem over en vertel het

## Her own agenda

feed-lesson = Taalles
feed-appointment = Afspraak
feed-work = Werk
feed-study = Studie
desk-agenda = Mijn agenda
desk-agenda-empty = In deze week staat niets met jou erbij.
desk-agenda-before = Week ervoor
desk-agenda-after = Week erna
desk-agenda-interpreter = Tolk is geregeld
desk-feed = In je eigen agendaprogramma
desk-feed-what = In dat programma staat alleen: wat voor afspraak, wanneer, waar, en de voornaam. Er staat niets uit een dossier in.
desk-feed-secret = Wie dit adres heeft, kan je agenda lezen. Geef het aan niemand.
desk-feed-off = Er is nog geen adres.
desk-feed-since = Er is een adres sinds { $date }.
desk-feed-make = Maak een adres
desk-feed-renew = Maak een nieuw adres
desk-feed-renew-sure = Ja, het oude adres werkt dan niet meer
desk-feed-drop = Zet dit uit
desk-feed-drop-sure = Ja, het adres werkt dan niet meer
desk-feed-once = Kopieer dit adres nu. Je ziet het maar één keer.

## One appointment for a group

desk-group = Groepsafspraak
desk-group-alone = Iedereen leest alleen de eigen afspraak. Niemand leest wie er nog meer komt.
desk-group-who = Wie komt er?
desk-group-check = Kijk of het past
desk-group-free = Bij niemand valt dit samen met iets.
desk-group-collides = { $name }: valt samen met { $what }
desk-group-save = { $count ->
    [one] Zet bij { $count } persoon in de week
   *[other] Zet bij { $count } mensen in de week
}
desk-group-done = { $count ->
    [one] Staat bij { $count } persoon in de week.
   *[other] Staat bij { $count } mensen in de week.
}
desk-group-incomplete = Vul de dag en de tijden in, en kies wie er komt.
desk-group-too-many = Dat zijn te veel mensen. Meer dan { $most } kan niet in één keer.
desk-group-again = Geen antwoord. Misschien is het gelukt. Druk nog een keer: het gebeurt één keer.

## Inviting someone, and their phones

desk-invite = Iemand uitnodigen
desk-invite-name = Voornaam
desk-invite-language = Leest in het
desk-invite-dates = Vul in wat je zeker weet. Wat je niet weet, laat je leeg.
desk-invite-make = Maak de kaart
desk-invite-another = Nog iemand uitnodigen
desk-date-permit = Datum van de verblijfsvergunning
desk-date-lease = Datum van het huurcontract
desk-date-registered = Inschrijving bij de gemeente
desk-date-assistance = Eerste dag bijstand
desk-date-ontzorgen-start = Eerste dag ontzorgen
desk-date-ontzorgen-end = Laatste dag ontzorgen
desk-dates = Datums
desk-dates-none = Er is nog geen datum bevestigd.
desk-date-by = Bevestigd door { $name }.
desk-date-by-on = Bevestigd door { $name } op { $date }.
desk-date-unconfirmed = Nog door niemand bevestigd.
desk-date-which = Welke datum
desk-date-confirm = Bevestig deze datum
desk-date-confirm-sure = Ja, dit klopt
desk-date-missing = Vul eerst een dag in.
desk-date-moves =
    { $count ->
        [one] Eén dag verandert mee. De persoon krijgt daar bericht van.
       *[other] { $count } dagen veranderen mee. De persoon krijgt daar bericht van.
    }
desk-date-until = Tot en met { $date }.
desk-date-from = Vanaf { $date }.
desk-date-was = Eerst was het { $date }.
desk-date-link = Koppeling aan de gemeente
desk-date-moved-in = Dag van de verhuizing
desk-date-claim = Melding voor bijstand
desk-date-insurance = Begin van de verzekeringsplicht
desk-date-pip = Datum van het PIP
desk-date-term-start = Begin van de inburgeringstermijn
desk-date-term-end = Einde van de inburgeringstermijn
desk-date-childcare = Eerste dag kinderopvang
desk-date-birth = Geboorte van een kind
desk-date-permit-until = Verblijfsdocument geldig tot en met
deed-date = { $what } is bevestigd: { $date }.
deed-person = Naam of taal verbeterd.
deed-new-bill = Rekening opgeschreven.
deed-changed-bill = Rekening veranderd.
deed-loan = Rekening als lening gemarkeerd.
deed-no-loan = Rekening is toch geen lening.
desk-print = Print de kaart
desk-phones = Telefoons
desk-new-code = Code voor een nieuwe telefoon
desk-codes-end = Trek codes in
desk-codes-end-sure = Ja, codes die nog wachten werken dan niet meer
desk-codes-ended = Codes die nog wachtten werken niet meer. Telefoons blijven gekoppeld.
desk-cut-off = Telefoon kwijt: alles afsluiten
desk-cut-off-sure = Ja, sluit alle telefoons af
desk-cut-off-keep = Nee, niets afsluiten
desk-is-cut-off = Alle telefoons zijn afgesloten. Geef een nieuwe code.

## Talks, and what was agreed

desk-talks = Gesprekken en afspraken
desk-no-talks = Er zijn nog geen afspraken opgeschreven.
desk-new-talk = Schrijf afspraken op
desk-talk-on = Gesprek op { $date }
desk-talk-day = Dag van het gesprek
desk-talk-send = Bewaar en vertel het
desk-talk-drop = Gooi weg
desk-talk-drop-sure = Ja, gooi dit weg
desk-draft-kept = Wat je typt blijft op deze computer staan tot je uitlogt.
desk-print-talk = Print in twee talen
desk-line-add = Zet erbij
desk-line-drop = Haal weg
desk-line-who = Wie doet het?
desk-line-by = Uiterlijk op
desk-line-becomes = Wat wordt het?
desk-becomes-step = Een stap in het plan
desk-becomes-entry = Een afspraak in de week
desk-becomes-bill = Een rekening
desk-line-unanswered = Nog geen antwoord
desk-line-accepted = Akkoord
desk-line-entry = Staat in de week
desk-line-bill = Staat bij de rekeningen
desk-line-entry_agreed = Akkoord, staat in de week
desk-line-bill_agreed = Akkoord, staat bij de rekeningen
desk-line-anew = Veranderd na het ja. Nog geen nieuw antwoord.
desk-line-gone = Later veranderd of weggehaald

## The plan: changing and proposing

desk-choose = Kies
desk-route = Leerroute
desk-route-plan = Stel de mijlpalen voor
desk-route-care = Opvang voor kinderen hoort bij elk plan. Staat die er nog niet? Dan wordt die ook voorgesteld.
desk-route-plan-sure = Ja, stel ze voor. De persoon beslist.
desk-approach = Werkwijze van { $approach }
desk-approach-plan = Vul het plan volgens onze werkwijze
desk-approach-whole = Alles wat nu kan, staat in het plan.
desk-approach-later = De rest komt na de verhuizing. Bevestig daarvoor de dag van verhuizing of inschrijving.
desk-approach-agreements = Afspraken die hier vaak gemaakt worden
desk-strengths = Wat deze persoon goed kan
desk-strengths-lines = Op elke regel één ding
desk-strengths-sure = Ja, bewaar. De persoon leest het en kan zeggen dat het niet klopt.
desk-step-from = Eerste dag
desk-step-until = Laatste dag
desk-step-from-until = { $from } tot en met { $until }
desk-step-employer = Werkgever
desk-step-school-days = Schooldagen
desk-step-trade = Vak
desk-step-note = Wat is er te weten?
desk-step-change = Wijzig
desk-step-words = Wat gebeurt er?
desk-retyped-dutch = Verander je de tekst? Dan leest de persoon dit alleen in het Nederlands.
desk-asked-again = Verander je wat is afgesproken? Dan is het weer een voorstel, en zegt deze persoon opnieuw ja.
desk-step-status = Hoe staat het?
desk-step-save = Bewaar en vertel het
desk-goals = Doelen
desk-goals-none = Er staat nog geen doel in het plan.
desk-goal-new = Nieuw doel
desk-goal-words = Wat wil deze persoon?
desk-goal-horizon = Voor nu of voor later?
desk-goal-add = Stel dit doel voor en vertel het
desk-goal-reached = Bereikt
desk-goal-reached-sure = Ja, dit doel is bereikt. Vertel het.
desk-goal-agreed = Nu afgesproken: { $goal }
desk-goal-drop = Haal weg
desk-goal-drop-sure = Ja, haal dit doel weg en vertel het
desk-stage-under-way = Loopt nu
desk-stage-unanswered = Voorgesteld, nog geen antwoord
desk-stage-ahead = Mijlpalen die nog komen
desk-stage-closed = { $count ->
    [one] { $count } stap is klaar of niet van toepassing
   *[other] { $count } stappen zijn klaar of niet van toepassing
}
desk-stage-none = Er loopt nu geen stap.

## Who changed what

desk-history = Wat er is veranderd
desk-history-show = Laat zien wie wat deed
desk-history-none = Er is nog niets gedaan.
deed-put-entry = Zette in de week: { $what }, { $date }.
deed-moved-entry = Veranderde de afspraak: { $what }, { $date }.
deed-cancelled-entry = Haalde een afspraak uit de week.
deed-put-series = { $count ->
    [one] Zette { $count } les in de week: { $what }.
   *[other] Zette { $count } lessen in de week: { $what }.
}
deed-cancelled-series = Haalde lessen uit de week vanaf { $date }.
deed-timetable = { $count ->
    [one] Nam het rooster van { $source } over, met { $count } les.
   *[other] Nam het rooster van { $source } over, met { $count } lessen.
}
deed-attendance = Noteerde bij { $what }, { $date }: { $state }.
deed-attendance-back = Nam terug wat was genoteerd bij { $what }, { $date }.
deed-attendance-gone = Noteerde bij een les: { $state }.
deed-attendance-gone-back = Nam terug wat bij een les was genoteerd.
deed-proposed = Stelde voor: { $step }.
deed-finished = Zette op klaar: { $step }, { $date }.
deed-route = Koos de leerroute: { $route }.
deed-approach = Vulde het plan volgens de werkwijze: { $approach }.
deed-strengths = Schreef op wat de persoon goed kan.
deed-from = De eerste dag was: { $from }. Nu: { $to }.
deed-until = De laatste dag was: { $from }. Nu: { $to }.
deed-note = Wat je ervan moet weten was: { $from }. Nu: { $to }.
deed-nothing = niets
deed-agreed = { $count ->
    [one] Schreef { $count } afspraak op.
   *[other] Schreef { $count } afspraken op.
}
deed-handed-over = Droeg deze persoon over.
deed-confirmed = Bevestigde een betaling van { $date }.
deed-changed = Veranderde de stap: { $step }.
deed-title = De tekst was: { $from }. Nu: { $to }.
deed-day = De dag was: { $from }. Nu: { $to }.
deed-no-day = geen dag
deed-owner = Wie het doet was: { $from }. Nu: { $to }.
deed-somebody = iemand anders
deed-status = De stand was: { $from }. Nu: { $to }.
deed-new-goal = Stelde een doel voor: { $goal }.
deed-changed-goal = Stelde een ander doel voor: { $goal }.
deed-horizon = Het was: { $from }. Nu: { $to }.
deed-reached-goal = Zette op bereikt: { $goal }.
deed-dropped-goal = Haalde het doel weg: { $goal }.

## Handing over to a colleague

desk-hand-over = Mensen overdragen
desk-hand-over-keeps = Plan, afspraken en gesprek blijven bij de persoon. De persoon leest het meteen.
desk-hand-over-to = Aan wie?
desk-hand-over-all = Kies iedereen
desk-hand-over-do = { $count ->
    [one] Draag { $count } persoon over
   *[other] Draag { $count } mensen over
}
desk-hand-over-sure = Ja, { $name } is nu klantmanager
desk-handed-over = { $count ->
    [one] { $count } persoon is overgedragen.
   *[other] { $count } mensen zijn overgedragen.
}

## Accounts of the staff

desk-accounts = Accounts
desk-accounts-how = Hier maak en sluit je accounts. Je ziet geen dossiers.
desk-account-new = Nieuw account
desk-account-name = Voornaam
desk-account-role = Functie
desk-account-make = Maak het account
desk-role-administrator = beheerder
desk-account-code = Code voor { $name }
desk-account-code-how = Je ziet deze code maar één keer. Geef hem zelf door.
desk-account-link = Of geef deze link:
desk-account-code-until = De code werkt één keer, tot en met { $date }.
desk-account-elsewhere = Met { $name } kan inloggen ook zonder deze code.
desk-account-hide = Klaar. Verberg de code.
desk-state-waiting = Nog niet geopend
desk-state-open = Open
desk-state-closed = Gesloten
desk-account-login = Logt in met { $login }.
desk-account-seen = Laatst hier op { $date }.
desk-account-never-seen = Nog nooit ingelogd.
desk-account-people = { $count ->
    [one] Staat bij { $count } persoon in het team.
   *[other] Staat bij { $count } mensen in het team.
}
desk-account-renew = Telefoon of wachtwoord kwijt
desk-account-renew-sure = Ja, nieuwe code. Wat er was werkt niet meer.
desk-account-close = Sluit account
desk-account-close-sure = Ja, sluit dit account
desk-account-close-how = Sluit je een account? Dan is die persoon meteen uitgelogd. De naam blijft bij de mensen staan. Draag ze daarna over aan een collega.
desk-account-reopen = Open opnieuw
desk-account-reopen-sure = Ja, open opnieuw met een nieuwe code
desk-account-left-to = Wie neemt deze mensen over?
desk-account-left-do = Draag iedereen over
desk-account-left-other = Alleen mensen van een klantmanager draag je over. Deze naam blijft in het team.
desk-account-no-colleague = Er is geen andere klantmanager met een open account.
desk-account-taken = Met deze naam is er al een account.
desk-last-administrator = Dit is de laatste beheerder. Maak eerst een tweede.
desk-own-account = Dit is je eigen account. Een andere beheerder kan dit doen.
desk-account-changed = Dit kan nu niet. Kijk wat er nu staat.
desk-deeds = Wat er met accounts is gedaan
desk-deed-made = Maakte een account voor { $name }.
desk-deed-opened = Nam het eigen account in gebruik: { $name }.
desk-deed-closed = Sloot het account van { $name }.
desk-deed-reopened = Opende het account van { $name } opnieuw.
desk-deed-renewed = Gaf een nieuwe code aan { $name }.
desk-deed-bound = Logde voor het eerst in via de gemeente: { $name }.
desk-deed-handed-over = Droeg de mensen van { $name } over aan { $to }.
desk-deed-passkey-added = Maakte een passkey: { $name }.
desk-deed-passkey-removed = Haalde een passkey weg: { $name }.
desk-deed-by-server = Op de server

## Being away

desk-away = Afwezig
desk-away-told = Je mensen lezen bij hun berichten dat je er niet bent. In hun eigen taal, tot je er weer bent.
desk-away-first = De eerste dag dat je er niet bent
desk-away-back-on = De dag dat je er weer bent
desk-away-stand-in = Wie neemt het over?
desk-away-nobody = Niemand
desk-away-call = Nummer voor wat niet kan wachten
desk-away-say = Bewaar en vertel het
desk-away-wrong = Kijk naar de dagen en het nummer. De dag dat je er weer bent ligt na vandaag en binnen een jaar.
desk-away-now = Je bent er niet vanaf { $from }. Je bent er weer op { $date }.
desk-away-back = Ik ben er weer
desk-away-back-sure = Ja, vertel het
desk-away-colleague = { $name } is er niet. Weer terug op { $date }.

## Answering who asks for another time

desk-move-yes = Ja, verplaats
desk-move-no = Nee, het blijft zo
desk-move-said-yes = Jullie zeiden ja.
desk-move-said-no = Jullie zeiden nee.
desk-move-late = Dit ja kwam te laat. De afspraak is niet verplaatst.
deed-answered-yes = Zei ja tegen een andere tijd.
deed-answered-no = Zei nee tegen een andere tijd.

## A photo in the conversation

desk-photo-coming = De foto is nog niet aangekomen. Probeer het later opnieuw.
desk-photo-why = De persoon ziet de foto op de telefoon. Waar de foto is gemaakt, staat er niet in.
desk-photo-no-picture = Dit is geen foto die deze computer kan lezen.
desk-photo-too-big = Deze foto is te groot. Kies een kleinere.
desk-photo-again = Geen antwoord. Misschien is de foto er al. Druk nog een keer: hij komt één keer aan.

## The other language, one press away

desk-in-theirs = Laat zien in het { $language }
desk-theirs-missing = Deze taal is nu niet op te halen. Probeer het opnieuw.
desk-written-in = Geschreven in het { $language }.

## What is noted for the monthly figures

desk-outcomes = Wat is bereikt
desk-outcomes-why = Alleen voor de maandcijfers van de gemeente, zonder naam. Het komt niet op de telefoon. De persoon mag dit weten en laten verbeteren.
desk-outcomes-none = Er is nog niets genoteerd.
desk-outcome-what = Wat is er gebeurd?
desk-outcome-from = Op welke dag?
desk-outcome-until = Laatste dag. Leeg als het nog duurt.
desk-outcome-hours = Uren per week. Leeg als je het niet weet.
desk-outcome-note = Noteer dit
desk-outcome-note-sure = Ja, dit klopt
desk-outcome-missing = Vul een dag in die er al is. Het einde komt na het begin. Uren zijn 1 tot en met 60.
desk-outcome-change = Verbeter
desk-outcome-stop = Niet verbeteren
desk-outcome-back = Neem terug
desk-outcome-back-sure = Ja, dit was niet zo
desk-outcome-noted = Genoteerd.
desk-outcome-on = Op { $date }.
desk-outcome-since = Sinds { $date }.
desk-outcome-between = Van { $from } tot en met { $to }.
desk-outcome-a-week = { $hours } uur per week.
desk-outcome-taken-back = Nam terug.
desk-outcome-notes = Wie noteerde wat
outcome-work_started = Begonnen met werk
outcome-volunteering = Vrijwilligerswerk
outcome-benefit_exit = Helemaal uit de bijstand
outcome-partial_exit = Voor een deel uit de bijstand
outcome-study_started = Begonnen met een studie
outcome-participation_track = Participatietraject
outcome-assessment = Assessment gedaan
outcome-language_boost = Begonnen met een taalboost
desk-gender = Man of vrouw, alleen voor de telling
desk-gender-why = Dit hoeft niet. Alleen jij ziet wat je hier noteert.
desk-gender-note = Noteer voor de telling
gender-not_said = Niet gezegd
gender-woman = Vrouw
gender-man = Man
gender-other = Anders

## The monthly figures

desk-figures = Maandcijfers
desk-figures-hidden = Groepen onder 5 worden niet getoond. Soms verdwijnen er meer getallen mee, zodat niemand het kan uitrekenen. Standen zijn afgerond op vijf. Lopende plannen en bij wie: bekend vanaf de eerste maand met een telling.
desk-figures-month = Maand
desk-figures-until = Geteld tot en met { $date }.
desk-figures-counted-on = De plannen van die maand en bij wie ze liepen: geteld op { $date }.
desk-figures-csv = Download als CSV
desk-figures-not-shown = niet getoond
desk-figures-not-known = niet bekend
desk-figures-not-yet = nog niet
desk-figures-what = Wat
desk-figures-begun = Begonnen of bereikt in deze maand
desk-figures-total = Totaal
desk-figures-in-year = Dit jaar tot dan
desk-figures-since-start = Sinds het begin
desk-figures-from-reception = Begonnen in het azc
desk-figures-work-hours = Begonnen met werk, naar uren per week
desk-figures-hours = Uren per week
desk-figures-people = Mensen
desk-figures-standing = Stand aan het einde van de maand
desk-figures-cohorts = Stand naar de maand van inschrijving
desk-figures-begun-by-cohort = Begonnen of bereikt, naar de maand van inschrijving
desk-figures-cohort = Maand
desk-figures-cohort-unknown = Niet bekend
desk-figures-out = Uit de bijstand
desk-figures-share = Deel uit de bijstand
desk-figures-out-three-years = Uit de bijstand na drie jaar
desk-figures-share-three-years = Deel na drie jaar
desk-figures-percent = { $share }%
desk-figures-caseload = Open plannen per klantmanager
desk-figures-every-manager = Alle klantmanagers
desk-figures-manager = Klantmanager { $number }
desk-figures-slots = Lessen die samenvallen met werk, een afspraak of een kind
desk-figures-slots-none = Geen lestijd valt samen voor vijf mensen of meer.
desk-figures-slot = Lestijd
desk-figures-slot-at = { $weekday } vanaf { $hour }:00
desk-figures-often = Hoe vaak
desk-figures-month-of = { $month } { $year }
figure-work_started = Begonnen met werk
figure-guided_from_reception = Begeleid vanuit het azc
figure-work_from_reception = Begonnen met werk vanuit het azc
figure-volunteering = Begonnen met vrijwilligerswerk
figure-benefit_exit = Helemaal uit de bijstand
figure-partial_exit = Voor een deel uit de bijstand
figure-study_started = Begonnen met een studie
figure-participation_track = Participatietraject
figure-assessment = Assessment gedaan
figure-language_boost = Begonnen met een taalboost
stock-people = In de aanpak
stock-active_plans = Met een plan dat loopt
stock-in_guidance = In begeleiding naar werk of school
stock-working = Werkt, ook voor een deel van de week
stock-volunteers = Doet vrijwilligerswerk
stock-partly_out = Voor een deel uit de bijstand
counted-women = Vrouwen
counted-men = Mannen
counted-other_or_not_said = Anders of niet gezegd
hours-under12 = 1 tot en met 11 uur
hours-under24 = 12 tot en met 23 uur
hours-under36 = 24 tot en met 35 uur
hours-from36 = 36 uur of meer
hours-unknown = Niet bekend

## A line of the plan that is not right, as the person says

desk-strength-disputed = De persoon zegt: dit klopt niet
desk-strength-theirs = Zo is het wel. Geschreven in het { $language }:
desk-strength-dutch = Hetzelfde in het Nederlands (mag leeg)
desk-strength-put = Zet dit in het plan
desk-strength-out = Haal de regel weg
desk-strength-keep = Laat staan, we praten erover
desk-strength-not-there = Deze regel staat niet meer in het plan.
deed-strength-gone = Haalde een regel weg die volgens de persoon niet klopt.
deed-strength-theirs = Zette in het plan wat de persoon zelf schreef.
deed-strength-kept = Liet een regel staan tot het gesprek.

## Checklists, who pays what, and reported changes

desk-regelen = Regelen
desk-regelen-none = Er is nu niets open met een dag.
desk-regelen-quiet = { $count ->
    [one] { $count } ding is open en heeft nog geen dag
   *[other] { $count } dingen zijn open en hebben nog geen dag
}
desk-regelen-settled = { $count ->
    [one] { $count } ding is gedaan of niet van toepassing
   *[other] { $count } dingen zijn gedaan of niet van toepassing
}
desk-item-ask-first = Eerst vragen
desk-item-late = Die dag is voorbij
desk-item-first = Wacht op: { $item }
desk-item-anchor = Nog geen dag. Bevestig eerst: { $anchor }.
desk-item-letter = Nog geen dag. Die staat in een brief.
desk-item-by-letter = Geteld vanaf de brief van { $date }.
desk-item-not-reviewed = Deze regel is lang niet nagekeken. Zoek de dag zelf op.
desk-changes = Doorgegeven veranderingen
desk-changes-none = Er is nog niets doorgegeven.
desk-change-municipality = Aan de gemeente op { $date }
desk-change-toeslagen = Aan Dienst Toeslagen op { $date }
desk-change-toeslagen-not = Nog niet aan Dienst Toeslagen
desk-costs = Wie betaalt wat
desk-costs-handover = { $count ->
    [one] Van de overdracht is nog { $count } regel niet afgetekend.
   *[other] Van de overdracht zijn nog { $count } regels niet afgetekend.
}
desk-costs-handover-none = De overdracht is niet klaar: niemand heeft opgeschreven wie wat betaalt.
desk-cost-usual-municipality = Hier betaalt meestal de gemeente dit.
desk-cost-usual-person = Hier betalen mensen dit meestal zelf.
desk-cost-own-word = Dat zegt de persoon zelf
desk-cost-gap = Niet bekend wie betaalt vanaf { $date }
desk-cost-double = Vanaf { $date } betalen jullie allebei
desk-cost-unclear = Niet bekend vanaf welke dag de ander betaalt
desk-costs-monthly = Andere rekeningen die elke maand komen
desk-cost-loan = Dit is een lening
desk-cost-never-paid = Nog nooit betaald
desk-cost-put = Schrijf op wie betaalt
desk-cost-put-how = Alleen wat met deze persoon is afgesproken. Kies wat er al staat om het te veranderen.
desk-cost-which = Welke kosten?
desk-cost-payer = Wie betaalt?
desk-cost-until = Laatste dag. Leeg: de gemeente betaalt tot het einde van ontzorgen.
desk-cost-missing = Kies wie betaalt. Kijk ook naar de dagen.
desk-cost-save = Schrijf op en vertel het
desk-cost-put-sure = Ja, dit is afgesproken. Vertel het.
desk-cost-remove = Klopt niet
desk-cost-remove-sure = Ja, haal dit weg en vertel het
deed-put-cost = Schreef op: { $cost }. { $payer }.
deed-removed-cost = Haalde weg wie iets betaalt.

## The team

desk-team = Team
desk-team-away = Afwezig vanaf { $from }. Weer terug op { $date }.
desk-team-stand-in = { $name } neemt het over.
desk-team-call = Bel voor wat niet kan wachten: { $number }
desk-file-number = Nummer voor andere systemen:
