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

# unchecked
topic-answers = ሓጸርቲ መልስታት
# unchecked
topic-contact = ምድዋልን ኣስተርጓሚን (tolk)
# unchecked
topic-appointments = ቆጸራታት (afspraak)
# unchecked
topic-bills = ደብዳቤታትን ናይ ክፍሊት ወረቓቕትን (rekening)
# unchecked
topic-insurance = መድሕን፣ ኣበል (toeslag)፣ DigiD
# unchecked
topic-changes = ለውጥታትን ወረቓቕትን
# unchecked
topic-lessons = ትምህርትን ፈተናን (examen)
# unchecked
topic-work = ስራሕ (werk)
# unchecked
topic-family = ስድራቤትን ጥዕናን
# unchecked
topic-home = መንበሪ ገዛ
# unchecked
topic-plan = መደብን ዝሕግዙ ሰባትን
# unchecked
phrase-will_do_by = ሕራይ። ቅድሚ ዕለት { $date } ክገብሮ እየ።
# unchecked
phrase-done_item = እዚ ተዛዚሙ ኣሎ: { $item }።
# unchecked
phrase-more_time = ተወሳኺ ግዜ የድልየኒ ኣሎ። ኣብ ዕለት { $date } ክኸውን ይኽእል ዶ?
# unchecked
phrase-no_thanks = ኣይፋል፣ ኣየድልን እዩ። የቐንየለይ።
# unchecked
phrase-understood = ሕጂ ተረዲኡኒ ኣሎ። የቐንየለይ።
# unchecked
phrase-seen_question = ንሕቶይ ርኢኹምዎ ዲኹም?
# unchecked
phrase-call_me_at = ኣብ ዕለት { $date } ሰዓት { $time } ክትድውሉለይ ትኽእሉ ዶ?
# unchecked
phrase-call_interpreter = ምስ ኣስተርጓሚ (tolk) ኮይንኩም ክትድውሉለይ ትኽእሉ ዶ?
# unchecked
phrase-interpreter_on = ኣብ ዕለት { $date } ሰዓት { $time } ኣስተርጓሚ (tolk) የድልየኒ ኣሎ።
# unchecked
phrase-other_interpreter = ካልእ ኣስተርጓሚ (tolk) ክረክብ እደሊ። ይከኣል ድዩ?
# unchecked
phrase-who_to_ask = ብዛዕባ እዚ ንመን ክሓትት እኽእል?
# unchecked
phrase-late_time = ክድንጉ እየ። ሰዓት { $time } ኣብኡ ክበጽሕ እየ።
# unchecked
phrase-will_come = እወ፣ ኣብ ዕለት { $date } ሰዓት { $time } ክመጽእ እየ።
# unchecked
phrase-other_day = እቲ ቆጸራ (afspraak) ኣብ ካልእ መዓልቲ ክኸውን ይኽእል ዶ? ኣብ ዕለት { $date } ሰዓት { $time } ክመጽእ እኽእል እየ።
# unchecked
phrase-ask_appointment = ኣብ ዕለት { $date } ሰዓት { $time } ክንዘራረብ ንኽእል ዶ?
# unchecked
phrase-what_to_bring = ናብቲ ቆጸራ (afspraak) እንታይ ሒዘ ክመጽእ ኣለኒ?
# unchecked
phrase-someone_along = ናብቲ ቆጸራ (afspraak) ምሳይ ሓደ ሰብ ክመጽእ እዩ።
# unchecked
phrase-member_along = እዚ ሰብ እዚ እውን ክመጽእ ይፍቀድ ድዩ? እቲ ስም: { $person }።
# unchecked
phrase-where_appointment = ቆጸራና (afspraak) ኣበይ እዩ?
# unchecked
phrase-cannot_pay_in_time = ብዛዕባ እቲ ናይ ክፍሊት ወረቐት (rekening): ነቲ ዝለኣኾ ኣካል (afzender) ኣብ ግዜኡ ክኸፍሎ ኣይክእልን እየ። እንታይ ክገብር እኽእል?
# unchecked
phrase-last_day_bill = ኣብቲ ናይ ክፍሊት ወረቐት (rekening) ናይ መወዳእታ ዕለት ኣሎ: { $date }። ነቲ ዝለኣኾ ኣካል (afzender) መን ይኸፍሎ: ምምሕዳር ከተማ (gemeente) ዶ ኣነ?
# unchecked
phrase-bill_paid_on = ብዛዕባ እዚ ናይ ክፍሊት ወረቐት (rekening): ነቲ ዝለኣኾ ኣካል (afzender) ኣብ ዕለት { $date } ከፊለዮ ኣለኹ።
# unchecked
phrase-municipality_paid = ብዛዕባ እዚ ናይ ክፍሊት ወረቐት (rekening): ምምሕዳር ከተማ (gemeente) ነቲ ዝለኣኾ ኣካል (afzender) ከፊልዎ ድዩ?
# unchecked
phrase-arrangement_from = ካብ ዕለት { $date } ጀሚረ ነቲ ናይ ክፍሊት ወረቐት (rekening) ዝለኣኾ ኣካል (afzender) በብክፋሉ እኸፍሎ።
# unchecked
phrase-gift_or_loan = እዚ ካብ ምምሕዳር ከተማ (gemeente) ዝመጸ ገንዘብ ህያብ (gift) ድዩ ወይስ ልቓሕ (lening)?
# unchecked
phrase-tax_letter = ብዛዕባ ግብሪ (belasting) ደብዳቤ (brief) መጺኡኒ። ካብ ክፍሊት ነጻ ምዃን (kwijtschelding) ክሓትት እኽእል ዶ?
# unchecked
phrase-insured = ድሮ መድሕን ጥዕና (zorgverzekering) ኣለኒ ዶ?
# unchecked
phrase-premium_who = ንኩባንያ መድሕን ጥዕና (zorgverzekeraar) ክፍሊት መድሕነይ (premie) መን ይኸፍሎ: ምምሕዳር ከተማ (gemeente) ዶ ኣነ?
# unchecked
phrase-insurer_letter = ካብ ኩባንያ መድሕን ጥዕና (zorgverzekeraar) ዝመጸ ደብዳቤ (brief) ኣይተረድኣንን። ምሳይ ክትርእይዎ ትኽእሉ ዶ?
# unchecked
phrase-allowance_letter = ካብ ኣገልግሎት ኣበላት (Dienst Toeslagen) ደብዳቤ (brief) መጺኡኒ። ምሳይ ክትርእይዎ ትኽእሉ ዶ?
# unchecked
phrase-allowance_not_paid = ኣገልግሎት ኣበላት (Dienst Toeslagen) ንዓይ ገና ኣይከፈለንን። ነዚ ጉዳይ እዚ ምሳይ ክትርእይዎ ትኽእሉ ዶ?
# unchecked
phrase-digid_works = ዲጂታላዊ መንነተይ (DigiD) ይሰርሕ ኣሎ። ሕጂ እንታይ ክገብር ኣለኒ?
# unchecked
phrase-not_sure = ነዚ ለውጢ (wijziging) ክሕብሮ ኣለኒ ዶ? ምሳይ ክትርእይዎ ትኽእሉ ዶ?
# unchecked
phrase-change_seen = ነቲ ዝሓበርክዎ ለውጢ (wijziging) ርኢኹምዎ ዲኹም?
# unchecked
phrase-told_allowances = ነቲ ለውጢ (wijziging) ንኣገልግሎት ኣበላት (Dienst Toeslagen) ኣብ ዕለት { $date } ሓቢረ ኣለኹ።
# unchecked
phrase-abroad_from = ካብ ዕለት { $date } ጀሚረ ኣብ ወጻኢ ሃገር ክጸንሕ እደሊ። እንታይ ክሕብር ኣለኒ?
# unchecked
phrase-new_account = ሓድሽ ቁጽሪ ሕሳብ (rekeningnummer) ኣለኒ። ነዚ ንመን ክሕብር ኣለኒ?
# unchecked
phrase-bring_document = ነዚ ሒዘ ክመጽእ እየ: { $document }።
# unchecked
phrase-document_on = ኣብ ዕለት { $date } ነዚ ሒዘ ክመጽእ እየ: { $document }።
# unchecked
phrase-no_document = እዚ ገና የብለይን: { $document }። እንታይ ክገብር እኽእል?
# unchecked
phrase-lost_document = እዚ ጠፊኡኒ ኣሎ: { $document }። እንታይ ክገብር ኣለኒ?
# unchecked
phrase-permit_until = ካርድ መንበሪ ፍቓደይ (verblijfsdocument) ክሳብ መወዳእታ ናይታ መዓልቲ { $date } ይሰርሕ። ክትሕግዙኒ ትኽእሉ ዶ?
# unchecked
phrase-not_to_lesson = ኣብ ዕለት { $date } ናብ ትምህርቲ ቋንቋ (taalles) ክኸይድ ኣይክእልን እየ። ነዚ ንመን ክነግር ኣለኒ?
# unchecked
phrase-travel_costs = ምምሕዳር ከተማ (gemeente) ነቲ ንጉዕዞይ ናብ ትምህርቲ ዘውጻእክዎ ገንዘብ ይመልሰለይ ድዩ?
# unchecked
phrase-lessons_hard = እቲ ትምህርቲ ካብ ዓቕመይ ንላዕሊ ከቢድ እዩ። ክንዘራረብ ንኽእል ዶ?
# unchecked
phrase-lessons_easy = እቲ ትምህርቲ ንደረጃይ ልዕሊ ዓቐን ቀሊል እዩ። ክንዘራረብ ንኽእል ዶ?
# unchecked
phrase-other_school = ብዛዕባ ካልእ ቤት-ትምህርቲ ቋንቋ (taalschool) ክዘራረብ እደሊ።
# unchecked
phrase-exam_on = ኣብ ዕለት { $date } ሰዓት { $time } ፈተና (examen) ኣለኒ።
# unchecked
phrase-exam_who_pays = ንፈጻሚ ኣገልግሎት ትምህርቲ (DUO) ክፍሊት ናይዚ ፈተና (examen) መን ይኸፍሎ: ምምሕዳር ከተማ (gemeente) ዶ ኣነ?
# unchecked
phrase-exam_passed = ፈተናይ (examen) ሓሊፈ!
# unchecked
phrase-exam_again = ኣብ ፈተናይ (examen) ኣይተዓወትኩን። ሕጂ እንታይ ክገብር እኽእል?
# unchecked
phrase-duo_letter = ካብ ፈጻሚ ኣገልግሎት ትምህርቲ (DUO) ደብዳቤ (brief) መጺኡኒ። ምሳይ ክትርእይዎ ትኽእሉ ዶ?
# unchecked
phrase-practise = ቋንቋ ኔዘርላንድ ዝያዳ ክለማመድ እደሊ። መን ክሕግዘኒ ይኽእል?
# unchecked
phrase-start_work_on = ኣብ ዕለት { $date } ስራሕ (werk) ክጅምር እየ። እንታይ ክሕብር ኣለኒ?
# unchecked
phrase-roster_changed = ሰዓት ስራሐይ ኣብ ዕለት { $date } ክቕየር እዩ። ትምህርተይ ሽዑ ምስ ስራሐይ ክሰማማዕ ድዩ?
# unchecked
phrase-work_stops = ስራሐይ (werk) ኣብ ዕለት { $date } ክውዳእ እዩ። እንታይ ክሕብር ኣለኒ?
# unchecked
phrase-own_trade = በቲ ኣቐዲመ ዘለኒ ሞያ ክሰርሕ እደሊ። ካበይ ክጅምር እኽእል?
# unchecked
phrase-contract = ካብ ኣስራሒየይ (werkgever) ውዕል ስራሕ (arbeidscontract) ተቐቢለ ኣለኹ። ምሳይ ክትርእይዎ ትኽእሉ ዶ?
# unchecked
phrase-volunteering = ወለንታዊ ስራሕ (vrijwilligerswerk) ክሰርሕ እደሊ። እንታይ ክሕብር ኣለኒ?
# unchecked
phrase-childcare = ኣብ ግዜ ትምህርተይ ንውላደይ መውዓሊ ህጻናት (kinderopvang) የድልየኒ ኣሎ።
# unchecked
phrase-childcare_from = ካብ ዕለት { $date } ጀሚረ ንውላደይ መውዓሊ ህጻናት (kinderopvang) ክጥቀም እየ። እንታይ ክገብር ኣለኒ?
# unchecked
phrase-child_school = ንውላደይ ቤት-ትምህርቲ እደሊ ኣለኹ። ክትሕግዙኒ ትኽእሉ ዶ?
# unchecked
phrase-find_gp = ናይ ገዛ ሓኪም (huisarts) እደሊ ኣለኹ። ክትሕግዙኒ ትኽእሉ ዶ?
# unchecked
phrase-health_talk = ብዛዕባ ጥዕናይ ክዛረብ እደሊ። ኣብዚ ኣፕ እዚ ግን ክዛረብ ኣይመርጽን እየ።
# unchecked
phrase-family_reunification = ብዛዕባ ምጥርናፍ ስድራቤት (gezinshereniging) ሕቶ ኣለኒ። ሎሚ ክትሕግዙኒ ትኽእሉ ዶ?
# unchecked
phrase-family_arrives = ስድራቤተይ ኣብ ዕለት { $date } ናብ ኔዘርላንድ ክመጹ እዮም። እንታይ ክገብር ኣለኒ?
# unchecked
phrase-child_born = ኣብ ዕለት { $date } ውላድ ረኺበ። እንታይ ክገብር ኣለኒ?
# unchecked
phrase-repair = ኣብ ገዛይ ገለ ነገር ተበላሽዩ ኣሎ። መን ክጽግኖ ይኽእል?
# unchecked
phrase-repair_visit = እቲ ጽገና (reparatie) ኣብ ዕለት { $date } ሰዓት { $time } እዩ። ሽዑ ኣብ ገዛ ክህሉ ኣለኒ።
# unchecked
phrase-neighbours = ምስ ጎረባብተይ ጸገም ኣለኒ። ክንዘራረብ ንኽእል ዶ?
# unchecked
phrase-key_day = ኣብ ዕለት { $date } መፍትሕ ገዛይ (sleutel) ክቕበል እየ። እንታይ ክገብር ኣለኒ?
# unchecked
phrase-furniture = ገና ኣቑሑ ገዛ (meubels) የብለይን። ካብ ምምሕዳር ከተማ (gemeente) እንታይ ክሓትት እኽእል?
# unchecked
phrase-not_safe = ውሑስ ኮይኑ ኣይስምዓንን ኣሎ። ሎሚ ክትድውሉለይ ትኽእሉ ዶ?
# unchecked
phrase-step_done = እዚ ኣብ መደበይ ዘሎ ስጉምቲ (stap) ተዛዚሙ ኣሎ።
# unchecked
phrase-change_step = ኣብ መደበይ (plan van aanpak) ንሓደ ስጉምቲ (stap) ክቕይሮ እደሊ።
# unchecked
phrase-handover_day = ካብ ኣየነይቲ መዓልቲ ጀሚረ ነተን ኩባንያታት ባዕለይ እኸፍለን?
# unchecked
phrase-practise_bills = ብናይ ክፍሊት ወረቓቕቲ (rekening) ክለማመድ እደሊ። ብሓባር ክንገብሮ ንኽእል ዶ?
# unchecked
phrase-can_do_myself = ነዚ ሕጂ ባዕለይ ክገብሮ እኽእል እየ: { $item }።
# unchecked
phrase-new_case_manager = ሓድሽ ኣሳላጢ ጉዳየይ (klantmanager) መን እዮም?
# unchecked
phrase-told_before = ታሪኸይ ኣቐዲመ ነጊረ ኣለኹ። መደበይ (plan van aanpak) ከተንብቡ ትኽእሉ ዶ?
# unchecked
reply-yes = እወ፣ ጽቡቕ እዩ።
# unchecked
reply-thanks = የቐንየለይ።
# unchecked
reply-answer_by = ሓቲተ ኣለኹ። ቅድሚ ዕለት { $date } መልሲ ክህበኩም እየ።
# unchecked
reply-find_out = ነዚ ከጻርዮ እየ። ቅድሚ ዕለት { $date } መልሲ ክህበኩም እየ።
# unchecked
reply-received = መልእኽትኹም ኣንቢበዮ ኣለኹ።
# unchecked
reply-thanks_told = እንቋዕ ነገርኩምኒ። የቐንየለይ።
# unchecked
reply-please_do = ነዚ ቅድሚ ዕለት { $date } ክትገብርዎ ትኽእሉ ዶ? ብዛዕባ እዚ እዩ: { $item }።
# unchecked
reply-nothing_needed = ሕጂ ክትገብርዎ ዘለኩም ነገር የለን።
# unchecked
reply-no_other = ኣይፋል፣ እዚ ኣይከኣልን እዩ። ብሓባር ካልእ ክንደሊ ኢና።
# unchecked
reply-cannot_decide = ነዚ ኣነ ክውስኖ ኣይክእልን እየ። ኣነ ክሓትተልኩም እየ።
# unchecked
reply-well_done = ጽቡቕ ገይርኩም!
# unchecked
reply-good_luck = ሰናይ ዕድል!
# unchecked
reply-dont_understand = መልእኽትኹም ኣይተረድኣንን። ብኻልእ መገዲ ክትገልጽዎ ትኽእሉ ዶ?
# unchecked
reply-call_with_interpreter = ኣብ ዕለት { $date } ሰዓት { $time } ምስ ኣስተርጓሚ (tolk) ኮይነ ክድውለልኩም እየ።
# unchecked
reply-call_today = ሎሚ ክድውለልኩም እኽእል ዶ?
# unchecked
reply-call_missed = ደዊለልኩም ነይረ። መዓስ ደጊመ ክድውለልኩም እኽእል?
# unchecked
reply-need_interpreter = ኣብ ቆጸራና (afspraak) ኣስተርጓሚ (tolk) የድልየኩም ድዩ?
# unchecked
reply-interpreter_booked = ኣብ ዕለት { $date } ሰዓት { $time } ኣስተርጓሚ (tolk) ክህልዉ እዮም።
# unchecked
reply-other_interpreter = ንቆጸራና (afspraak) ካልእ ኣስተርጓሚ (tolk) ክሓትት እየ።
# unchecked
reply-away = ክሳብ መወዳእታ ናይታ መዓልቲ { $date } ኣይሰርሕን እየ። ሕቶኹም ክጽበ እንተ ዘይክኢሉ፣ ናብ ምምሕዳር ከተማ (gemeente) ደውሉ።
# unchecked
reply-away_person = ክሳብ መወዳእታ ናይታ መዓልቲ { $date } ኣይሰርሕን እየ። ኣብዚ ግዜ እዚ ነዚ ሰብ እዚ ሕተቱ: { $person }።
# unchecked
reply-ask_person = ብዛዕባ እዚ ነዚ ሰብ እዚ ሕተቱ: { $person }።
# unchecked
reply-confirm = እቲ ቆጸራ (afspraak) ኣብ ዕለት { $date } ሰዓት { $time } እዩ። ብዛዕባ እዚ እዩ: { $what }።
# unchecked
reply-propose_time = ኣብ ዕለት { $date } ሰዓት { $time } ክትመጹ ትኽእሉ ዶ?
# unchecked
reply-cannot_come_new = ስለ ዝነገርኩምኒ የቐንየለይ። ሓድሽ ቆጸራ (afspraak) ክሕዝ እየ።
# unchecked
reply-glad_you_come = ክትመጹ ስለ እትኽእሉ ደስ ይብለኒ።
# unchecked
reply-which_day = ኣብ ኣየነይቲ መዓልቲ ክትመጹ ትኽእሉ?
# unchecked
reply-late_ok = ጸገም የለን። ክጽበየኩም እየ።
# unchecked
reply-i_am_late = ክድንጉ እየ። ሰዓት { $time } ኣብኡ ክበጽሕ እየ።
# unchecked
reply-moved = እቲ ቆጸራ (afspraak) ኣብ ካልእ መዓልቲ እዩ: ኣብ ዕለት { $date } ሰዓት { $time }።
# unchecked
reply-cancelled = እቲ ኣብ ዕለት { $date } ዝነበረ ቆጸራ (afspraak) ተሰሪዙ ኣሎ። ሓድሽ ቆጸራ ክሕዝ እየ።
# unchecked
reply-bring = ነዚ ሒዝኩም ምጹ: { $document }።
# unchecked
reply-bring_on = ኣብ ዕለት { $date } ነዚ ሒዝኩም ምጹ: { $document }።
# unchecked
reply-may_bring_someone = ናብቲ ቆጸራ (afspraak) ሓደ ሰብ ሒዝኩም ክትመጹ ትኽእሉ ኢኹም።
# unchecked
reply-talk_alone = ብዘይ ካልኦት ሰባት ምሳይ በይንኹም ክትዛረቡ ትደልዩ ዶ? ይከኣል እዩ።
# unchecked
reply-member_joins = እዚ ሰብ እዚ እውን ናብቲ ቆጸራ (afspraak) ክመጽእ እዩ: { $person }። ትሰማምዑ ዲኹም?
# unchecked
reply-obligatory = እዚ ቆጸራ (afspraak) እዚ ግዴታ እዩ። ክትመጹ እንተ ዘይከኣልኩም፣ ብኽብረትኩም ቅድሚ እቲ ቆጸራ ንገሩኒ።
# unchecked
reply-i_tell_them = ክትመጹ ከም ዘይትኽእሉ ንኻልኦት ክነግሮም እየ።
# unchecked
reply-photo = ኣብዚ ኣፕ እዚ ናብቲ ናይ ክፍሊት ወረቐት (rekening) ስእሊ ናይቲ ደብዳቤ (brief) ወስኹ።
# unchecked
reply-pay_yourself = እዚ ናይ ክፍሊት ወረቐት (rekening) ንዓኹም እዩ። ብኽብረትኩም ቅድሚ እቲ ኣብኡ ተጻሒፉ ዘሎ ዕለት ነቲ ዝለኣኾ ኣካል (afzender) ባዕልኹም ክፈልዎ።
# unchecked
reply-municipality_pays = ብዛዕባ እዚ ናይ ክፍሊት ወረቐት (rekening): ምምሕዳር ከተማ (gemeente) ነቲ ዝለኣኾ ኣካል (afzender) ይኸፍሎ። ንስኹም ክትከፍሉ ኣየድልን እዩ።
# unchecked
reply-reminder_check = ምምሕዳር ከተማ (gemeente) ነቲ ናይ ክፍሊት ወረቐት (rekening) ዝለኣኾ ኣካል (afzender) ከም ዝኸፈሎን ከም ዘይከፈሎን ሎሚ ክሓትት እየ።
# unchecked
reply-look_together = ነቲ ደብዳቤ (brief) ኣብ ዕለት { $date } ሰዓት { $time } ብሓባር ከነንብቦ ኢና።
# unchecked
reply-urgent_letter = እዚ ደብዳቤ (brief) እዚ ህጹጽ እዩ። ሎሚ ክድውለልኩም እየ።
# unchecked
reply-ask_arrangement = ነቲ ናይ ክፍሊት ወረቐት (rekening) ዝለኣኾ ኣካል (afzender) ስምምዕ በብቑሩብ ምኽፋል (betalingsregeling) ሕተቱ። ሽዑ ነቲ ዝለኣኾ ኣካል በብክፋሉ ትኸፍልዎ።
# unchecked
reply-arrangement_together = ስምምዕ በብቑሩብ ምኽፋል (betalingsregeling) ብሓባር ክንሓትት ኢና። ሽዑ ንስኹም ነቲ ናይ ክፍሊት ወረቐት (rekening) ዝለኣኾ ኣካል (afzender) በብክፋሉ ትኸፍልዎ።
# unchecked
reply-keep_proof = ነቲ ደብዳቤን (brief) ነቲ መረጋገጺን ዓቅቡ።
# unchecked
reply-not_agree = ምስቲ ደብዳቤ (brief) ኣይትሰማምዑን ዲኹም? ናብቲ ዝለኣኾ ኣካል (afzender) ብሓባር ክንጽሕፍ ኢና።
# unchecked
reply-legal_help = ሎሚ ካብ ቤት-ጽሕፈት ምኽሪ ሕጊ (Juridisch Loket) ብነጻ ምኽሪ ሕተቱ። ነቲ ደብዳቤ (brief) ሒዝኩም ኪዱ።
# unchecked
reply-loan = እዚ ካብ ምምሕዳር ከተማ (gemeente) ዝመጸ ገንዘብ ልቓሕ (lening) እዩ። ነቲ ገንዘብ ንስኹም ንምምሕዳር ከተማ ትመልስዎ።
# unchecked
reply-ask_gift_or_loan = እዚ ካብ ምምሕዳር ከተማ (gemeente) ዝመጸ ገንዘብ ልቓሕ (lening) ምዃኑን ዘይምዃኑን ክሓትት እየ። ቅድሚ ዕለት { $date } መልሲ ክህበኩም እየ።
# unchecked
reply-money_help = ኣብ ናይ ክፍሊት ወረቓቕትኹም (rekening) ካብ ምምሕዳር ከተማ (gemeente) ብነጻ ሓገዝ ትደልዩ ዶ?
# unchecked
reply-digid_together = ንዲጂታላዊ መንነትኩም (DigiD) ብሓባር ክንርእዮ ኢና። ተሌፎንኩም ሒዝኩም ምጹ።
# unchecked
reply-digid_letter = ንዲጂታላዊ መንነትኩም (DigiD) ኮድ ዘለዎ ደብዳቤ (brief) ክመጸኩም እዩ። ኣብቲ ደብዳቤ ዘሎ ዕለት ርኣዩ።
# unchecked
reply-digid_secret = ቃል-ምስጢር ናይ ዲጂታላዊ መንነትኩም (DigiD) ንዝኾነ ሰብ ኣይትሃቡ። ንዓይ እውን ኣይትሃቡ።
# unchecked
reply-insurance_together = መድሕን ጥዕናኹም (zorgverzekering) ብሓባር ከነዳልዎ ኢና። ነዚ ሒዝኩም ምጹ: { $document }።
# unchecked
reply-premium_municipality = ምምሕዳር ከተማ (gemeente) ክፍሊት መድሕንኩም (premie) ንኩባንያ መድሕን ጥዕና (zorgverzekeraar) ይኸፍሎ።
# unchecked
reply-premium_self = ካብ ዕለት { $date } ጀሚርኩም ንኩባንያ መድሕን ጥዕና (zorgverzekeraar) ክፍሊት መድሕን (premie) ባዕልኹም ትኸፍሉ።
# unchecked
reply-partner_first = ኣብ ወጻኢ ሃገር በዓል-ቤት ወይ በዓልቲ-ቤት ኣለኩም ዶ? ቅድም ንዓይ ንገሩኒ።
# unchecked
reply-allowance_ask_first = ኣብ ኣገልግሎት ኣበላት (Dienst Toeslagen) ንኣበል (toeslag) ገና ኣይተመልክቱ። ኣነ ቅድም ምኽሪ ክሓትት እየ። ቅድሚ ዕለት { $date } መልሲ ክህበኩም እየ።
# unchecked
reply-allowance_self = ኣብ ኣገልግሎት ኣበላት (Dienst Toeslagen) ንኣበል (toeslag) ባዕልኹም ኣመልክቱ። ኣነ ክሕግዘኩም እየ።
# unchecked
reply-allowance_together = ኣብ ኣገልግሎት ኣበላት (Dienst Toeslagen) ንኣበል (toeslag) ብሓባር ከነመልክት ኢና።
# unchecked
reply-allowance_decides = ኣገልግሎት ኣበላት (Dienst Toeslagen) ኣበል (toeslag) ይኸፍል፣ ብዛዕባኡ እውን ይውስን። ኣነ ክንደይ ምዃኑ ክሕስብ ኣይክእልን እየ።
# unchecked
reply-change_seen = ነቲ ዝሓበርኩምዎ ለውጢ (wijziging) ኣብ ዕለት { $date } ርእየዮ ኣለኹ።
# unchecked
reply-change_seen_allowances = ነቲ ዝሓበርኩምዎ ለውጢ (wijziging) ርእየዮ ኣለኹ። ንኣገልግሎት ኣበላት (Dienst Toeslagen) እውን ንገሩ።
# unchecked
reply-report_today = ነዚ ሎሚ ንምምሕዳር ከተማ (gemeente) ሓብሩ። ኣብዚ ኣፕ እዚ ክትገብርዎ ትኽእሉ ኢኹም።
# unchecked
reply-report_in_doubt = ርግጸኛታት እንተ ዘይኮንኩም እውን ሓብርዎ።
# unchecked
reply-change_income_officer = ነቲ ዝሓበርኩምዎ ለውጢ (wijziging) ንሰራሕተኛ ጉዳይ ማሕበራዊ ሓገዝ (inkomensconsulent) እውን ክነግር እየ።
# unchecked
reply-need_document = ቅድሚ ዕለት { $date } እዚ የድልየኒ ኣሎ: { $document }።
# unchecked
reply-document_received = እዚ በጺሑኒ ኣሎ: { $document }። የቐንየለይ።
# unchecked
reply-month_form = ስራሕ (werk) ኣለኩም ዶ? ነፍሲ ወከፍ ወርሒ ነቲ ቅጥዒ (formulier) ምልኡ፣ ብዘይ ወረቐት ደሞዝ (loonstrook) እውን።
# unchecked
reply-abroad = ቅድሚ ምኻድኩም ብዛዕባ ጉዕዞኹም ንምምሕዳር ከተማ (gemeente) ሓብሩ።
# unchecked
reply-permit_date = ኣብ ካርድ መንበሪ ፍቓድኩም (verblijfsdocument) ዘላ ናይ መወዳእታ መዓልቲ ኣንብቡ። ነታ መዓልቲ ናባይ ልኣኹ።
# unchecked
reply-ask_school = ንቤት-ትምህርቲ ካልእ ሰዓት ትምህርቲ ክሓትት እየ። ቅድሚ ዕለት { $date } መልሲ ክህበኩም እየ።
# unchecked
reply-keep_going = ንሕጂ ናብ ትምህርትኹም ምኻድ ቀጽሉ። ኣነ መፍትሒ ክደሊ እየ።
# unchecked
reply-tell_school = ንቤት-ትምህርቲ እውን ንገሩ።
# unchecked
reply-new_lesson = ቤት-ትምህርቲ እወ ኢሉ። እቲ ትምህርቲ ኣብ ዕለት { $date } ሰዓት { $time } ይጅምር።
# unchecked
reply-missed_lesson = ኣብቲ ትምህርቲ ከም ዘይነበርኩም ርእየ። ክሕግዘኩም እኽእል ዶ?
# unchecked
reply-travel_costs = ምምሕዳር ከተማ (gemeente) ነቲ ንጉዕዞኹም ዘውጻእኩምዎ ገንዘብ ከም ዝመልሰልኩምን ከም ዘይመልሰልኩምን ክሓትት እየ። መረጋገጺ ጉዕዞኹም ዓቅቡ።
# unchecked
reply-level = ምስ ቤት-ትምህርቲ ብዛዕባ ደረጃኹም ክዘራረብ እየ።
# unchecked
reply-other_school = ብዛዕባ ካልእ ቤት-ትምህርቲ ብሓባር ክንዘራረብ ኢና። ንሕጂ ናብ ትምህርትኹም ምኻድ ቀጽሉ።
# unchecked
reply-exam_who_pays = ምምሕዳር ከተማ (gemeente) ክፍሊት ናይዚ ፈተና (examen) ንፈጻሚ ኣገልግሎት ትምህርቲ (DUO) ከም ዝኸፍሎን ከም ዘይከፍሎን ክሓትት እየ። ቅድሚ ዕለት { $date } መልሲ ክህበኩም እየ።
# unchecked
reply-exam_luck = ኣብቲ ኣብ ዕለት { $date } ዘሎ ፈተናኹም (examen) ሰናይ ዕድል!
# unchecked
reply-exam_passed = ፈተናኹም (examen) ስለ ዝሓለፍኩም እንቋዕ ኣሐጎሰኩም!
# unchecked
reply-exam_again = ብዛዕባ ሓድሽ ፈተና (examen) ብሓባር ክንዘራረብ ኢና። ብዙሕ ጽዒርኩም ኣለኹም።
# unchecked
reply-report_work = እንቋዕ ስራሕ (werk) ረኸብኩም! ንምምሕዳር ከተማን (gemeente) ንኣገልግሎት ኣበላትን (Dienst Toeslagen) ንገሩ።
# unchecked
reply-conflict_seen = ብሓደ ግዜ ክልተ ነገራት ኣለኩም። ኣነ መፍትሒ ክደሊ እየ።
# unchecked
reply-ask_employer = ንኣስራሒኹም (werkgever) ካልእ ሰዓት ስራሕ ክሓትት እየ። ቅድሚ ዕለት { $date } መልሲ ክህበኩም እየ።
# unchecked
reply-go_to = ኣብ ዕለት { $date } ክልተ ነገራት ኣለኩም። እቲ ዝያዳ ኣገዳሲ እዚ እዩ: { $what }።
# unchecked
reply-employer_meeting = ዝርርብ ምስ ኣስራሒ (werkgever): ኣብ ዕለት { $date } ሰዓት { $time }። ክትመጹ ትኽእሉ ዶ?
# unchecked
reply-work_person = ብዛዕባ ስራሕ (werk) ካብዚ ሰብ እዚ ሓገዝ ትረኽቡ: { $person }።
# unchecked
reply-own_trade = ብዛዕባ ሞያኹም ንገሩኒ። ካበይ ከም እንጅምር ብሓባር ክንርኢ ኢና።
# unchecked
reply-contract_together = ውዕል ስራሕኩም (arbeidscontract) ብሓባር ከነንብቦ ኢና።
# unchecked
reply-volunteering = ብዛዕባ ወለንታዊ ስራሕ (vrijwilligerswerk) ቅድሚ ምጅማርኩም ንምምሕዳር ከተማ (gemeente) ሓብሩ።
# unchecked
reply-child_ill = ምስ ውላድኩም ጽንሑ። ሓድሽ ቆጸራ (afspraak) ክንሕዝ ኢና።
# unchecked
reply-childcare = ብዛዕባ መውዓሊ ህጻናት (kinderopvang) ንውላድኩም ብሓባር ክንዘራረብ ኢና።
# unchecked
reply-childcare_first_day = መውዓሊ ህጻናት (kinderopvang) ንውላድኩም መዓስ ይጅምር? ቅድሚ እታ ቀዳመይቲ መዓልቲ ንገሩኒ።
# unchecked
reply-child_school = ንውላድኩም ቤት-ትምህርቲ ንምርካብ ክሕግዘኩም እየ።
# unchecked
reply-gp = ኣብ ከባቢኹም ናይ ገዛ ሓኪም (huisarts) ድለዩ። ኣይሰለጠን ድዩ? ኣነ ክሕግዘኩም እየ።
# unchecked
reply-health_private = ብዛዕባ ጥዕናኹም ንዓይ ክትነግሩኒ ኣየድልን እዩ። ብዛዕባኡ ምስ ናይ ገዛ ሓኪምኩም (huisarts) ተዘራረቡ።
# unchecked
reply-family_now = ነዚ ሎሚ ንማሕበር ተሓጋገዝቲ ስደተኛታት (VluchtelingenWerk) ወይ ንጠበቓኹም (advocaat) ሕተቱ።
# unchecked
reply-child_born = ውላድ ስለ ዝረኸብኩም እንቋዕ ኣሐጎሰኩም! ብዛዕባ እቲ ልደት ንምምሕዳር ከተማ (gemeente) ሓብሩ።
# unchecked
reply-get_well = ቅልጡፍ ምሕዋይ እምነየልኩም።
# unchecked
reply-landlord = ብዛዕባ እቲ ጽገና (reparatie) ናብ ኣካራዪ ገዛኹም (verhuurder) ደውሉ። ኣይሰለጠን ድዩ? ንዓይ ንገሩኒ።
# unchecked
reply-home_person = ብዛዕባ ገዛኹም ካብዚ ሰብ እዚ ሓገዝ ትረኽቡ: { $person }።
# unchecked
reply-neighbours = ብዛዕባ እቲ ምስ ጎረባብትኹም ዘሎ ጸገም ብሓባር ክንዘራረብ ኢና።
# unchecked
reply-key_day = መፍትሕ ገዛኹም (sleutel) ኣብ ዕለት { $date } ሰዓት { $time } ክትቕበሉ ኢኹም።
# unchecked
reply-register = ኣብ ምምሕዳር ከተማ (gemeente) ተመዝገቡ። ነዚ ሒዝኩም ኪዱ: { $document }።
# unchecked
reply-meters = ኣብታ መፍትሕ (sleutel) እትቕበሉላ መዓልቲ ስእሊ ናይ መዐቀኒታት ኤለክትሪክን ጋዝን ማይን (meters) ኣልዕሉ።
# unchecked
reply-before_buying = ገና ኣቑሑ ገዛ (meubels) ኣይትግዝኡ። እንታይ ከም ዝከኣል ቅድም ንምምሕዳር ከተማ (gemeente) ሕተቱ።
# unchecked
reply-plan_talk = ኣብ ዕለት { $date } ሰዓት { $time } ብዛዕባ መደብኩም (plan van aanpak) ክንዘራረብ ኢና።
# unchecked
reply-item_help = ኣብዚ ክሕግዘኩም እየ: { $item }።
# unchecked
reply-item_together = ኣብ ዕለት { $date } ነዚ ብሓባር ክንገብሮ ኢና: { $item }።
# unchecked
reply-step_done = ጽቡቕ ገይርኩም! እዚ ስጉምቲ (stap) እዚ ተዛዚሙ ኣሎ።
# unchecked
reply-handover_talk = ኣብ ዕለት { $date } ናይ ክፍሊት ወረቓቕትኹም (rekening) ብሓባር ከነንብብ ኢና። ኣየኖት ናይ ክፍሊት ወረቓቕቲ ንስኹም ባዕልኹም ንኩባንያታት ከም እትኸፍሉ ክንዘራረብ ኢና።
# unchecked
reply-practise_bills = ብናይ ክፍሊት ወረቐት (rekening) ብሓባር ክንለማመድ ኢና።
# unchecked
reply-new_case_manager = ካብ ዕለት { $date } ጀሚሮም ካልእ ኣሳላጢ ጉዳይ (klantmanager) ክህልዉኹም እዮም። እቲ ስም: { $person }።
# unchecked
reply-i_am_new = ኣነ ሓድሽ ኣሳላጢ ጉዳይኩም (klantmanager) እየ። መደብኩም (plan van aanpak) ኣንቢበዮ ኣለኹ።
# unchecked
reply-not_again = ታሪኽኩም ደጊምኩም ክትነግሩ ኣየድልን እዩ።
# unchecked
told-new_entry = ኣብ ሰሙንኩም ሓድሽ ነገር ኣሎ: ኣብ ዕለት { $date } ሰዓት { $time }። ብዛዕባ እዚ እዩ: { $what }።
# unchecked
told-moved_entry = እቲ ግዜ ተቐዪሩ ኣሎ: ኣብ ዕለት { $date } ሰዓት { $time }። ብዛዕባ እዚ እዩ: { $what }።
# unchecked
told-changed_entry = ኣብቲ ናይ ዕለት { $date } ቆጸራ (afspraak) ገለ ነገር ተቐዪሩ ኣሎ። ብዛዕባ እዚ እዩ: { $what }።
# unchecked
told-cancelled_entry = እቲ ኣብ ዕለት { $date } ሰዓት { $time } ዝነበረ ቆጸራ (afspraak) ተሰሪዙ ኣሎ። ብዛዕባ እዚ ነይሩ: { $what }።
# unchecked
told-new_series = ኣብ ሰሙንኩም ሓድሽ ነገር ኣሎ: { $what }። ናይ መጀመርታ ግዜ ኣብ ዕለት { $first } ሰዓት { $time } እዩ። ናይ መወዳእታ ግዜ ኣብ ዕለት { $last } እዩ። ክንደይ ግዜ: { $count }።
# unchecked
told-cancelled_series = ካብ ዕለት { $date } ጀሚሩ እዚ ተሰሪዙ ኣሎ: { $what }። ክንደይ ግዜ: { $count }።
# unchecked
told-timetable = ቤት-ትምህርቲ ቋንቋ (taalschool) ሓድሽ ዝርዝር ሰዓታት ትምህርቲ (rooster) ኣለዎ። ሓደስቲ ትምህርትታት: { $new }። ዝተቐየሩ ትምህርትታት: { $changed }። ዝተሰረዙ ትምህርትታት: { $gone }። ሰሙንኩም ርኣዩ።
# unchecked
told-paid_bill = ምምሕዳር ከተማ (gemeente) ነዚ ናይ ክፍሊት ወረቐት (rekening) ኣብ ዕለት { $date } ከፊልዎ ኣሎ። እቲ ናይ ክፍሊት ወረቐት ካብዚ ዝመጸ እዩ: { $sender }። ብዛዕባ እዚ እዩ: { $kind }።
# unchecked
told-changed_bill = እዚ ናይ ክፍሊት ወረቐት (rekening) ተቐዪሩ ኣሎ። እቲ ናይ ክፍሊት ወረቐት ካብዚ ዝመጸ እዩ: { $sender }። ብዛዕባ እዚ እዩ: { $kind }። ሕጂ እውን ቅኑዕ ምዃኑን ዘይምዃኑን ርኣዩ።
# unchecked
told-cost_municipality = ምምሕዳር ከተማ (gemeente) ነዚ ኣብ ክንዳኹም ይኸፍሎ: { $cost }። ቅኑዕ ዘይኮነ ነገር ኣሎ ድዩ? ንገሩና።
# unchecked
told-cost_self = ነዚ ንስኹም ባዕልኹም ትኸፍልዎ: { $cost }። ቅኑዕ ዘይኮነ ነገር ኣሎ ድዩ? ንገሩና።
# unchecked
told-cost_removed = ዝተቐየረ ነገር ኣሎ። ብዛዕባ እዚ እዩ: { $cost }። መን ከም ዝኸፍሎ ኣብ ናይ ክፍሊት ወረቓቕትኹም (rekening) ርኣዩ። ኣይትፈልጡን ዲኹም? ሕተቱና።
# unchecked
told-costs = መን እንታይ ከም ዝኸፍል ኣብዚ ኣሎ። ቅኑዕ ዘይኮነ ነገር ኣሎ ድዩ? ንገሩና።
# unchecked
told-costs_municipality = ምምሕዳር ከተማ (gemeente) ነዚ ኣብ ክንዳኹም ይኸፍሎ: { $cost }።
# unchecked
told-costs_self = ነዚ ንስኹም ባዕልኹም ትኸፍልዎ: { $cost }።
# unchecked
told-new_step = ንመደብኩም (plan van aanpak) ሓድሽ ሓሳብ ኣሎ። እቲ ስጉምቲ (stap): { $step }። ኣብ «መደብ» ርኣይዎ። ትሰማምዑ ዲኹም?
# unchecked
told-agreements = ኣብቲ ናይ ዕለት { $date } ዝርርብና ዝተሰማማዕናሉ ነገራት ኣብዚ ኣፕ እዚ ተጻሒፉ ኣሎ። ቅኑዕ ምዃኑን ዘይምዃኑን ርኣዩ።
# unchecked
told-route = ንመደብኩም (plan van aanpak) ናይ ሓደስቲ ስጉምትታት (stap) ሓሳብ ኣሎ። ኣብ «መደብ» ርኣይዎም። ትሰማምዑ ዲኹም?
# unchecked
told-changed_step = እዚ ኣብ መደብኩም (plan van aanpak) ዘሎ ስጉምቲ (stap) ተቐዪሩ ኣሎ: { $step }።
# unchecked
told-new_case_manager = { $name } ካብ ሕጂ ጀሚሮም ኣሳላጢ ጉዳይኩም (klantmanager) እዮም። መደብኩምን መልእኽትታትኩምን ኣይጠፍኡን እዮም። ኣብዚ ኣፕ እዚ ይተርፉ።
# unchecked
told-confirmed_date = እዚ ዕለት እዚ ተረጋጊጹ ኣሎ: { $what }። ዕለቱ { $date } እዩ።
# unchecked
told-moved_date = እዚ ዕለት እዚ ተቐዪሩ ኣሎ: { $what }። ሕጂ { $date } እዩ። ቅድሚ ሕጂ { $before } ነይሩ።
# unchecked
moved-day = { $what }። { $when }
# unchecked
moved-day_was = { $what }። { $when } ቅድሚ ሕጂ { $before } ነይሩ።
# unchecked
told-strengths = ጽቡቕ ገይርኩም እትኽእልዎ ነገራት ሕጂ ኣብ መደብኩም (plan van aanpak) ተጻሒፉ ኣሎ። ቅኑዕ ዘይኮነ ነገር ኣሎ ድዩ? ንገሩና።
# unchecked
told-proposed_goal = ንመደብኩም (plan van aanpak) ሓድሽ ሓሳብ ኣሎ። እቲ ዕላማ (doel): { $goal }። ኣብ «መደብ» ርኣይዎ። ትሰማምዑ ዲኹም?
# unchecked
told-new_goal = ሕጂ ኣብ መደብኩም እዚ ዕላማ (doel) እዚ ኣሎ: { $goal }። ቅኑዕ ዘይኮነ ነገር ኣሎ ድዩ? ንገሩና።
# unchecked
told-changed_goal = ኣብ መደብኩም (plan van aanpak) ንዘሎ ሓደ ዕላማ (doel) ካልእ ሓሳብ ኣሎ። እቲ ዕላማ: { $goal }። ኣብ «መደብ» ርኣይዎ። ትሰማምዑ ዲኹም?
# unchecked
told-reached_goal = ነዚ ዕላማ (doel) እዚ በጺሕኩምዎ ኣለኹም: { $goal }። ሕጂ ኣብ መደብኩም የለን።
# unchecked
told-dropped_goal = እዚ ዕላማ (doel) እዚ ሕጂ ኣብ መደብኩም የለን: { $goal }። ቅኑዕ ዘይኮነ ነገር ኣሎ ድዩ? ንገሩና።
# unchecked
said-how_you_are = ብዛዕባ ኩነታትኩም፣ ከመይ ከም ዘለኹም፣ ተዘራሪብና።
# unchecked
said-with_interpreter = ኣብዚ ዝርርብ እዚ ኣስተርጓሚ (tolk) ነይሮም።
# unchecked
said-alone = ብዘይ ካልኦት ሰባት በይንና ተዘራሪብና።
# unchecked
said-next_talk = ኣብ ዕለት { $date } ደጊምና ክንዘራረብ ኢና።
# unchecked
said-bills_worry = ብዛዕባ ናይ ክፍሊት ወረቓቕትኹም (rekening) ትሻቐሉ ኣለኹም።
# unchecked
said-bills_seen = ንናይ ክፍሊት ወረቓቕትኹምን (rekening) ደብዳቤታትኩምን (brief) ብሓባር ርኢናዮም።
# unchecked
said-who_pays = ኣየኖት ወጻኢታት መን ከም ዝኸፍሎም ተዘራሪብና።
# unchecked
said-handover = ብዛዕባ ምውዳእ ናይ ሓገዝ ምምሕዳር ከተማ ኣብ ክፍሊታት (ontzorgen) ተዘራሪብና። እቲ ሓገዝ ምስ ተወድኣ ወጻኢታትኩም ንኩባንያታት ባዕልኹም ትኸፍሉ።
# unchecked
said-insurance = ብዛዕባ መድሕን ጥዕናኹም (zorgverzekering) ተዘራሪብና።
# unchecked
said-allowances = ብዛዕባ ካብ ኣገልግሎት ኣበላት (Dienst Toeslagen) ዝመጽእ ኣበል (toeslag) ተዘራሪብና።
# unchecked
said-changes = ኣብ ህይወትኩም እንታይ ከም ዝተቐየረ ነጊርኩምና።
# unchecked
said-lessons_well = እቲ ትምህርቲ ቋንቋ (taalles) ጽቡቕ ይኸይድ ኣሎ።
# unchecked
said-lessons_hard = እቲ ትምህርቲ ቋንቋ (taalles) ከቢድ ኮይኑኩም ኣሎ።
# unchecked
said-lesson_times = ሰዓት ትምህርትኹም ምስቶም ኣብ ሰሙን እትገብርዎም ካልኦት ነገራት ይጋጮ እዩ።
# unchecked
said-wish_work = እንታይ ዓይነት ስራሕ (werk) ክትሰርሑ ከም እትደልዩ ነጊርኩምና።
# unchecked
said-work_now = ብዛዕባ ናይ ሕጂ ስራሕኩም (werk) ተዘራሪብና።
# unchecked
said-start_work = ስራሕ (werk) ቀልጢፍኩም ክትጅምሩ ትደልዩ ኢኹም።
# unchecked
said-wish_study = ትምህርቲ ሞያ ወይ ላዕለዋይ ትምህርቲ (opleiding) ክትመሃሩ ትደልዩ ኢኹም።
# unchecked
said-family_abroad = ብዛዕባ ኣብ ወጻኢ ሃገር ዘለዉ ስድራቤትኩም ተዘራሪብና።
# unchecked
said-child_care = ንውላድኩም መውዓሊ ህጻናት (kinderopvang) ትደልዩ ኣለኹም።
# unchecked
said-children_school = ብዛዕባ ቤት-ትምህርቲ ደቅኹም ተዘራሪብና።
# unchecked
said-home = ብዛዕባ ገዛኹም ተዘራሪብና።
# unchecked
said-plan_seen = ንመደብኩም (plan van aanpak) ብሓባር ርኢናዮ።
# unchecked
said-plan_changed = ኣብ መደብኩም (plan van aanpak) ገለ ነገር ክትቅይሩ ትደልዩ ኢኹም።
# unchecked
said-strengths = ጽቡቕ ገይርኩም እትኽእልዎ ነገራት ነጊርኩምና።
# unchecked
task-find_out = ብዛዕባ ሓደ ነገር ምሕታትን መልሱ ምልኣኽን
# unchecked
task-make_appointment = ሓድሽ ቆጸራ (afspraak) ምሓዝ
# unchecked
task-arrange_interpreter = ኣስተርጓሚ (tolk) ምድላው
# unchecked
task-bring_letters = ኩሎም ደብዳቤታት (brief) ናብ ዝቕጽል ዝርርብ ምምጻእ
# unchecked
task-pay_bill = ነቲ ናይ ክፍሊት ወረቐት (rekening) ምኽፋል
# unchecked
task-ask_arrangement = ስምምዕ በብቑሩብ ምኽፋል (betalingsregeling) ምሕታት
# unchecked
task-item = ነዚ ምግባር: { $item }
# unchecked
task-send_document = ነዚ ወረቐት እዚ ምልኣኽ: { $document }
# unchecked
task-register_doctor = ኣብ ናይ ገዛ ሓኪም (huisarts) ምምዝጋብ
# unchecked
task-report_change = ነቲ ለውጢ (wijziging) ንምምሕዳር ከተማ (gemeente) ምሕባር
# unchecked
task-call_school = ብዛዕባ ሰዓታት ትምህርቲ ናብ ቤት-ትምህርቲ ቋንቋ (taalschool) ምድዋል
# unchecked
task-find_course = ቤት-ትምህርቲ ቋንቋ (taalschool) ምድላይ
# unchecked
task-practise_dutch = ነፍሲ ወከፍ መዓልቲ ቋንቋ ኔዘርላንድ ምልምማድ
# unchecked
task-make_cv = ወረቐት ትምህርትን ተመክሮ ስራሕን (cv) ምጽሓፍ
# unchecked
task-talk_employer = ምስ ኣስራሒ (werkgever) ምዝርራብ
# unchecked
task-find_work_experience = ቦታ ተመክሮ ስራሕ (werkervaringsplek) ምድላይ
# unchecked
task-find_volunteering = ወለንታዊ ስራሕ (vrijwilligerswerk) ምድላይ
# unchecked
task-send_pay_slip = ነቲ ወረቐት ደሞዝ (loonstrook) ምልኣኽ
# unchecked
task-find_child_care = ነቲ ውላድ መውዓሊ ህጻናት (kinderopvang) ምድላይ
# unchecked
task-enrol_school = ነቲ ውላድ ኣብ ቤት-ትምህርቲ ምምዝጋብ
# unchecked
task-call_landlord = ብዛዕባ እቲ ገዛ ናብ ኣካራዪ ገዛ (verhuurder) ምድዋል
# unchecked
task-read_plan = ነቲ መደብ (plan van aanpak) ምንባብን፣ ክቕየር ዘለዎ ነገር እንተ ሃልዩ ምንጋርን
# unchecked
document-residence_document = ካርድ መንበሪ ፍቓድ (verblijfsdocument)
# unchecked
document-lease = ውዕል ክራይ ገዛ (huurcontract)
# unchecked
document-pay_slip = ወረቐት ደሞዝ (loonstrook)
# unchecked
document-bank_statements = መግለጺ ምንቅስቓስ (afschriften) ናይ ኩሎም ሕሳባት ባንክ
# unchecked
document-bank_card = ካርድ ባንክ (bankpas)
# unchecked
document-benefit_specification = ዝርዝር ናይ ማሕበራዊ ሓገዝ ገንዘብ (uitkeringsspecificatie)
# unchecked
document-municipality_letter = ደብዳቤ ካብ ምምሕዳር ከተማ (gemeente)
# unchecked
document-insurer_letter = ደብዳቤ ካብ ኩባንያ መድሕን ጥዕና (zorgverzekeraar)
# unchecked
document-insurance_policy = ውዕል መድሕን (polis)
# unchecked
document-duo_letter = ደብዳቤ ካብ ፈጻሚ ኣገልግሎት ትምህርቲ (DUO)
# unchecked
document-ind_letter = ደብዳቤ ካብ ኣገልግሎት ኢሚግሬሽንን ዜግነትን (IND)
# unchecked
document-allowances_letter = ደብዳቤ ካብ ኣገልግሎት ኣበላት (Dienst Toeslagen)
# unchecked
document-tax_letter = ደብዳቤ ብዛዕባ ግብሪ (belasting)
# unchecked
document-bill = ናይ ክፍሊት ወረቐት (rekening)
# unchecked
document-work_contract = ውዕል ስራሕ (arbeidscontract)
# unchecked
document-work_roster = ዝርዝር ሰዓታት ስራሕ (werkrooster)
# unchecked
document-lesson_roster = ዝርዝር ሰዓታት ትምህርቲ (lesrooster)
# unchecked
document-diploma = ዲፕሎማ
# unchecked
document-birth_certificate = ወረቐት ልደት (geboorteakte)
# unchecked
document-marriage_certificate = ወረቐት መርዓ (trouwakte)

## What fills the blanks of a sentence

# unchecked
blank-day = ኣየናይ መዓልቲ?
# unchecked
blank-time = ሰዓት ክንደይ?
# unchecked
blank-member = መን?
# unchecked
blank-document = ኣየናይ ወረቐት?
# unchecked
blank-item = ብዛዕባ እንታይ እዩ?
# unchecked
blank-entry = ኣየናይ ቆጸራ?
# unchecked
blank-entry-row = { $what }: { $date }
# unchecked
blank-bill = ኣየናይ ናይ ክፍሊት ወረቐት (rekening)?
# unchecked
blank-step = ኣየናይ ስጉምቲ (stap)?
# unchecked
blank-optional = ግድን ኣይኮነን።
# unchecked
blank-missing = ቅድም ኩሉ ምልእዎ።

## The card with a code

# unchecked
card-title = ኣፕኩም: Mijn Aanpak
# unchecked
card-scan = ካመራ ናይ ተሌፎንኩም ክፈቱ። ነዚ ኮድ እዚ ስካን ግበርዎ።
# unchecked
card-type = እንተ ዘይሰሪሑ፣ መርበብ ሓበሬታ { $address } ክፈቱ፣ ነዚ ኮድ እዚ ድማ ኣብኡ ጽሓፍዎ: { $code }።
# unchecked
card-until = እቲ ኮድ ሓንሳብ ጥራይ ይሰርሕ፣ ክሳብ መወዳእታ ናይታ መዓልቲ { $date }።
# unchecked
card-secret = ነቲ ኮድ ንኻልእ ሰብ ኣይትሃብዎ።

## Another time for an appointment, which is answered with one tap

# unchecked
phrase-move_to = እዚ ቆጸራ (afspraak) ኣብ ዕለት { $date } ሰዓት { $time } ክኸውን ይኽእል ዶ? ብዛዕባ እዚ እዩ: { $what }።
# unchecked
reply-move_to = ኣብ ክንዲ እቲ ዝነበረ ግዜ፣ ኣብ ዕለት { $date } ሰዓት { $time } ክትመጹ ትኽእሉ ዶ? ብዛዕባ እዚ እዩ: { $what }።
# unchecked
phrase-move_yes = እወ፣ ኣብ ዕለት { $date } ሰዓት { $time } ክመጽእ እየ።
# unchecked
phrase-move_no = ኣይፋል፣ ኣብ ዕለት { $date } ሰዓት { $time } ክመጽእ ኣይክእልን እየ።
# unchecked
reply-move_yes = እወ፣ ይከኣል እዩ። እቲ ቆጸራ (afspraak) ሕጂ ኣብ ዕለት { $date } ሰዓት { $time } እዩ። ብዛዕባ እዚ እዩ: { $what }።
# unchecked
reply-move_no = ኣይፋል፣ ኣብ ዕለት { $date } ሰዓት { $time } ኣይከኣልን እዩ። እቲ ቆጸራ (afspraak) ከምቲ ዝነበረ ይጸንሕ።

## A photo in the conversation

# unchecked
phrase-sent_photo = ስእሊ እልእክ ኣለኹ።

## A line of the plan that is not right, as the person says

# unchecked
phrase-strength_wrong = ኣብ መደበይ (plan van aanpak) እዚ ቅኑዕ ኣይኮነን: { $what }።
# unchecked
phrase-strength_instead = ኣብ መደበይ (plan van aanpak) እዚ ቅኑዕ ኣይኮነን: { $what }። እቲ ቅኑዕ እዚ እዩ:
# unchecked
reply-strength_gone = እዚ ድሕሪ ሕጂ ኣብ መደብኩም (plan van aanpak) የለን: { $what }።
# unchecked
reply-strength_theirs = ሕጂ ኣብ መደብኩም (plan van aanpak) እቲ ንስኹም ዝጸሓፍኩምዎ ኣሎ። ቅድሚኡ እዚ ነይሩ: { $what }።
# unchecked
reply-strength_talk = ብዛዕባ እዚ ብሓባር ክንዘራረብ ኢና: { $what }። ክሳብ ሽዑ ከም ዘሎ ይጸንሕ።
