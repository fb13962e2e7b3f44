### The app's own words: bars, buttons, questions. What comes from the plan or the catalogue is in the other files.

## Bars

# unchecked
nav-week = هفته
# unchecked
nav-plan = پلان
# unchecked
nav-regelen = کارها
# unchecked
nav-taal = لسان
# unchecked
nav-berichten = پیام‌ها
# unchecked
nav-label = فهرست اصلی
# unchecked
top-help = کمک
# unchecked
top-skip = رفتن به متن اصلی
# unchecked
back = برگشت

## Syncing, in words

# unchecked
sync-synced = همه چیز ارسال شد.
# unchecked
sync-waiting = در این تلفون ذخیره شد. وقتی انترنت باشد، ارسال می‌شود.
# unchecked
sync-offline = انترنت نیست. چیزهایی را می‌بینید که در این تلفون است.
# unchecked
sync-saving = در حال ذخیره کردن.
# unchecked
sync-syncing = در حال ارسال.
# unchecked
sync-refused = یک کار انجام نشد. ببینید چه کرده می‌توانید.
# unchecked
sync-update = یک بخش هنوز ارسال شده نمی‌تواند. اپ را تازه کنید.
# unchecked
sync-signed_out = این تلفون دیگر وصل نیست. یک کود نو بخواهید.
# unchecked
sync-server_trouble = سرور حالا کار نمی‌کند. همه چیز در این تلفون ذخیره می‌ماند.
# unchecked
sync-not_stored = این تلفون چیزی را ذخیره کرده نمی‌تواند. به انترنت ضرورت دارید.
# unchecked
sync-not_saved = این ذخیره نشد. با انترنت امتحان کنید.
# unchecked
sync-clock_wrong = ساعت تلفون تان درست نیست. وقت را درست کنید.
# unchecked
sync-emptied = تلفون تان همه چیز را پاک کرده بود. ما همه را دوباره می‌آوریم.

## Update and errors

# unchecked
update-ready = نسخۀ نو اپ آماده است.
# unchecked
update-now = تازه کردن اپ
# unchecked
update-later = بعدتر
# unchecked
install-ask = اپ را روی صفحۀ اول تلفون بگذارید. بعد بدون انترنت نیز کار می‌کند.
# unchecked
install-yes = گذاشتن روی صفحۀ اول
# unchecked
install-no = حالا نه
# unchecked
refused-title = این کار انجام نشد
# unchecked
refused-understood = خواندم
# unchecked
refused-what = شما می‌خواستید: { $what }
# unchecked
refusal-gone = این دیگر وجود ندارد. شاید شخص تماس شما در شاروالی (klantmanager) آن را تغییر داده است.
# unchecked
refusal-not_yours = این را تنها شخص تماس شما در شاروالی (klantmanager) تغییر داده می‌تواند. پیام بفرستید.
# unchecked
refusal-text_empty = هنوز چیزی ننوشته‌اید.
# unchecked
refusal-text_too_long = این متن بسیار دراز است. آن را کوتاه‌تر کنید.
# unchecked
refusal-date_implausible = این تاریخ بسیار دور است. دوباره به نامه نگاه کنید.
# unchecked
refusal-amount_implausible = این مبلغ درست بوده نمی‌تواند. دوباره به نامه نگاه کنید.
# unchecked
refusal-unknown_mutation = سرور این را هنوز نمی‌شناسد. اپ را تازه کنید.

## Language and pairing

# unchecked
screen-missing = این صفحه هنوز در تلفون تان نیست. به انترنت ضرورت دارید.
# unchecked
pair-title = وصل کردن این تلفون
# unchecked
pair-explain = شخص تماس شما در شاروالی (klantmanager) به شما یک کود داد. آن کود را این‌جا بنویسید.
# unchecked
pair-code = کود
# unchecked
pair-button = وصل کردن این تلفون
# unchecked
pair-busy = تلفون تان را وصل می‌کنیم.
# unchecked
pair-wrong = این کود درست نیست. به هر حرف خوب نگاه کنید.
# unchecked
pair-used = این کود قبلاً استفاده شده است. از شخص تماس خود در شاروالی (klantmanager) یک کود نو بخواهید.
# unchecked
pair-expired = این کود بسیار کهنه است. از شخص تماس خود در شاروالی (klantmanager) یک کود نو بخواهید.
# unchecked
pair-too_many = کود بارها امتحان شد. 15 دقیقه صبر کنید و دوباره امتحان کنید.
# unchecked
pair-offline = برای وصل کردن تلفون، انترنت لازم است.
# unchecked
pair-trouble = وصل کردن انجام نشد. کمی بعد دوباره امتحان کنید.
# unchecked
pair-already = این تلفون قبلاً وصل شده است. اول از اپ خارج شوید.

## Under every sentence

# unchecked
dutch-show = نمایش متن هالندی
# unchecked
dutch-loading = متن هالندی می‌آید.
# unchecked
dutch-missing = متن هالندی هنوز در تلفون تان نیست. به انترنت ضرورت دارید.
# unchecked
read-aloud = خواندن با صدای بلند

## Dates and times

# unchecked
date = { $weekday } { $day } { $month }
# unchecked
date-weekday-year = { $weekday } { $day } { $month } { $year }
# unchecked
today-is = امروز، { $date }
# unchecked
tomorrow-is = فردا، { $date }
# unchecked
minutes = { $count ->
    [0] 0 دقیقه
    [one] 1 دقیقه
   *[other] { $count } دقیقه
}

## Week

# unchecked
week-coming = هفتۀ شما آماده می‌شود.
# unchecked
week-title = هفته
# unchecked
week-none-now = امروز لازم نیست کاری کنید.
# unchecked
week-none-week = در 7 روز آینده هم لازم نیست.
# unchecked
week-week-count = { $count ->
    [0] در 7 روز آینده لازم نیست کاری کنید.
    [one] در 7 روز آینده: 1 کار را انجام دهید.
   *[other] در 7 روز آینده: { $count } کار را انجام دهید.
}
# unchecked
week-today-count = { $count ->
    [0] امروز: هیچ کار نیست.
    [one] امروز: 1 کار.
   *[other] امروز: { $count } کار.
}
# unchecked
week-next = بعد از این: { $date }
# unchecked
week-leave = حرکت از خانه
# unchecked
week-starts = شروع
# unchecked
week-with = با { $who }
# unchecked
week-until = تا ساعت { $time }
# unchecked
week-bring = با خود بیاورید: { $what }
# unchecked
week-interpreter-none = بدون ترجمان (tolk)
# unchecked
week-interpreter-booked = یک ترجمان (tolk) می‌آید
# unchecked
week-interpreter-phone = ترجمان (tolk) از طریق تلفون
# unchecked
week-route = نمایش راه
# unchecked
week-cannot-come = آمده نمی‌توانم
# unchecked
week-said-cannot = شما گفته‌اید: آمده نمی‌توانم.
# unchecked
week-can-come = حالا آمده می‌توانم
# unchecked
week-obligatory = باید بیایید
# unchecked
week-days = روزها
# unchecked
week-no-entries = وقت ملاقات ندارید
# unchecked
week-solved = حل شد: { $name } این کار را انجام می‌دهد
# unchecked
week-clash = هم‌زمان با برنامۀ دیگر
# unchecked
week-bill-due = آخرین روز برای پرداخت: { $sender }
# unchecked
week-bill-debit = پول خودکار از حساب تان گرفته می‌شود
# unchecked
week-late = آخرین روز { $date } بود.
# unchecked
week-item-due = آخرین روز: { $item }
# unchecked
week-previous = هفتۀ گذشته
# unchecked
week-following = هفتۀ آینده
# unchecked
week-this = رفتن به این هفته
# unchecked
week-range = از { $from } تا آخر روز { $to }

## Conflict

# unchecked
clash-title = { $weekday }: { $one } و { $other } در یک وقت
# unchecked
clash-until = اولی ساعت { $time } تمام می‌شود.
# unchecked
clash-travel = رفتن تا آن‌جا { $minutes } وقت می‌گیرد.
# unchecked
clash-from = دومی ساعت { $time } شروع می‌شود.
# unchecked
clash-minutes = { $count ->
    [0] 0 دقیقه هم‌زمان
    [one] 1 دقیقه هم‌زمان
   *[other] { $count } دقیقه هم‌زمان
}
# unchecked
clash-touch = بدون وقت در بین
# unchecked
clash-ways = چه کرده می‌توانید؟ سه راه:

## I cannot come


## Entry

# unchecked
entry-travel = وقت راه: { $minutes }

## Plan

# unchecked
plan-accept = بلی، موافق هستم

## Regelen

# unchecked
item-tick = این انجام شد
# unchecked
item-untick = نه، هنوز انجام نشده
# unchecked
item-not-for-me = برای من نیست

## Bills

# unchecked
bills-add = اضافه کردن بِل
# unchecked
bills-paid = پرداخت شد
# unchecked
bills-pay = من پرداخت کردم
# unchecked
bills-unpay = نه، هنوز پرداخت نشده
# unchecked
bills-next-letter = یک نامۀ نو آمد
# unchecked
bills-remove = حذف این بِل

## Taal

# unchecked
taal-homework = کار خانگی

## Berichten

# unchecked
berichten-send = ارسال
# unchecked
berichten-unread = { $count ->
    [0] پیام نو نیست
    [one] 1 پیام نو
   *[other] { $count } پیام نو
}

## Settings

# unchecked
settings-language = لسان

## Lines for sharing and printing

# unchecked
plain = { $text }
# unchecked
entry-line = { $from } { $what }. تا ساعت { $to }. { $place }
# unchecked
week-bill-send = این را شاروالی (gemeente) می‌پردازد. نامۀ یادآوری پرداخت (herinnering) را که گرفته‌اید، به شاروالی بفرستید. یادآوری از طرف: { $sender }
# unchecked
week-as-of = این معلومات از تاریخ { $date } است. شاید چیزی تغییر کرده باشد.
# unchecked
refusal-too_many_photos = برای هر بِل تنها شش عکس ذخیره کرده می‌توانید.

## Titles of the places: they stand before the words of their screens are here

# unchecked
plan-title = پلان من
# unchecked
regelen-title = کارها
# unchecked
taal-title = لسان
# unchecked
berichten-title = پیام‌ها
