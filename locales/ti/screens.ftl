### Words of the screens behind the first one: fetched after it.

## Plan

# unchecked
plan-goal-short = ዕላማ (doel) ንሕጂ
# unchecked
plan-goal-long = ዕላማ (doel) ንመጻኢ
# unchecked
plan-goal-now = ሕጂ ዘሎ ስምምዕ: { $goal }
# unchecked
plan-no-goals = ዕላማታትኩም (doel) ድሕሪ ዝርርብኩም ኣብዚ ይርከብ።
# unchecked
plan-proposal = ሓድሽ ሓሳብ
# unchecked
plan-proposal-ask = ትሰማምዑ ዲኹም?
# unchecked
plan-ask = ሕቶ ኣለኒ
# unchecked
plan-asked = ሕቶኹም ኣብ መልእኽትታት ኣሎ።
# unchecked
plan-steps = ስጉምትታተይ (stap)
# unchecked
plan-milestones = ኣገደስቲ ምዕራፋት
# unchecked
plan-hours = ሰዓታት
# unchecked
plan-hours-of = { $hours } ካብ { $of } ሰዓታት
# unchecked
plan-hours-of-about = { $hours } ካብ ኣስታት { $of } ሰዓታት
# unchecked
plan-route = መንገዲ ምውህሃደይ (leerroute)
# unchecked
plan-route-unknown = መንገዲ ምውህሃድኩም (leerroute) ገና ኣይተመርጸን።
# unchecked
plan-strengths = ጽቡቕ ገይረ ዝኽእሎ
# unchecked
plan-term = ንሲቪካዊ ምውህሃድ (inburgering) ክንደይ ግዜ ኣለኒ?
# unchecked
plan-term-until = ክሳብ መወዳእታ { $date }
# unchecked
plan-term-from = ካብ { $date } ይቑጸር። እዚ ኣብ ደብዳቤ ናይ ፈጻሚ ኣገልግሎት ትምህርቲ (DUO) ኣሎ።
# unchecked
plan-term-unknown = ገና ኣይተፈልጠን
# unchecked
plan-term-letter = እቲ ዕለት ጸኒሑ ኣብ ደብዳቤ ናይ ፈጻሚ ኣገልግሎት ትምህርቲ (DUO) ይመጽእ።
# unchecked
plan-on = ኣብ { $date }
# unchecked
plan-done-on = ኣብ { $date } ተገይሩ
# unchecked
plan-from = ካብ { $date } ጀሚሩ
# unchecked
plan-until = ክሳብ መወዳእታ { $date }
# unchecked
plan-from-until = ካብ { $from } ክሳብ መወዳእታ { $until }
# unchecked
plan-status-proposed = ሓሳብ። ንስኹም ትውስኑ።
# unchecked
plan-status-open = ይግበር ኣሎ ወይ ገና ዝግበር
# unchecked
plan-status-waiting = ንኻልእ ሰብ ይጽበ ኣሎ
# unchecked
plan-status-not_applicable = ንዓኹም ኣይምልከትን
# unchecked
plan-accepted = ንስኹም ኣብ { $date } እወ ኢልኩም
# unchecked
plan-team = መን ይሕግዘኒ?
# unchecked
plan-you = ንስኹም
# unchecked
plan-proposals = { $count ->
    [0] ንመደብኩም ሓድሽ ስጉምቲ (stap) ኣይቀረበን
    [one] ንመደብኩም { $count } ሓድሽ ስጉምቲ (stap) ቀሪቡ ኣሎ
   *[other] ንመደብኩም { $count } ሓደስቲ ስጉምትታት (stap) ቀሪቦም ኣለዉ
}
# unchecked
plan-accept-all = እወ፣ በዞም ኩሎም ሓደስቲ ስጉምትታት (stap) እሰማማዕ እየ

## Regelen

# unchecked
regelen-progress = { $done } ካብ { $all } ተገይሩ
# unchecked
regelen-bills = ናይ ክፍሊት ወረቓቕቲ (rekening)
# unchecked
regelen-bills-open = { $count ->
    [0] ዘይተኸፍለ ናይ ክፍሊት ወረቐት (rekening) የለን
    [one] 1 ዘይተኸፍለ ናይ ክፍሊት ወረቐት (rekening)
   *[other] { $count } ዘይተኸፍሉ ናይ ክፍሊት ወረቓቕቲ (rekening)
}
# unchecked
regelen-bills-none = ዘይተኸፍለ ናይ ክፍሊት ወረቐት (rekening) የለን
# unchecked
item-open = ገና ኣይተገብረን
# unchecked
item-waiting = ንኻልእ ሰብ ይጽበ ኣሎ
# unchecked
item-ask_first = ነዚ ቅድም ሕተቱ
# unchecked
item-done = ተገይሩ
# unchecked
item-not_applicable = ንዓይ ኣይምልከትን
# unchecked
item-done-on = ኣብ { $date } ተገይሩ
# unchecked
item-why = ስለምንታይ?
# unchecked
item-when = መዓስ?
# unchecked
item-how = እንታይ ትገብሩ?
# unchecked
item-need = እንታይ የድልየኩም?
# unchecked
item-who = መን ይገብሮ?
# unchecked
item-stuck = እንተ ዘይሰለጠ?
# unchecked
item-risk = እንታይ ጸገም ከጋጥም ይኽእል?
# unchecked
gift-or-loan = ህያብ (gift) ክትመልስዎ ኣየድልየኩምን። ልቓሕ (lening) ግን ክትመልስዎ ኣለኩም።
# unchecked
gift-or-loan-loan = ልቓሕ (lening) እዩ: ምስ ናይ ክፍሊት ወረቓቕትኹም ጽሓፍዎ
# unchecked
item-site = ወግዓዊ መርበብ ሓበሬታ
# unchecked
item-source = እዚ ካበይ ዝመጸ እዩ?
# unchecked
item-until = ክሳብ መወዳእታ { $date } ግዜ ኣለኩም።
# unchecked
item-from = ነዚ ካብ { $date } ጀምርዎ።
# unchecked
item-right = መሰልኩም ኣብ { $date } ይጅምር።
# unchecked
item-before = ነዚ ቅድሚ { $date } ግበርዎ።
# unchecked
item-count-from = ካብዚ ይቑጸር: { $anchor }።
# unchecked
item-counted = ካብ { $date } ይቑጸር: { $anchor }።
# unchecked
item-confirmed = { $name } ነዚ ዕለት ኣረጋጊጾምዎ ኣለዉ።
# unchecked
item-confirmed-on = { $name } ኣብ { $date } ነዚ ዕለት ኣረጋጊጾምዎ ኣለዉ።
# unchecked
item-due-told = እዚ ዕለት እዚ ኣብ ደብዳቤ (brief) ኣሎ፣ ወይ ስምምዕ ተገይርሉ።
# unchecked
item-wait-anchor = ገና ዕለት የለን። ቅድም ክፍለጥ ዘለዎ: { $anchor }።
# unchecked
item-ask-contact = ናይ መወዳእታ መዓልቲ ኣየነይቲ ምዃና ንኣሳላጢ ጉዳይኩም (klantmanager) ሕተቱ።
# unchecked
item-ask-rules = ምናልባት እዞም ሕግታት ተቐይሮም ይኾኑ። ሕጂ ኣየናይ ሕግታት ከም ዝሰርሕ ንኣሳላጢ ጉዳይኩም (klantmanager) ሕተቱ።
# unchecked
item-late = እታ መዓልቲ ሓሊፋ ኣላ። ሎሚ ሓገዝ ሕተቱ።
# unchecked
item-for-me = ኣይፋል፣ ንዓይ ይምልከት
# unchecked
item-ask = ነዚ ካብ { $name } ሕተቱ
# unchecked
item-ask-nobody = ንኣሳላጢ ጉዳይኩም (klantmanager) ሕተቱ
# unchecked
item-asked = ሕቶኹም ኣብ መልእኽትታት ኣሎ።
# unchecked
item-unknown = እዚ ኣብ ዝርዝርኩም የለን።
# unchecked
item-all = ኩሉ
# unchecked
item-todo = ገና ዝግበር

## Bills

# unchecked
bills-title = ናይ ክፍሊት ወረቓቕቲ (rekening)
# unchecked
bills-mine = ነዚ ንስኹም ትኸፍልዎ
# unchecked
bills-municipality = ነዚ ምምሕዳር ከተማ (gemeente) ይኸፍሎ
# unchecked
bills-unknown = መን ከም ዝኸፍል ገና ንጹር ኣይኮነን
# unchecked
bills-loans = ልቓሕ (lening): ነዚ ንስኹም ትመልስዎ
# unchecked
bills-none = ናይ ክፍሊት ወረቐት (rekening) የለን።
# unchecked
bills-paid-on = ኣብ { $date } ተኸፊሉ
# unchecked
bills-help = ነዚ ክገብሮ ኣይክእልን እየ
# unchecked
bills-help-done = ሕቶኹም ኣብ መልእኽትታት ኣሎ።
# unchecked
bills-send-municipality = ነዚ ናብ { $name } ልኣኹ
# unchecked
bills-municipality-pays = ነዚ ምምሕዳር ከተማ (gemeente) ክኸፍሎ ኣለዎ። ነቲ ደብዳቤ ናብኡ ልኣኹ።
# unchecked
bills-due = ክሳብ መወዳእታ { $date } ክፈሉ
# unchecked
bills-no-due = ገና ዕለት የለን
# unchecked
bills-debit = ብኣውቶማቲክ ካብ ሕሳብኩም ይኽፈል (automatische incasso)
# unchecked
bills-loan = እዚ ልቓሕ (lening) እዩ: ነዚ ገንዘብ ክትመልስዎ ኣለኩም
# unchecked
bills-stage = እዚ እንታይ ዓይነት ደብዳቤ (brief) እዩ?
# unchecked
bills-until = ክሳብ መወዳእታ { $date }
# unchecked
bills-payers = መን እንታይ ይኸፍል?
# unchecked
bills-payer-self = ንስኹም
# unchecked
bills-payer-municipality = ምምሕዳር ከተማ (gemeente)
# unchecked
bills-payer-unknown = ኣይፈልጥን እየ
# unchecked
bills-confirmed = ክፍሊት ኣብ { $date } ተረጋጊጹ
# unchecked
bills-not-confirmed = ገና ኣይተረጋገጸን
# unchecked
cost-last-paid = እቲ ዝሓለፈ ክፍሊት ኣብ { $date } ተኸፊሉ
# unchecked
bill-add-from = እቲ ናይ ክፍሊት ወረቐት (rekening) ካብ መን እዩ?
# unchecked
bill-add-name = ኣብ ናይ ክፍሊት ወረቐት (rekening) ዘሎ ስም
# unchecked
bill-add-kind = ንምንታይ እዩ?
# unchecked
bill-add-due = ንምኽፋል ናይ መወዳእታ መዓልቲ ኣየነይቲ እያ?
# unchecked
bill-add-amount = ክንደይ? ምጽሓፍ ግድን ኣይኮነን።
# unchecked
bill-add-stage = ኣብ ላዕሊ ናይቲ ደብዳቤ (brief) እንታይ ይብል?
# unchecked
bill-add-payer = ነዚ መን ይኸፍሎ?
# unchecked
bill-add-save = ነቲ ናይ ክፍሊት ወረቐት ዓቅቡ
# unchecked
bill-amount-wrong = እዚ መጠን ገንዘብ እዚ ኣይተረድኣናን። ንኣብነት 12,50 ኢልኩም ጽሓፉ።
# unchecked
bill-date-wrong = እዚ ዕለት እዚ ኣይተረድኣናን።

## Search

# unchecked
search-title = ካብ ደብዳቤኹም (brief) ቃል ድለዩ
# unchecked
search-label = ቃል ብቋንቋ ኔዘርላንድ
# unchecked
search-hint = ናይ ኣጸሓሕፋ ጌጋ ጸገም የብሉን።
# unchecked
search-none = እዚ ቃል እዚ ኣይንፈልጦን ኢና። ስእሉ ኣልዒልኩም ሕተቱ።
# unchecked
search-ask = ንኣሳላጢ ጉዳይኩም (klantmanager) ሕተቱ

## Taal

# unchecked
taal-lessons-week = { $count ->
    [0] ኣብዚ ሰሙን ትምህርቲ ቋንቋ (taalles) የብልኩምን
    [one] ኣብዚ ሰሙን ሓደ ግዜ ትምህርቲ ቋንቋ (taalles) ኣለኩም
   *[other] ኣብዚ ሰሙን { $count } ግዜ ትምህርቲ ቋንቋ (taalles) ኣለኩም
}
# unchecked
taal-after = ድሕሪኡ
# unchecked
taal-last-week = ዝሓለፈ ሰሙን: { $there } ካብ { $all } ግዜ ትምህርቲ
# unchecked
taal-present = ነይርኩም
# unchecked
taal-excused = ኣይነበርኩምን፣ ኣቐዲምኩም ሓቢርኩም
# unchecked
taal-absent = ኣይነበርኩምን
# unchecked
taal-levels = ደረጃ ናይ ነፍሲ ወከፍ ክእለት
# unchecked
taal-level-now = ሕጂ ኣብ { $level }
# unchecked
taal-levels-none = ደረጃኹም ድሕሪ ፈተና (toets) ኣብዚ ይርከብ።

## Berichten

# unchecked
berichten-none = ገና መልእኽቲ የለን።
# unchecked
berichten-ready = ንምልኣኽ ድሉው
# unchecked
berichten-more = ተወሳኺ ምሉእ-ሓሳባት
# unchecked
berichten-less = ዝወሓዱ ምሉእ-ሓሳባት
# unchecked
berichten-write = ባዕልኹም መልእኽቲ ጽሓፉ
# unchecked
berichten-own-language = ብቋንቋኹም ክትጽሕፉ ትኽእሉ ኢኹም።
# unchecked
berichten-waiting = ገና ኣይተላእከን
# unchecked
berichten-sent = ተላኢኹ
# unchecked
berichten-read = ተነቢቡ
# unchecked
berichten-preview = እትልእክዎ እዚ እዩ
# unchecked
berichten-cancel = ይትረፍ
# unchecked
berichten-only-dutch = እዚ ብቋንቋ ኔዘርላንድ ጥራይ ተጻሒፉ ኣሎ።

## What was agreed in talks

# unchecked
agreements-title = ኣብ ዝርርባትኩም ዝተሰማማዕኩምሉ ነገራት
# unchecked
agreements-none = ክሳብ ሕጂ ዝተጻሕፈ የለን። ኣብ ዝርርባትኩም እትሰማምዑሉ ነገራት ጸኒሑ ኣብዚ ክጽሓፍ እዩ።
# unchecked
agreements-talk = ዝርርብ ምስ { $name }፣ ኣብ ዕለት { $date }
# unchecked
agreements-said = ኣብቲ ዝርርብ ዝተባህለ
# unchecked
agreements-agreed = ኣብቲ ዝርርብ ክግበር ዝተሰማማዕኩምሉ
# unchecked
agreements-you = ነዚ ንስኹም ክትገብርዎ ኢኹም
# unchecked
agreements-other = ነዚ { $name } ክገብርዎ እዮም
# unchecked
agreements-by = ክሳብ መወዳእታ { $date } ክዛዘም ኣለዎ
# unchecked
agreements-in-week = እዚ ኣብ ሰሙንኩም ኣሎ።
# unchecked
agreements-in-bills = እዚ ኣብ ዝርዝር ናይ ክፍሊት ወረቓቕትኹም (rekening) ኣሎ።
# unchecked
agreements-gone = እዚ ጸኒሑ ተቐዪሩ ወይ ተደምሲሱ ኣሎ።
# unchecked
agreements-changed = እዚ ጸኒሑ ተቐዪሩ ኣሎ። ሕጂ ከምዚ እዩ:
# unchecked
agreements-anew = ንስኹም ኣብ { $date } እወ ኢልኩም ነይርኩም። ድሕሪኡ ተቐዪሩ ኣሎ። ሕጂ እውን ትሰማምዑ ዲኹም?
# unchecked
agreements-asked_anew = ካብቲ ኣብ ዝርርብ ዝተሰማማዕኩምሉ ገለ ነገር ተቐዪሩ ኣሎ። ሕጂ እውን ትሰማምዑ ዲኹም፣ ርኣዩ።

## Help

# unchecked
help-title = ሓገዝ
# unchecked
help-urgent = ህጹጽ ሓገዝ
# unchecked
help-urgent_none = ምምሕዳር ከተማኹም (gemeente) ንህጹጽ ሓገዝ ዝኸውን ቁጽሪ ተሌፎን ኣይሃበን። ንኣሳላጢ ጉዳይኩም (klantmanager) ሕተቱ።
# unchecked
help-who = እዞም ሰባት እዚኦም ይሕግዙኹም
# unchecked
help-write = መልእኽቲ ጽሓፉ
# unchecked
help-how = እቲ ኣፕ ከምዚ ይሰርሕ
# unchecked
help-offline = እቲ ኣፕ ብዘይ ኢንተርነት እውን ይሰርሕ።
# unchecked
help-dutch = ንሓደ ምሉእ-ሓሳብ ጠውቕዎ። ሽዑ ብቋንቋ ኔዘርላንድ ትርእይዎ።
# unchecked
help-saved = ኩሉ ተላኢኹ ድዩ ወይስ ገና፣ ኣብ ላዕሊ ትርእዩ።

## Settings

# unchecked
settings-title = ምትኽኻላት
# unchecked
settings-text = ዓቐን ናይቲ ጽሑፍ
# unchecked
settings-text-normal = ንቡር
# unchecked
settings-text-large = ዓቢ
# unchecked
settings-text-larger = ዝዓበየ
# unchecked
settings-text-largest = ኣዝዩ ዓቢ
# unchecked
settings-dutch = ቋንቋ ኔዘርላንድ ትሕቲ ነፍሲ ወከፍ ምሉእ-ሓሳብ
# unchecked
settings-theme = ብሩህ ወይ ጸልማት
# unchecked
settings-theme-auto = ከም ተሌፎንኩም
# unchecked
settings-theme-light = ብሩህ
# unchecked
settings-theme-dark = ጸልማት
# unchecked
settings-phone = እዚ ተሌፎን እዚ
# unchecked
settings-phone-paired = ምስ { $name } ተኣሳሲሩ
# unchecked
settings-storage = መኽዘን ኣብ ተሌፎንኩም
# unchecked
settings-storage-used = { $size } ተታሒዙ
# unchecked
settings-storage-kept = ተሌፎንኩም ነዚ ይዕቅቦ።
# unchecked
settings-storage-not-kept = ቦታ እንተ ተወዲኡ፣ ተሌፎንኩም ነዚ ክድምስሶ ይኽእል።
# unchecked
settings-sign-out = ኣብዚ ተሌፎን እዚ ካብ ኣካውንት ምውጻእ
# unchecked
settings-sign-out-ask = ርግጸኛታት ዲኹም? ኩሉ ካብዚ ተሌፎን እዚ ክጠፍእ እዩ።
# unchecked
settings-sign-out-waiting = { $count ->
    [0] ዘይተላእከ ነገር የለን።
    [one] 1 ነገር ገና ኣይተላእከን። ክጠፍኣኩም እዩ።
   *[other] { $count } ነገራት ገና ኣይተላእኩን። ክጠፍኡኹም እዮም።
}
# unchecked
settings-sign-out-yes = እወ፣ ካብ ኣካውንት ክወጽእ
# unchecked
settings-sign-out-lose = እወ፣ ዘይተላእከ እውን ይጥፋእ
# unchecked
settings-sign-out-no = ኣይፋል፣ ክጸንሕ
# unchecked
settings-sign-out-offline = ብዘይ ኢንተርነት ካብ ኣካውንት ክትወጹ ኣይትኽእሉን። ጸኒሕኩም ደጊምኩም ፈትኑ።
# unchecked
settings-licence = ፍቓድ ኣጠቓቕማ
# unchecked
settings-licence-text = ኮድ ናይዚ ኣፕ እዚ ንኹሉ ክፉት እዩ (EUPL-1.2)።
# unchecked
settings-version = ሕታም
# unchecked
push-title = እቲ ኣፕ ዕጹው ከሎ ዝመጽእ ምልክታ
# unchecked
push-what = ተሌፎንኩም ገለ ነገር ይሕብረኩም። እቲ ኣፕ ዕጹው ከሎ እውን ይሕብረኩም።
# unchecked
push-lock = ኣብ ስክሪን ተሌፎንኩም ስም ሰብ ኣይጸሓፍን። መጠን ገንዘብ እውን ኣይጸሓፍን።
# unchecked
push-asks = ድሕሪኡ ተሌፎንኩም ፍቓድ ይሓተኩም።
# unchecked
push-switch_on = ምልክታታት ወልዑ
# unchecked
push-switch_off = ምልክታታት ኣጥፍኡ
# unchecked
push-is_on = ኣብዚ ተሌፎን እዚ ምልክታታት ተወሊዑ ኣሎ።
# unchecked
push-kinds = ብዛዕባ እንታይ ምልክታ ትደልዩ?
# unchecked
push-message = ሓድሽ መልእኽቲ
# unchecked
push-appointment = ሓድሽ ወይ ዝተቐየረ ቆጸራ (afspraak)
# unchecked
push-tomorrow = ጽባሕ ክትከድዎ ዘለኩም ቦታ
# unchecked
push-deadline = ኣብ ቀረባ እትመጽእ ናይ መወዳእታ መዓልቲ
# unchecked
push-quiet = ናይ ስቕታ ሰዓታት
# unchecked
push-quiet_from = ስቕታ ካብ ሰዓት
# unchecked
push-quiet_to = ስቕታ ክሳብ ሰዓት
# unchecked
push-quiet_keep = ነዞም ሰዓታት ዓቅቡ
# unchecked
push-cannot = እዚ ብራውዘር እዚ ምልክታ ክህብ ኣይክእልን። ነቲ ኣፕ ኣብ መጀመርታ ስክሪን ኣንብርዎ። ካብኡ ክፈትዎ።
# unchecked
push-denied = ተሌፎንኩም ነዚ ኣይፈቅድን። ኣብ ምትኽኻላት ናይ ተሌፎንኩም ክትቅይርዎ ትኽእሉ ኢኹም።
# unchecked
push-offline = ነዚ ኢንተርነት የድሊ። ዝተቐየረ ነገር የለን።
# unchecked
push-trouble = ኣይሰለጠን። ዝተቐየረ ነገር የለን።
# unchecked
push-text_message = ኣብ Mijn Aanpak መልእኽቲ ኣለኩም።

## Anchors, as in "counted from"

# unchecked
anchor-permit_date = ዕለት መንበሪ ፍቓድኩም (verblijfsvergunning)
# unchecked
anchor-municipality_link_date = ምስ ምምሕዳር ከተማኹም (gemeente) ዝተኣሳሰርኩምሉ ዕለት
# unchecked
anchor-lease_signed_on = ዕለት ውዕል ክራይ ገዛኹም (huurcontract)
# unchecked
anchor-moved_in_on = ዝገዓዝኩምሉ መዓልቲ
# unchecked
anchor-registered_on = ኣብ ምምሕዳር ከተማ (gemeente) ዝተመዝገብኩምሉ መዓልቲ
# unchecked
anchor-assistance_claim_date = ንማሕበራዊ ሓገዝ ገንዘብ (bijstandsuitkering) ዘመልከትኩምሉ መዓልቲ
# unchecked
anchor-assistance_start = መጀመርታ ናይ ማሕበራዊ ሓገዝ ገንዘብኩም (bijstandsuitkering)
# unchecked
anchor-ontzorgen_start = መጀመርታ ናይ ሓገዝ ምምሕዳር ከተማ ኣብ ክፍሊታት (ontzorgen)
# unchecked
anchor-ontzorgen_end = መወዳእታ ናይ ሓገዝ ምምሕዳር ከተማ ኣብ ክፍሊታት (ontzorgen)
# unchecked
anchor-insurance_duty_start = ግዴታ መድሕን (verzekeringsplicht) ዝጅምረሉ መዓልቲ
# unchecked
anchor-pip_date = ዕለት ናይ መደብ ምውህሃድን ተሳትፎን (PIP)
# unchecked
anchor-term_start = መጀመርታ ናይ ሲቪካዊ ምውህሃድኩም (inburgering)
# unchecked
anchor-term_end = መወዳእታ ናይ ሲቪካዊ ምውህሃድኩም (inburgering)
# unchecked
anchor-letter_date = ኣብቲ ደብዳቤ (brief) ዘሎ ዕለት
# unchecked
anchor-due_date = ኣብቲ ደብዳቤ ዘሎ ናይ መወዳእታ ዕለት (uiterste datum)
# unchecked
anchor-first_childcare_day = ናይ መጀመርታ መዓልቲ መውዓሊ ህጻናት (kinderopvang)
# unchecked
anchor-birth_date_child = ዕለት ልደት ውላድኩም
# unchecked
anchor-permit_valid_until = ካርድ መንበሪ ፍቓድኩም (verblijfsdocument) ዘገልግለሉ ናይ መወዳእታ መዓልቲ

## Who owns a step or a checklist item

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

## Learning routes

# unchecked
route-b1 = መንገዲ B1 (B1-route)
# unchecked
route-education = መንገዲ ትምህርቲ (onderwijsroute)
# unchecked
route-self_reliance = መንገዲ ርእስኹም ምኽኣል (Z-route)

## Steps of the plan: intake

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

## Steps of the plan: language and integration

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

## Steps of the plan: work

# unchecked
step-learn_work_track_cook = መደብ ትምህርትን ስራሕን (leer-werktraject): ሓጋዚ ከሻኒ (hulpkok)
# unchecked
step-elderly_care_orientation = ምስ ክንክን ኣረጋውያን (ouderenzorg) ምልላይ

## Steps of the plan: study

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

## Milestones of the B1-route

# unchecked
step-start_course = ትምህርቲ (cursus) ምጅማር
# unchecked
step-level_a2 = ናብ ደረጃ A2 ምብጻሕ
# unchecked
step-first_exam_part = ናይ መጀመርታ ክፋል ፈተና (examen) ምግባር
# unchecked
step-exam_reading = ናይ ምንባብ ፈተና (examen) ምሕላፍ
# unchecked
step-exam_listening = ናይ ምስማዕ ፈተና (examen) ምሕላፍ
# unchecked
step-exam_writing = ናይ ምጽሓፍ ፈተና (examen) ምሕላፍ
# unchecked
step-exam_speaking = ናይ ምዝራብ ፈተና (examen) ምሕላፍ
# unchecked
step-b1_done = ሲቪካዊ ምውህሃድ (inburgering) ምዝዛም: ዲፕሎማ
# unchecked
goal-becomes_short = እዚ ሓሳብ እዚ ዕላማ (doel) ንሕጂ ክኸውን እዩ።
# unchecked
goal-becomes_long = እዚ ሓሳብ እዚ ዕላማ (doel) ንመጻኢ ክኸውን እዩ።
# unchecked
goal-find_work = ደሞዝ ዘለዎ ስራሕ ምርካብ
# unchecked
goal-own_trade = ብሞያይ (vak) ምስራሕ
# unchecked
goal-study = ትምህርቲ ሞያ ወይ ላዕለዋይ ትምህርቲ (opleiding) ምምሃር
# unchecked
goal-speak_dutch = ቋንቋ ኔዘርላንድ ጽቡቕ ምምሃር
# unchecked
goal-dutch_beyond_b1 = ቋንቋ ኔዘርላንድ ልዕሊ ደረጃ B1 ምምሃር
# unchecked
goal-integration = ሲቪካዊ ምውህሃደይ (inburgering) ምዝዛም
# unchecked
goal-own_money = ገንዘበይ ባዕለይ ምምሕዳር
# unchecked
goal-know_people = ምስ ሰባት ምልላይ

## Milestones of the onderwijsroute

# unchecked
step-start_bridge_course = መሰጋገሪ ትምህርቲ ቋንቋ (taalschakeltraject) ምጅማር
# unchecked
step-level_b1 = ናብ ደረጃ B1 ምብጻሕ
# unchecked
step-level_b2 = ናብ ደረጃ B2 ምብጻሕ
# unchecked
step-bridge_subjects = ካልእ ዓይነት ትምህርቲ: ሒሳብ፣ እንግሊዝኛን ኮምፒዩተርን
# unchecked
step-study_choice = ዓይነት ትምህርቲ (studie) ምምራጽ
# unchecked
step-admission = ናብቲ ትምህርቲ (studie) ተቐባልነት ምርካብ
# unchecked
step-education_done = መሰጋገሪ ትምህርቲ ቋንቋ (taalschakeltraject) ምዝዛም: ዲፕሎማ

## Milestones of the Z-route

# unchecked
step-map_done = ሰዓታት ተግባር ናይ ሞዱል ዕዳጋ ስራሕን ተሳትፎን (MAP) ምዝዛም
# unchecked
step-map_talk = መዛዘሚ ዝርርብ (eindgesprek) ናይ ሞዱል ዕዳጋ ስራሕን ተሳትፎን (MAP) ምግባር
# unchecked
step-lesson_hours_done = ሰዓታት ትምህርቲ ምዝዛም
# unchecked
step-participation_hours_done = ሰዓታት ተሳትፎ (participatie) ምዝዛም
# unchecked
step-final_talk = መዛዘሚ ዝርርብ (eindgesprek) ምግባር
# unchecked
step-self_reliance_done = ሲቪካዊ ምውህሃድ (inburgering) ምዝዛም: ምስክር ወረቐት (certificaat)

## Steps of the ways of working of municipalities

# unchecked
approach-meet_in_azc = ገና ኣብ ማእከል ሓተትቲ ዑቕባ (azc) ከለኹም፣ ምስ ኣሳላጢ ጉዳይኩም (klantmanager) ምልላይ
# unchecked
approach-volunteering_azc = ኣብ ማእከል ሓተትቲ ዑቕባ (azc) ከለኹም፣ ወለንታዊ ስራሕ (vrijwilligerswerk) ብጉጅለ ምስራሕ
# unchecked
approach-work_azc = ኣብ ማእከል ሓተትቲ ዑቕባ (azc) ከለኹም፣ ስራሕ ወይ ቦታ ተመክሮ ስራሕ (werkervaringsplek) ምድላይ
# unchecked
approach-coa_data = ማእከላይ ኣካል መቐበሊ ሓተትቲ ዑቕባ (COA) ብዛዕባኹም ዘለዎ ሓበሬታ ምርኣይ
# unchecked
approach-note-coa_data = ቅኑዕ ዘይኮነ ነገር ኣሎ ድዩ? ንገሩና። ሽዑ ክንእርሞ ኢና።
# unchecked
approach-goals = ዕላማታት (doel) ምምራጽ: ንሕጅን ንዝመጽእ ግዜን
# unchecked
approach-ontzorgen_together = ሓገዝ ምምሕዳር ከተማ ኣብ ክፍሊታት (ontzorgen): ናይ ክፍሊት ወረቓቕቲ ብሓባር ምርኣይ
# unchecked
approach-health = ምስ ኣገልግሎት ጥዕና ሕብረተሰብ ምምሕዳር ከተማ (GGD) ብዛዕባ ጥዕናኹም ምዝርራብ
# unchecked
approach-child_care = ንቆልዑኹም ቦታ ኣብ መውዓሊ ህጻናት (kinderopvang) ምርካብ
# unchecked
approach-note-child_care = ሽዑ ናብ ትምህርትን ናብ ስራሕን ክትከዱ ትኽእሉ። ቆልዑ የብልኩምን ድዩ? ንገሩና።
# unchecked
approach-joint_intake = ምስ ኩሎም ሓደ መእተዊ ዝርርብ (intake): ኩሉ ሓደ ግዜ ጥራይ ትነግሩ
# unchecked
approach-joint_intake_counselling = ማሕበር ተሓጋገዝቲ ስደተኛታት (VluchtelingenWerk) ኣብቲ ናይ ሓባር መእተዊ ዝርርብ (intake) ይሳተፍ
# unchecked
approach-joint_intake_work = ስራሕ ንምርካብ ዝሕግዝ ሰብ (werkmatcher) ኣብቲ ናይ ሓባር መእተዊ ዝርርብ (intake) ይሳተፍ
# unchecked
approach-joint_intake_neighbourhood = ጉጅለ ከባቢ (wijkteam) ኣብቲ ናይ ሓባር መእተዊ ዝርርብ (intake) ይሳተፍ
# unchecked
approach-note-joint_intake_almere = ኣብቲ ዝርርብ ዝርከቡ: ኣሳላጢ ጉዳይኩም (klantmanager)፣ ማሕበር ተሓጋገዝቲ ስደተኛታት (VluchtelingenWerk)።
# unchecked
approach-note-joint_intake_utrecht = ኣብቲ ዝርርብ ዝርከቡ: ኣሳላጢ ጉዳይኩም (klantmanager)፣ ስራሕ ንምርካብ ዝሕግዝ ሰብ (werkmatcher)፣ ማሕበር ተሓጋገዝቲ ስደተኛታት (VluchtelingenWerk)።
# unchecked
approach-note-joint_intake_zaanstad = ኣብቲ ዝርርብ ዝርከቡ: ኣሳላጢ ጉዳይኩም (klantmanager)፣ ጉጅለ ከባቢ (wijkteam)፣ ማሕበር ተሓጋገዝቲ ስደተኛታት (VluchtelingenWerk)።
# unchecked
approach-language_boost = ጽዑቕ ስልጠና ቋንቋ (taalboost): ንሞያኹም ኣብ ሓጺር ግዜ ብዙሕ ቋንቋ ኔዘርላንድ ምምሃር
# unchecked
approach-ib_plus = IB+: ንሓደ ዓመት መዓልታዊ ናብ ቤት-ትምህርቲ ምኻድ
# unchecked
approach-buddy = ምስ መሓዛ (buddy) ምልላይ
# unchecked
approach-sport_network = ስፖርት ምስራሕን ምስ ሰባት ምልላይን
# unchecked
approach-language_buddy = መሓዛ ቋንቋ (taalmaatje) ካብ ሞያኹም
# unchecked
approach-work_experience = ኣብ ቦታ ተመክሮ ስራሕ (werkervaringsplek) ምጅማር
# unchecked
approach-note-account_manager = ሓደ ሰራሕተኛ (accountmanager) ምሳኹም የናድዩ።
# unchecked
approach-language_placement = ልምምድ ቋንቋ (taalstage): ኣብ ቦታ ስራሕ ቋንቋ ኔዘርላንድ ምምሃር
# unchecked
approach-learn_work_track = መደብ ትምህርትን ስራሕን (leer-werktraject)
# unchecked
approach-note-employer = ኣስራሒ (werkgever): { $employer }። መዓልትታት ትምህርቲ (schooldagen): { $days }።
# unchecked
approach-note-trade = ሞያ (vak): { $trade }።
# unchecked
approach-application_training = ስልጠና ምምልካት ስራሕ (sollicitatietraining)
# unchecked
approach-employer_meeting = ምስ ኣስራሒ (werkgever) ምልላይ
# unchecked
approach-job_coach = ኣብ ስራሕ ካብ ኣሰልጣኒ ስራሕ (jobcoach) ሓገዝ ምርካብ
# unchecked
approach-guidance_after = ስራሕ ወይ ትምህርቲ ምስ ጀመርኩም እውን ርክብ ምቕጻል

## Counters of hours

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

## Skills

# unchecked
skill-listening = ምስማዕ
# unchecked
skill-speaking = ምዝራብ
# unchecked
skill-reading = ምንባብ
# unchecked
skill-writing = ምጽሓፍ

## Homework

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

## Notes with steps, checklist items and bills

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

## The ladder of letters, and what to do at each

# unchecked
stage-bill = ናይ ክፍሊት ወረቐት (rekening)
    .do = ቅድሚ እቲ ዕለት ክፈሉ። ክትከፍሉ ኣይትኽእሉን ዲኹም? ቅድሚ እቲ ዕለት ደውሉ።
# unchecked
stage-reminder = መዘኻኸሪ ክፍሊት (herinnering)
    .do = ክፈሉ፣ ወይ ብጽሑፍ ስምምዕ በብቑሩብ ምኽፋል (betalingsregeling) ሕተቱ።
    .fine = መቕጻዕቲ (boete) ምስ ነፍሲ ወከፍ መዘኻኸሪ ይውስኽ። ቅድሚ እቲ ኣብ ደብዳቤ (brief) ዘሎ ዕለት ክፈሉ። ክትከፍሉ ኣይትኽእሉን ዲኹም? ሎሚ ሓገዝ ሕተቱ።
# unchecked
stage-formal_demand = መጠንቀቕታ ክፍሊት (aanmaning)
    .do = ብዘይ ተወሳኺ ወጻኢ 14 መዓልቲ ኣለኩም። ካብ ጽባሒቱ ናይታ ዝተቐበልኩምላ መዓልቲ ቁጸሩ። ክፈሉ፣ ወይ ሓገዝ ሕተቱ።
    .dated = ቅድሚ እቲ ኣብ ደብዳቤ (brief) ዘሎ ዕለት ክፈሉ። ክትከፍሉ ኣይትኽእሉን ዲኹም? ሎሚ ሓገዝ ሕተቱ።
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

## Fixed costs

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

## Why someone cannot come

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

## What a bill is for

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

## Sentences the app writes for the person, with blanks: what, day, times, title of the thing asked about

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
# unchecked
phrase-agreed = እወ፣ በዚ እሰማማዕ እየ። ብዛዕባ እዚ እዩ: { $what }።
# unchecked
phrase-ask_agreed = ብዛዕባ ዝተሰማማዕናሉ ነገር ሕቶ ኣለኒ። ብዛዕባ እዚ እዩ: { $what }።

## "I got a letter"

# unchecked
letter-title = ደብዳቤ (brief) መጺኡኒ
# unchecked
letter-who = እቲ ደብዳቤ ካብ መን እዩ?
# unchecked
letter-search = ነቲ ስም ድለዩ
# unchecked
letter-search-hint = ብቋንቋኹም ወይ ብቋንቋ ኔዘርላንድ ድለዩ። ናይ ኣጸሓሕፋ ጌጋ ጸገም የብሉን።
# unchecked
letter-none = እዚ ስም እዚ ኣብዚ የለን። ንኣሳላጢ ጉዳይኩም (klantmanager) ሕተቱ።
# unchecked
letter-by-word = ኣብቲ ደብዳቤ (brief) ዘሎ ቃል ድለዩ
# unchecked
letter-urgency-very_high = ኣዝዩ ህጹጽ
# unchecked
letter-urgency-high = ህጹጽ
# unchecked
letter-urgency-medium = ህጹጽ ኣይኮነን። ግን ግዜኡ ከይሓለፈ ግበርዎ።
# unchecked
letter-urgency-dated = ኣብቲ ደብዳቤ መዓልቲ ተጻሒፋ ኣላ
# unchecked
letter-today = እዚ ደብዳቤ እዚ ህጹጽ እዩ። ሎሚ መን ይሕግዘኩም?
# unchecked
letter-today-who = { $name } ክሕግዙኹም ይኽእሉ። ሎሚ ናብ { $name } መልእኽቲ ልኣኹ።
# unchecked
letter-today-nobody = ሎሚ ካብ ኣሳላጢ ጉዳይኩም ኣብ ምምሕዳር ከተማ (klantmanager) ሓገዝ ሕተቱ።
# unchecked
letter-today-legal = ካብ ቤት-ጽሕፈት ምኽሪ ሕጊ (Juridisch Loket) ብነጻ ምኽሪ ትረኽቡ።
# unchecked
letter-about = እዚ ደብዳቤ እዚ ብዛዕባ ምንታይ እዩ?
# unchecked
letter-first = መጀመርታ እንታይ ክትገብሩ ኣለኩም?
# unchecked
letter-now = ሕጂ እንታይ ክትገብሩ ትደልዩ?
# unchecked
letter-make-bill = ነቲ ናይ ክፍሊት ወረቐት (rekening) ናብዚ ኣፕ ምእታው
# unchecked
letter-make-entry = ነቲ ቆጸራ (afspraak) ኣብ ሰሙነይ ምጽሓፍ
# unchecked
letter-send = ብዛዕባ እዚ ደብዳቤ እዚ ሓገዝ ምሕታት
# unchecked
letter-kind-appointment = ወረቐት ዕድመ ወይ ቆጸራ (afspraak)
    .do = ዕለትን ሰዓትን ርኣዩ። ክትመጹ ኣይትኽእሉን ዲኹም? ቅድሚ እታ መዓልቲ ሓብሩ።
# unchecked
letter-kind-other = ካልእ ነገር፣ ወይ ኣይፈልጥን እየ
# unchecked
letter-photo-why = እቲ ስእሊ ናብቲ ድሕሪ እዚ እትመርጽዎ ነገር ክውሰኽ እዩ።
# unchecked
letter-photo-goes = እዚ ስእሊ ናይቲ ደብዳቤ (brief) እውን ክውሰኽ እዩ።
# unchecked
letter-photo-here = እዚ ስእሊ ኣብዚ ተሌፎን እዚ ጥራይ እዩ ዘሎ።
# unchecked
letter-more = ብዛዕባ እዚ ተወሳኺ ሓበሬታ
# unchecked
phrase-letter_from = ደብዳቤ (brief) መጺኡኒ። ነቲ ደብዳቤ ዝለኣኾ ኣካል: { $sender }። ምሳይ ክትርእይዎ ትኽእሉ ዶ?
# unchecked
phrase-urgent_letter_from = ህጹጽ ደብዳቤ (brief) መጺኡኒ። ነቲ ደብዳቤ ዝለኣኾ ኣካል: { $sender }። ሎሚ ምሳይ ክትርእይዎ ትኽእሉ ዶ?

## Reporting a change

# unchecked
change-title = ለውጢ ምሕባር (wijziging doorgeven)
# unchecked
change-intro = ኣብ ህይወትኩም ለውጢ ኣሎ ዶ? ነዚ ሎሚ ንምምሕዳር ከተማ (gemeente) ንገሩ። ርግጸኛታት እንተ ዘይኮንኩም እውን ንገሩ።
# unchecked
change-what = እንታይ ይቕየር?
# unchecked
change-from = ካብ ኣየነይቲ መዓልቲ ጀሚሩ?
# unchecked
change-to-both = ነዚ ንኽልተ ኣካላት ንገሩ: ንምምሕዳር ከተማን (gemeente) ንኣገልግሎት ኣበላትን (Dienst Toeslagen)።
# unchecked
change-to-municipality = ነዚ ንምምሕዳር ከተማ (gemeente) ንገሩ።
# unchecked
change-send = ናብ ምምሕዳር ከተማ ልኣኹ
# unchecked
change-list = ዝሓበርኩምዎም ለውጥታት
# unchecked
change-proof = እዚ ከም ዝሓበርኩምዎ ዘርኢ መረጋገጺኹም እዩ።
# unchecked
change-since = ካብ { $date } ጀሚሩ
# unchecked
change-told = ኣብ { $date } ነዚ ንምምሕዳር ከተማ (gemeente) ሓቢርኩም
# unchecked
change-toeslagen-do = ብዲጂታላዊ መንነትኩም (DigiD) ንኣገልግሎት ኣበላት (Dienst Toeslagen) እውን ባዕልኹም ሓብሩ።
# unchecked
change-toeslagen-done = ንኣገልግሎት ኣበላት (Dienst Toeslagen) ሓቢረ ኣለኹ
# unchecked
change-toeslagen-told = ኣብ { $date } ነዚ ንኣገልግሎት ኣበላት (Dienst Toeslagen) ሓቢርኩም
# unchecked
change-toeslagen-undo = ንኣገልግሎት ኣበላት (Dienst Toeslagen) ገና ኣይሓበርኩን
# unchecked
change-work-ask = ኣብ ማሕበራዊ ሓገዝ ገንዘብኩም (bijstandsuitkering) እንታይ ከም ዝቕየር ንኣሳላጢ ጉዳይኩም (klantmanager) ሕተቱ።
# unchecked
change-work-tell = ንምምሕዳር ከተማ (gemeente) ንገሩ: ካብ ኣየነይቲ መዓልቲ፣ ክንደይ ሰዓት፣ ክንደይ ደሞዝ (loon)። ውዕል ስራሕ (arbeidscontract) ኣለኩም ዶ? ነቲ ውዕል ኣርእዩ።
# unchecked
change-work-tell_toeslagen = ናይዚ ምሉእ ዓመት ሓድሽ ኣታዊኹም ገምቱ። ነዚ ንኣገልግሎት ኣበላት (Dienst Toeslagen) ሓብሩ።
# unchecked
change-abroad-ask = ቅድሚ ምኻድኩም ሓብሩ።
# unchecked
change-partner-ask = ምናልባት በዓል-ቤትኩም ወይ በዓልቲ-ቤትኩም ኣብ ኣበላትኩም (toeslagen) ይቑጸሩ ይኾኑ። ነዚ ሕጂ ደጊምኩም ሕተቱ።
# unchecked
change-work = ስራሕ (werk)፣ ናይ ፈተነ ስራሕ (proefbaan)፣ ስልጠና ስራሕ (stage) ወይ ወለንታዊ ስራሕ (vrijwilligerswerk) እጅምር
# unchecked
change-hours = ዝያዳ ወይ ዝወሓደ ሰዓታት እሰርሕ
# unchecked
change-income = ኣታዊየይ (inkomen) ይቕየር
# unchecked
change-gift = ህያብ (gift) ወይ ካልእ ገንዘብ እቕበል
# unchecked
change-study = ትምህርቲ (opleiding) እጅምር ወይ ኣቋርጽ
# unchecked
change-household = ሓደ ሰብ ምሳይ ክነብር ይመጽእ፣ ወይ ሓደ ሰብ ካብ ገዛይ ይግዕዝ
# unchecked
change-address = ናብ ካልእ ገዛ እግዕዝ፣ ወይ ክራይ ገዛይ (huur) ይቕየር
# unchecked
change-marriage = እምርዖ
# unchecked
change-birth = ህጻነይ ተወሊዱ
# unchecked
change-partner = ናብ ኔዘርላንድ በዓል-ቤተይ ይመጽእ ወይ በዓልቲ-ቤተይ ትመጽእ
# unchecked
change-bank_account = ሓድሽ ቁጽሪ ሕሳብ (rekeningnummer) ኣለኒ
# unchecked
change-phone = ሓድሽ ቁጽሪ ተሌፎን ኣለኒ
# unchecked
change-abroad = ንዕረፍቲ (vakantie) እገይሽ፣ ወይ ናብ ወጻኢ ሃገር እኸይድ
# unchecked
phrase-report_change = ለውጢ (wijziging) እሕብር ኣለኹ: { $what }። ዕለት ናይቲ ለውጢ: { $date }።

## The hand-over at the end of ontzorgen

# unchecked
handover-when = ክሳብ መወዳእታ { $until } ምምሕዳር ከተማ (gemeente) ይኸፍል። ካብ { $from } ንስኹም ባዕልኹም ትኸፍሉ።
# unchecked
handover-no-date = ምምሕዳር ከተማ (gemeente) ዝኸፍለላ ናይ መወዳእታ መዓልቲ ገና ኣይተፈልጠትን። ንኣሳላጢ ጉዳይኩም (klantmanager) ሕተቱ።
# unchecked
handover-starts = ካብ { $date } ምስ ኣሳላጢ ጉዳይኩም (klantmanager) ኮይንኩም ነፍሲ ወከፍ መስመር ትርእዩ።
# unchecked
handover-sign = እቲ መስመር ቅኑዕ ድዩ? ሽዑ ምልክት ግበሩሉ። ቅኑዕ ኣይኮነን ድዩ? ቅድም ሕተቱ።
# unchecked
handover-gap = ገና ስምምዕ የለን: ካብ { $date } መን ይኸፍል?
# unchecked
handover-double = ኣስተውዕሉ: ካብ { $date } ንስኹምን ምምሕዳር ከተማን ክልቴኹም ነዚ ትኸፍሉ። ንኣሳላጢ ጉዳይኩም (klantmanager) ሕተቱ።
# unchecked
handover-unknown = ነዚ መን ከም ዝኸፍሎ ገና ንጹር ኣይኮነን። ንኣሳላጢ ጉዳይኩም (klantmanager) ሕተቱ።
# unchecked
handover-covered = ነዚ መን ከም ዝኸፍሎ ንጹር እዩ።
# unchecked
handover-paid_last = ንመወዳእታ ግዜ መን ከም ዝኸፈለን ንኣየናይ ወርሒ ምዃኑን እፈልጥ እየ
# unchecked
handover-pays_next = ድሕሪ ሕጂ መን ከም ዝኸፍልን ካብ ኣየነይቲ መዓልቲ ምዃኑን እፈልጥ እየ
# unchecked
handover-direct_debit = ብኣውቶማቲክ ካብ ሕሳበይ ምኽፋል (automatische incasso) ጀሚሩ ኣሎ፣ ይሰርሕ እውን
# unchecked
handover-login = ናተይ ቁጽሪ ዓሚልን (klantnummer) ቃል-ምስጢረይን ባዕለይ ሒዘዮም ኣለኹ
# unchecked
handover-next_bill = ዝቕጽል ናይ ክፍሊት ወረቐት (rekening) መዓስ ከም ዝመጽእ እፈልጥ እየ
# unchecked
handover-once = ንኩሉ ወጻኢታት ብሓባር
# unchecked
handover-benefit_full = ካብ ኣየናይ ወርሒ ጀሚረ ምሉእ ማሕበራዊ ሓገዝ ገንዘበይ (bijstandsuitkering) ባዕለይ ከም ዝቕበል እፈልጥ እየ
# unchecked
handover-allowances = ኣበለይ (toeslag) ናብ ናይ ገዛእ ርእሰይ ሕሳብ ባንክ ይኣቱ
# unchecked
handover-debts = ኣነ ነፍሲ ወከፍ ወርሒ ኣየኖት ዕዳታትን ልቓሓትን ከም ዝኸፍል እፈልጥ እየ
# unchecked
handover-remission = ካብ ክፍሊት ነጻ ምዃን (kwijtschelding) ሓቲተ ኣለኹ
# unchecked
handover-budget = ቅኑዕ ባጀት (budget) ኣለኒ
# unchecked
handover-who_to_call = ደብዳቤ (brief) ምስ መጸኒ ናብ መን ከም ዝድውል እፈልጥ እየ
# unchecked
handover-end_letter = ናይ መዛዘሚ ደብዳቤ (eindbrief) ተቐቢለ ኣለኹ
# unchecked
handover-signed = ኣብ { $date } ተገይሩ
# unchecked
handover-no-cost = እዚ ገና ኣይተዛዘመን። መን እንታይ ከም ዝኸፍል ገና ኣይተጻሕፈን።
# unchecked
handover-unclear = { $count ->
    [0] ንኩሉ ወጻኢታት መን ከም ዝኸፍሎ ንጹር እዩ።
    [one] እዚ ገና ኣይተዛዘመን። ናይ ሓደ ዓይነት ወጻኢታት መን ከም ዝኸፍሎ ገና ንጹር ኣይኮነን።
   *[other] እዚ ገና ኣይተዛዘመን። ናይ { $count } ዓይነት ወጻኢታት መን ከም ዝኸፍሎ ገና ንጹር ኣይኮነን።
}

## The municipality's own rules

# unchecked
help-municipality = ኣብ ምምሕዳር ከተማኹም (gemeente)
# unchecked
help-call = ናብ { $number } ደውሉ
# unchecked
regelen-local = ካብ ምምሕዳር ከተማኹም (gemeente)
# unchecked
item-local = ኣብ ምምሕዳር ከተማኹም (gemeente)
# unchecked
item-local-site = መርበብ ሓበሬታ ክፈቱ
# unchecked
item-local-term = { $days ->
    [0] ምምሕዳር ከተማኹም (gemeente) ከምዚ ይብል: ነዚ ሎሚ ግበርዎ።
    [one] ምምሕዳር ከተማኹም (gemeente) ከምዚ ይብል: ነዚ ኣብ ውሽጢ 1 መዓልቲ ግበርዎ።
   *[other] ምምሕዳር ከተማኹም (gemeente) ከምዚ ይብል: ነዚ ኣብ ውሽጢ { $days } መዓልታት ግበርዎ።
}
# unchecked
change-local-term = { $days ->
    [0] ነዚ ሎሚ ንምምሕዳር ከተማኹም (gemeente) ንገርዎም።
    [one] ነዚ ኣብ ውሽጢ 1 መዓልቲ ንምምሕዳር ከተማኹም (gemeente) ንገርዎም። ሎሚ እንተ ነገርኩም ይሓይሽ።
   *[other] ነዚ ኣብ ውሽጢ { $days } መዓልታት ንምምሕዳር ከተማኹም (gemeente) ንገርዎም። ሎሚ እንተ ነገርኩም ይሓይሽ።
}
# unchecked
bills-usual-municipality = ነዚ መብዛሕትኡ ግዜ ምምሕዳር ከተማ (gemeente) ይኸፍሎ። ንኣሳላጢ ጉዳይኩም (klantmanager) ሕተቱ።
# unchecked
bills-usual-self = ነዚ መብዛሕትኡ ግዜ ንስኹም ባዕልኹም ትኸፍልዎ። ንኣሳላጢ ጉዳይኩም (klantmanager) ሕተቱ።

## What comes first, and what was answered

# unchecked
item-first = መጀመርታ ነዚ ግበሩ
# unchecked
item-first-line = መጀመርታ: { $item }
# unchecked
ask-title = ዝተዋህበኩም መልሲ ጽሓፉ
# unchecked
ask-why = ብኸምዚ ጸኒሕኩም እንታይ ከም ዝተባህለ ክትዝክሩ ትኽእሉ።
# unchecked
ask-who = ንመን ሓቲትኩም?
# unchecked
ask-on = ኣብ ኣየናይ ዕለት ሓቲትኩም?
# unchecked
ask-said = እቲ መልሲ እንታይ ነይሩ?
# unchecked
ask-save = ነቲ መልሲ ዓቅብዎ
# unchecked
ask-kept = ዝተዋህበኩም መልሲ
# unchecked
ask-line = { $who }፣ ብዕለት { $date }
# unchecked
ask-missing = ንመን ከም ዝሓተትኩም ጽሓፉ። እቲ መልሲ እንታይ ከም ዝነበረ እውን ጽሓፉ።
# unchecked
ask-future = እዚ ዕለት ገና ኣይበጽሐን። ነቲ ዕለት ደጊምኩም ርኣይዎ።

## The week in the calendar that the person has already

# unchecked
calendar-feed = ሰሙንኩም ኣብ ዓውደ ኣዋርሕኹም
# unchecked
calendar-feed-what = ዓውደ ኣዋርሕኹም ቆጸራታትኩምን ናይ መወዳእታ መዓልታትን ባዕሉ የምጽእ።
# unchecked
calendar-feed-least = መጠን ገንዘብን ስም ላኣኽን ኣብኡ ኣይጸሓፍን።
# unchecked
calendar-feed-secret = ነዚ ሊንክ እዚ ዝሓዘ ዝኾነ ሰብ ዓውደ ኣዋርሕኹም ከንብብ ይኽእል እዩ። ንኻልእ ሰብ ኣይትሃብዎ።
# unchecked
calendar-feed-out = ኣብዚ ተሌፎን እዚ ካብ ኣካውንት እንተ ወጺእኩም፣ እቲ ሊንክ ድሕሪኡ ኣይሰርሕን።
# unchecked
calendar-feed-open = ዓውደ ኣዋርሐይ ምትእስሳር
# unchecked
calendar-feed-off = ገና ሊንክ የለን።
# unchecked
calendar-feed-since = ካብ ዕለት { $date } ኣትሒዙ ሊንክ ኣሎ።
# unchecked
calendar-feed-renew = ሓድሽ ሊንክ ፍጠሩ
# unchecked
calendar-feed-old = ሓድሽ ሊንክ ምስ ፈጠርኩም፣ እቲ ናይ ቀደም ድሕሪኡ ኣይሰርሕን።
# unchecked
calendar-feed-go = ኣብ ዓውደ ኣዋርሐይ ምኽፋት
# unchecked
calendar-feed-else = ኣይሰለጠን ድዩ? ሽዑ ነቲ ሊንክ ባዕልኹም ኣብ ዓውደ ኣዋርሕኹም ኣእትውዎ።
# unchecked
calendar-feed-end = ነዚ ሊንክ እዚ ኣቋርጹ
# unchecked
calendar-feed-ended = እቲ ሊንክ ድሕሪ ሕጂ ኣይሰርሕን።
# unchecked
calendar-feed-way = ኩሉ ሰሙናት ኣብ ዓውደ ኣዋርሐይ

## An entry, its calendar, and "I cannot come"

# unchecked
calendar-add = ናብ ዓውደ ኣዋርሐይ ምእታው
# unchecked
calendar-pay = ናይ ክፍሊት ወረቐት (rekening) ንምኽፋል ናይ መወዳእታ መዓልቲ
# unchecked
calendar-send_on = ደብዳቤ (brief) ናብ ምምሕዳር ከተማ ንምልኣኽ ናይ መወዳእታ መዓልቲ
# unchecked
calendar-look = ኣብ Mijn Aanpak ርኣዩ።
# unchecked
week-obligatory-tell = ክትመጹ ኣይትኽእሉን ዲኹም? ቅድሚ እቲ ግዜ ሓብሩ።
# unchecked
cannot-why = ስለምንታይ ክትመጹ ኣይትኽእሉን?
# unchecked
cannot-message = እዚ መልእኽቲ እዚ ናብ { $name } ይኸይድ
# unchecked
cannot-message-nobody = እዚ መልእኽቲ እዚ ናብ ኣሳላጢ ጉዳይኩም (klantmanager) ይኸይድ
# unchecked
cannot-send = ነዚ መልእኽቲ ልኣኹ
# unchecked
cannot-done = መልእኽትኹም ንምልኣኽ ድሉው እዩ።
# unchecked
entry-gone = እዚ ቆጸራ (afspraak) እዚ ሕጂ ኣብ ሰሙንኩም የለን።
# unchecked
item-line = { $item }: { $status }
# unchecked
item-advice = እዚ ምኽሪ እዩ፣ ሕጊ ኣይኮነን።
# unchecked
item-check_with = ብዛዕባ እዚ መዓልቲ እዚ ንኣሳላጢ ጉዳይኩም (klantmanager) ሕተቱ።
# unchecked
handover-ended = ክሳብ መወዳእታ { $until } ምምሕዳር ከተማ (gemeente) ይኸፍል ነይሩ። ሕጂ መን ከም ዝኸፍል ኣብ ታሕቲ ርኣዩ።
# unchecked
handover-each = ናይ ገለ ወጻኢታት ናይ መወዳእታ መዓልቲ ዝተፈልየት እያ። መን እንታይ ከም ዝኸፍል ኣብ ታሕቲ ርኣዩ።
# unchecked
handover-rent-first = ክራይ ገዛ (huur) ኣቐዲምኩም ትኸፍሉ። ነቲ ባዕልኹም እትኸፍልዎ ቀዳማይ ክራይ ቅድሚ { $from } ክፈልዎ።
# unchecked
handover-i-pay = ካብ { $date } ጀሚረ ነዚ ባዕለይ እኸፍሎ
# unchecked
handover-not-i = ኣይፋል፣ ነዚ ባዕለይ ከም ዝኸፍሎ ገና ኣይተሰማማዕኩን
# unchecked
handover-you-said = ነዚ ባዕልኹም ጽሒፍኩምዎ ኣለኹም።
# unchecked
letter-date-ask = እቲ ደብዳቤ (brief) ናይ ኣየናይ ዕለት እዩ?
# unchecked
letter-last-day-ask = ኣብቲ ደብዳቤ (brief) ናይ መወዳእታ መዓልቲ ኣላ ድያ? ነታ መዓልቲ ጽሓፍዋ።
# unchecked
letter-date-save = ነቲ ዕለት ዓቅብዎ
# unchecked
photo-title = ስእሊ ናይቲ ደብዳቤ (brief)
# unchecked
photo-add = ስእሊ ናይቲ ደብዳቤ (brief) ኣልዕሉ
# unchecked
photo-why = እቲ ስእሊ ምስዚ ናይ ክፍሊት ወረቐት (rekening) ይጸንሕ። ኩሉ ግዜ ከተርእይዎ ትኽእሉ።
# unchecked
photo-busy = ቁሩብ ተጸበዩ። እቲ ስእሊ ይዳሎ ኣሎ።
# unchecked
photo-waiting = ተዓቂቡ ኣሎ። ግን ገና ኣብዚ ተሌፎን እዚ ጥራይ እዩ ዘሎ።
# unchecked
photo-sent = ብድሕነት ተዓቂቡ ኣሎ። ተሌፎንኩም እንተ ተበላሸወ እውን ኣይጠፍእን እዩ።
# unchecked
photo-open = ነቲ ስእሊ ርኣይዎ
# unchecked
photo-close = ነቲ ስእሊ ዕጸውዎ
# unchecked
photo-remove = ነቲ ስእሊ ደምስስዎ
# unchecked
photo-alt = ስእሊ ናይቲ ካብ { $sender } ዝመጸ ደብዳቤ (brief)
# unchecked
photo-no-picture = ተሌፎንኩም ነዚ ስእሊ እዚ ክኸፍቶ ኣይከኣለን። ነቲ ስእሊ ደጊምኩም ኣልዕልዎ።
# unchecked
photo-too-big = እዚ ስእሊ እዚ ካብ ዓቐን ንላዕሊ ዓቢ እዩ። ነቲ ስእሊ ደጊምኩም ኣልዕልዎ።
# unchecked
photo-no-room = ተሌፎንኩም መሊኡ ኣሎ። እቲ ስእሊ ኣይተዓቀበን። ኣብ ተሌፎንኩም ቦታ ግበሩ፣ ድሕሪኡ ደጊምኩም ፈትኑ።
# unchecked
photo-not-here = እቲ ስእሊ ኣብዚ ተሌፎን እዚ የለን። መጀመርታ ምስ ኢንተርነት ተራኸቡ።
# unchecked
bill-add-repeats = እዚ ናይ ክፍሊት ወረቐት (rekening) ነፍሲ ወከፍ ወርሒ ይመጽእ ድዩ?
# unchecked
bill-once = ኣይፋል፣ ሓደ ግዜ ጥራይ
# unchecked
bill-every-month = እወ፣ ነፍሲ ወከፍ ወርሒ
# unchecked
bills-every-month = ነፍሲ ወከፍ ወርሒ
# unchecked
arrange-open = ስምምዕ በብቑሩብ ምኽፋል (betalingsregeling) ኣለኒ
# unchecked
arrange-title = ስምምዕ በብቑሩብ ምኽፋል (betalingsregeling)
# unchecked
arrange-how = በብቑሩብ ክትከፍሉ ይፍቀደኩም ድዩ? ዝተሰማማዕኩምሉ ጽሓፉ።
# unchecked
arrange-first = ንመጀመርታ ግዜ ኣብ ኣየናይ ዕለት ትኸፍሉ?
# unchecked
arrange-amount = ኣብ ወርሒ ክንደይ ትኸፍሉ?
# unchecked
arrange-terms = ብድምር ብክንደይ ክፋል ትኸፍሉ?
# unchecked
arrange-save = ነቲ ስምምዕ ዓቅብዎ
# unchecked
arrange-line = ስምምዕ በብቑሩብ ምኽፋል (betalingsregeling)። ንመወዳእታ ግዜ እትኸፍሉሉ ዕለት: { $date }
# unchecked
arrange-keep = ነፍሲ ወከፍ ክፋል ኣብ ግዜኡ ክፈሉ። ክትከፍሉ እንተ ዘይክኢልኩም፣ ናብቲ ናይ ክፍሊት ወረቐት (rekening) ዝለኣኸልኩም ኣካል ቅድም ደውሉ።
# unchecked
arrange-terms-wrong = ካብ 2 ክሳብ 60 ዘሎ ቁጽሪ ጽሓፉ።
# unchecked
arrange-amount-missing = ኣብ ወርሒ ክንደይ ከም እትኸፍሉ ጽሓፉ።
# unchecked
month-title = ገንዘበይ ኣብ ወርሒ
# unchecked
month-why = ክንደይ ዩሮ ከም እትቕበሉን ከም እትኸፍሉን ጽሓፉ። ሽዑ ክንደይ ከም ዝተርፈኩም ትርእዩ።
# unchecked
month-in = ኣነ ዝቕበሎ ገንዘብ
# unchecked
month-out = ኣነ ዝኸፍሎ ገንዘብ
# unchecked
month-pots = ኣነ ገንዘብ ፈልየ ዘቐምጠሎም ነገራት
# unchecked
month-pots-why = እዚ ወጻኢታት እዚ ነፍሲ ወከፍ ወርሒ ኣይመጽእን እዩ። ነፍሲ ወከፍ ወርሒ ንዕኡ ዝኸውን ቁሩብ ገንዘብ ፈሊኹም ኣቐምጡ።
# unchecked
month-total = ብሓባር: ኣብ ወርሒ { $amount }
# unchecked
month-left = ኣብዚ ወርሒ እዚ { $amount } ይተርፈኩም። እዚ ኣብ ሰሙን { $week } ማለት እዩ።
# unchecked
month-short = ኣብዚ ወርሒ እዚ { $amount } ይጎድለኩም። ካብ ኣሳላጢ ጉዳይኩም (klantmanager) ሓገዝ ሕተቱ።
# unchecked
month-picture = ካብቲ እትቕበልዎ ነፍሲ ወከፍ 100 ዩሮ: { $out } ዩሮ ትኸፍሉ። { $pots } ዩሮ ፈሊኹም ተቐምጡ። { $left } ዩሮ ይተርፈኩም።
# unchecked
month-empty = መጀመርታ ክንደይ ገንዘብ ከም እትቕበሉ ጽሓፉ።
# unchecked
month-how-often = { $what }: በብክንደይ ግዜ?
# unchecked
every-month = ነፍሲ ወከፍ ወርሒ
# unchecked
every-quarter = ነፍሲ ወከፍ 3 ወርሒ
# unchecked
every-year = ነፍሲ ወከፍ ዓመት
# unchecked
budget-benefit = ማሕበራዊ ሓገዝ ገንዘብ (bijstandsuitkering)
# unchecked
budget-wage = ደሞዝ (loon)
# unchecked
budget-allowances = ኣበል (toeslag)
# unchecked
budget-child_benefit = ኣበል መዕበይ ቆልዑ (kinderbijslag)
# unchecked
budget-other_income = ኣነ ዝቕበሎ ካልእ ገንዘብ
# unchecked
budget-debts = ልቓሕን (lening) ዕዳን (schuld)
# unchecked
budget-other_cost = ኣነ ዝኸፍሎ ካልእ ወጻኢታት
# unchecked
budget-energy_settlement = ዓመታዊ ሕሳብ (jaarafrekening) ናይ ኤለክትሪክን ጋዝን: ወሲኸ ክኸፍሎ ዘለኒ ገንዘብ
# unchecked
budget-deductible = ባዕለይ ዝኸፍሎ ወጻኢ ሕክምና (eigen risico)
# unchecked
budget-clothes = ክዳን
# unchecked
budget-school = ቤት-ትምህርቲ
# unchecked
budget-repairs = ናይ ገንዘብ መቕጻዕትን (boete) ጽገናን
# unchecked
budget-travel = ወጻኢታት ጉዕዞ ናብ ትምህርቲ
# unchecked
budget-diplomas = ትርጉም ዲፕሎማታት
# unchecked
month-incomplete = ገና ምሉእ ኣይኮነን። ነዚ ወጻኢታት እዚ ክንደይ ገንዘብ ከም እትኸፍሉ እውን ጽሓፉ: { $what }።
# unchecked
photo-another = ተወሳኺ ስእሊ ኣልዕሉ

## Who looked at the file

# unchecked
looks-title = ሓበሬታኹም መን ርእዩዎ?
# unchecked
looks-show = ዝርዝር ኣርእዩ
# unchecked
looks-none = ክሳብ ሕጂ ዋላ ሓደ ሰብ ኣይረኣዮን።
# unchecked
looks-offline = ነዚ ኢንተርነት የድሊ።
# unchecked
looks-file = { $name } ንሓበሬታኹም ኣብ ዕለት { $date } ሰዓት { $time } ርእዮምዎ።
# unchecked
looks-photo = { $name } ንስእሊ ናይ ደብዳቤ ኣብ ዕለት { $date } ሰዓት { $time } ርእዮምዎ።

# unchecked
bills-sent-on = ኣብ { $date } ተላኢኹ
# unchecked
bills-sent-open = እታ ናይ መወዳእታ መዓልቲ ሓሊፋ ኣላ። እቲ ክፍሊት ገና ኣይተረጋገጸን። ንኣሳላጢ ጉዳይኩም (klantmanager) ሕተቱ።
# unchecked
bills-remove-ask = ርግጸኛታት ዲኹም? እዚ ናይ ክፍሊት ወረቐት ድሕሪኡ ኣይምለስን እዩ።
# unchecked
bills-remove-yes = እወ፣ ይደምሰስ
# unchecked
bills-remove-no = ኣይፋል፣ ይጽናሕ
# unchecked
month-private = ነዚ ገንዘብ እዚ ንስኹም ጥራይ ትርእይዎ።
# unchecked
month-in-why = ብሓቂ ናብ ሕሳብ ባንክኹም (bankrekening) ዝኣቱ ገንዘብ ጽሓፉ።
# unchecked
month-out-why = ምምሕዳር ከተማ (gemeente) ዝኸፍሎ ወጻኢታት ኣብዚ ኣይቑጸርን እዩ። ኣብኡ 0 ጽሓፉ።
# unchecked
month-bills = ናይዚ ወርሒ እዚ ናይ ክፍሊት ወረቓቕቲ (rekening)
# unchecked
month-bills-why = ነፍሲ ወከፍ መጠን ገንዘብ ሓንሳብ ጥራይ ይቑጸር። ኣሳላጢ ጉዳይኩም (klantmanager) እውን ናይ ክፍሊት ወረቓቕትኹም ይርእዩ እዮም።
# unchecked
month-bills-more = እዚ ይውሰኽ: { $amount }
# unchecked
month-bill-instead = እዚ ናይ ክፍሊት ወረቐት እዚ ይቑጸር። እዚ ግን ኣይቑጸርን: { $what }።
# unchecked
month-bill-in = ካልኣይ ግዜ ኣይቑጸርን እዩ። ድሮ ኣብዚ ተቖጺሩ ኣሎ: { $what }።
# unchecked
month-bill-no-amount = ኣይቑጸርን እዩ። መጠን ገንዘብ ኣይተጻሕፈን።
# unchecked
month-bill-no-day = ኣይቑጸርን እዩ። ዕለት ኣይተጻሕፈን።
# unchecked
item-digid-activate = ዲጂታላዊ መንነት (DigiD) በቲ ኮድ ምንጣፍ
# unchecked
item-digid-code = እቲ ኮድ ዘለዎ ደብዳቤ (brief) መጺኡ ኣሎ። ኣብ digid.nl በቲ ኮድ ዲጂታላዊ መንነትኩም ኣንጥፉ። ነዚ ቅድሚ እቲ ኣብ ደብዳቤ ዘሎ ዕለት ግበርዎ። እቲ ዕለት ሓሊፉ ድዩ? ሽዑ ዲጂታላዊ መንነት ደጊምኩም ሕተቱ።
# unchecked
digid-letter-ask = እቲ ኮድ ዘለዎ ደብዳቤ (brief) መጺኡ ዶ? ዕለት ናይቲ ደብዳቤ ጽሓፉ።
# unchecked
ask-note-first = መጀመርታ ነቲ መልሲ ጽሓፉ። ድሕሪኡ ክትቅጽሉ ትኽእሉ።
# unchecked
ask-allowed = እቲ መልሲ ከተመልክቱ ይፍቀደኩም ይብል ድዩ? እንተዘይኮነ ገና ኣይተመልክቱ።
# unchecked
ask-may = እወ፣ ከመልክት ይፍቀደኒ እዩ
# unchecked
looks-code = { $name } ኣብ ዕለት { $date } ሰዓት { $time } ንካልእ ተሌፎን ዝኸውን ኮድ ገይሮም።
# unchecked
looks-cut-off = { $name } ኣብ ዕለት { $date } ሰዓት { $time } ኣብ ኩሉ ተሌፎናትኩም ካብዚ ኣፕ ከም እትወጹ ገይሮም።

## Something of one's own in the week

# unchecked
own-title = ኣብ ሰሙንኩም ገለ ነገር ጽሓፉ
# unchecked
own-only-you = ንስኹም ጥራይ ኢኹም ነዚ ትርእይዎ። ምምሕዳር ከተማኹም (gemeente) ኣይርእዮን እዩ።
# unchecked
own-what = እንታይ እዩ?
# unchecked
own-day = ኣየናይ መዓልቲ?
# unchecked
own-starts = ሰዓት ክንደይ ይጅምር?
# unchecked
own-ends = ሰዓት ክንደይ ይውዳእ?
# unchecked
own-ends-hint = ነዚ ኣይትፈልጡን ዲኹም? ባዶ ግደፍዎ። ሽዑ ሓደ ሰዓት ከም ዝወስድ ይጸሓፍ።
# unchecked
own-place = ኣበይ እዩ?
# unchecked
own-save = ኣብ ሰሙነይ ጽሓፍዎ
# unchecked
own-missing = ነዚ ጽሓፉ: እንታይ ምዃኑ፣ ኣየናይ መዓልቲ ምዃኑ፣ ሰዓት ክንደይ ከም ዝጅምር።
# unchecked
own-collides = ኣስተውዕሉ። ኣብቲ ሰዓት እዚ እውን ኣለኩም: { $what }።
# unchecked
own-something = ናይ ገዛእ ርእሰይ ጉዳይ
# unchecked
own-remove = ነዚ ካብ ሰሙነይ ኣውጽእዎ
# unchecked
own-remove-sure = እወ፣ ካብ ሰሙነይ ኣውጽእዎ

## Somebody of the team is away

# unchecked
away-title = { $name } ሕጂ የለዉን
# unchecked
away-back = { $name } ኣብ ዕለት { $date } ክምለሱ እዮም።
# unchecked
away-stand_in = ክሳብ ሽዑ { $name } ክሕግዙኹም እዮም።
# unchecked
away-urgent = ክጽበ ዘይክእል ጉዳይ ድዩ?

## Answering who asks for another time

# unchecked
refusal-changed_meanwhile = ካልእ ሰብ ነዚ ቅድሚ ቁሩብ ግዜ ቀይርዎ ኣሎ። ሕጂ እንታይ ከም ዘሎ ርኣዩ።
# unchecked
move-yes = እወ፣ ይከኣል እዩ
# unchecked
move-no = ኣይፋል፣ ኣይከኣልን እዩ
# unchecked
move-now = እቲ ቆጸራ (afspraak) ሕጂ ኣብ ዕለት { $date } ሰዓት { $time } እዩ።
# unchecked
move-collides = ኣስተውዕሉ: ኣብቲ ግዜ ካልእ ነገር ኣሎ: { $what }።
# unchecked
move-said-yes = «እወ» ኢልኩም ኣለኹም።
# unchecked
move-said-no = «ኣይፋል» ኢልኩም ኣለኹም።
# unchecked
move-late = መልስኹም ደንጒዩ በጺሑ። እቲ ቆጸራ (afspraak) ኣይተቐየረን። መልእኽቲ ልኣኹ።
# unchecked
move-changed = እቲ ቆጸራ (afspraak) ጸኒሑ ተቐዪሩ ኣሎ።
# unchecked
move-gone = እቲ ቆጸራ (afspraak) ሕጂ የለን።

## A photo in the conversation

# unchecked
photo-send = ስእሊ ልኣኹ
# unchecked
photo-send-why = እቶም ዝሕግዙኹም ሰባት ነቲ ስእሊ ክርእይዎ ይኽእሉ እዮም። ኣበይ ከም ዝተላዕለ ኣይሕብርን እዩ።
# unchecked
photo-of-message = ስእሊ ናይዚ መልእኽቲ

## The phones of one person

# unchecked
phones-title = ተሌፎናትኩም
# unchecked
phones-show = ተሌፎናተይ ኣርእዩ
# unchecked
phones-this = እዚ ተሌፎን እዚ
# unchecked
phones-paired = ኣብ ዕለት { $date } ተኣሳሲሩ። ንመወዳእታ ግዜ ኣብ ጥቕሚ ዝወዓለሉ ዕለት: { $seen }።
# unchecked
phones-out = ነቲ ካልእ ተሌፎን ካብ ኣካውንት ኣውጽእዎ
# unchecked
phones-out-ask = ሽዑ እቲ ተሌፎን ኩሉ ሓበሬታኹም ክድምስስ እዩ። ካብኡ ገና ዘይተላእከ ነገር ክጠፍእ እዩ።
# unchecked
phones-out-yes = እወ፣ ካብ ኣካውንት ኣውጽእዎ
# unchecked
phones-out-done = እቲ ተሌፎን ካብ ኣካውንት ወጺኡ ኣሎ።
# unchecked
phones-add = ካልእ ተሌፎን ኣተኣሳስሩ
# unchecked
phones-add-why = ኣብዚ እትርእይዎ ኩሉ ኣብቲ ካልእ ተሌፎን እውን ይርኣ። ኣብዚ እትገብርዎ ኩሉ በቲ ካልእ ተሌፎን እውን ክግበር ይከኣል። ስለዚ እትኣምንዎ ሰብ ምረጹ።
# unchecked
phones-add-undo = ነቲ ተሌፎን ኣብዚ ኩሉ ግዜ ካብ ኣካውንት ከተውጽእዎ ትኽእሉ ኢኹም።
# unchecked
phones-add-close = ነቲ ኮድ ሕብእዎ
# unchecked
phones-code-until = እቲ ኮድ ሓንሳብ ጥራይ ይሰርሕ፣ ክሳብ ሰዓት { $time }።
# unchecked
phones-code-scan = ካመራ ናይቲ ካልእ ተሌፎን ክፈቱ። ነዚ ኮድ እዚ ስካን ግበርዎ።
# unchecked
phones-out-no = ኣይፋል፣ ይትረፍ

## What the person can do, and what of it is not right

# unchecked
strength-wrong = እዚ ቅኑዕ ኣይኮነን
# unchecked
strength-instead = እቲ ቅኑዕ እንታይ እዩ? ባዶ ክተርፍ ይኽእል እዩ።
# unchecked
strength-said = እዚ ቅኑዕ ከም ዘይኮነ ነጊርኩም ኣለኹም።

## Who looks along: a buddy, a taalmaatje

# unchecked
buddies-title = ብሓባር ምርኣይ
# unchecked
buddies-why = መሓዛ (buddy) ወይ መሓዛ ቋንቋ (taalmaatje) ሓበሬታኹም ምሳኹም ክርእዩ ይኽእሉ እዮም። እቲ ንስኹም እትመርጽዎ ጥራይ ይርእዩ።
# unchecked
buddies-never = መልእኽትታትኩምን ደብዳቤታትኩምን ናይ ክፍሊት ወረቓቕትኹምን ንዕኦም ፈጺምና ኣይነርእን ኢና።
# unchecked
buddies-staff = ኣሳላጢ ጉዳይኩም (klantmanager) መን ምሳኹም ከም ዝርኢ ኣይርእዩን።
# unchecked
buddies-open = ሓደ ሰብ ምሳይ ክርኢ ምፍቃድ
# unchecked
buddies-list = መን ምሳኹም ይርኢ?
# unchecked
buddies-none = ሕጂ ምሳኹም ዝርኢ ሰብ የለን።
# unchecked
buddies-used = ንመወዳእታ ግዜ ዝረኣዩሉ ዕለት: { $date }
# unchecked
buddies-unused = ገና ኣይረኣዩን
# unchecked
buddies-stop = ምርኣይ ናይዚ ሰብ እዚ ኣቋርጹ
# unchecked
buddies-stopped = እዚ ሰብ እዚ ድሕሪ ሕጂ ምሳኹም ኣይርእን።
# unchecked
buddies-name = ስም ናይዚ ሰብ እዚ
# unchecked
buddies-choose = እዚ ሰብ እዚ እንታይ ክርኢ ትፈቕዱ?
# unchecked
buddies-lessons = ናይ ቋንቋ ትምህርተይ (taalles)
# unchecked
buddies-appointments = ቆጸራታተይ (afspraak)
# unchecked
buddies-places = ቦታ ናይ ትምህርተይን ቆጸራታተይን
# unchecked
buddies-homework = ዕዮ ገዛይ
# unchecked
buddies-plan = ዕላማታተይን ስጉምትታተይን
# unchecked
buddies-make = ሊንክ ፍጠሩ
# unchecked
buddies-name-missing = መጀመርታ ስም ጽሓፉ።
# unchecked
buddies-choose-missing = መጀመርታ እዚ ሰብ እዚ እንታይ ክርኢ ከም እትፈቕዱ ምረጹ።
# unchecked
buddies-many = ድሮ ሓሙሽተ ሰባት ምሳኹም ይርእዩ ኣለዉ። መጀመርታ ናይ ሓደ ሰብ ምርኣይ ኣቋርጹ።
# unchecked
buddies-link-for = እዚ ሊንክ እዚ ነዚ ሰብ እዚ ዝኸውን እዩ: { $name }።
# unchecked
buddies-link-secret = ነዚ ሊንክ እዚ ዝሓዘ ዝኾነ ሰብ ክርኢ ይኽእል እዩ። ንኻልእ ሰብ ኣይትሃብዎ።
# unchecked
buddies-link-until = እቲ ሊንክ ክሳብ መወዳእታ ናይታ መዓልቲ { $date } ይሰርሕ።
# unchecked
buddies-link-once = ነዚ ሊንክ እዚ ሓንሳብ ጥራይ ኢኹም እትርእይዎ።
# unchecked
buddies-link-send = ነቲ ሊንክ ልኣኹ
# unchecked
buddies-link-close = ነቲ ሊንክ ሕብእዎ

## What somebody sees who looks along

# unchecked
looking-title = ምስ { $name } ብሓባር ምርኣይ
# unchecked
looking-chosen = ኣብዚ እትርእይዎ { $name } ዝመረጽዎ እዩ። ገለ ክትቅይሩ ኣይትኽእሉን ኢኹም።
# unchecked
looking-until = ክሳብ መወዳእታ ናይታ መዓልቲ { $date } ክትርእዩ ትኽእሉ ኢኹም።
# unchecked
looking-this-week = ኣብዚ ሰሙን እዚ
# unchecked
looking-plan = ዕላማታትን ስጉምትታትን
# unchecked
looking-nothing = ኣብዚ ሕጂ ዋላ ሓደ ነገር የለን።
# unchecked
looking-done = ተገይሩ
# unchecked
looking-gone = እዚ ሊንክ እዚ ድሕሪ ሕጂ ኣይሰርሕን። ሓድሽ ሊንክ ሕተቱ።
# unchecked
looking-trouble = እቲ ሰርቨር ሕጂ ኣይሰርሕን ኣሎ። ጸኒሕኩም ደጊምኩም ፈትኑ።
# unchecked
looking-coming = ነምጽኦ ኣለና።
# unchecked
looking-again = ደጊምኩም ርኣዩ

## Languages, sharing and printing: of later screens only

# unchecked
language-missing = እዚ ቋንቋ እዚ ገና ኣብ ተሌፎንኩም የለን። ኢንተርነት የድልየኩም።
# unchecked
regelen-share = ኣየናይ ዝርዝር ከተካፍሉ ወይ ከትሕትሙ ትደልዩ?
# unchecked
regelen-all-lists = ኩሎም ዝርዝራት
# unchecked
share = ንኻልኦት ኣካፍሉ
# unchecked
print = ምሕታም
# unchecked
share-copied = እቲ ጽሑፍ ተቐዲሑ ኣሎ።

## A server that was put back to a backup

# unchecked
back-title = ኮምፒዩተር ምምሕዳር ከተማ ናብቲ ኣብ ሓንቲ ዝሓለፈት መዓልቲ ዝነበሮ ኩነታት ተመሊሱ ኣሎ።
# unchecked
back-count = { $count ->
    [0] ኣብ ተሌፎንኩም ዝነበረ ዋላ ሓደ ነገር ጠፊኡ ወይ ተቐዪሩ የለን።
    [one] ኣብ ተሌፎንኩም ዝነበረ ሓደ ነገር ጠፊኡ ወይ ተቐዪሩ ኣሎ።
   *[other] ኣብ ተሌፎንኩም ዝነበሩ { $count } ነገራት ጠፊኦም ወይ ተቐዪሮም ኣለዉ።
}
# unchecked
back-ask = ሕጂ እውን እንታይ ቅኑዕ ከም ዝኾነ ንኣሳላጢ ጉዳይኩም (klantmanager) ሕተቱ።
# unchecked
back-show = እንታይ ጠፊኡ ከም ዘሎ ኣርእዩ
# unchecked
back-again = ነዚ ደጊምኩም ግበርዎ
# unchecked
back-more = ምናልባት ካልእ ነገር እውን ጠፊኡ ይኸውን። ነዚ ተሌፎንኩም ኣይፈልጦን እዩ።
# unchecked
back-mine = መልእኽትኹም ጠፊኡ ኣሎ: { $what }
# unchecked
back-theirs = ካብቶም ዝሕግዙኹም ሰባት ዝመጸ መልእኽቲ ጠፊኡ ኣሎ: { $what }
# unchecked
back-undone = ነዚ ገይርኩምዎ ነይርኩም። ጠፊኡ ኣሎ: { $what }
# unchecked
back-missing = እዚ ጠፊኡ ኣሎ: { $what }
# unchecked
back-moved = ኣብ ተሌፎንኩም ዝነበረ: { $what }። ሕጂ ዘሎ: { $now }።
# unchecked
back-changed = እዚ ሕጂ ተቐዪሩ ኣሎ: { $what }
# unchecked
back-dated = { $what }፣ { $date }
# unchecked
back-entry = { $what }፣ { $date }፣ { $time }
# unchecked
back-other = ኣብ ሓበሬታኹም ዘሎ ገለ ነገር

## The ways out of a collision

# unchecked
clash-employer = ካብ { $name } ሕተቱ: ስራሐይ ጸኒሑ ክጅምር ይኽእል ዶ?
# unchecked
clash-employer-nobody = ካልእ ሰዓት ስራሕ ሕተቱ
# unchecked
clash-school = ካብ ቤት-ትምህርቲ ካልእ ሰዓት ትምህርቲ ሕተቱ
# unchecked
clash-case-manager = ክልቲኡ ክግበር ኣለዎ: ነዚ ካብ { $name } ሕተቱ
# unchecked
clash-case-manager-nobody = ክልቲኡ ክግበር ኣለዎ: ንኣሳላጢ ጉዳይኩም (klantmanager) ሕተቱ
# unchecked
clash-asked-waiting = ተሓቲቱ። ገና ኣይተላእከን።
# unchecked
clash-asked-sent = ተሓቲቱ። መልሲ ይጽበ ኣሎ።
# unchecked
clash-asked-read = ሕቶኹም ተነቢቡ ኣሎ።
