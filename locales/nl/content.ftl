### Content: the ready words of a person's file: steps, entries, places, bills, notes, and the sentences a person can send. Every blank stands free; a title can start a line or follow a colon.

### Roles in the team

role-case_manager = klantmanager
role-income_officer = inkomensconsulent
role-job_hunter = jobhunter
role-settlement_counsellor = maatschappelijk begeleider
role-study_adviser = studieadviseur
role-language_buddy = taalmaatje
role-buddy = buddy

### Entries of the week

entry-lesson = Taalles
entry-bridge_lesson = Les op het college
entry-work = Werk
entry-progress_meeting = Voortgangsgesprek
entry-talk_with_case_manager = Gesprek met je klantmanager
entry-learnability_test = Leerbaarheidstoets
entry-open_post = Samen de post openen
entry-employer_meeting = Kennismaken met een werkgever
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
