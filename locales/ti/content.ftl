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

### Who owns a step or a checklist item

# unchecked
owner-self = ንስኹም
# unchecked
owner-case_manager = ኣሳላጢ ጉዳይ ኣብ ምምሕዳር ከተማ (klantmanager)
# unchecked
owner-settlement_counsellor = ማሕበራዊ ኣማኻሪ (maatschappelijk begeleider)
# unchecked
owner-municipality = ምምሕዳር ከተማ (gemeente)
# unchecked
owner-language_school = ቤት-ትምህርቲ ቋንቋ (taalschool)
# unchecked
owner-independent_tester = ናጻ ፈታኒ (onafhankelijke tester)
# unchecked
owner-job_hunter = ስራሕ ንምርካብ ዝሕግዝ ሰብ (jobhunter)

### Learning routes

# unchecked
route-b1 = መንገዲ B1 (B1-route)
# unchecked
route-education = መንገዲ ትምህርቲ (onderwijsroute)
# unchecked
route-self_reliance = መንገዲ ርእስኹም ምኽኣል (Z-route)

### Steps of the plan: intake

# unchecked
step-broad_intake = ሰፊሕ መእተዊ ቃለ-መሕትት (brede intake)
# unchecked
step-joint_intake_talk_1 = መእተዊ ዝርርብ 1 (intake): ምስ ማሕበር ተሓጋገዝቲ ስደተኛታት (VluchtelingenWerk)
# unchecked
step-intake_talk_2 = መእተዊ ዝርርብ 2 (intake): ብዘይ ካልኦት ሰባት
# unchecked
step-assessment = ግምገማ (assessment): እትኽእልዎን እትደልይዎን
# unchecked
step-learnability_test = ፈተና ዓቕሚ ምምሃር (leerbaarheidstoets)
# unchecked
step-pip = መደብ ምውህሃድን ተሳትፎን (PIP): መደብኩም ኣብ ወረቐት

### Steps of the plan: language and integration

# unchecked
step-starter_class = መጀመርታ ክፍሊ ቋንቋ ኔዘርላንድ (startklas)
# unchecked
step-language_boost_hospitality = ጽዑቕ ስልጠና ቋንቋ (taalboost) ንሆቴልን ቤት-መግብን (horeca)
# unchecked
step-b1_course = ትምህርቲ ቋንቋ ኔዘርላንድ B1 (cursus)
# unchecked
step-participation_statement = ናይ ተሳትፎ መግለጺ (participatieverklaring) ምፍራም
# unchecked
step-labour_market_module = ሞዱል ዕዳጋ ስራሕን ተሳትፎን (MAP)
# unchecked
step-knm_exam = ፈተና (examen) ፍልጠት ሕብረተሰብ ኔዘርላንድ (KNM)
# unchecked
step-progress_meeting = ዘተ ብዛዕባ ምዕባለ (voortgangsgesprek)

### Steps of the plan: work

# unchecked
step-learn_work_track_cook = መደብ ትምህርትን ስራሕን (leer-werktraject): ሓጋዚ ከሻኒ (hulpkok)
# unchecked
step-elderly_care_orientation = ምስ ክንክን ኣረጋውያን (ouderenzorg) ምልላይ

### Steps of the plan: study

# unchecked
step-bridge_course = መሰጋገሪ ትምህርቲ ቋንቋ (taalschakeltraject)
# unchecked
step-diploma_evaluation = ግምገማ ዲፕሎማ (diplomawaardering)
# unchecked
step-open_day_law = ክፉት መዓልቲ (open dag): ትምህርቲ ሕጊ (rechten)
# unchecked
step-student_finance = ሓገዝ ገንዘብ ንተማሃሮ (studiefinanciering) ምሕታትን ማሕበራዊ ሓገዝ ገንዘብ (bijstandsuitkering) ምቁራጽን
# unchecked
step-meet_lawyer = ምስ ክኢላ ሕጊ (jurist) ብዛዕባ እቲ ሞያ ምዝርራብ

### Milestones of the B1-route

# unchecked
step-start_course = ትምህርቲ (cursus) ተጀሚሩ
# unchecked
step-level_a2 = ደረጃ A2 ተበጺሑ
# unchecked
step-first_exam_part = ናይ መጀመርታ ክፋል ፈተና (examen) ተገይሩ
# unchecked
step-exam_reading = ፈተና (examen) ምንባብ ተሓሊፉ
# unchecked
step-exam_listening = ፈተና (examen) ምስማዕ ተሓሊፉ
# unchecked
step-exam_writing = ፈተና (examen) ምጽሓፍ ተሓሊፉ
# unchecked
step-exam_speaking = ፈተና (examen) ምዝራብ ተሓሊፉ
# unchecked
step-b1_done = ሲቪካዊ ምውህሃድ (inburgering) ተዛዚሙ: ዲፕሎማ

### Milestones of the onderwijsroute

# unchecked
step-start_bridge_course = መሰጋገሪ ትምህርቲ ቋንቋ (taalschakeltraject) ተጀሚሩ
# unchecked
step-level_b1 = ደረጃ B1 ተበጺሑ
# unchecked
step-level_b2 = ደረጃ B2 ተበጺሑ
# unchecked
step-bridge_subjects = ካልእ ዓይነት ትምህርቲ: ሒሳብ፣ እንግሊዝኛን ኮምፒዩተርን
# unchecked
step-study_choice = ዓይነት ትምህርቲ (studie) ተመሪጹ
# unchecked
step-admission = ናብቲ ትምህርቲ (studie) ተቐባልነት ተረኺቡ
# unchecked
step-education_done = መሰጋገሪ ትምህርቲ ቋንቋ (taalschakeltraject) ተዛዚሙ: ዲፕሎማ

### Milestones of the Z-route


### Counters of hours

# unchecked
counter-lessons = ሰዓታት ትምህርቲ
# unchecked
counter-participation = ሰዓታት ተሳትፎ (participatie)
# unchecked
counter-labour_market_module = ሰዓታት ተግባር ናይ ሞዱል ዕዳጋ ስራሕን ተሳትፎን (MAP)
# unchecked
counter-bridge_dutch = ሰዓታት ቋንቋ ኔዘርላንድ
# unchecked
counter-bridge_other = ሰዓታት ካልእ ዓይነት ትምህርቲ

### Skills

# unchecked
skill-listening = ምስማዕ
# unchecked
skill-speaking = ምዝራብ
# unchecked
skill-reading = ምንባብ
# unchecked
skill-writing = ምጽሓፍ

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

### Homework

# unchecked
homework-new_words = { $count ->
    [0] ሓድሽ ቃል የለን።
    [one] { $count } ሓድሽ ቃል ተማሃሩ።
   *[other] { $count } ሓደስቲ ቃላት ተማሃሩ።
}
# unchecked
homework-kitchen_words = ብዛዕባ ብድሕነት ኣብ ክሽነ ምስራሕ ዝምልከቱ ቃላት ተማሃሩ።
# unchecked
homework-read_letter = ሓደ ደብዳቤ (brief) ኣንብቡ። ዕለትን ዝለኣኾ ኣካልን ድለዩ።
# unchecked
homework-write_message = ናብ ኣሳላጢ ጉዳይኩም (klantmanager) ሓጺር መልእኽቲ ጽሓፉ።
# unchecked
homework-ask_colleague = ንሓደ መሳርሕቲ ብቋንቋ ኔዘርላንድ ሰለስተ ሕቶ ሕተቱ።
# unchecked
homework-write_name_address = ስምኩምን ኣድራሻኹምን ሓሙሽተ ግዜ ጽሓፉ።
# unchecked
homework-read_post_words = ኣብ ደብዳቤታትኩም (post) ሓሙሽተ ቃላት ኣንብቡ።
# unchecked
homework-say_days = መዓልታት ናይ ሰሙን ዓው ኢልኩም በሉ።
# unchecked
homework-summary = ሓጺር ጽማቝ ናይቲ ጽሑፍ ጽሓፉ።
# unchecked
homework-maths = መልመዲታት ሒሳብ ስርሑ።
# unchecked
homework-presentation = እተቕርብዎ ጽሑፍ (presentatie) ኣዳልዉ።
# unchecked
homework-english_text = ነቲ ጽሑፍ እንግሊዝኛ ኣንብቡ።
# unchecked
homework-listen_news = ዜና ስምዑ። ሰለስተ ሓደስቲ ቃላት ጽሓፉ።

### Notes with steps, checklist items and bills

# unchecked
note-hours_per_week = { $count ->
    [0] ኣብ ሰሙን { $count } ሰዓት።
    [one] ኣብ ሰሙን { $count } ሰዓት።
   *[other] ኣብ ሰሙን { $count } ሰዓታት።
}
# unchecked
note-only_final_talk_left = እቲ ሰዓታት ተዛዚሙ። መዛዘሚ ዝርርብ ጥራይ ተሪፉ።
# unchecked
note-with_interpreter = ኣስተርጓሚ (tolk) ኣለዉ።
# unchecked
note-pip_due = ክሳብ መወዳእታ { $day }። እዚ ካብ ምምዝጋብኩም ድሕሪ ዓሰርተ ሰሙን እዩ።
# unchecked
note-fits_long_goal = እዚ ስጉምቲ (stap) ንዕላማኹም (doel) ናይ መጻኢ ይምልከት።
# unchecked
note-not_in_this_route = እዚ ኣብ መንገዲ ምውህሃድኩም (leerroute) የለን።
# unchecked
note-sent_on = እቲ መመልከቲ ኣብ { $day } ተላኢኹ።
# unchecked
note-talk_then = ኣብታ መዓልቲ ብዛዕባዚ ዝርርብ ኣሎ።
# unchecked
note-letter_with_code = እቲ ኮድ ዘለዎ ደብዳቤ (brief) ናይ ዕለት { $day } እዩ። በቲ ኮድ ቅድሚ እቲ ኣብ ደብዳቤ ዘሎ ዕለት ተጠቐሙ።
# unchecked
note-decision_and_advance = እቲ ውሳነ ናይ ዕለት { $decision } እዩ። ኣቐዲሙ ዝወሃብ ገንዘብ (voorschot) ኣብ { $advance } መጺኡ።
# unchecked
note-is_loan = እዚ ልቓሕ (lening) እዩ። ንስኹም ንምምሕዳር ከተማ (gemeente) መሊስኩም ትኸፍልዎ።
# unchecked
note-works_back_to = እቲ መድሕን ካብ { $day } ጀሚሩ ይሰርሕ።
# unchecked
note-applied_on = ኣብ { $day } ተሓቲቱ። መልሲ ገና የለን።
# unchecked
note-child_benefit_from = ኣብ { $applied } ተሓቲቱ። እቲ መሰል ኣብ { $from } ይጅምር።
# unchecked
note-ask_before_applying = ገና ኣይተመልክቱ። ቅድም ሕተቱ።
# unchecked
note-childcare_starts = { $name } ኣብ { $day } ኣብ መውዓሊ ህጻናት (kinderopvang) ምውዓል ይጅምር። ነዚ ቅድሚኡ ሕተቱ።
# unchecked
note-income_since = ካብ { $day } ጀሚርኩም ደሞዝ ትቕበሉ ኣለኹም። ሓድሽ ግምት ናይ ኣታዊኹም (inkomen) ሓብሩ።
# unchecked
note-proof_is_message = መልእኽትኹም እቲ መረጋገጺ እዩ።
# unchecked
note-explained_in_own_language = እቲ ውክልና (machtiging) ብቋንቋኹም ተገሊጹልኩም ኣሎ።
# unchecked
note-pays_in_parts = ነዚ በብክፋሉ ትኸፍልዎ፣ ነፍሲ ወከፍ ወርሒ።
# unchecked
note-monthly_form = ነፍሲ ወከፍ ወርሒ ብዛዕባ ደሞዝኩም ዝሓትት ቅጥዒ ምልኡ።
# unchecked
note-remission_two_offices = ምምሕዳር ከተማ (gemeente) እወ ኢሉ። ካብ ኣካል ምምሕዳር ማይ (waterschap) ገና መልሲ ትጽበዩ ኣለኹም።
# unchecked
note-handover_lines = ዝተዳለወ: ክራይ ገዛ (huur)፣ ኤለክትሪክን ጋዝን (energie)፣ ማይን መድሕን ጥዕናን (zorgverzekering)።
# unchecked
note-hospital_visit = እዚ ናብ ሆስፒታል ምስ ከድኩም ንዓኹም ዝመጸ ክፍሊት እዩ። ቆልዑ ባዕሎም ዝኸፍልዎ ወጻኢ ሕክምና (eigen risico) የብሎምን።
# unchecked
note-sent_to = ናብ { $name } ተላኢኹ።
# unchecked
note-arrangement_asked = { $count ->
    [0] ስምምዕ በብቑሩብ ምኽፋል (betalingsregeling) ኣብ { $day } ተሓቲቱ።
    [one] ስምምዕ በብቑሩብ ምኽፋል (betalingsregeling) ኣብ { $day } ተሓቲቱ። ብዝሒ ክፋላት: { $count }።
   *[other] ስምምዕ በብቑሩብ ምኽፋል (betalingsregeling) ኣብ { $day } ተሓቲቱ። ብዝሒ ክፋላት: { $count }።
}
# unchecked
note-remission_pending = ብዛዕባ ካብ ክፍሊት ነጻ ምዃን (kwijtschelding) መልሲ ትጽበዩ ኣለኹም።

### Why someone cannot come

# unchecked
reason-ill = ሓሚመ ኣለኹ።
# unchecked
reason-child = ውላደይ ሓገዘይ የድልዮ ኣሎ።
# unchecked
reason-work = ሽዑ ክሰርሕ ኣለኒ።
# unchecked
reason-lesson = ሽዑ ትምህርቲ ኣለኒ።
# unchecked
reason-appointment = ሽዑ ካልእ ቆጸራ (afspraak) ኣለኒ።
# unchecked
reason-travel = ሽዑ ናብኡ ክገይሽ ኣይክእልን እየ።
# unchecked
reason-other = ካልእ ምኽንያት ኣለኒ።

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

### What a bill is for

# unchecked
bill-rent = ክራይ ገዛ (huur)
# unchecked
bill-monthly = ወርሓዊ መጠን ክፍሊት (bedrag per maand)
# unchecked
bill-annual_settlement = ዓመታዊ ሕሳብ (jaarafrekening)
# unchecked
bill-deductible = ባዕልኹም እትኸፍልዎ ወጻኢ ሕክምና (eigen risico)
# unchecked
bill-premium = ክፍሊት መድሕን (premie)
# unchecked
bill-tax = ግብሪ (belasting)
# unchecked
bill-furnishing_loan = ልቓሕ ንኣቑሑ ገዛ (inrichtingslening)
# unchecked
bill-fine = ናይ ገንዘብ መቕጻዕቲ (boete)
# unchecked
bill-other = ካልእ ነገር

### The ladder of letters, and what to do at each

# unchecked
stage-bill = ናይ ክፍሊት ወረቐት (rekening)
    .do = ቅድሚ እቲ ዕለት ክፈሉ። ክትከፍሉ ኣይትኽእሉን ዲኹም? ቅድሚ እቲ ዕለት ደውሉ።
# unchecked
stage-reminder = መዘኻኸሪ ክፍሊት (herinnering)
    .do = ክፈሉ፣ ወይ ብጽሑፍ ስምምዕ በብቑሩብ ምኽፋል (betalingsregeling) ሕተቱ።
# unchecked
stage-formal_demand = መጠንቀቕታ ክፍሊት (aanmaning)
    .do = ብዘይ ተወሳኺ ወጻኢ 14 መዓልቲ ኣለኩም። ካብ ጽባሒቱ ናይታ ዝተቐበልኩምላ መዓልቲ ቁጸሩ። ክፈሉ፣ ወይ ሓገዝ ሕተቱ።
# unchecked
stage-collection = ኣካቢ ዕዳ (incassobureau)
    .do = መጠን ገንዘብን ወጻኢታትን ቅኑዕ ድዩ፣ ርኣዩ። ስምምዕ ግበሩ፣ መረጋገጺኡ ድማ ዓቅቡ። ኩሉ ግዜ ነቲ መለለዪ ቁጽሪ (kenmerk) ንገሩ።
# unchecked
stage-bailiff = ኣፈጻሚ ፍርዲ (deurwaarder)
    .do = ምስ ዝሕግዘኩም ሰብ ኮይንኩም ንኣፈጻሚ ፍርዲ ሎሚ ርኸብዎም። ገና ግዜ ኣሎ።
# unchecked
stage-court = መጸዋዕታ ቤት-ፍርዲ (dagvaarding)
    .do = ኣብቲ ደብዳቤ (brief) ናብ ዳኛ እትቐርቡሉ መዓልቲ ኣሎ። ሎሚ ካብ ቤት-ጽሕፈት ምኽሪ ሕጊ (Juridisch Loket) ብነጻ ምኽሪ ሕተቱ።
# unchecked
stage-seizure = ፍርዲ (vonnis) ወይ ምትሓዝ ኣታዊ ወይ ንብረት (beslag)
    .do = ሓደ ክፋል ናይ ኣታዊኹም (inkomen) ናትኩም ኮይኑ ይተርፍ። ሎሚ ካብ ኣሳላጢ ጉዳይኩም (klantmanager) ወይ ቤት-ጽሕፈት ምኽሪ ሕጊ (Juridisch Loket) ሓገዝ ሕተቱ።

### Fixed costs

# unchecked
cost-rent = ክራይ ገዛ (huur)
# unchecked
cost-energy = ኤለክትሪክን ጋዝን (energie)
# unchecked
cost-water = ማይ (water)
# unchecked
cost-health_insurance = መድሕን ጥዕና (zorgverzekering)
# unchecked
cost-phone = ተሌፎንን ኢንተርነትን (telefoon en internet)

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

### Days of the week, short


### Sentences the app writes for the person, with blanks: what, day, times, title of the thing asked about

# unchecked
phrase-cannot_come = ኣብ { $date } ሰዓት { $time } ክመጽእ ኣይክእልን እየ። ብዛዕባ እዚ እዩ: { $what }። { $reason }
# unchecked
phrase-can_come_after_all = ሕጂ ግን ኣብ { $date } ሰዓት { $time } ክመጽእ እኽእል እየ። ብዛዕባ እዚ እዩ: { $what }።
# unchecked
phrase-conflict_employer = ኣብ { $date } ብሓደ ግዜ ክልተ ነገራት ኣለኒ። { $one }: ክሳብ ሰዓት { $one_until }። { $other }: ካብ ሰዓት { $other_from }። ካብ ኣስራሒየይ (werkgever) ካልእ ሰዓት ክትሓቱለይ ትኽእሉ ዶ?
# unchecked
phrase-conflict_school = ኣብ { $date } ብሓደ ግዜ ክልተ ነገራት ኣለኒ። { $one }: ክሳብ ሰዓት { $one_until }። { $other }: ካብ ሰዓት { $other_from }። ካብ ቤት-ትምህርቲ ካልእ ሰዓት ትምህርቲ ክትሓቱለይ ትኽእሉ ዶ?
# unchecked
phrase-conflict_case_manager = ኣብ { $date } ብሓደ ግዜ ክልተ ነገራት ኣለኒ። { $one }: ክሳብ ሰዓት { $one_until }። { $other }: ካብ ሰዓት { $other_from }። ኣብ ክልቲኡ ክርከብ ኣለኒ። እንታይ ክገብር እኽእል?
# unchecked
phrase-ask_step = ብዛዕባ ሓደ ስጉምቲ (stap) ኣብ መደበይ ሕቶ ኣለኒ። እቲ ስጉምቲ: { $step }።
# unchecked
phrase-ask_item = ኣብ ሓደ ክገብሮ ዘለኒ ነገር ሓገዝ የድልየኒ ኣሎ። ብዛዕባ እዚ እዩ: { $item }።
# unchecked
phrase-ask_bill = ብዛዕባ ሓደ ናይ ክፍሊት ወረቐት (rekening) ሓገዝ የድልየኒ ኣሎ። እቲ ናይ ክፍሊት ወረቐት ካብ: { $sender }። ብዛዕባ እዚ እዩ: { $kind }።
# unchecked
phrase-municipality_pays_bill = ብዛዕባ ክፍሊት ደብዳቤ (brief) መጺኡኒ። እቲ ደብዳቤ ካብ: { $sender }። ብዛዕባ እዚ እዩ: { $kind }። ነዚ ወጻኢታት ምምሕዳር ከተማ (gemeente) ይኸፍሎ። ሎሚ ክትርእይዎ ትኽእሉ ዶ?

### Ready-made sentences the person can send

# unchecked
phrase-yes_thanks = እወ፣ ደስ ይብለኒ። የቐንየለይ!
# unchecked
phrase-no_talk = ኣይፋል፣ ቅድም ብዛዕባኡ ክንዘራረብ እደሊ።
# unchecked
phrase-got_letter = ደብዳቤ (brief) መጺኡኒ። ምሳይ ክትርእይዎ ትኽእሉ ዶ?
# unchecked
phrase-need_help = ሓገዝ የድልየኒ ኣሎ።
# unchecked
phrase-call_me = ክትድውሉለይ ትኽእሉ ዶ?
# unchecked
phrase-need_interpreter = ኣብ ቆጸራና (afspraak) ኣስተርጓሚ (tolk) የድልየኒ ኣሎ።
# unchecked
phrase-dont_understand = ኣይተረድኣንን። ብኻልእ መንገዲ ክትገልጽዎ ትኽእሉ ዶ?
# unchecked
phrase-when_appointment = ዝቕጽል ቆጸራና (afspraak) መዓስ እዩ?
# unchecked
phrase-late = ቁሩብ ክድንጉ እየ።
# unchecked
phrase-ill_child = ውላደይ ሓሚሙ ኣሎ። ምስ ውላደይ ክጸንሕ ኣለኒ።
# unchecked
phrase-work_started = ስራሕ (werk) ጀሚረ ኣለኹ። እንታይ ክሕብር ኣለኒ?
# unchecked
phrase-hours_changed = ሰዓታት ስራሐይ ተቐዪሩ ኣሎ። እንታይ ክሕብር ኣለኒ?
# unchecked
phrase-moved = ካልእ ገዛ ክግዕዝ እየ። እንታይ ክገብር ኣለኒ?
# unchecked
phrase-household_changed = ሓደ ሰብ ምሳይ ክነብር ክመጽእ እዩ፣ ወይ ሓደ ሰብ ክወጽእ እዩ።
# unchecked
phrase-partner_abroad = በዓል-ቤተይ ወይ በዓልቲ-ቤተይ ኣብ ወጻኢ ሃገር እዮም። ኣበል (toeslag) ክሓትት ይፍቀደኒ ድዩ?
# unchecked
phrase-who_applies = ኣበለይ (toeslag) መን የመልክተሉ: ንስኹም ዶ ኣነ?
# unchecked
phrase-who_pays = ነዚ ወጻኢታት መን ይኸፍሎ: ምምሕዳር ከተማ (gemeente) ዶ ኣነ?
# unchecked
phrase-reminder_municipality_pays = መዘኻኸሪ ክፍሊት (herinnering) መጺኡኒ። ነዚ ወጻኢታት ምምሕዳር ከተማ (gemeente) ይኸፍሎ። ሎሚ ክትርእይዎ ትኽእሉ ዶ?
# unchecked
phrase-payment_arrangement_asked = ሎሚ ስምምዕ በብቑሩብ ምኽፋል (betalingsregeling) ሓቲተ ኣለኹ።
# unchecked
phrase-digid_problem = ዲጂታላዊ መንነተይ (DigiD) ኣይሰርሕን ኣሎ። ክትሕግዙኒ ትኽእሉ ዶ?
# unchecked
phrase-question_plan = ብዛዕባ መደበይ (plan van aanpak) ሕቶ ኣለኒ።
# unchecked
phrase-lesson_times = ሰዓታት ትምህርተይ ምስ ስራሐይ ኣይሰማማዕን። ክንዘራረብ ንኽእል ዶ?
# unchecked
phrase-talk_alone = ብዘይ ካልኦት ሰባት ምሳኹም በይነይ ክዛረብ እደሊ።
# unchecked
phrase-thanks = የቐንየለይ።
