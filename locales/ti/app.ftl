### The app's own words: bars, buttons, questions. What comes from the plan or the catalogue is in the other files.

## Bars

# unchecked
nav-week = ሰሙን
# unchecked
nav-plan = መደብ
# unchecked
nav-regelen = ዝግበር
# unchecked
nav-taal = ቋንቋ
# unchecked
nav-berichten = መልእኽቲ
# unchecked
nav-label = ቀንዲ ዝርዝር
# unchecked
top-help = ሓገዝ
# unchecked
top-skip = ናብ ትሕዝቶ
# unchecked
back = ንድሕሪት

## Syncing, in words

# unchecked
sync-synced = ኩሉ ተላኢኹ ኣሎ።
# unchecked
sync-waiting = ኣብዚ ተሌፎን እዚ ተዓቂቡ ኣሎ። ኢንተርነት ምስ ተረኽበ ክለኣኽ እዩ።
# unchecked
sync-offline = ኢንተርነት የለን። ኣብዚ ተሌፎን እዚ ዘሎ ነገራት ትርእዩ።
# unchecked
sync-saving = ይዕቀብ ኣሎ።
# unchecked
sync-syncing = ይለኣኽ ኣሎ።
# unchecked
sync-refused = ሓደ ነገር ኣይሰለጠን። እንታይ ክትገብሩ ከም እትኽእሉ ርኣዩ።
# unchecked
sync-update = ሓደ ክፋል ገና ክለኣኽ ኣይክእልን እዩ። ነቲ ኣፕ ኣሐድስዎ።
# unchecked
sync-signed_out = እዚ ተሌፎን እዚ ሕጂ ዝተኣሳሰረ ኣይኮነን። ሓድሽ ኮድ ሕተቱ።
# unchecked
sync-server_trouble = እቲ ሰርቨር ሕጂ ኣይሰርሕን ኣሎ። ኩሉ ኣብዚ ተሌፎን እዚ ተዓቂቡ ይጸንሕ።
# unchecked
sync-not_stored = እዚ ተሌፎን እዚ ገለ ክዕቅብ ኣይክእልን እዩ። ኢንተርነት የድልየኩም።
# unchecked
sync-not_saved = እዚ ኣይተዓቀበን። ብኢንተርነት ፈትኑ።
# unchecked
sync-clock_wrong = ሰዓት ተሌፎንኩም ትኽክል ኣይኮነን። ነቲ ግዜ ኣስተኻኽልዎ።
# unchecked
sync-emptied = ተሌፎንኩም ንኹሉ ደምሲስዎ ነይሩ። ደጊምና ነምጽኦ ኣለና።

## Update and errors

# unchecked
update-ready = ሓድሽ ሕታም ናይቲ ኣፕ ኣሎ።
# unchecked
update-now = ሕጂ ኣሐድሱ
# unchecked
update-later = ድሓር
# unchecked
install-ask = ነቲ ኣፕ ኣብ መጀመርታ ስክሪን ኣንብርዎ። ሽዑ ብዘይ ኢንተርነት እውን ይሰርሕ።
# unchecked
install-yes = ኣብ መጀመርታ ስክሪን ኣንብሩ
# unchecked
install-no = ሕጂ ኣይፋልን
# unchecked
refused-title = እዚ ኣይሰለጠን
# unchecked
refused-understood = ኣንቢበዮ ኣለኹ
# unchecked
refused-what = ዝደለኹምዎ: { $what }
# unchecked
refusal-gone = እዚ ሕጂ የለን። ምናልባት ኣሳላጢ ጉዳይኩም (klantmanager) ቀይሮምዎ ይኾኑ።
# unchecked
refusal-not_yours = ነዚ ኣሳላጢ ጉዳይኩም (klantmanager) ጥራይ ክቕይርዎ ይኽእሉ። መልእኽቲ ልኣኹ።
# unchecked
refusal-text_empty = ገና ገለ ኣይጸሓፍኩምን።
# unchecked
refusal-text_too_long = እዚ ጽሑፍ እዚ ኣዝዩ ነዊሕ እዩ። ኣሕጽርዎ።
# unchecked
refusal-date_implausible = እዚ ዕለት እዚ ኣዝዩ ርሑቕ እዩ። ኣብቲ ደብዳቤ (brief) ደጊምኩም ርኣዩ።
# unchecked
refusal-amount_implausible = እዚ መጠን ገንዘብ እዚ ቅኑዕ ክኸውን ኣይክእልን እዩ። ኣብቲ ደብዳቤ (brief) ደጊምኩም ርኣዩ።
# unchecked
refusal-unknown_mutation = እቲ ሰርቨር ነዚ ገና ኣይፈልጦን እዩ። ነቲ ኣፕ ኣሐድስዎ።

## Language and pairing

# unchecked
language-missing = እዚ ቋንቋ እዚ ገና ኣብ ተሌፎንኩም የለን። ኢንተርነት የድልየኩም።
# unchecked
pair-title = ነዚ ተሌፎን እዚ ኣተኣሳስሩ
# unchecked
pair-explain = ካብ ኣሳላጢ ጉዳይኩም (klantmanager) ኮድ ተቐቢልኩም ኣለኹም። ነቲ ኮድ ኣብዚ ጽሓፍዎ።
# unchecked
pair-code = ኮድ
# unchecked
pair-button = ነዚ ተሌፎን እዚ ኣተኣሳስሩ
# unchecked
pair-busy = ተሌፎንኩም ነተኣሳስሮ ኣለና።
# unchecked
pair-wrong = እዚ ኮድ እዚ ትኽክል ኣይኮነን። ንነፍሲ ወከፍ ፊደል ብጥንቃቐ ርኣዩ።
# unchecked
pair-used = እዚ ኮድ እዚ ድሮ ኣብ ጥቕሚ ውዒሉ ኣሎ። ካብ ኣሳላጢ ጉዳይኩም (klantmanager) ሓድሽ ኮድ ሕተቱ።
# unchecked
pair-expired = ግዜ ናይዚ ኮድ እዚ ሓሊፉ ኣሎ። ካብ ኣሳላጢ ጉዳይኩም (klantmanager) ሓድሽ ኮድ ሕተቱ።
# unchecked
pair-too_many = ኣዝዩ ብዙሕ ግዜ ተፈቲኑ። ርብዒ ሰዓት ተጸበዩ፣ ድሕሪኡ ደጊምኩም ፈትኑ።
# unchecked
pair-offline = ንምትእስሳር ኢንተርነት የድልየኩም።
# unchecked
pair-trouble = እቲ ምትእስሳር ኣይሰለጠን። ጸኒሕኩም ደጊምኩም ፈትኑ።
# unchecked
pair-already = እዚ ተሌፎን እዚ ድሮ ተኣሳሲሩ ኣሎ። መጀመርታ ካብ ኣካውንት ውጹ።

## Under every sentence

# unchecked
dutch-show = ብቋንቋ ኔዘርላንድ ኣርእዩ
# unchecked
dutch-loading = ጽሑፍ ቋንቋ ኔዘርላንድ ይመጽእ ኣሎ።
# unchecked
dutch-missing = ጽሑፍ ቋንቋ ኔዘርላንድ ገና ኣብ ተሌፎንኩም የለን። ኢንተርነት የድልየኩም።
# unchecked
read-aloud = ብድምጺ ምንባብ
# unchecked
share = ንኻልኦት ኣካፍሉ
# unchecked
print = ምሕታም
# unchecked
share-copied = እቲ ጽሑፍ ተቐዲሑ ኣሎ።
# unchecked
calendar-add = ናብ ዓውደ ኣዋርሐይ ምእታው

## Dates and times

# unchecked
date = { $weekday } { $day } { $month }
# unchecked
date-weekday-year = { $weekday } { $day } { $month } { $year }
# unchecked
today-is = ሎሚ፣ { $date }
# unchecked
tomorrow-is = ጽባሕ፣ { $date }
# unchecked
minutes = { $count ->
    [0] 0 ደቒቕ
    [one] 1 ደቒቕ
   *[other] { $count } ደቓይቕ
}

## Week

# unchecked
week-coming = ሰሙንኩም ይመጽእ ኣሎ።
# unchecked
week-title = ሰሙን
# unchecked
week-none-now = ሎሚ ክትገብርዎ ዘለኩም ነገር የለን።
# unchecked
week-none-week = ኣብዚ ሰሙን እውን የለን።
# unchecked
week-week-count = { $count ->
    [0] ኣብዚ ሰሙን: ዝግበር ነገር የለን።
    [one] ኣብዚ ሰሙን: 1 ነገር ግበሩ።
   *[other] ኣብዚ ሰሙን: { $count } ነገራት ግበሩ።
}
# unchecked
week-today-count = { $count ->
    [0] ሎሚ: ዝግበር ነገር የለን።
    [one] ሎሚ: 1 ነገር።
   *[other] ሎሚ: { $count } ነገራት።
}
# unchecked
week-next = ቀጺሉ: { $date }
# unchecked
week-leave = ካብ ገዛ ተበገሱ
# unchecked
week-starts = ይጅምር
# unchecked
week-with = ምስ { $who }
# unchecked
week-until = ክሳብ ሰዓት { $time }
# unchecked
week-bring = ሒዝኩም ኪዱ: { $what }
# unchecked
week-interpreter-none = ብዘይ ኣስተርጓሚ (tolk)
# unchecked
week-interpreter-booked = ኣስተርጓሚ (tolk) ክመጹ እዮም
# unchecked
week-interpreter-phone = ኣስተርጓሚ (tolk) ብተሌፎን
# unchecked
week-route = መንገዲ
# unchecked
week-cannot-come = ክመጽእ ኣይክእልን እየ
# unchecked
week-said-cannot = «ክመጽእ ኣይክእልን እየ» ኢልኩም ኣለኹም።
# unchecked
week-can-come = ሕጂ ግን ክመጽእ እኽእል እየ
# unchecked
week-obligatory = ክትመጹ ኣለኩም
# unchecked
week-obligatory-tell = ክትመጹ ኣይትኽእሉን ዲኹም? ቅድሚ እቲ ግዜ ሓብሩ።
# unchecked
week-days = መዓልታት
# unchecked
week-no-entries = ቆጸራ (afspraak) የለን
# unchecked
week-solved = ተፈቲሑ: ነዚ { $name } ይገብርዎ
# unchecked
week-clash = ምስ ካልእ ነገር ብሓደ ግዜ
# unchecked
week-bill-due = ንምኽፋል ናይ መወዳእታ መዓልቲ: { $sender }
# unchecked
week-bill-debit = ብኣውቶማቲክ ካብ ሕሳብኩም ይኽፈል
# unchecked
week-item-due = ናይ መወዳእታ መዓልቲ: { $item }
# unchecked
week-previous = ዝሓለፈ ሰሙን
# unchecked
week-following = ዝቕጽል ሰሙን
# unchecked
week-this = ናብዚ ሰሙን
# unchecked
week-range = ካብ { $from } ክሳብ መወዳእታ { $to }

## Conflict

# unchecked
clash-title = { $weekday }: { $one } ምስ { $other } ብሓደ ግዜ
# unchecked
clash-until = እቲ ቀዳማይ ኣብ ሰዓት { $time } የብቅዕ።
# unchecked
clash-travel = እቲ ጉዕዞ { $minutes } ይወስድ።
# unchecked
clash-from = እቲ ካልኣይ ኣብ ሰዓት { $time } ይጅምር።
# unchecked
clash-minutes = { $count ->
    [0] 0 ደቒቕ ብሓደ ግዜ
    [one] 1 ደቒቕ ብሓደ ግዜ
   *[other] { $count } ደቓይቕ ብሓደ ግዜ
}
# unchecked
clash-touch = ኣብ መንጎኦም ግዜ የለን
# unchecked
clash-ways = እንታይ ክትገብሩ ትኽእሉ? ሰለስተ መንገድታት:
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

## I cannot come

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

## Entry

# unchecked
entry-travel = ጉዕዞ: { $minutes }
# unchecked
entry-gone = እዚ ቆጸራ (afspraak) እዚ ሕጂ ኣብ ሰሙንኩም የለን።

## Plan

# unchecked
plan-title = መደበይ (plan van aanpak)
# unchecked
plan-goal-short = ዕላማ (doel) ንሕጂ
# unchecked
plan-goal-long = ዕላማ (doel) ንመጻኢ
# unchecked
plan-no-goals = ዕላማታትኩም (doel) ድሕሪ ዝርርብኩም ኣብዚ ይርከብ።
# unchecked
plan-proposal = ሓድሽ ሓሳብ
# unchecked
plan-proposal-ask = ትሰማምዑ ዲኹም?
# unchecked
plan-accept = እወ፣ እሰማማዕ እየ
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

## Regelen

# unchecked
regelen-title = ዝግበር
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
regelen-letter = ኣብ ደብዳቤኹም (brief) ቃል ኣሎ ዶ? ኣብዚ ድለይዎ።
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
item-site = ወግዓዊ መርበብ ሓበሬታ
# unchecked
item-source = እዚ ካበይ ዝመጸ እዩ?
# unchecked
item-until = ክሳብ መወዳእታ { $date } ግዜ ኣለኩም።
# unchecked
item-from = ነዚ ካብ { $date } ጀምርዎ።
# unchecked
item-before = ነዚ ቅድሚ { $date } ግበርዎ።
# unchecked
item-counted = ካብ { $date } ይቑጸር: { $anchor }።
# unchecked
item-confirmed = { $name } ነዚ ዕለት ኣረጋጊጾምዎ ኣለዉ።
# unchecked
item-due-told = እዚ ዕለት እዚ ኣብ ደብዳቤ (brief) ኣሎ፣ ወይ ስምምዕ ተገይርሉ።
# unchecked
item-wait-anchor = ገና ዕለት የለን። ቅድም ክፍለጥ ዘለዎ: { $anchor }።
# unchecked
item-ask-contact = ናይ መወዳእታ መዓልቲ ኣየነይቲ ምዃና ንኣሳላጢ ጉዳይኩም (klantmanager) ሕተቱ።
# unchecked
item-late = እታ መዓልቲ ሓሊፋ ኣላ። ሎሚ ሓገዝ ሕተቱ።
# unchecked
item-tick = እዚ ተገይሩ
# unchecked
item-untick = ኣይፋል፣ ገና ኣይተገብረን
# unchecked
item-not-for-me = ንዓይ ኣይምልከትን
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
bills-add = ናይ ክፍሊት ወረቐት ምውሳኽ
# unchecked
bills-mine = ነዚ ንስኹም ትኸፍልዎ
# unchecked
bills-municipality = ነዚ ምምሕዳር ከተማ (gemeente) ይኸፍሎ
# unchecked
bills-unknown = መን ከም ዝኸፍል ገና ንጹር ኣይኮነን
# unchecked
bills-paid = ተኸፊሉ
# unchecked
bills-loans = ልቓሕ (lening): ነዚ ንስኹም ትመልስዎ
# unchecked
bills-none = ናይ ክፍሊት ወረቐት (rekening) የለን።
# unchecked
bills-pay = ከፊለ ኣለኹ
# unchecked
bills-unpay = ኣይፋል፣ ገና ኣይተኸፍለን
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
bills-stage = እዚ እንታይ ዓይነት ደብዳቤ (brief) እዩ?
# unchecked
bills-next-letter = ሓድሽ ደብዳቤ (brief) መጺኡ
# unchecked
bills-remove = ነዚ ናይ ክፍሊት ወረቐት ደምስሱ
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
taal-title = ቋንቋ
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
taal-homework = ዕዮ ገዛ
# unchecked
taal-levels = ደረጃ ናይ ነፍሲ ወከፍ ክእለት
# unchecked
taal-level-now = ሕጂ ኣብ { $level }
# unchecked
taal-levels-none = ደረጃኹም ድሕሪ ፈተና (toets) ኣብዚ ይርከብ።

## Berichten

# unchecked
berichten-title = መልእኽትታት
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
berichten-send = ልኣኹ
# unchecked
berichten-waiting = ገና ኣይተላእከን
# unchecked
berichten-sent = ተላኢኹ
# unchecked
berichten-read = ተነቢቡ
# unchecked
berichten-unread = { $count ->
    [0] ሓድሽ መልእኽቲ የለን
    [one] 1 ሓድሽ መልእኽቲ
   *[other] { $count } ሓደስቲ መልእኽትታት
}
# unchecked
berichten-preview = እትልእክዎ እዚ እዩ
# unchecked
berichten-cancel = ይትረፍ
# unchecked
berichten-only-dutch = እዚ ብቋንቋ ኔዘርላንድ ጥራይ ተጻሒፉ ኣሎ።

## Help

# unchecked
help-title = ሓገዝ
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
settings-language = ቋንቋ
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

## Lines for sharing and printing

# unchecked
plain = { $text }
# unchecked
entry-line = { $from } { $what }። ክሳብ ሰዓት { $to }። { $place }
# unchecked
item-line = { $item }: { $status }
# unchecked
item-advice = እዚ ምኽሪ እዩ፣ ሕጊ ኣይኮነን።
# unchecked
item-check_with = ብዛዕባ እዚ መዓልቲ እዚ ንኣሳላጢ ጉዳይኩም (klantmanager) ሕተቱ።
