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

## What a ready-made sentence is about

topic-answers = Kort antwoord
topic-contact = Bellen en tolk
topic-appointments = Afspraken
topic-bills = Brieven en rekeningen
topic-insurance = Verzekering, toeslagen, DigiD
topic-changes = Veranderingen en papieren
topic-lessons = Les en examen
topic-work = Werk
topic-family = Gezin en gezondheid
topic-home = Wonen
topic-plan = Plan en team

## Ready-made sentences the person can send

# Kort antwoord
phrase-will_do_by = Dat is goed. Ik doe het vóór { $date }.
phrase-done_item = Dit is klaar: { $item }.
phrase-more_time = Ik heb meer tijd nodig. Kan het ook op { $date }?
phrase-no_thanks = Nee, dat hoeft niet. Dank je.
phrase-understood = Nu begrijp ik het. Dank je wel.
phrase-seen_question = Heb je mijn vraag gezien?

# Bellen en tolk
phrase-call_me_at = Kun je mij bellen op { $date } om { $time } uur?
phrase-call_interpreter = Kun je mij bellen met een tolk?
phrase-interpreter_on = Ik heb een tolk nodig op { $date } om { $time } uur.
phrase-other_interpreter = Ik wil graag een andere tolk. Kan dat?
phrase-who_to_ask = Aan wie kan ik dit vragen?

# Afspraken
phrase-late_time = Ik kom later. Ik ben er om { $time } uur.
phrase-will_come = Ja, ik kom op { $date } om { $time } uur.
phrase-other_day = Kan de afspraak op een andere dag? Ik kan op { $date } om { $time } uur.
phrase-ask_appointment = Kunnen we praten op { $date } om { $time } uur?
phrase-what_to_bring = Wat moet ik meenemen naar de afspraak?
phrase-someone_along = Er komt iemand met mij mee naar de afspraak.
phrase-member_along = Mag deze persoon ook komen? De naam is: { $person }.
phrase-where_appointment = Waar is onze afspraak?

# Brieven en rekeningen
phrase-cannot_pay_in_time = Ik kan de afzender niet op tijd betalen. Wat kan ik doen?
phrase-last_day_bill = Op de rekening staat een laatste dag: { $date }. Wie betaalt de afzender: de gemeente of ik?
phrase-bill_paid_on = Ik heb de afzender van deze rekening betaald op { $date }.
phrase-municipality_paid = Heeft de gemeente de afzender van deze rekening betaald?
phrase-arrangement_from = Ik betaal de afzender in delen vanaf { $date }.
phrase-gift_or_loan = Is dit geld van de gemeente een gift of een lening?
phrase-tax_letter = Ik heb een brief over belasting. Kan ik kwijtschelding vragen?

# Verzekering, toeslagen, DigiD
phrase-insured = Heb ik al een zorgverzekering?
phrase-premium_who = Wie betaalt mijn premie aan de zorgverzekeraar: de gemeente of ik?
phrase-insurer_letter = Ik begrijp een brief van de zorgverzekeraar niet. Kun je meekijken?
phrase-allowance_letter = Ik heb een brief van Dienst Toeslagen. Kun je meekijken?
phrase-allowance_not_paid = Dienst Toeslagen heeft mij nog niet betaald. Kun je meekijken?
phrase-digid_works = Mijn DigiD werkt. Wat moet ik nu doen?

# Veranderingen en papieren
phrase-not_sure = Moet ik deze verandering doorgeven? Kun je meekijken?
phrase-change_seen = Heb je mijn verandering gezien?
phrase-told_allowances = Ik heb de verandering doorgegeven aan Dienst Toeslagen op { $date }.
phrase-abroad_from = Ik wil naar het buitenland vanaf { $date }. Wat moet ik doorgeven?
phrase-new_account = Ik heb een nieuw rekeningnummer. Aan wie geef ik het door?
phrase-bring_document = Ik neem dit mee: { $document }.
phrase-document_on = Ik breng dit op { $date }: { $document }.
phrase-no_document = Dit heb ik nog niet: { $document }. Wat kan ik doen?
phrase-lost_document = Dit ben ik kwijt: { $document }. Wat moet ik doen?
phrase-permit_until = Mijn verblijfsdocument is geldig tot en met { $date }. Kun je mij helpen?

# Les en examen
phrase-not_to_lesson = Ik kan niet naar de les op { $date }. Aan wie vertel ik dit?
phrase-travel_costs = Betaalt de gemeente mijn reis naar de les aan mij terug?
phrase-lessons_hard = De lessen zijn te moeilijk voor mij. Kunnen we praten?
phrase-lessons_easy = De lessen zijn te makkelijk voor mij. Kunnen we praten?
phrase-other_school = Ik wil praten over een andere taalschool.
phrase-exam_on = Ik heb examen op { $date } om { $time } uur.
phrase-exam_who_pays = Wie betaalt dit examen aan DUO: de gemeente of ik?
phrase-exam_passed = Ik heb mijn examen gehaald!
phrase-exam_again = Mijn examen is niet gelukt. Wat kan ik nu doen?
phrase-duo_letter = Ik heb een brief van DUO. Kun je meekijken?
phrase-practise = Ik wil meer Nederlands oefenen. Wie kan mij helpen?

# Werk
phrase-start_work_on = Ik begin met werken op { $date }. Wat moet ik doorgeven?
phrase-roster_changed = Mijn werktijden veranderen op { $date }. Past mijn les nog?
phrase-work_stops = Mijn werk stopt op { $date }. Wat moet ik doorgeven?
phrase-own_trade = Ik wil werken in mijn eigen beroep. Waar kan ik beginnen?
phrase-contract = Mijn werkgever gaf mij een arbeidscontract. Kun je meekijken?
phrase-volunteering = Ik wil vrijwilligerswerk doen. Wat moet ik doorgeven?

# Gezin en gezondheid
phrase-childcare = Ik heb opvang nodig voor mijn kind tijdens de les.
phrase-childcare_from = Mijn kind gaat naar de opvang vanaf { $date }. Wat moet ik regelen?
phrase-child_school = Ik zoek een school voor mijn kind. Kun je mij helpen?
phrase-find_gp = Ik zoek een huisarts. Kun je mij helpen?
phrase-health_talk = Ik wil over mijn gezondheid praten. Liever niet in de app.
phrase-family_reunification = Ik heb een vraag over gezinshereniging. Kun je vandaag helpen?
phrase-family_arrives = Mijn gezin komt naar Nederland op { $date }. Wat moet ik regelen?
phrase-child_born = Mijn kind is geboren op { $date }. Wat moet ik regelen?

# Wonen
phrase-repair = Er is iets kapot in mijn huis. Wie kan het maken?
phrase-repair_visit = De reparatie is op { $date } om { $time } uur. Ik moet dan thuis zijn.
phrase-neighbours = Ik heb een probleem met mijn buren. Kunnen we praten?
phrase-key_day = Ik krijg de sleutel op { $date }. Wat moet ik regelen?
phrase-furniture = Ik heb nog geen meubels. Wat kan ik de gemeente vragen?
phrase-not_safe = Ik voel me niet veilig. Kun je mij vandaag bellen?

# Plan en team
phrase-step_done = Deze stap van mijn plan is klaar.
phrase-change_step = Ik wil een stap in mijn plan veranderen.
phrase-handover_day = Vanaf welke dag betaal ik de bedrijven zelf?
phrase-practise_bills = Ik wil oefenen met rekeningen. Kunnen we dat samen doen?
phrase-can_do_myself = Dit kan ik nu zelf: { $item }.
phrase-new_case_manager = Wie is mijn nieuwe klantmanager?
phrase-told_before = Ik heb mijn verhaal al verteld. Kun je mijn plan lezen?

## Ready-made sentences the staff can send

# Kort antwoord
reply-yes = Ja, dat is goed.
reply-thanks = Dank je wel.
reply-answer_by = Ik heb het gevraagd. Ik antwoord vóór { $date }.
reply-find_out = Ik zoek het uit. Ik antwoord vóór { $date }.
reply-received = Ik heb je bericht gelezen.
reply-thanks_told = Goed dat je het vertelt. Dank je.
reply-please_do = Kun je dit doen vóór { $date }? Het gaat om: { $item }.
reply-nothing_needed = Je hoeft nu niets te doen.
reply-no_other = Nee, dat kan niet. We zoeken samen iets anders.
reply-cannot_decide = Ik kan dit niet beslissen. Ik vraag het voor je.
reply-well_done = Goed gedaan!
reply-good_luck = Veel succes!

# Bellen en tolk
reply-dont_understand = Ik begrijp je bericht niet. Kun je het anders zeggen?
reply-call_with_interpreter = Ik bel je met een tolk op { $date } om { $time } uur.
reply-call_today = Kan ik je vandaag bellen?
reply-call_missed = Ik heb je gebeld. Wanneer kan ik je weer bellen?
reply-need_interpreter = Heb je een tolk nodig bij onze afspraak?
reply-interpreter_booked = Er is een tolk op { $date } om { $time } uur.
reply-other_interpreter = Ik vraag een andere tolk voor onze afspraak.
reply-away = Ik werk niet tot en met { $date }. Kan je vraag niet wachten? Bel de gemeente.
reply-away_person = Ik werk niet tot en met { $date }. Vraag het dan aan deze persoon: { $person }.
reply-ask_person = Vraag dit aan deze persoon: { $person }.

# Afspraken
reply-confirm = De afspraak is op { $date } om { $time } uur. Het gaat om: { $what }.
reply-propose_time = Kun je komen op { $date } om { $time } uur?
reply-cannot_come_new = Dank je dat je het vertelt. Ik maak een nieuwe afspraak.
reply-glad_you_come = Fijn dat je kunt komen.
reply-which_day = Op welke dag kun je wel komen?
reply-late_ok = Dat is goed. Ik wacht op je.
reply-i_am_late = Ik kom later. Ik ben er om { $time } uur.
reply-moved = De afspraak is op een andere dag: { $date } om { $time } uur.
reply-cancelled = De afspraak op { $date } gaat niet door. Ik maak een nieuwe afspraak.
reply-bring = Neem mee: { $document }.
reply-bring_on = Neem dit mee op { $date }: { $document }.
reply-may_bring_someone = Je mag iemand meenemen naar de afspraak.
reply-talk_alone = Wil je alleen met mij praten, zonder anderen? Dat kan.
reply-member_joins = Deze persoon komt ook naar de afspraak: { $person }. Vind je dat goed?
reply-obligatory = Deze afspraak is verplicht. Kun je niet komen? Vertel het vóór de afspraak.
reply-i_tell_them = Ik vertel de anderen dat je niet kunt komen.

# Brieven en rekeningen
reply-photo = Zet een foto van de brief bij de rekening in deze app.
reply-pay_yourself = Deze rekening is voor jou. Betaal de afzender zelf, vóór de datum op de rekening.
reply-municipality_pays = De gemeente betaalt de afzender van deze rekening. Jij hoeft niet te betalen.
reply-reminder_check = Ik vraag vandaag of de gemeente de afzender heeft betaald.
reply-look_together = We lezen de brief samen op { $date } om { $time } uur.
reply-urgent_letter = Deze brief kan niet wachten. Ik bel je vandaag.
reply-ask_arrangement = Vraag de afzender om een betalingsregeling. Je betaalt de afzender dan in delen.
reply-arrangement_together = We vragen samen een betalingsregeling. Je betaalt de afzender dan in delen.
reply-keep_proof = Bewaar de brief en het bewijs.
reply-not_agree = Ben je het niet eens met de brief? We schrijven samen aan de afzender.
reply-legal_help = Vraag vandaag gratis advies bij het Juridisch Loket. Neem de brief mee.
reply-loan = Dit geld van de gemeente is een lening. Je betaalt het terug aan de gemeente.
reply-ask_gift_or_loan = Ik vraag of dit geld van de gemeente een lening is. Ik antwoord vóór { $date }.
reply-money_help = Wil je gratis hulp van de gemeente met je rekeningen?

# Verzekering, toeslagen, DigiD
reply-digid_together = We kijken samen naar je DigiD. Neem je telefoon mee.
reply-digid_letter = Je krijgt een brief met een code voor DigiD. Kijk naar de datum in die brief.
reply-digid_secret = Geef je DigiD-wachtwoord aan niemand. Ook niet aan mij.
reply-insurance_together = We regelen samen je zorgverzekering. Neem mee: { $document }.
reply-premium_municipality = De gemeente betaalt je premie aan de zorgverzekeraar.
reply-premium_self = Je betaalt de premie zelf aan de zorgverzekeraar vanaf { $date }.
reply-partner_first = Heb je een man of vrouw in het buitenland? Vertel het mij eerst.
reply-allowance_ask_first = Vraag nog geen toeslag aan bij Dienst Toeslagen. Ik vraag eerst advies. Ik antwoord vóór { $date }.
reply-allowance_self = Je vraagt de toeslagen zelf aan bij Dienst Toeslagen. Ik help je.
reply-allowance_together = We vragen de toeslagen samen aan bij Dienst Toeslagen.
reply-allowance_decides = Dienst Toeslagen betaalt toeslagen en beslist daarover. Ik kan dit niet uitrekenen.

# Veranderingen en papieren
reply-change_seen = Ik heb je verandering gezien op { $date }.
reply-change_seen_allowances = Ik heb je verandering gezien. Vertel het ook aan Dienst Toeslagen.
reply-report_today = Geef dit vandaag door aan de gemeente. Dat kan in deze app.
reply-report_in_doubt = Weet je het niet zeker? Geef het dan ook door.
reply-change_income_officer = Ik vertel je verandering ook aan de inkomensconsulent.
reply-need_document = Ik heb dit nodig vóór { $date }: { $document }.
reply-document_received = Dit heb ik ontvangen: { $document }. Dank je.
reply-month_form = Heb je werk? Vul elke maand het formulier in, ook zonder loonstrook.
reply-abroad = Geef je reis door aan de gemeente vóór je weggaat.
reply-permit_date = Lees de laatste dag op je verblijfsdocument. Stuur die dag naar mij.

# Les en examen
reply-ask_school = Ik vraag de school om een andere lestijd. Ik antwoord vóór { $date }.
reply-keep_going = Ga nu nog naar je les. Ik zoek een oplossing.
reply-tell_school = Vertel het ook aan de school.
reply-new_lesson = De school zegt ja. De les begint op { $date } om { $time } uur.
reply-missed_lesson = Je was niet bij de les. Kan ik je helpen?
reply-travel_costs = Ik vraag of de gemeente je reis aan jou terugbetaalt. Bewaar het bewijs van je reis.
reply-level = Ik praat met de school over je niveau.
reply-other_school = We praten samen over een andere school. Ga nu nog naar je les.
reply-exam_who_pays = Ik vraag of de gemeente dit examen aan DUO betaalt. Ik antwoord vóór { $date }.
reply-exam_luck = Veel succes met je examen op { $date }!
reply-exam_passed = Gefeliciteerd met je examen!
reply-exam_again = We praten samen over een nieuw examen. Je hebt hard gewerkt.

# Werk
reply-report_work = Fijn dat je werk hebt! Vertel het aan de gemeente en Dienst Toeslagen.
reply-conflict_seen = Je hebt twee dingen tegelijk. Ik zoek een oplossing.
reply-ask_employer = Ik vraag je werkgever om een andere werktijd. Ik antwoord vóór { $date }.
reply-go_to = Je hebt twee dingen op { $date }. Het belangrijkste is: { $what }.
reply-employer_meeting = Gesprek met een werkgever: { $date } om { $time } uur. Kun je komen?
reply-work_person = Hulp met werk krijg je van deze persoon: { $person }.
reply-own_trade = Vertel mij over je beroep. We zoeken samen een begin.
reply-contract_together = We lezen je arbeidscontract samen.
reply-volunteering = Geef vrijwilligerswerk door aan de gemeente vóór je begint.

# Gezin en gezondheid
reply-child_ill = Blijf bij je kind. We maken een nieuwe afspraak.
reply-childcare = We praten samen over opvang voor je kind.
reply-childcare_first_day = Wanneer begint de opvang van je kind? Vertel het vóór de eerste dag.
reply-child_school = Ik help je met een school voor je kind.
reply-gp = Zoek een huisarts in de buurt. Lukt het niet? Ik help je.
reply-health_private = Je hoeft mij niets over je gezondheid te vertellen. Praat daarover met je huisarts.
reply-family_now = Vraag dit vandaag aan VluchtelingenWerk of aan je advocaat.
reply-child_born = Gefeliciteerd met je kind! Geef de geboorte door aan de gemeente.
reply-get_well = Ik wens je beterschap.

# Wonen
reply-landlord = Bel je verhuurder over de reparatie. Lukt het niet? Vertel het mij.
reply-home_person = Hulp met je huis krijg je van deze persoon: { $person }.
reply-neighbours = We praten samen over het probleem met je buren.
reply-key_day = Je krijgt de sleutel op { $date } om { $time } uur.
reply-register = Schrijf je in bij de gemeente. Neem mee: { $document }.
reply-meters = Maak foto's van de meters op de dag van de sleutel.
reply-before_buying = Koop nog geen meubels. Vraag eerst aan de gemeente wat kan.

# Plan en team
reply-plan_talk = We praten over je plan op { $date } om { $time } uur.
reply-item_help = Ik help je hiermee: { $item }.
reply-item_together = We doen dit samen op { $date }: { $item }.
reply-step_done = Goed gedaan! Deze stap is klaar.
reply-handover_talk = We lezen je rekeningen samen op { $date }. We bespreken welke rekeningen jij zelf aan de bedrijven betaalt.
reply-practise_bills = We oefenen samen met een rekening.
reply-new_case_manager = Je krijgt een andere klantmanager vanaf { $date }. De naam is: { $person }.
reply-i_am_new = Ik ben je nieuwe klantmanager. Ik heb je plan gelezen.
reply-not_again = Je hoeft je verhaal niet opnieuw te vertellen.

## What was said in a talk

said-how_you_are = We praatten over hoe het met je gaat.
said-with_interpreter = Er was een tolk bij dit gesprek.
said-alone = We praatten zonder anderen erbij.
said-next_talk = We spreken elkaar weer op { $date }.
said-bills_worry = Je maakt je zorgen over rekeningen.
said-bills_seen = We keken samen naar je rekeningen en brieven.
said-who_pays = We praatten over wie welke kosten betaalt.
said-handover = We praatten over het einde van ontzorgen.
said-insurance = We praatten over je zorgverzekering.
said-allowances = We praatten over je toeslagen.
said-changes = Je vertelde wat er bij jou veranderd is.
said-lessons_well = De lessen gaan goed.
said-lessons_hard = De lessen zijn moeilijk voor je.
said-lesson_times = De lestijden passen niet bij je week.
said-wish_work = Je vertelde welk werk je wilt doen.
said-work_now = We praatten over je werk van nu.
said-start_work = Je wilt snel beginnen met werken.
said-wish_study = Je wilt een opleiding doen.
said-family_abroad = We praatten over je familie in het buitenland.
said-child_care = Je zoekt opvang voor je kind.
said-children_school = We praatten over de school van je kinderen.
said-home = We praatten over je huis.
said-plan_seen = We keken samen naar je plan.
said-plan_changed = Je wilt iets veranderen in je plan.
said-strengths = Je vertelde wat je goed kunt.

## What was agreed in a talk: who does it stands beside it

task-find_out = Iets uitzoeken en het antwoord sturen
task-make_appointment = Een nieuwe afspraak maken
task-arrange_interpreter = Een tolk regelen
task-bring_letters = Alle brieven meenemen naar het volgende gesprek
task-pay_bill = De rekening betalen
task-ask_arrangement = Een betalingsregeling vragen
task-item = Dit regelen: { $item }
task-send_document = Dit papier sturen: { $document }
task-register_doctor = Inschrijven bij een huisarts
task-report_change = De verandering doorgeven aan de gemeente
task-call_school = De taalschool bellen over de lestijden
task-find_course = Een taalschool zoeken
task-practise_dutch = Elke dag Nederlands oefenen
task-make_cv = Een cv maken
task-talk_employer = Met een werkgever praten
task-find_work_experience = Een werkervaringsplek zoeken
task-find_volunteering = Vrijwilligerswerk zoeken
task-send_pay_slip = De loonstrook sturen
task-find_child_care = Opvang voor het kind zoeken
task-enrol_school = Het kind aanmelden bij een school
task-call_landlord = De verhuurder bellen over het huis
task-read_plan = Het plan lezen en zeggen wat anders moet

## What the person is told of what the team did

told-new_entry = Nieuw in je week op { $date } om { $time } uur. Het gaat om: { $what }.
told-moved_entry = De tijd is anders: { $date } om { $time } uur. Het gaat om: { $what }.
told-changed_entry = Er is iets veranderd aan de afspraak op { $date }. Het gaat om: { $what }.
told-cancelled_entry = De afspraak op { $date } om { $time } uur gaat niet door. Het was: { $what }.
told-new_series = Nieuw in je week: { $what }. De eerste keer is op { $first } om { $time } uur. De laatste keer is op { $last }. Hoe vaak: { $count } keer.
told-cancelled_series = Vanaf { $date } gaat dit niet meer door: { $what }. Hoe vaak: { $count } keer.
told-timetable = De taalschool heeft een nieuw rooster. Lessen erbij: { $new }. Lessen veranderd: { $changed }. Lessen die niet doorgaan: { $gone }. Kijk in je week.
told-paid_bill = De gemeente heeft deze rekening betaald op { $date }. De rekening is van: { $sender }. Het gaat om: { $kind }.
told-changed_bill = Deze rekening is veranderd. De rekening is van: { $sender }. Het gaat om: { $kind }. Kijk of het nog goed is.
told-cost_municipality = De gemeente betaalt dit voor je: { $cost }. Klopt het niet? Zeg het ons.
told-cost_self = Dit betaal je zelf: { $cost }. Klopt het niet? Zeg het ons.
told-cost_removed = Er is iets veranderd. Kijk bij je rekeningen wie dit betaalt: { $cost }. Weet je het niet? Vraag het ons.
told-costs = Hier staat wie wat betaalt. Klopt het niet? Zeg het ons.
told-costs_municipality = De gemeente betaalt dit voor je: { $cost }.
told-costs_self = Dit betaal je zelf: { $cost }.
told-new_step = Er is een voorstel voor je plan. De stap is: { $step }. Kijk bij Plan of je het goed vindt.
told-agreements = De afspraken van ons gesprek op { $date } staan klaar. Kijk of ze kloppen.
told-route = Je plan heeft nieuwe stappen. Kijk of je ze goed vindt.
told-changed_step = Deze stap in je plan is veranderd: { $step }.
told-new_case_manager = { $name } is nu je klantmanager. Je plan en je berichten blijven bij je.
told-confirmed_date = Deze datum is bevestigd: { $what }. Het is { $date }.
told-moved_date = Deze datum is veranderd: { $what }. Het is nu { $date }. Eerst was het { $before }.
moved-day = { $what }. { $when }
moved-day_was = { $what }. { $when } Eerst was het { $before }.
told-strengths = In je plan staat nu wat je goed kunt. Klopt er iets niet? Zeg het ons.
told-proposed_goal = Er is een voorstel voor je plan. Het doel is: { $goal }. Kijk bij Plan of je het goed vindt.
told-new_goal = In je plan staat nu dit doel: { $goal }. Klopt het niet? Zeg het ons.
told-changed_goal = Er is een ander voorstel voor een doel in je plan. Het doel is: { $goal }. Kijk bij Plan of je het goed vindt.
told-reached_goal = Je hebt dit doel bereikt: { $goal }. Het staat nu niet meer in je plan.
told-dropped_goal = Dit doel staat niet meer in je plan: { $goal }. Klopt het niet? Zeg het ons.

## Documents that fill a blank, always behind a colon

document-residence_document = verblijfsdocument
document-lease = huurcontract
document-pay_slip = loonstrook
document-bank_statements = afschriften van alle bankrekeningen
document-bank_card = bankpas
document-benefit_specification = uitkeringsspecificatie
document-municipality_letter = brief van de gemeente
document-insurer_letter = brief van de zorgverzekeraar
document-insurance_policy = polis van de verzekering
document-duo_letter = brief van DUO
document-ind_letter = brief van de IND
document-allowances_letter = brief van Dienst Toeslagen
document-tax_letter = brief over belasting
document-bill = rekening
document-work_contract = arbeidscontract
document-work_roster = werkrooster
document-lesson_roster = lesrooster
document-diploma = diploma
document-birth_certificate = geboorteakte
document-marriage_certificate = trouwakte

## What fills the blanks of a sentence

blank-day = Welke dag?
blank-time = Hoe laat?
blank-member = Wie?
blank-document = Welk papier?
blank-item = Waar gaat het over?
blank-entry = Welke afspraak?
blank-entry-row = { $what }: { $date }
blank-bill = Welke rekening?
blank-step = Welke stap?
blank-optional = Dit hoeft niet.
blank-missing = Vul eerst alles in.

## The card with a code

card-title = Jouw app: Mijn Aanpak
card-scan = Open de camera van je telefoon. Scan deze code.
card-type = Lukt het niet? Ga naar { $address } en typ { $code }.
card-until = De code werkt één keer, tot en met { $date }.
card-secret = Geef de code aan niemand anders.

## Another time for an appointment, which is answered with one tap

phrase-move_to = Kan deze afspraak ook op { $date } om { $time } uur? Het gaat om: { $what }.
reply-move_to = Kun je ook komen op { $date } om { $time } uur? Het gaat om: { $what }.
phrase-move_yes = Ja, ik kom op { $date } om { $time } uur.
phrase-move_no = Nee, ik kan niet op { $date } om { $time } uur.
reply-move_yes = Ja, dat kan. De afspraak is nu op { $date } om { $time } uur. Het gaat om: { $what }.
reply-move_no = Nee, het kan niet op { $date } om { $time } uur. De afspraak blijft zoals hij was.

## A photo in the conversation

phrase-sent_photo = Ik stuur een foto.

## A line of the plan that is not right, as the person says

phrase-strength_wrong = Dit klopt niet in mijn plan: { $what }.
phrase-strength_instead = Dit klopt niet in mijn plan: { $what }. Zo is het wel:
reply-strength_gone = Dit staat niet meer in je plan: { $what }.
reply-strength_theirs = In je plan staat nu wat jij schreef. Eerst stond er: { $what }.
reply-strength_talk = Hier praten we samen over: { $what }. Het blijft nu in je plan.
