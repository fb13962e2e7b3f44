### Content: the ready words of a person's file: steps, entries, places, bills, notes, and the sentences a person can send. Every blank stands free; a title can start a line or follow a colon.

### Roles in the team

role-case_manager = klantmanager
role-income_officer = inkomensconsulent
role-job_hunter = jobhunter
role-settlement_counsellor = maatschappelijk begeleider
role-study_adviser = studieadviseur
role-language_buddy = taalmaatje
role-buddy = buddy

### Who owns a step or a checklist item

owner-self = Jij
owner-case_manager = Klantmanager
owner-settlement_counsellor = Maatschappelijk begeleider
owner-municipality = Gemeente
owner-language_school = Taalschool
owner-independent_tester = Onafhankelijke tester
owner-job_hunter = Jobhunter

### Learning routes

route-b1 = B1-route
route-education = Onderwijsroute
route-self_reliance = Z-route (zelfredzaamheidsroute)

### Steps of the plan: intake

step-broad_intake = Brede intake
step-joint_intake_talk_1 = Intake, gesprek 1: met VluchtelingenWerk
step-intake_talk_2 = Intake, gesprek 2: zonder anderen
step-assessment = Assessment: wat je kunt en wat je wilt
step-learnability_test = Leerbaarheidstoets
step-pip = PIP: je plan op papier

### Steps of the plan: language and integration

step-starter_class = Startklas Nederlands
step-language_boost_hospitality = Taalboost horeca
step-b1_course = Cursus Nederlands B1
step-participation_statement = Participatieverklaring tekenen (PVT)
step-labour_market_module = Module arbeidsmarkt en participatie (MAP)
step-knm_exam = Examen KNM
step-progress_meeting = Voortgangsgesprek

### Steps of the plan: work

step-learn_work_track_cook = Leer-werktraject hulpkok
step-elderly_care_orientation = Kennismaken met de ouderenzorg

### Steps of the plan: study

step-bridge_course = Taalschakeltraject
step-diploma_evaluation = Diplomawaardering
step-open_day_law = Open dag rechten
step-student_finance = Studiefinanciering vragen en bijstand stoppen
step-meet_lawyer = Praten met een jurist over het vak

### Milestones of the B1-route

step-start_course = Cursus begonnen
step-level_a2 = Niveau A2 gehaald
step-first_exam_part = Eerste examenonderdeel gedaan
step-exam_reading = Examen lezen gehaald
step-exam_listening = Examen luisteren gehaald
step-exam_writing = Examen schrijven gehaald
step-exam_speaking = Examen spreken gehaald
step-b1_done = Inburgering klaar: diploma

### Milestones of the onderwijsroute

step-start_bridge_course = Taalschakeltraject begonnen
step-level_b1 = Niveau B1 gehaald
step-level_b2 = Niveau B2 gehaald
step-bridge_subjects = Andere vakken: wiskunde, Engels en computer
step-study_choice = Studie gekozen
step-admission = Toegelaten tot de studie
step-education_done = Taalschakeltraject klaar: diploma

### Milestones of the Z-route


### Counters of hours

counter-lessons = Uren les
counter-participation = Uren participatie
counter-labour_market_module = Praktijkuren MAP
counter-bridge_dutch = Uren Nederlands
counter-bridge_other = Uren andere vakken

### Skills

skill-listening = Luisteren
skill-speaking = Spreken
skill-reading = Lezen
skill-writing = Schrijven

### Entries of the week

entry-lesson = Taalles
entry-bridge_lesson = Les op het college
entry-work = Werk
entry-progress_meeting = Voortgangsgesprek
entry-talk_with_case_manager = Gesprek met je klantmanager
entry-learnability_test = Leerbaarheidstoets
entry-open_post = Samen de post openen
entry-family_doctor = Huisarts
entry-with_buddy = Met { $name }
entry-fetch_child = { $name } ophalen van school
entry-school_ends_early = { $name }: school stopt vroeg
entry-church = Kerk
entry-legal_words = Woorden uit het recht oefenen
entry-open_day_law = Open dag rechten

### Who else is there

with-group = Je groep
with-class = Je klas
with-family_doctor = De huisarts
with-tester = Een onafhankelijke tester

### Places

place-language_school = Taalschool
place-college = College
place-restaurant = Restaurant
place-bakery = Bakkerij
place-library = Bibliotheek
place-municipal_office = Kantoor van de gemeente
place-community_centre = Buurthuis
place-family_doctor = Huisartsenpraktijk
place-childs_school = School van je kind
place-university_other_city = Universiteit in een andere stad
place-see_invitation = Zie de uitnodiging

### What to bring

bring-book = Je boek
bring-notebook = Je schrift
bring-laptop = Je laptop
bring-last_pay_slip = Je loonstrook van vorige maand
bring-residence_document = Je verblijfsdocument
bring-glasses = Je bril
bring-post = Al je post van deze week

### Homework

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

### Notes with steps, checklist items and bills

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

### Why someone cannot come

reason-ill = Ik ben ziek.
reason-child = Mijn kind heeft mij nodig.
reason-work = Ik moet dan werken.
reason-lesson = Ik heb dan les.
reason-appointment = Ik heb dan een andere afspraak.
reason-travel = Ik kan er dan niet naartoe reizen.
reason-other = Ik heb een andere reden.

### Senders of letters and bills

sender-housing_association = Woningcorporatie
sender-energy_supplier = Energieleverancier
sender-water_company = Waterbedrijf
sender-health_insurer = Zorgverzekeraar
sender-phone_company = Telefoonbedrijf
sender-municipality = Gemeente
sender-water_authority = Waterschap
sender-belastingdienst = Belastingdienst of Dienst Toeslagen
sender-cjib = CJIB
sender-duo = DUO
sender-collection_agency = Incassobureau of deurwaarder
sender-other = Iemand anders

### What a bill is for

bill-rent = Huur
bill-monthly = Bedrag per maand
bill-annual_settlement = Jaarafrekening
bill-deductible = Eigen risico
bill-premium = Premie
bill-tax = Belasting
bill-furnishing_loan = Inrichtingslening
bill-fine = Boete
bill-other = Iets anders

### The ladder of letters, and what to do at each

stage-bill = Rekening
    .do = Betaal voor de datum. Lukt dat niet? Bel voor de datum.
stage-reminder = Herinnering
    .do = Betaal, of vraag schriftelijk een betalingsregeling.
stage-formal_demand = Aanmaning
    .do = Je hebt veertien dagen zonder extra kosten. Tel vanaf de dag na ontvangst. Betaal, of vraag hulp.
stage-collection = Incassobureau
    .do = Controleer het bedrag en de kosten. Spreek iets af en bewaar het bewijs. Noem altijd het kenmerk.
stage-bailiff = Deurwaarder
    .do = Neem vandaag contact op, samen met iemand die helpt. Er is nog tijd.
stage-court = Dagvaarding
    .do = In de brief staat een dag bij de rechter. Vraag vandaag gratis advies bij het Juridisch Loket.
stage-seizure = Vonnis of beslag
    .do = Een deel van je inkomen blijft van jou. Vraag vandaag hulp aan je klantmanager of het Juridisch Loket.

### Fixed costs

cost-rent = Huur
cost-energy = Energie
cost-water = Water
cost-health_insurance = Zorgverzekering
cost-phone = Telefoon en internet

### Months

month-1 = januari
month-2 = februari
month-3 = maart
month-4 = april
month-5 = mei
month-6 = juni
month-7 = juli
month-8 = augustus
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december

### Days of the week, Monday first

weekday-1 = maandag
weekday-2 = dinsdag
weekday-3 = woensdag
weekday-4 = donderdag
weekday-5 = vrijdag
weekday-6 = zaterdag
weekday-7 = zondag

### Days of the week, short


### Sentences the app writes for the person, with blanks: what, day, times, title of the thing asked about

phrase-cannot_come = Ik kan niet komen op { $date } om { $time } uur. Het gaat om: { $what }. { $reason }
phrase-can_come_after_all = Ik kan toch komen op { $date } om { $time } uur. Het gaat om: { $what }.
phrase-conflict_employer = Op { $date } heb ik twee dingen tegelijk. { $one }: tot { $one_until } uur. { $other }: vanaf { $other_from } uur. Kun je mijn werkgever vragen om een andere tijd?
phrase-conflict_school = Op { $date } heb ik twee dingen tegelijk. { $one }: tot { $one_until } uur. { $other }: vanaf { $other_from } uur. Kun je de school vragen om een andere lestijd?
phrase-conflict_case_manager = Op { $date } heb ik twee dingen tegelijk. { $one }: tot { $one_until } uur. { $other }: vanaf { $other_from } uur. Ik moet bij allebei zijn. Wat kan ik doen?
phrase-ask_step = Ik heb een vraag over een stap in mijn plan. De stap is: { $step }.
phrase-ask_item = Ik heb hulp nodig bij iets dat ik moet regelen. Het gaat om: { $item }.
phrase-ask_bill = Ik heb hulp nodig met een rekening. De rekening is van: { $sender }. Het gaat om: { $kind }.
phrase-municipality_pays_bill = Ik heb een brief over betalen gekregen. De brief is van: { $sender }. Het gaat om: { $kind }. De gemeente betaalt deze kosten. Kun je dit vandaag bekijken?

### Ready-made sentences the person can send

phrase-yes_thanks = Ja, graag. Dank je!
phrase-no_talk = Nee, ik wil er eerst over praten.
phrase-got_letter = Ik heb een brief gekregen. Kun je met mij meekijken?
phrase-need_help = Ik heb hulp nodig.
phrase-call_me = Kun je mij bellen?
phrase-need_interpreter = Ik heb een tolk nodig bij onze afspraak.
phrase-dont_understand = Ik begrijp het niet. Kun je het anders zeggen?
phrase-when_appointment = Wanneer is onze volgende afspraak?
phrase-late = Ik kom wat later.
phrase-ill_child = Mijn kind is ziek. Ik moet bij mijn kind blijven.
phrase-work_started = Ik ben begonnen met werken. Wat moet ik doorgeven?
phrase-hours_changed = Mijn werkuren zijn veranderd. Wat moet ik doorgeven?
phrase-moved = Ik ga verhuizen. Wat moet ik regelen?
phrase-household_changed = Er komt iemand bij mij wonen, of iemand gaat weg.
phrase-partner_abroad = Mijn man of vrouw is in het buitenland. Mag ik toeslag aanvragen?
phrase-who_applies = Wie vraagt mijn toeslagen aan: jullie of ik?
phrase-who_pays = Wie betaalt deze kosten: de gemeente of ik?
phrase-reminder_municipality_pays = Ik heb een herinnering gekregen. De gemeente betaalt deze kosten. Kun je dit vandaag bekijken?
phrase-payment_arrangement_asked = Ik heb vandaag een betalingsregeling gevraagd.
phrase-digid_problem = Het lukt niet met mijn DigiD. Kun je mij helpen?
phrase-question_plan = Ik heb een vraag over mijn plan.
phrase-lesson_times = Mijn lestijden passen niet bij mijn werk. Kunnen we praten?
phrase-talk_alone = Ik wil graag alleen met je praten, zonder anderen.
phrase-thanks = Dank je wel.
