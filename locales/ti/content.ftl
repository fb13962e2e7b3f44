### Content: the ready words of a person's file: steps, entries, places, bills, notes, and the sentences a person can send. Every blank stands free; a title can start a line or follow a colon.

### Roles in the team

# unchecked
role-case_manager = ኣሳላጢ ጉዳይ ኣብ ምምሕዳር ከተማ (klantmanager)
# unchecked
role-income_officer = ሰራሕተኛ ጉዳይ ማሕበራዊ ሓገዝ (inkomensconsulent)
# unchecked
role-job_hunter = ስራሕ ንምርካብ ዝሕግዝ ሰብ (jobhunter)
# unchecked
role-settlement_counsellor = ማሕበራዊ ኣማኻሪ (maatschappelijk begeleider)
# unchecked
role-study_adviser = ኣማኻሪ ትምህርቲ (studieadviseur)
# unchecked
role-language_buddy = መሓዛ ቋንቋ (taalmaatje)
# unchecked
role-buddy = መሓዛ (buddy)

### Entries of the week

# unchecked
entry-lesson = ትምህርቲ ቋንቋ (taalles)
# unchecked
entry-bridge_lesson = ትምህርቲ ኣብ ኮሌጅ (college)
# unchecked
entry-work = ስራሕ (werk)
# unchecked
entry-progress_meeting = ዘተ ብዛዕባ ምዕባለ (voortgangsgesprek)
# unchecked
entry-talk_with_case_manager = ዝርርብ ምስ ኣሳላጢ ጉዳይኩም (klantmanager)
# unchecked
entry-learnability_test = ፈተና ዓቕሚ ምምሃር (leerbaarheidstoets)
# unchecked
entry-open_post = ደብዳቤታት (post) ብሓባር ምኽፋት
# unchecked
entry-employer_meeting = ምስ ኣስራሒ (werkgever) ምልላይ
# unchecked
entry-family_doctor = ናይ ገዛ ሓኪም (huisarts)
# unchecked
entry-with_buddy = ምስ { $name }
# unchecked
entry-fetch_child = { $name } ካብ ቤት-ትምህርቲ ምምጻእ
# unchecked
entry-school_ends_early = { $name }: ቤት-ትምህርቲ ኣቐዲሙ ይውዳእ
# unchecked
entry-church = ቤተ-ክርስትያን
# unchecked
entry-legal_words = ናይ ሕጊ ቃላት ምልምማድ
# unchecked
entry-open_day_law = ክፉት መዓልቲ (open dag): ትምህርቲ ሕጊ (rechten)

### Who else is there

# unchecked
with-group = ጉጅለኹም
# unchecked
with-class = ክፍልኹም
# unchecked
with-family_doctor = ናይ ገዛ ሓኪም (huisarts)
# unchecked
with-tester = ናጻ ፈታኒ (onafhankelijke tester)

### Places

# unchecked
place-language_school = ቤት-ትምህርቲ ቋንቋ (taalschool)
# unchecked
place-college = ኮሌጅ (college)
# unchecked
place-restaurant = ቤት-መግቢ
# unchecked
place-bakery = ቤት-ባኒ
# unchecked
place-library = ቤት-ንባብ (bibliotheek)
# unchecked
place-municipal_office = ቤት-ጽሕፈት ምምሕዳር ከተማ (gemeente)
# unchecked
place-community_centre = ማእከል ከባቢ (buurthuis)
# unchecked
place-family_doctor = ክሊኒክ ናይ ገዛ ሓኪም (huisarts)
# unchecked
place-childs_school = ቤት-ትምህርቲ ውላድኩም
# unchecked
place-university_other_city = ዩኒቨርሲቲ ኣብ ካልእ ከተማ
# unchecked
place-see_invitation = ኣብ ዕድመ ወረቐት ርኣዩ

### What to bring

# unchecked
bring-book = መጽሓፍኩም
# unchecked
bring-notebook = ጥራዝኩም
# unchecked
bring-laptop = ላፕቶፕኩም
# unchecked
bring-last_pay_slip = ወረቐት ደሞዝኩም (loonstrook) ናይ ዝሓለፈ ወርሒ
# unchecked
bring-residence_document = ካርድ መንበሪ ፍቓድኩም (verblijfsdocument)
# unchecked
bring-glasses = መነጽርኩም
# unchecked
bring-post = ናይዚ ሰሙን ኩሉ ደብዳቤታትኩም (post)

### Senders of letters and bills

# unchecked
sender-housing_association = ኮርፖሬሽን ኣባይቲ (woningcorporatie)
# unchecked
sender-energy_supplier = ኩባንያ ጸዓት (energieleverancier)
# unchecked
sender-water_company = ኩባንያ ማይ (waterbedrijf)
# unchecked
sender-health_insurer = ኩባንያ መድሕን ጥዕና (zorgverzekeraar)
# unchecked
sender-phone_company = ኩባንያ ተሌፎን (telefoonbedrijf)
# unchecked
sender-municipality = ምምሕዳር ከተማ (gemeente)
# unchecked
sender-water_authority = ኣካል ምምሕዳር ማይ (waterschap)
# unchecked
sender-belastingdienst = በዓል-መዚ ግብሪ (Belastingdienst) ወይ ኣገልግሎት ኣበላት (Dienst Toeslagen)
# unchecked
sender-cjib = ኣካቢ መቕጻዕቲ (CJIB)
# unchecked
sender-duo = ፈጻሚ ኣገልግሎት ትምህርቲ (DUO)
# unchecked
sender-collection_agency = ኣካቢ ዕዳ (incassobureau) ወይ ኣፈጻሚ ፍርዲ (deurwaarder)
# unchecked
sender-other = ካልእ ሰብ

### Months

# unchecked
month-1 = ጥሪ
# unchecked
month-2 = ለካቲት
# unchecked
month-3 = መጋቢት
# unchecked
month-4 = ሚያዝያ
# unchecked
month-5 = ግንቦት
# unchecked
month-6 = ሰነ
# unchecked
month-7 = ሓምለ
# unchecked
month-8 = ነሓሰ
# unchecked
month-9 = መስከረም
# unchecked
month-10 = ጥቅምቲ
# unchecked
month-11 = ሕዳር
# unchecked
month-12 = ታሕሳስ

### Days of the week, Monday first

# unchecked
weekday-1 = ሰኑይ
# unchecked
weekday-2 = ሰሉስ
# unchecked
weekday-3 = ረቡዕ
# unchecked
weekday-4 = ሓሙስ
# unchecked
weekday-5 = ዓርቢ
# unchecked
weekday-6 = ቀዳም
# unchecked
weekday-7 = ሰንበት
