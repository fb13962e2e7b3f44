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
screen-missing = እዚ ገጽ እዚ ገና ኣብ ተሌፎንኩም የለን። ኢንተርነት የድልየኩም።
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
week-none-week = ኣብ ዝመጻ 7 መዓልታት እውን የለን።
# unchecked
week-week-count = { $count ->
    [0] ኣብ ዝመጻ 7 መዓልታት: ዝግበር ነገር የለን።
    [one] ኣብ ዝመጻ 7 መዓልታት: 1 ነገር ግበሩ።
   *[other] ኣብ ዝመጻ 7 መዓልታት: { $count } ነገራት ግበሩ።
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
week-late = እታ ናይ መወዳእታ መዓልቲ { $date } ነይራ።
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

## I cannot come


## Entry

# unchecked
entry-travel = ጉዕዞ: { $minutes }

## Plan

# unchecked
plan-accept = እወ፣ እሰማማዕ እየ

## Regelen

# unchecked
item-tick = እዚ ተገይሩ
# unchecked
item-untick = ኣይፋል፣ ገና ኣይተገብረን
# unchecked
item-not-for-me = ንዓይ ኣይምልከትን

## Bills

# unchecked
bills-add = ናይ ክፍሊት ወረቐት ምውሳኽ
# unchecked
bills-paid = ተኸፊሉ
# unchecked
bills-pay = ከፊለ ኣለኹ
# unchecked
bills-unpay = ኣይፋል፣ ገና ኣይተኸፍለን
# unchecked
bills-next-letter = ሓድሽ ደብዳቤ (brief) መጺኡ
# unchecked
bills-remove = ነዚ ናይ ክፍሊት ወረቐት ደምስሱ

## Taal

# unchecked
taal-homework = ዕዮ ገዛ

## Berichten

# unchecked
berichten-send = ልኣኹ
# unchecked
berichten-unread = { $count ->
    [0] ሓድሽ መልእኽቲ የለን
    [one] 1 ሓድሽ መልእኽቲ
   *[other] { $count } ሓደስቲ መልእኽትታት
}

## Settings

# unchecked
settings-language = ቋንቋ

## Lines for sharing and printing

# unchecked
plain = { $text }
# unchecked
entry-line = { $from } { $what }። ክሳብ ሰዓት { $to }። { $place }
# unchecked
week-bill-send = ምምሕዳር ከተማ (gemeente) ነዚ ይኸፍሎ። ነቲ ካብ { $sender } ዝመጸኩም መዘኻኸሪ ክፍሊት (herinnering) ናብ ምምሕዳር ከተማ ልኣኹ።
# unchecked
week-as-of = እዚ ናይ ዕለት { $date } ሓበሬታ እዩ። ገለ ነገር ተቐዪሩ ክኸውን ይኽእል።
# unchecked
refusal-too_many_photos = ኣብ ሓደ ናይ ክፍሊት ወረቐት (rekening) ክሳብ ሽዱሽተ ስእሊ ክትውስኹ ትኽእሉ።

## Titles of the places: they stand before the words of their screens are here

# unchecked
plan-title = መደበይ (plan van aanpak)
# unchecked
regelen-title = ዝግበር
# unchecked
taal-title = ቋንቋ
# unchecked
berichten-title = መልእኽትታት
