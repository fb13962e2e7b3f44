### Words of the screens behind the first one: fetched after it.

## Plan

plan-goal-short = Doel voor nu
plan-goal-long = Doel voor later
plan-goal-now = Nu is afgesproken: { $goal }
plan-no-goals = Je doelen staan hier na je gesprek.
plan-proposal = Nieuw voorstel
plan-proposal-ask = Vind je dit goed?
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
plan-proposals = { $count ->
    [one] Er is { $count } nieuwe stap voor jou
   *[other] Er zijn { $count } nieuwe stappen voor jou
}
plan-accept-all = Ja, alle stappen zijn goed

## Regelen

regelen-progress = { $done } van { $all } klaar
regelen-bills = Rekeningen
regelen-bills-open = { $count ->
    [one] 1 rekening open
   *[other] { $count } rekeningen open
}
regelen-bills-none = Geen rekening open
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
gift-or-loan = Een gift betaal je niet terug. Een lening wel.
gift-or-loan-loan = Het is een lening: schrijf het op
item-site = Officiële website
item-source = Waar komt dit vandaan?
item-until = Je hebt tijd tot en met { $date }.
item-from = Begin hiermee vanaf { $date }.
item-right = Je recht begint op { $date }.
item-before = Doe dit voor { $date }.
item-count-from = Tel vanaf: { $anchor }.
item-counted = Geteld vanaf { $date }: { $anchor }.
item-confirmed = { $name } heeft deze datum bevestigd.
item-confirmed-on = { $name } heeft deze datum bevestigd op { $date }.
item-due-told = Deze datum staat in een brief of is afgesproken.
item-wait-anchor = Nog geen datum. Eerst moet bekend zijn: { $anchor }.
item-ask-contact = Vraag de laatste dag aan je klantmanager.
item-ask-rules = Deze regels zijn misschien veranderd. Vraag je klantmanager wat nu geldt.
item-late = Die dag is voorbij. Vraag vandaag hulp.
item-for-me = Toch wel voor mij
item-ask = Vraag het aan { $name }
item-ask-nobody = Vraag het aan je klantmanager
item-asked = Je vraag staat bij de berichten.
item-unknown = Dit staat niet in je lijst.
item-all = Alles
item-todo = Nog te doen

## Bills

bills-title = Rekeningen
bills-mine = Dit betaal jij
bills-municipality = Dit betaalt de gemeente
bills-unknown = Nog niet duidelijk wie betaalt
bills-loans = Leningen: dit betaal je terug
bills-none = Er staan geen rekeningen.
bills-paid-on = Betaald op { $date }
bills-help = Dit lukt niet
bills-help-done = Je vraag staat bij de berichten.
bills-send-municipality = Stuur dit naar { $name }
bills-municipality-pays = De gemeente moet dit betalen. Stuur de brief door.
bills-due = Betaal uiterlijk { $date }
bills-no-due = Nog geen datum
bills-debit = Gaat vanzelf van je rekening (automatische incasso)
bills-loan = Dit is een lening: dit betaal je terug
bills-stage = Welke brief is dit?
bills-until = Tot en met { $date }
bills-payers = Wie betaalt wat?
bills-payer-self = Jij
bills-payer-municipality = De gemeente
bills-payer-unknown = Weet ik niet
bills-confirmed = Betaling bevestigd op { $date }
bills-not-confirmed = Nog niet bevestigd
cost-last-paid = Laatst betaald op { $date }
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
taal-levels = Niveau per vaardigheid
taal-level-now = Nu op { $level }
taal-levels-none = Je niveau staat hier na een toets.

## Berichten

berichten-none = Er zijn nog geen berichten.
berichten-ready = Klaar om te sturen
berichten-more = Meer zinnen
berichten-less = Minder zinnen
berichten-write = Schrijf zelf een bericht
berichten-own-language = Je mag in je eigen taal schrijven.
berichten-waiting = Nog niet verstuurd
berichten-sent = Verstuurd
berichten-read = Gelezen
berichten-preview = Dit stuur je
berichten-cancel = Toch niet
berichten-only-dutch = Dit is alleen in het Nederlands geschreven.

## What was agreed in talks

agreements-title = Afspraken van je gesprekken
agreements-none = Hier staan straks de afspraken van je gesprekken.
agreements-talk = Gesprek met { $name } op { $date }
agreements-said = Dit is besproken
agreements-agreed = Dit is afgesproken
agreements-you = Jij doet dit
agreements-other = { $name } doet dit
agreements-by = Klaar op { $date }
agreements-in-week = Dit staat in je week.
agreements-in-bills = Dit staat bij je rekeningen.
agreements-gone = Dit is later veranderd of weggehaald.
agreements-changed = Dit is later veranderd. Nu is het zo:
agreements-anew = Je zei ja op { $date }. Daarna is het veranderd. Is het nog goed?
agreements-asked_anew = Iets uit een gesprek is veranderd. Kijk of het nog goed is.

## Help

help-title = Hulp
help-urgent = Dringende hulp
help-urgent_none = Je gemeente gaf geen nummer voor dringende hulp. Vraag het je contactpersoon.
help-who = Deze mensen helpen je
help-write = Schrijf een bericht
help-how = Zo werkt de app
help-offline = De app werkt ook zonder internet.
help-dutch = Tik op een zin. Dan zie je het Nederlands.
help-saved = Bovenaan zie je of alles verstuurd is.

## Settings

settings-title = Instellingen
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
push-title = Melding als de app dicht is
push-what = Je telefoon laat iets weten. Ook als de app dicht is.
push-lock = Op je scherm staan geen namen en geen bedragen.
push-asks = Je telefoon vraagt straks of dit mag.
push-switch_on = Zet meldingen aan
push-switch_off = Zet meldingen uit
push-is_on = Meldingen staan aan op deze telefoon.
push-kinds = Waarover krijg je een melding?
push-message = Nieuw bericht
push-appointment = Nieuwe of andere afspraak
push-tomorrow = Morgen moet je ergens zijn
push-deadline = De laatste dag is dichtbij
push-quiet = Stille uren
push-quiet_from = Stil vanaf
push-quiet_to = Stil tot
push-quiet_keep = Bewaar deze uren
push-cannot = Deze browser kan geen meldingen geven. Zet de app op je beginscherm en open hem daar.
push-denied = Je telefoon staat dit niet toe. Je kunt dat veranderen bij de instellingen van je telefoon.
push-offline = Hiervoor is internet nodig. Er is niets veranderd.
push-trouble = Dat is niet gelukt. Er is niets veranderd.
push-text_message = Je hebt een bericht in Mijn Aanpak.

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

## Who owns a step or a checklist item

owner-self = Jij
owner-case_manager = Klantmanager
owner-settlement_counsellor = Maatschappelijk begeleider
owner-municipality = Gemeente
owner-language_school = Taalschool
owner-independent_tester = Onafhankelijke tester
owner-job_hunter = Jobhunter

## Learning routes

route-b1 = B1-route
route-education = Onderwijsroute
route-self_reliance = Z-route (zelfredzaamheidsroute)

## Steps of the plan: intake

step-broad_intake = Brede intake
step-joint_intake_talk_1 = Intake, gesprek 1: met VluchtelingenWerk
step-intake_talk_2 = Intake, gesprek 2: zonder anderen
step-assessment = Assessment: wat je kunt en wat je wilt
step-learnability_test = Leerbaarheidstoets
step-pip = PIP: je plan op papier

## Steps of the plan: language and integration

step-starter_class = Startklas Nederlands
step-language_boost_hospitality = Taalboost horeca
step-b1_course = Cursus Nederlands B1
step-participation_statement = Participatieverklaring tekenen (PVT)
step-labour_market_module = Module arbeidsmarkt en participatie (MAP)
step-knm_exam = Examen KNM
step-progress_meeting = Voortgangsgesprek

## Steps of the plan: work

step-learn_work_track_cook = Leer-werktraject hulpkok
step-elderly_care_orientation = Kennismaken met de ouderenzorg

## Steps of the plan: study

step-bridge_course = Taalschakeltraject
step-diploma_evaluation = Diplomawaardering
step-open_day_law = Open dag rechten
step-student_finance = Studiefinanciering vragen en bijstand stoppen
step-meet_lawyer = Praten met een jurist over het vak

## Milestones of the B1-route

step-start_course = Cursus begonnen
step-level_a2 = Niveau A2 gehaald
step-first_exam_part = Eerste examenonderdeel gedaan
step-exam_reading = Examen lezen gehaald
step-exam_listening = Examen luisteren gehaald
step-exam_writing = Examen schrijven gehaald
step-exam_speaking = Examen spreken gehaald
step-b1_done = Inburgering klaar: diploma
goal-becomes_short = Dit wordt een doel voor nu.
goal-becomes_long = Dit wordt een doel voor later.
goal-find_work = Betaald werk vinden
goal-own_trade = Werken in mijn eigen vak
goal-study = Een opleiding doen
goal-speak_dutch = Goed Nederlands leren
goal-dutch_beyond_b1 = Nederlands leren boven niveau B1
goal-integration = Klaar zijn met mijn inburgering
goal-own_money = Mijn geld zelf regelen
goal-know_people = Mensen leren kennen

## Milestones of the onderwijsroute

step-start_bridge_course = Taalschakeltraject begonnen
step-level_b1 = Niveau B1 gehaald
step-level_b2 = Niveau B2 gehaald
step-bridge_subjects = Andere vakken: wiskunde, Engels en computer
step-study_choice = Studie gekozen
step-admission = Toegelaten tot de studie
step-education_done = Taalschakeltraject klaar: diploma

## Milestones of the Z-route

step-map_done = Praktijkuren MAP klaar
step-map_talk = Eindgesprek MAP gedaan
step-lesson_hours_done = Uren les klaar
step-participation_hours_done = Uren participatie klaar
step-final_talk = Eindgesprek gedaan
step-self_reliance_done = Inburgering klaar: certificaat

## Steps of the ways of working of municipalities

approach-meet_in_azc = Kennismaken met je klantmanager, nog in het azc
approach-volunteering_azc = Vrijwilligerswerk in een groep, vanuit het azc
approach-work_azc = Werk of een werkervaringsplek zoeken, vanuit het azc
approach-coa_data = Nakijken wat het COA van je weet
approach-note-coa_data = Klopt er iets niet? Zeg het. Dan veranderen we het.
approach-goals = Doelen kiezen: voor nu en voor later
approach-ontzorgen_together = Hulp van de gemeente met betalen (ontzorgen): samen kijken naar rekeningen
approach-health = Gesprek over je gezondheid (GGD)
approach-child_care = Opvang voor je kinderen regelen (kinderopvang)
approach-note-child_care = Dan kun je naar les en naar werk. Heb je geen kinderen? Zeg het.
approach-joint_intake = Eén intake met iedereen: je vertelt alles één keer
approach-joint_intake_counselling = VluchtelingenWerk doet mee aan dezelfde intake
approach-joint_intake_work = De werkmatcher doet mee aan dezelfde intake
approach-joint_intake_neighbourhood = Het wijkteam doet mee aan dezelfde intake
approach-note-joint_intake_almere = Erbij zijn: je klantmanager en VluchtelingenWerk.
approach-note-joint_intake_utrecht = Erbij zijn: je klantmanager, de werkmatcher en VluchtelingenWerk.
approach-note-joint_intake_zaanstad = Erbij zijn: je klantmanager, het wijkteam en VluchtelingenWerk.
approach-language_boost = Taalboost: kort en veel Nederlands voor je vak
approach-ib_plus = IB+: een jaar lang elke dag naar school
approach-buddy = Kennismaken met een buddy
approach-sport_network = Sporten en mensen leren kennen
approach-language_buddy = Taalmaatje uit je eigen vak
approach-work_experience = Beginnen op een werkervaringsplek
approach-note-account_manager = Eén accountmanager zoekt met je mee.
approach-language_placement = Taalstage: Nederlands leren op een werkplek
approach-learn_work_track = Leer-werktraject: werken en leren
approach-note-employer = Werkgever: { $employer }. Schooldagen: { $days }.
approach-note-trade = Vak: { $trade }.
approach-application_training = Sollicitatietraining
approach-employer_meeting = Kennismaken met een werkgever
approach-job_coach = Hulp van een jobcoach op het werk
approach-guidance_after = Contact houden, ook als je werkt of studeert

## Counters of hours

counter-lessons = Uren les
counter-participation = Uren participatie
counter-labour_market_module = Praktijkuren MAP
counter-bridge_dutch = Uren Nederlands
counter-bridge_other = Uren andere vakken

## Skills

skill-listening = Luisteren
skill-speaking = Spreken
skill-reading = Lezen
skill-writing = Schrijven

## Homework

homework-new_words = { $count ->
    [one] Leer { $count } nieuw woord.
   *[other] Leer { $count } nieuwe woorden.
}
homework-kitchen_words = Leer de woorden over veilig werken in de keuken.
homework-read_letter = Lees een brief. Zoek de datum en de afzender.
homework-write_message = Schrijf een kort bericht aan je klantmanager.
homework-ask_colleague = Stel een collega drie vragen in het Nederlands.
homework-write_name_address = Schrijf je naam en je adres vijf keer.
homework-read_post_words = Lees vijf woorden op je post.
homework-say_days = Zeg de dagen van de week hardop.
homework-summary = Schrijf een korte samenvatting van de tekst.
homework-maths = Maak de opgaven van wiskunde.
homework-presentation = Bereid je presentatie voor.
homework-english_text = Lees de Engelse tekst.
homework-listen_news = Luister naar het nieuws. Schrijf drie nieuwe woorden op.

## Notes with steps, checklist items and bills

note-hours_per_week = { $count ->
    [one] { $count } uur per week.
   *[other] { $count } uur per week.
}
note-only_final_talk_left = De uren zijn klaar. Alleen het eindgesprek moet nog.
note-with_interpreter = Er is een tolk bij.
note-pip_due = Uiterlijk op { $day }. Dat is tien weken na je inschrijving.
note-fits_long_goal = Deze stap hoort bij je doel voor later.
note-not_in_this_route = Dit hoort niet bij jouw leerroute.
note-sent_on = De aanvraag is gestuurd op { $day }.
note-talk_then = Op die dag is er een gesprek hierover.
note-letter_with_code = De brief met de code is van { $day }. Gebruik de code voor de datum in de brief.
note-decision_and_advance = Het besluit is van { $decision }. Het voorschot kwam op { $advance }.
note-is_loan = Dit is een lening. Je betaalt het terug aan de gemeente.
note-works_back_to = De verzekering geldt vanaf { $day }.
note-applied_on = Aangevraagd op { $day }. Er is nog geen antwoord.
note-child_benefit_from = Aangevraagd op { $applied }. Het recht begint op { $from }.
note-ask_before_applying = Nog niet aanvragen. Vraag het eerst.
note-childcare_starts = { $name } begint op { $day } op de kinderopvang. Vraag dit daarvoor aan.
note-income_since = Je krijgt loon sinds { $day }. Geef een nieuwe schatting door.
note-proof_is_message = Je bericht is het bewijs.
note-explained_in_own_language = De machtiging is in je eigen taal uitgelegd.
note-pays_in_parts = Je betaalt dit in delen, elke maand.
note-monthly_form = Vul elke maand het formulier over je loon in.
note-remission_two_offices = De gemeente zei ja. Je wacht nog op het waterschap.
note-handover_lines = Geregeld: huur, energie, water en zorgverzekering.
note-hospital_visit = Dit is voor jouw bezoek aan het ziekenhuis. Kinderen hebben geen eigen risico.
note-sent_to = Doorgestuurd naar { $name }.
note-arrangement_asked = { $count ->
    [one] Betalingsregeling gevraagd op { $day }, in { $count } deel.
   *[other] Betalingsregeling gevraagd op { $day }, in { $count } delen.
}
note-remission_pending = Je wacht op antwoord over kwijtschelding.

## The ladder of letters, and what to do at each

stage-bill = Rekening
    .do = Betaal voor de datum. Lukt dat niet? Bel voor de datum.
stage-reminder = Herinnering
    .do = Betaal, of vraag schriftelijk een betalingsregeling.
    .fine = Een boete wordt hoger met elke herinnering. Betaal voor de datum in de brief. Lukt dat niet? Vraag vandaag hulp.
stage-formal_demand = Aanmaning
    .do = Je hebt veertien dagen zonder extra kosten. Tel vanaf de dag na ontvangst. Betaal, of vraag hulp.
    .dated = Betaal voor de datum in de brief. Lukt dat niet? Vraag vandaag hulp.
stage-collection = Incassobureau
    .do = Controleer het bedrag en de kosten. Spreek iets af en bewaar het bewijs. Noem altijd het kenmerk.
stage-bailiff = Deurwaarder
    .do = Neem vandaag contact op, samen met iemand die helpt. Er is nog tijd.
stage-court = Dagvaarding
    .do = In de brief staat een dag bij de rechter. Vraag vandaag gratis advies bij het Juridisch Loket.
stage-seizure = Vonnis of beslag
    .do = Een deel van je inkomen blijft van jou. Vraag vandaag hulp aan je klantmanager of het Juridisch Loket.

## Fixed costs

cost-rent = Huur
cost-energy = Energie
cost-water = Water
cost-health_insurance = Zorgverzekering
cost-phone = Telefoon en internet

## Why someone cannot come

reason-ill = Ik ben ziek.
reason-child = Mijn kind heeft mij nodig.
reason-work = Ik moet dan werken.
reason-lesson = Ik heb dan les.
reason-appointment = Ik heb dan een andere afspraak.
reason-travel = Ik kan er dan niet naartoe reizen.
reason-other = Ik heb een andere reden.

## What a bill is for

bill-rent = Huur
bill-monthly = Bedrag per maand
bill-annual_settlement = Jaarafrekening
bill-deductible = Eigen risico
bill-premium = Premie
bill-tax = Belasting
bill-furnishing_loan = Inrichtingslening
bill-fine = Boete
bill-other = Iets anders

## Sentences the app writes for the person, with blanks: what, day, times, title of the thing asked about

phrase-cannot_come = Ik kan niet komen op { $date } om { $time } uur. Het gaat om: { $what }. { $reason }
phrase-can_come_after_all = Ik kan toch komen op { $date } om { $time } uur. Het gaat om: { $what }.
phrase-conflict_employer = Op { $date } heb ik twee dingen tegelijk. { $one }: tot { $one_until } uur. { $other }: vanaf { $other_from } uur. Kun je mijn werkgever vragen om een andere tijd?
phrase-conflict_school = Op { $date } heb ik twee dingen tegelijk. { $one }: tot { $one_until } uur. { $other }: vanaf { $other_from } uur. Kun je de school vragen om een andere lestijd?
phrase-conflict_case_manager = Op { $date } heb ik twee dingen tegelijk. { $one }: tot { $one_until } uur. { $other }: vanaf { $other_from } uur. Ik moet bij allebei zijn. Wat kan ik doen?
phrase-ask_step = Ik heb een vraag over een stap in mijn plan. De stap is: { $step }.
phrase-ask_item = Ik heb hulp nodig bij iets dat ik moet regelen. Het gaat om: { $item }.
phrase-ask_bill = Ik heb hulp nodig met een rekening. De rekening is van: { $sender }. Het gaat om: { $kind }.
phrase-municipality_pays_bill = Ik heb een brief over betalen gekregen. De brief is van: { $sender }. Het gaat om: { $kind }. De gemeente betaalt deze kosten. Kun je dit vandaag bekijken?
phrase-agreed = Ja, dit is goed. Het gaat om: { $what }.
phrase-ask_agreed = Ik heb een vraag over wat we hebben afgesproken. Het gaat om: { $what }.

## "I got a letter"

letter-title = Ik heb een brief
letter-who = Van wie is de brief?
letter-search = Zoek de naam
letter-search-hint = Zoek in je eigen taal of in het Nederlands. Een schrijffout is niet erg.
letter-none = Deze naam staat er niet bij. Vraag het je contactpersoon.
letter-by-word = Zoek een woord dat op de brief staat
letter-urgency-very_high = Heel dringend
letter-urgency-high = Dringend
letter-urgency-medium = Niet dringend. Doe het wel op tijd.
letter-urgency-dated = Er staat een dag in de brief
letter-today = Deze brief kan niet wachten. Wie helpt vandaag?
letter-today-who = { $name } kan je helpen. Stuur vandaag een bericht aan { $name }.
letter-today-nobody = Vraag vandaag hulp aan je contactpersoon bij de gemeente.
letter-today-legal = Gratis advies krijg je bij het Juridisch Loket.
letter-about = Waar gaat deze brief over?
letter-first = Wat doe je eerst?
letter-now = Wat wil je nu doen?
letter-make-bill = De rekening in de app zetten
letter-make-entry = De afspraak in mijn week zetten
letter-send = Hulp vragen met deze brief
letter-kind-appointment = Een uitnodiging of een afspraak
    .do = Kijk naar de dag en de tijd. Kun je niet komen? Zeg het voor die dag.
letter-kind-other = Iets anders, of ik weet het niet
letter-photo-why = De foto gaat mee met wat je hierna kiest.
letter-photo-goes = Deze foto van de brief gaat mee.
letter-photo-here = Deze foto staat alleen op deze telefoon.
letter-more = Meer hierover
phrase-letter_from = Ik heb een brief gekregen. De brief is van: { $sender }. Kun je met mij meekijken?
phrase-urgent_letter_from = Ik heb een dringende brief gekregen. De brief is van: { $sender }. Kun je vandaag met mij meekijken?

## Reporting a change

change-title = Een verandering doorgeven
change-intro = Verandert er iets in je leven? Vertel het vandaag aan de gemeente. Twijfel je? Vertel het ook.
change-what = Wat verandert er?
change-from = Vanaf welke dag?
change-to-both = Vertel dit aan twee: de gemeente en Dienst Toeslagen.
change-to-municipality = Vertel dit aan de gemeente.
change-send = Naar de gemeente sturen
change-list = Wat je hebt doorgegeven
change-proof = Dit is je bewijs dat je het hebt doorgegeven.
change-since = Vanaf { $date }
change-told = Je hebt dit aan de gemeente doorgegeven op { $date }
change-toeslagen-do = Geef het ook zelf door aan Dienst Toeslagen, met je DigiD.
change-toeslagen-done = Ik heb het doorgegeven aan Dienst Toeslagen
change-toeslagen-told = Je hebt dit aan Dienst Toeslagen doorgegeven op { $date }
change-toeslagen-undo = Nog niet doorgegeven aan Dienst Toeslagen
change-work-ask = Vraag je klantmanager wat er verandert aan je uitkering.
change-work-tell = Vertel de gemeente: vanaf welke dag, hoeveel uren en hoeveel loon. Heb je een contract? Laat het zien.
change-work-tell_toeslagen = Schat je nieuwe inkomen van dit hele jaar. Geef dat door aan Dienst Toeslagen.
change-abroad-ask = Geef het door vóór je weggaat.
change-partner-ask = Je man of vrouw telt misschien mee voor je toeslagen. Vraag dit nu opnieuw.
change-work = Ik begin met werk, een proefbaan, een stage of vrijwilligerswerk
change-hours = Ik ga meer of minder uren werken
change-income = Mijn inkomen verandert
change-gift = Ik krijg een gift of ander geld
change-study = Ik begin of stop met een opleiding
change-household = Iemand komt bij mij wonen of gaat weg uit mijn huis
change-address = Ik verhuis of mijn huur verandert
change-marriage = Ik ga trouwen
change-birth = Mijn kind is geboren
change-partner = Mijn man of vrouw komt naar Nederland
change-bank_account = Ik heb een nieuw rekeningnummer
change-phone = Ik heb een nieuw telefoonnummer
change-abroad = Ik ga op vakantie of naar het buitenland
phrase-report_change = Ik geef een verandering door: { $what }. Datum van de verandering: { $date }.

## The hand-over at the end of ontzorgen

handover-when = Tot en met { $until } betaalt de gemeente. Vanaf { $from } betaal je zelf.
handover-no-date = De laatste dag is nog niet bekend. Vraag het aan je klantmanager.
handover-starts = Vanaf { $date } loop je elke regel na, samen met je klantmanager.
handover-sign = Klopt de regel? Zet dan een vinkje. Klopt het niet? Vraag het eerst.
handover-gap = Nog niet afgesproken: wie betaalt vanaf { $date }?
handover-double = Let op: vanaf { $date } betalen jij en de gemeente allebei. Vraag het aan je klantmanager.
handover-unknown = Nog niet bekend wie dit betaalt. Vraag het aan je klantmanager.
handover-covered = Het is duidelijk wie dit betaalt.
handover-paid_last = Ik weet wie het laatst betaalde, en voor welke maand
handover-pays_next = Ik weet wie hierna betaalt, en vanaf welke dag
handover-direct_debit = De automatische incasso is aangezet en werkt
handover-login = Ik heb zelf het klantnummer en het wachtwoord
handover-next_bill = Ik weet wanneer de volgende rekening komt
handover-once = Voor alle kosten samen
handover-benefit_full = Ik weet vanaf welke maand ik mijn hele uitkering zelf krijg
handover-allowances = Mijn toeslagen komen op mijn eigen rekening
handover-debts = Ik weet welke schulden en leningen ik elke maand betaal
handover-remission = Ik heb kwijtschelding gevraagd
handover-budget = Ik heb een budget dat klopt
handover-who_to_call = Ik weet wie ik bel als er een brief komt
handover-end_letter = Ik heb de eindbrief gekregen
handover-signed = Klaar op { $date }
handover-no-cost = Dit is nog niet klaar. Niemand heeft opgeschreven wie wat betaalt.
handover-unclear = { $count ->
    [one] Dit is nog niet klaar. Bij { $count } soort kosten is niet duidelijk wie betaalt.
   *[other] Dit is nog niet klaar. Bij { $count } soorten kosten is niet duidelijk wie betaalt.
}

## The municipality's own rules

help-municipality = Bij je gemeente
help-call = Bel { $number }
regelen-local = Van je gemeente
item-local = In je gemeente
item-local-site = Open de website
item-local-term = { $days ->
    [one] Je gemeente zegt: doe dit binnen 1 dag.
   *[other] Je gemeente zegt: doe dit binnen { $days } dagen.
}
change-local-term = { $days ->
    [one] Vertel dit binnen 1 dag aan je gemeente. Liefst vandaag.
   *[other] Vertel dit binnen { $days } dagen aan je gemeente. Liefst vandaag.
}
bills-usual-municipality = Meestal betaalt de gemeente dit. Vraag het je klantmanager.
bills-usual-self = Meestal betaal je dit zelf. Vraag het je klantmanager.

## What comes first, and what was answered

item-first = Doe dit eerst
item-first-line = Eerst: { $item }
ask-title = Schrijf het antwoord op
ask-why = Dan weet je later wat er is gezegd.
ask-who = Wie heb je het gevraagd?
ask-on = Welke dag was dat?
ask-said = Wat was het antwoord?
ask-save = Antwoord bewaren
ask-kept = Dit is gezegd
ask-line = { $who }, { $date }
ask-missing = Vul in wie je het vroeg. En wat het antwoord was.
ask-future = Die dag is nog niet geweest. Kijk de datum na.

## The week in the calendar that the person has already

calendar-feed = Je week in je agenda
calendar-feed-what = Je agenda haalt je afspraken en laatste dagen zelf op.
calendar-feed-least = Er staan geen bedragen en geen afzenders in.
calendar-feed-secret = Wie de link heeft, kan je agenda lezen. Geef hem aan niemand.
calendar-feed-out = Log je uit op deze telefoon? Dan werkt de link niet meer.
calendar-feed-open = Koppel mijn agenda
calendar-feed-off = Er is nog geen link.
calendar-feed-since = Er is een link sinds { $date }.
calendar-feed-renew = Maak een nieuwe link
calendar-feed-old = Met een nieuwe link werkt de oude niet meer.
calendar-feed-go = Open in mijn agenda
calendar-feed-else = Gebeurt er niets? Zet de link zelf in je agenda.
calendar-feed-end = Stop met deze link
calendar-feed-ended = De link werkt niet meer.
calendar-feed-way = Alle weken in mijn agenda

## An entry, its calendar, and "I cannot come"

calendar-add = Zet in mijn agenda
calendar-pay = Laatste dag om een rekening te betalen
calendar-send_on = Laatste dag om een brief door te sturen
calendar-look = Kijk in Mijn Aanpak.
week-obligatory-tell = Kun je niet? Zeg het voor die tijd.
cannot-why = Waarom kun je niet komen?
cannot-message = Dit bericht gaat naar { $name }
cannot-message-nobody = Dit bericht gaat naar je klantmanager
cannot-send = Verstuur dit bericht
cannot-done = Je bericht staat klaar.
entry-gone = Deze afspraak staat niet meer in je week.
item-line = { $item }: { $status }
item-advice = Dit is een advies, geen wet.
item-check_with = Vraag deze dag na bij je klantmanager.

# De overdracht: eerst betaalde de gemeente de vaste kosten, daarna betaal je zelf.
handover-ended = Tot en met { $until } betaalde de gemeente. Kijk hieronder wie nu betaalt.
handover-each = Niet alle kosten hebben dezelfde laatste dag. Kijk hieronder wie wat betaalt.
handover-rent-first = Huur betaal je vooraf. De eerste huur die jij betaalt, betaal je vóór { $from }.

# Knop: de persoon zegt dat hij deze kosten vanaf die dag zelf betaalt.
handover-i-pay = Ik betaal dit zelf, vanaf { $date }

# Knop: dat terugdraaien.
handover-not-i = Toch niet: ik heb dit nog niet afgesproken
handover-you-said = Dit heb je zelf ingevuld.

# De datum die op een brief gedrukt staat.
letter-date-ask = Wat is de datum van de brief?
letter-last-day-ask = Noemt de brief een laatste dag? Vul die dag in.
letter-date-save = Bewaar de datum
photo-title = Foto van de brief
photo-add = Maak een foto van de brief
photo-why = De foto blijft bij deze rekening. Je kunt hem altijd laten zien.
photo-busy = Even wachten. De foto wordt klaargemaakt.
photo-waiting = Bewaard, maar nog alleen op deze telefoon.
photo-sent = Veilig bewaard, ook als je telefoon stuk gaat.
photo-open = Bekijk de foto
photo-close = Sluit de foto
photo-remove = Haal de foto weg

# Voor wie het scherm laat voorlezen. $sender: wie de brief stuurde.
photo-alt = Foto van de brief van { $sender }
photo-no-picture = Dit is geen foto die je telefoon kan lezen. Maak de foto opnieuw.
photo-too-big = Deze foto is te groot. Maak de foto opnieuw.
photo-no-room = Je telefoon is vol. De foto is niet bewaard. Maak ruimte en probeer het opnieuw.
photo-not-here = De foto staat niet op deze telefoon. Maak eerst verbinding met internet.

# Een rekening die elke maand terugkomt.
bill-add-repeats = Komt deze rekening elke maand?
bill-once = Nee, één keer
bill-every-month = Ja, elke maand
bills-every-month = Elke maand

# Betalingsregeling: een schuld of rekening in delen betalen, afgesproken met wie de rekening stuurde.
arrange-open = Ik heb een betalingsregeling
arrange-title = Betalingsregeling
arrange-how = Mag je in delen betalen? Vul in wat je hebt afgesproken.
arrange-first = Eerste dag om te betalen
arrange-amount = Hoeveel per maand?
arrange-terms = Hoeveel keer?
arrange-save = Bewaar de regeling
arrange-line = Betalingsregeling. Laatste keer betalen: { $date }
arrange-keep = Betaal elk deel op tijd. Lukt dat niet? Bel eerst wie de rekening stuurde.
arrange-terms-wrong = Vul een getal in van 2 tot en met 60.
arrange-amount-missing = Vul in hoeveel je per maand betaalt.

# De maand: wat er binnenkomt, wat eruit gaat en wat er overblijft.
month-title = Mijn maand
month-why = Vul in hoeveel euro je krijgt en betaalt. Dan zie je wat je overhoudt.
month-in = Het geld dat ik krijg
month-out = Het geld dat ik betaal
month-pots = Waarvoor ik geld opzij leg
month-pots-why = Deze kosten komen niet elke maand. Leg elke maand een deel opzij.
month-total = Samen: { $amount } per maand
month-left = Je houdt deze maand { $amount } over. Dat is { $week } per week.
month-short = Je hebt deze maand { $amount } te weinig. Vraag hulp aan je klantmanager.

# Een balk, in woorden, voor wie het scherm laat voorlezen. Elk getal is een percentage.
month-picture = Van elke 100 euro die je krijgt, betaal je { $out } euro. { $pots } euro leg je opzij. { $left } euro houd je over.
month-empty = Vul eerst in hoeveel geld je krijgt.

month-how-often = { $what }: hoe vaak?
every-month = elke maand
every-quarter = elke 3 maanden
every-year = elk jaar
budget-benefit = Uitkering
budget-wage = Loon
budget-allowances = Toeslagen
budget-child_benefit = Kinderbijslag
budget-other_income = Ander geld dat ik krijg
budget-debts = Leningen en schulden
budget-other_cost = Iets anders dat ik betaal

# De potjes: kosten die soms komen.
budget-energy_settlement = Jaarafrekening van de energie: wat ik moet bijbetalen
budget-deductible = Eigen risico: wat ik zelf betaal aan zorg
budget-clothes = Kleren
budget-school = School
budget-repairs = Boetes en reparaties
budget-travel = Kosten om naar de les te reizen
budget-diplomas = Diploma's vertalen
month-incomplete = Nog niet compleet. Vul ook in wat je hieraan betaalt: { $what }.
photo-another = Maak nog een foto
bills-sent-on = Doorgestuurd op { $date }
bills-sent-open = De laatste dag is voorbij. De betaling is nog niet bevestigd. Vraag het aan je klantmanager.

## Who looked at the file

looks-title = Wie keek in je gegevens?
looks-show = Laat zien
looks-none = Nog niemand.
looks-offline = Hiervoor heb je internet nodig.
looks-file = { $name } keek in je gegevens op { $date } om { $time } uur.
looks-photo = { $name } keek naar een foto van een brief op { $date } om { $time } uur.

# Een rekening weghalen: de vraag, en twee knoppen.
bills-remove-ask = Weet je het zeker? Je krijgt deze rekening niet terug.
bills-remove-yes = Ja, weghalen
bills-remove-no = Nee, bewaren

# De bedragen van de maand: wie ze ziet, en wat erbij hoort.
month-private = Alleen jij ziet deze bedragen.
month-in-why = Vul in wat echt op je bankrekening komt.
month-out-why = Kosten die de gemeente betaalt, tellen hier niet mee. Vul daar 0 in.
month-bills = Rekeningen van deze maand
month-bills-why = Elk bedrag telt één keer. Je klantmanager ziet je rekeningen ook.
month-bills-more = Dit komt erbij: { $amount }
month-bill-instead = Telt mee in plaats van: { $what }.
month-bill-in = Telt niet nog een keer. Het zit al in: { $what }.
month-bill-no-amount = Telt niet mee. Er is geen bedrag.
month-bill-no-day = Telt niet mee. Er is geen datum.

# DigiD, als de brief met de code er al is: dan hoef je niets meer aan te vragen.
item-digid-activate = DigiD actief maken met de code
item-digid-code = De brief met de code is er. Ga naar digid.nl en maak je DigiD actief met de code. Doe dit voor de datum in de brief. Is die datum voorbij? Vraag DigiD dan opnieuw aan.
digid-letter-ask = Is de brief met de code er? Vul de datum van de brief in.

# Wat je eerst moet vragen, is pas klaar als er een antwoord is opgeschreven. De persoon leest zelf of het mag.
ask-note-first = Schrijf eerst het antwoord op. Daarna kun je verder.
ask-allowed = Zegt het antwoord dat je mag aanvragen? Zo niet, vraag dan nog niets aan.
ask-may = Ja, ik mag aanvragen
looks-code = { $name } maakte een code voor een andere telefoon op { $date } om { $time } uur.
looks-cut-off = { $name } logde je uit op al je telefoons, op { $date } om { $time } uur.

## Something of one's own in the week

own-title = Zet iets in je week
own-only-you = Alleen jij ziet dit. Je gemeente ziet het niet.
own-what = Wat is het?
own-day = Welke dag?
own-starts = Hoe laat begint het?
own-ends = Hoe laat is het klaar?
own-ends-hint = Weet je dat niet? Laat het leeg. Dan staat er een uur.
own-place = Waar is het?
own-save = Zet het in mijn week
own-missing = Vul in: wat het is, de dag, en hoe laat het begint.
own-collides = Let op. Dan heb je ook: { $what }.
own-something = iets persoonlijks
own-remove = Haal dit uit mijn week
own-remove-sure = Ja, haal het uit mijn week

## Somebody of the team is away

away-title = { $name } is er nu niet
away-back = { $name } is er weer op { $date }.
away-stand_in = { $name } helpt je zolang.
away-urgent = Kan het niet wachten?

## Answering who asks for another time

refusal-changed_meanwhile = Iemand anders heeft dit net veranderd. Kijk wat er nu staat.
move-yes = Ja, dat kan
move-no = Nee, dat kan niet
move-now = De afspraak is nu op { $date } om { $time } uur.
move-collides = Let op: dan is er nog iets. Het gaat om: { $what }.
move-said-yes = Je zei ja.
move-said-no = Je zei nee.
move-late = Je antwoord kwam te laat. De afspraak is niet verplaatst. Stuur een bericht.
move-changed = De afspraak is intussen veranderd.
move-gone = De afspraak is er niet meer.

## A photo in the conversation

photo-send = Stuur een foto
photo-send-why = Je team kan de foto zien. Waar je de foto maakte, staat er niet in.
photo-of-message = Foto bij dit bericht

## The phones of one person

phones-title = Je telefoons
phones-show = Laat mijn telefoons zien
phones-this = Deze telefoon
phones-paired = Gekoppeld op { $date }. Laatst gebruikt op { $seen }.
phones-out = Log die andere telefoon uit
phones-out-ask = Die telefoon wist dan alles van jou. Wat daar nog niet is verstuurd, gaat weg.
phones-out-yes = Ja, log uit
phones-out-done = De telefoon is uitgelogd.
phones-add = Koppel nog een telefoon
phones-add-why = Een andere telefoon ziet en doet alles wat jij hier ziet en doet. Kies dus wie je vertrouwt.
phones-add-undo = Je kunt die telefoon hier altijd uitloggen.
phones-add-close = Verberg de code
phones-code-until = De code werkt één keer, tot { $time } uur.
phones-code-scan = Open de camera van de andere telefoon. Scan deze code.
phones-out-no = Nee, laat het zo

## What the person can do, and what of it is not right

strength-wrong = Dit klopt niet
strength-instead = Hoe is het wel? Dit mag leeg blijven.
strength-said = Je zei dat dit niet klopt.

## Who looks along: a buddy, a taalmaatje

buddies-title = Meekijken
buddies-why = Een buddy of taalmaatje kan meekijken. Die ziet alleen wat jij kiest.
buddies-never = Je berichten, brieven en rekeningen laten we nooit zien.
buddies-staff = Je klantmanager ziet niet wie meekijkt.
buddies-open = Laat iemand meekijken
buddies-list = Wie kijkt mee?
buddies-none = Er kijkt nu niemand mee.
buddies-used = Laatst gekeken op { $date }
buddies-unused = Nog niet gekeken
buddies-stop = Stop met meekijken
buddies-stopped = Deze persoon kijkt niet meer mee.
buddies-name = Naam van deze persoon
buddies-choose = Wat mag deze persoon zien?
buddies-lessons = Mijn taallessen
buddies-appointments = Mijn afspraken
buddies-places = Waar mijn lessen en afspraken zijn
buddies-homework = Mijn huiswerk
buddies-plan = Mijn doelen en stappen
buddies-make = Maak een link
buddies-name-missing = Vul eerst een naam in.
buddies-choose-missing = Kies eerst wat deze persoon mag zien.
buddies-many = Er kijken al vijf mensen mee. Laat eerst één persoon stoppen.
buddies-link-for = Dit is de link voor { $name }.
buddies-link-secret = Wie de link heeft, kan meekijken. Geef hem aan niemand anders.
buddies-link-until = De link werkt tot en met { $date }.
buddies-link-once = Je ziet deze link maar één keer.
buddies-link-send = Stuur de link
buddies-link-close = Verberg de link

## What somebody sees who looks along

looking-title = Meekijken met { $name }
looking-chosen = { $name } koos wat jij hier ziet. Je kunt niets veranderen.
looking-until = Je mag meekijken tot en met { $date }.
looking-this-week = Deze week
looking-plan = Doelen en stappen
looking-nothing = Hier staat nu niets.
looking-done = Gedaan
looking-gone = Deze link werkt niet meer. Vraag een nieuwe link.
looking-trouble = De server werkt nu niet. Probeer het straks opnieuw.
looking-coming = We halen het op.
looking-again = Kijk opnieuw

## Languages, sharing and printing: of later screens only

language-missing = Deze taal staat nog niet op je telefoon. Je hebt internet nodig.
regelen-share = Welke lijst wil je delen of printen?
regelen-all-lists = Alle lijsten
share = Delen
print = Printen
share-copied = De tekst is gekopieerd.

## A server that was put back to a backup

back-title = De computer van de gemeente staat weer op een eerdere dag.
back-count = { $count ->
    [one] 1 ding van je telefoon is weg of anders.
   *[other] { $count } dingen van je telefoon zijn weg of anders.
}
back-ask = Vraag je klantmanager wat nog klopt.
back-show = Laat zien wat weg is
back-again = Doe dit opnieuw
back-more = Misschien is er meer weg. Dat weet je telefoon niet.
back-mine = Jouw bericht is weg: { $what }
back-theirs = Een bericht van je team is weg: { $what }
back-undone = Dit had je gedaan. Het is weg: { $what }
back-missing = Dit is weg: { $what }
back-moved = Op je telefoon stond: { $what }. Nu staat er: { $now }.
back-changed = Dit is nu anders: { $what }
back-dated = { $what }, { $date }
back-entry = { $what }, { $date }, { $time }
back-other = iets in je gegevens

## The ways out of a collision

clash-employer = Vraag { $name }: kan mijn werk later beginnen?
clash-employer-nobody = Vraag om een andere werktijd
clash-school = Vraag de school om een andere lestijd
clash-case-manager = Allebei moet: vraag het aan { $name }
clash-case-manager-nobody = Allebei moet: vraag het je klantmanager
clash-asked-waiting = Gevraagd. Nog niet verstuurd.
clash-asked-sent = Gevraagd. Wacht op antwoord.
clash-asked-read = Je vraag is gelezen.
