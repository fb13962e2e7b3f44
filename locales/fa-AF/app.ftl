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
language-missing = این لسان هنوز در تلفون تان نیست. به انترنت ضرورت دارید.
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
# unchecked
share = شریک ساختن
# unchecked
print = چاپ
# unchecked
share-copied = متن کاپی شد.
# unchecked
calendar-add = افزودن به جنتری من

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
week-none-week = این هفته هم لازم نیست.
# unchecked
week-week-count = { $count ->
    [0] این هفته لازم نیست کاری کنید.
    [one] این هفته: 1 کار را انجام دهید.
   *[other] این هفته: { $count } کار را انجام دهید.
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
week-obligatory-tell = آمده نمی‌توانید؟ پیش از آن وقت خبر بدهید.
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
# unchecked
clash-employer = از { $name } بپرسید: آیا کار من دیرتر شروع شده می‌تواند؟
# unchecked
clash-employer-nobody = خواستن وقت دیگر برای کار
# unchecked
clash-school = خواستن وقت دیگر برای درس از مکتب
# unchecked
clash-case-manager = هر دو لازم است: از { $name } بپرسید
# unchecked
clash-case-manager-nobody = هر دو لازم است: از klantmanager خود بپرسید
# unchecked
clash-asked-waiting = پرسیده شد. هنوز ارسال نشده.
# unchecked
clash-asked-sent = پرسیده شد. منتظر جواب باشید.
# unchecked
clash-asked-read = سؤال تان خوانده شد.

## I cannot come

# unchecked
cannot-why = چرا آمده نمی‌توانید؟
# unchecked
cannot-message = این پیام به { $name } ارسال می‌شود
# unchecked
cannot-message-nobody = این پیام به شخص تماس شما در شاروالی (klantmanager) ارسال می‌شود
# unchecked
cannot-send = ارسال این پیام
# unchecked
cannot-done = پیام تان آماده است.

## Entry

# unchecked
entry-travel = وقت راه: { $minutes }
# unchecked
entry-gone = این وقت ملاقات دیگر در هفتۀ تان نیست.

## Plan

# unchecked
plan-title = پلان من
# unchecked
plan-goal-short = هدف برای حالا
# unchecked
plan-goal-long = هدف برای آینده
# unchecked
plan-no-goals = هدف‌های تان بعد از گفتگوی تان این‌جا می‌آید.
# unchecked
plan-proposal = پیشنهاد نو
# unchecked
plan-proposal-ask = آیا موافق هستید؟
# unchecked
plan-accept = بلی، موافق هستم
# unchecked
plan-ask = سؤال دارم
# unchecked
plan-asked = سؤال تان در پیام‌ها است.
# unchecked
plan-steps = قدم‌های من
# unchecked
plan-milestones = مرحله‌های مهم
# unchecked
plan-hours = ساعت‌ها
# unchecked
plan-hours-of = { $hours } از { $of } ساعت
# unchecked
plan-hours-of-about = { $hours } از حدود { $of } ساعت
# unchecked
plan-route = مسیر ادغام من (leerroute)
# unchecked
plan-route-unknown = مسیر ادغام تان (leerroute) هنوز انتخاب نشده است.
# unchecked
plan-strengths = این کارها را خوب بلد هستم
# unchecked
plan-term = برای ادغام مدنی (inburgering) چقدر وقت دارم؟
# unchecked
plan-term-until = تا آخر روز { $date }
# unchecked
plan-term-from = حساب از { $date } شروع می‌شود. این در نامۀ DUO نوشته است.
# unchecked
plan-term-unknown = هنوز معلوم نیست
# unchecked
plan-term-letter = تاریخ آن بعدتر در یک نامۀ DUO می‌آید.
# unchecked
plan-on = به تاریخ { $date }
# unchecked
plan-done-on = به تاریخ { $date } انجام شد
# unchecked
plan-from = از تاریخ { $date }
# unchecked
plan-until = تا آخر روز { $date }
# unchecked
plan-from-until = از تاریخ { $from } تا آخر روز { $until }
# unchecked
plan-status-proposed = پیشنهاد. شما تصمیم می‌گیرید.
# unchecked
plan-status-open = در جریان یا هنوز مانده
# unchecked
plan-status-waiting = منتظر شخص دیگر
# unchecked
plan-status-not_applicable = برای شما نیست
# unchecked
plan-accepted = شما به تاریخ { $date } بلی گفتید
# unchecked
plan-team = کی به من کمک می‌کند؟
# unchecked
plan-you = شما

## Regelen

# unchecked
regelen-title = کارها
# unchecked
regelen-progress = { $done } از { $all } انجام شد
# unchecked
regelen-bills = بِل‌ها (rekening)
# unchecked
regelen-bills-open = { $count ->
    [0] بِل پرداخت‌نشده ندارید
    [one] 1 بِل هنوز پرداخت نشده
   *[other] { $count } بِل هنوز پرداخت نشده
}
# unchecked
regelen-bills-none = بِل پرداخت‌نشده ندارید
# unchecked
regelen-letter = آیا در نامۀ تان یک کلمه را می‌بینید؟ آن را این‌جا جستجو کنید.
# unchecked
item-open = هنوز انجام نشده
# unchecked
item-waiting = منتظر شخص دیگر
# unchecked
item-ask_first = اول این را بپرسید
# unchecked
item-done = انجام شد
# unchecked
item-not_applicable = برای من نیست
# unchecked
item-done-on = به تاریخ { $date } انجام شد
# unchecked
item-why = چرا؟
# unchecked
item-when = چه وقت؟
# unchecked
item-how = چه کار کنید؟
# unchecked
item-need = به چه ضرورت دارید؟
# unchecked
item-who = کی انجام می‌دهد؟
# unchecked
item-stuck = اگر نشد؟
# unchecked
item-risk = چه مشکل پیش آمده می‌تواند؟
# unchecked
item-site = ویب‌سایت رسمی
# unchecked
item-source = این معلومات از کجا است؟
# unchecked
item-until = تا آخر روز { $date } وقت دارید.
# unchecked
item-from = این کار را از تاریخ { $date } شروع کنید.
# unchecked
item-before = این کار را پیش از تاریخ { $date } انجام دهید.
# unchecked
item-counted = حساب از { $date } شروع می‌شود: { $anchor }.
# unchecked
item-confirmed = { $name } این تاریخ را تأیید کرده است.
# unchecked
item-due-told = این تاریخ در یک نامه آمده یا روی آن توافق شده است.
# unchecked
item-wait-anchor = هنوز تاریخ نیست. اول باید این معلوم باشد: { $anchor }.
# unchecked
item-ask-contact = آخرین روز را از شخص تماس خود در شاروالی (klantmanager) بپرسید.
# unchecked
item-late = آن روز گذشته است. امروز کمک بخواهید.
# unchecked
item-tick = این انجام شد
# unchecked
item-untick = نه، هنوز انجام نشده
# unchecked
item-not-for-me = برای من نیست
# unchecked
item-for-me = بلی، برای من است
# unchecked
item-ask = پرسیدن از { $name }
# unchecked
item-ask-nobody = پرسیدن از klantmanager
# unchecked
item-asked = سؤال تان در پیام‌ها است.
# unchecked
item-unknown = این در فهرست تان نیست.
# unchecked
item-all = همه
# unchecked
item-todo = کارهای مانده

## Bills

# unchecked
bills-title = بِل‌ها (rekening)
# unchecked
bills-add = اضافه کردن بِل
# unchecked
bills-mine = این را شما می‌پردازید
# unchecked
bills-municipality = این را شاروالی (gemeente) می‌پردازد
# unchecked
bills-unknown = هنوز معلوم نیست کی می‌پردازد
# unchecked
bills-paid = پرداخت شد
# unchecked
bills-loans = قرضه‌ها (lening): این را شما پس می‌دهید
# unchecked
bills-none = هیچ بِل این‌جا نیست.
# unchecked
bills-pay = من پرداخت کردم
# unchecked
bills-unpay = نه، هنوز پرداخت نشده
# unchecked
bills-paid-on = به تاریخ { $date } پرداخت شد
# unchecked
bills-help = این را کرده نمی‌توانم
# unchecked
bills-help-done = سؤال تان در پیام‌ها است.
# unchecked
bills-send-municipality = ارسال این به { $name }
# unchecked
bills-municipality-pays = این را شاروالی (gemeente) باید بپردازد. نامه را به شاروالی بفرستید.
# unchecked
bills-due = تا آخر روز { $date } بپردازید
# unchecked
bills-no-due = هنوز تاریخ نیست
# unchecked
bills-debit = پول خودکار از حساب تان گرفته می‌شود (automatische incasso)
# unchecked
bills-stage = این کدام نامه است؟
# unchecked
bills-next-letter = یک نامۀ نو آمد
# unchecked
bills-remove = حذف این بِل
# unchecked
bills-until = تا آخر روز { $date }
# unchecked
bills-payers = کی چه را می‌پردازد؟
# unchecked
bills-payer-self = شما
# unchecked
bills-payer-municipality = شاروالی (gemeente)
# unchecked
bills-payer-unknown = نمی‌دانم
# unchecked
bills-confirmed = پرداخت به تاریخ { $date } تأیید شد
# unchecked
bills-not-confirmed = هنوز تأیید نشده
# unchecked
bill-add-from = بِل از طرف کی است؟
# unchecked
bill-add-name = نام روی بِل
# unchecked
bill-add-kind = برای چه است؟
# unchecked
bill-add-due = آخرین روز پرداخت کدام است؟
# unchecked
bill-add-amount = چقدر است؟ نوشتن آن لازم نیست.
# unchecked
bill-add-stage = در بالای نامه چه نوشته است؟
# unchecked
bill-add-payer = این را کی می‌پردازد؟
# unchecked
bill-add-save = ذخیره کردن بِل
# unchecked
bill-amount-wrong = این مبلغ را نمی‌فهمیم. مثلاً بنویسید: 12,50.
# unchecked
bill-date-wrong = این تاریخ را نمی‌فهمیم.

## Search

# unchecked
search-title = جستجوی یک کلمه از نامۀ تان
# unchecked
search-label = کلمۀ هالندی
# unchecked
search-hint = اگر املا غلط باشد، پروا ندارد.
# unchecked
search-none = این کلمه را نمی‌شناسیم. عکس بگیرید و بپرسید.
# unchecked
search-ask = پرسیدن از klantmanager

## Taal

# unchecked
taal-title = لسان
# unchecked
taal-lessons-week = { $count ->
    [0] این هفته درس ندارید
    [one] این هفته 1 درس دارید
   *[other] این هفته { $count } درس دارید
}
# unchecked
taal-after = بعد از آن
# unchecked
taal-last-week = هفتۀ گذشته: { $there } از { $all } درس
# unchecked
taal-present = حاضر بودید
# unchecked
taal-excused = حاضر نبودید، پیش از درس خبر دادید
# unchecked
taal-absent = حاضر نبودید
# unchecked
taal-homework = کار خانگی
# unchecked
taal-levels = سطح هر مهارت
# unchecked
taal-level-now = حالا در سطح { $level }
# unchecked
taal-levels-none = سطح تان بعد از یک تست این‌جا می‌آید.

## Berichten

# unchecked
berichten-title = پیام‌ها
# unchecked
berichten-none = هنوز پیام نیست.
# unchecked
berichten-ready = آماده برای ارسال
# unchecked
berichten-more = جمله‌های بیشتر
# unchecked
berichten-less = جمله‌های کمتر
# unchecked
berichten-write = نوشتن پیام با کلمات خودم
# unchecked
berichten-own-language = به لسان خود نوشته می‌توانید.
# unchecked
berichten-send = ارسال
# unchecked
berichten-waiting = هنوز ارسال نشده
# unchecked
berichten-sent = ارسال شد
# unchecked
berichten-read = خوانده شد
# unchecked
berichten-unread = { $count ->
    [0] پیام نو نیست
    [one] 1 پیام نو
   *[other] { $count } پیام نو
}
# unchecked
berichten-preview = این را می‌فرستید
# unchecked
berichten-cancel = نه، نمی‌فرستم
# unchecked
berichten-only-dutch = این تنها به هالندی نوشته شده است.

## Help

# unchecked
help-title = کمک
# unchecked
help-who = این اشخاص به شما کمک می‌کنند
# unchecked
help-write = نوشتن پیام
# unchecked
help-how = اپ این‌طور کار می‌کند
# unchecked
help-offline = اپ بدون انترنت نیز کار می‌کند.
# unchecked
help-dutch = روی یک جمله بزنید. بعد متن هالندی را می‌بینید.
# unchecked
help-saved = در بالا می‌بینید که همه چیز ارسال شده یا نه.

## Settings

# unchecked
settings-title = تنظیمات
# unchecked
settings-language = لسان
# unchecked
settings-text = اندازۀ متن
# unchecked
settings-text-normal = عادی
# unchecked
settings-text-large = کلان
# unchecked
settings-text-larger = کلان‌تر
# unchecked
settings-text-largest = بسیار کلان
# unchecked
settings-dutch = متن هالندی زیر هر جمله
# unchecked
settings-theme = روشن یا تاریک
# unchecked
settings-theme-auto = مثل تلفون تان
# unchecked
settings-theme-light = روشن
# unchecked
settings-theme-dark = تاریک
# unchecked
settings-phone = این تلفون
# unchecked
settings-phone-paired = وصل با { $name }
# unchecked
settings-storage = ذخیره در تلفون تان
# unchecked
settings-storage-used = { $size } استفاده شده
# unchecked
settings-storage-kept = تلفون تان این را نگه می‌دارد.
# unchecked
settings-storage-not-kept = اگر جای خالی تمام شود، تلفون تان این را پاک کرده می‌تواند.
# unchecked
settings-sign-out = خارج شدن از اپ در این تلفون
# unchecked
settings-sign-out-ask = آیا مطمئن هستید؟ همه چیز از این تلفون پاک می‌شود.
# unchecked
settings-sign-out-waiting = { $count ->
    [0] همه چیز ارسال شده است.
    [one] 1 چیز هنوز ارسال نشده است. آن را از دست می‌دهید.
   *[other] { $count } چیز هنوز ارسال نشده است. آن‌ها را از دست می‌دهید.
}
# unchecked
settings-sign-out-yes = بلی، خارج می‌شوم
# unchecked
settings-sign-out-lose = بلی، چیزهای ارسال‌نشده هم پاک شود
# unchecked
settings-sign-out-no = نه، می‌مانم
# unchecked
settings-sign-out-offline = بدون انترنت خارج شده نمی‌توانید. کمی بعد دوباره امتحان کنید.
# unchecked
settings-licence = جواز استفاده
# unchecked
settings-licence-text = همه ساخت این اپ را دیده و استفاده کرده می‌توانند (open source, EUPL-1.2).
# unchecked
settings-version = نسخه

## Anchors, as in "counted from"

# unchecked
anchor-permit_date = تاریخ اجازۀ اقامت تان (verblijfsvergunning)
# unchecked
anchor-municipality_link_date = معرفی شدن شما به شاروالی تان (koppeling)
# unchecked
anchor-lease_signed_on = روز قرارداد کرایۀ خانۀ تان (huurcontract)
# unchecked
anchor-moved_in_on = روز کوچ‌کشی تان
# unchecked
anchor-registered_on = ثبت نام تان در شاروالی (BRP)
# unchecked
anchor-assistance_claim_date = روز مراجعۀ شما برای معاش کمکی شاروالی (bijstandsuitkering)
# unchecked
anchor-assistance_start = شروع معاش کمکی شاروالی (bijstandsuitkering)
# unchecked
anchor-ontzorgen_start = شروع کمک شاروالی در پرداخت مصارف (ontzorgen)
# unchecked
anchor-ontzorgen_end = ختم کمک شاروالی در پرداخت مصارف (ontzorgen)
# unchecked
anchor-insurance_duty_start = شروع مکلفیت بیمه
# unchecked
anchor-pip_date = تاریخ پلان ادغام و مشارکت تان (PIP)
# unchecked
anchor-term_start = شروع ادغام مدنی تان (inburgering)
# unchecked
anchor-term_end = ختم ادغام مدنی تان (inburgering)
# unchecked
anchor-letter_date = تاریخ روی نامه
# unchecked
anchor-due_date = آخرین تاریخ روی نامه (uiterste datum)
# unchecked
anchor-first_childcare_day = اولین روز کودکستان
# unchecked
anchor-birth_date_child = تولد طفل تان
# unchecked
anchor-permit_valid_until = آخرین روز اعتبار سند اقامت تان (verblijfsdocument)

## Lines for sharing and printing

# unchecked
plain = { $text }
# unchecked
entry-line = { $from } { $what }. تا ساعت { $to }. { $place }
# unchecked
item-line = { $item }: { $status }
# unchecked
item-advice = این یک مشوره است، قانون نیست.
# unchecked
item-check_with = دربارۀ این روز از شخص تماس خود در شاروالی (klantmanager) بپرسید.
