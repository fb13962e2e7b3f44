### Words of the screens behind the first one: fetched after it.

## Plan

# unchecked
plan-goal-short = هدف برای حالا
# unchecked
plan-goal-long = هدف برای آینده
# unchecked
plan-goal-now = هدفی که حالا روی آن توافق شده است: { $goal }
# unchecked
plan-no-goals = هدف‌های تان بعد از گفتگوی تان این‌جا می‌آید.
# unchecked
plan-proposal = پیشنهاد نو
# unchecked
plan-proposal-ask = آیا موافق هستید؟
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
# unchecked
plan-proposals = { $count ->
    [0] هیچ قدم نو ندارید
    [one] { $count } قدم نو برای تان پیشنهاد شده است
   *[other] { $count } قدم نو برای تان پیشنهاد شده است
}
# unchecked
plan-accept-all = بلی، با همۀ قدم‌های نو موافق هستم

## Regelen

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
gift-or-loan = تحفه (gift) را لازم نیست پس بدهید. قرضه (lening) را باید پس بدهید.
# unchecked
gift-or-loan-loan = این قرضه (lening) است: آن را با بِل‌ها بنویسید
# unchecked
item-site = ویب‌سایت رسمی
# unchecked
item-source = این معلومات از کجا است؟
# unchecked
item-until = تا آخر روز { $date } وقت دارید.
# unchecked
item-from = این کار را از تاریخ { $date } شروع کنید.
# unchecked
item-right = حق تان از تاریخ { $date } شروع می‌شود.
# unchecked
item-before = این کار را پیش از تاریخ { $date } انجام دهید.
# unchecked
item-count-from = حساب از این تاریخ شروع می‌شود: { $anchor }.
# unchecked
item-counted = حساب از { $date } شروع می‌شود: { $anchor }.
# unchecked
item-confirmed = { $name } این تاریخ را تأیید کرده است.
# unchecked
item-confirmed-on = { $name } به تاریخ { $date } این تاریخ را تأیید کرده است.
# unchecked
item-due-told = این تاریخ در یک نامه آمده یا روی آن توافق شده است.
# unchecked
item-wait-anchor = هنوز تاریخ نیست. اول باید این معلوم باشد: { $anchor }.
# unchecked
item-ask-contact = آخرین روز را از شخص تماس خود در شاروالی (klantmanager) بپرسید.
# unchecked
item-ask-rules = شاید این قواعد تغییر کرده باشد. از شخص تماس خود در شاروالی (klantmanager) بپرسید که حالا کدام قواعد اعتبار دارد.
# unchecked
item-late = آن روز گذشته است. امروز کمک بخواهید.
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
bills-mine = این را شما می‌پردازید
# unchecked
bills-municipality = این را شاروالی (gemeente) می‌پردازد
# unchecked
bills-unknown = هنوز معلوم نیست کی می‌پردازد
# unchecked
bills-loans = قرضه‌ها (lening): این را شما پس می‌دهید
# unchecked
bills-none = هیچ بِل این‌جا نیست.
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
bills-loan = این قرضه (lening) است: این پول را باید پس بدهید
# unchecked
bills-stage = این کدام نامه است؟
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
cost-last-paid = آخرین بار به تاریخ { $date } پرداخت شد
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
taal-levels = سطح هر مهارت
# unchecked
taal-level-now = حالا در سطح { $level }
# unchecked
taal-levels-none = سطح تان بعد از یک تست این‌جا می‌آید.

## Berichten

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
berichten-waiting = هنوز ارسال نشده
# unchecked
berichten-sent = ارسال شد
# unchecked
berichten-read = خوانده شد
# unchecked
berichten-preview = این را می‌فرستید
# unchecked
berichten-cancel = نه، نمی‌فرستم
# unchecked
berichten-only-dutch = این تنها به هالندی نوشته شده است.

## What was agreed in talks

# unchecked
agreements-title = توافق‌ها در گفتگوهای تان
# unchecked
agreements-none = هنوز توافقی نیست. توافق‌های گفتگوهای تان بعدتر این‌جا می‌آید.
# unchecked
agreements-talk = گفتگو با { $name } به تاریخ { $date }
# unchecked
agreements-said = در این باره صحبت شد
# unchecked
agreements-agreed = روی این کارها توافق شد
# unchecked
agreements-you = شما این کار را انجام می‌دهید
# unchecked
agreements-other = { $name } این کار را انجام می‌دهد
# unchecked
agreements-by = آخرین روز برای این کار: { $date }
# unchecked
agreements-in-week = این را در هفتۀ تان می‌بینید.
# unchecked
agreements-in-bills = این را در فهرست بِل‌های تان (rekening) در این اپ می‌بینید.
# unchecked
agreements-gone = این توافق بعد از گفتگو تغییر کرد یا حذف شد.
# unchecked
agreements-changed = این بعد از گفتگو تغییر کرد. حالا این‌طور است:
# unchecked
agreements-anew = شما به تاریخ { $date } بلی گفتید. بعد از آن، این توافق تغییر کرد. آیا هنوز هم موافق هستید؟
# unchecked
agreements-asked_anew = یکی از توافق‌های گفتگوهای تان تغییر کرد. ببینید که هنوز هم موافق هستید یا نه.

## Help

# unchecked
help-title = کمک
# unchecked
help-urgent = کمک عاجل
# unchecked
help-urgent_none = شاروالی تان (gemeente) برای کمک عاجل نمبر تلفون نداده است. این نمبر را از شخص تماس خود در شاروالی (klantmanager) بپرسید.
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
# unchecked
push-title = خبر وقتی که اپ بسته است
# unchecked
push-what = تلفون تان به شما خبر می‌دهد، حتی وقتی که اپ بسته است.
# unchecked
push-lock = روی صفحۀ تلفون تان نام و مبلغ دیده نمی‌شود.
# unchecked
push-asks = بعد از آن تلفون تان از شما اجازه می‌خواهد.
# unchecked
push-switch_on = روشن کردن خبرهای اپ
# unchecked
push-switch_off = خاموش کردن خبرهای اپ
# unchecked
push-is_on = خبرهای اپ در این تلفون روشن است.
# unchecked
push-kinds = در مورد چه خبر می‌خواهید؟
# unchecked
push-message = پیام نو
# unchecked
push-appointment = وقت ملاقات (afspraak) نو یا تغییر در آن
# unchecked
push-tomorrow = فردا باید جایی باشید
# unchecked
push-deadline = آخرین روز نزدیک است
# unchecked
push-quiet = ساعت‌های آرام
# unchecked
push-quiet_from = آرام از ساعت
# unchecked
push-quiet_to = آرام تا ساعت
# unchecked
push-quiet_keep = ذخیرۀ این ساعت‌ها
# unchecked
push-cannot = این براوزر خبر داده نمی‌تواند. اپ را روی صفحۀ اول تلفون بگذارید و از آن‌جا باز کنید.
# unchecked
push-denied = تلفون تان این را اجازه نمی‌دهد. این را در تنظیمات تلفون تغییر داده می‌توانید.
# unchecked
push-offline = برای این انترنت لازم است. هیچ چیز تغییر نکرد.
# unchecked
push-trouble = این کار انجام نشد. هیچ چیز تغییر نکرد.
# unchecked
push-text_message = در Mijn Aanpak یک پیام دارید.

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

## Who owns a step or a checklist item

# unchecked
owner-self = شما
# unchecked
owner-case_manager = شخص تماس در شاروالی (klantmanager)
# unchecked
owner-settlement_counsellor = رهنمای اجتماعی (maatschappelijk begeleider)
# unchecked
owner-municipality = شاروالی (gemeente)
# unchecked
owner-language_school = مکتب لسان (taalschool)
# unchecked
owner-independent_tester = تست‌گیرندۀ مستقل
# unchecked
owner-job_hunter = همکار کاریابی (jobhunter)

## Learning routes

# unchecked
route-b1 = مسیر B1 (B1-route)
# unchecked
route-education = مسیر تحصیلی (onderwijsroute)
# unchecked
route-self_reliance = مسیر خودکفایی (Z-route)

## Steps of the plan: intake

# unchecked
step-broad_intake = مصاحبۀ ابتدایی با شاروالی (brede intake)
# unchecked
step-joint_intake_talk_1 = مصاحبۀ ابتدایی (intake)، گفتگوی 1: با انجمن رسیدگی به امور پناهندگان (VluchtelingenWerk)
# unchecked
step-intake_talk_2 = مصاحبۀ ابتدایی (intake)، گفتگوی 2: بدون دیگران
# unchecked
step-assessment = ارزیابی (assessment): چه بلد هستید و چه می‌خواهید
# unchecked
step-learnability_test = تست توانایی یادگیری (leerbaarheidstoets)
# unchecked
step-pip = پلان ادغام و مشارکت (PIP): پلان تان روی کاغذ

## Steps of the plan: language and integration

# unchecked
step-starter_class = صنف ابتدایی لسان هالندی (startklas)
# unchecked
step-language_boost_hospitality = کورس فشردۀ لسان (taalboost) برای رستورانت و هوتل (horeca)
# unchecked
step-b1_course = کورس هالندی B1
# unchecked
step-participation_statement = امضای پیمان مشارکت (participatieverklaring)
# unchecked
step-labour_market_module = بخش بازار کار و مشارکت (MAP)
# unchecked
step-knm_exam = امتحان (examen) آشنایی با جامعۀ هالند (KNM)
# unchecked
step-progress_meeting = گفتگوی پیشرفت (voortgangsgesprek)

## Steps of the plan: work

# unchecked
step-learn_work_track_cook = برنامۀ آموزش و کار (leer-werktraject): کمک‌آشپز
# unchecked
step-elderly_care_orientation = آشنایی با مراقبت از کهن‌سالان (ouderenzorg)

## Steps of the plan: study

# unchecked
step-bridge_course = کورس آمادگی لسان برای تحصیل (taalschakeltraject)
# unchecked
step-diploma_evaluation = ارزیابی دیپلوم (diplomawaardering)
# unchecked
step-open_day_law = روز باز رشتۀ حقوق (open dag rechten)
# unchecked
step-student_finance = درخواست پول تحصیل (studiefinanciering) و ختم معاش کمکی شاروالی (bijstandsuitkering)
# unchecked
step-meet_lawyer = صحبت با یک حقوق‌دان (jurist) دربارۀ این مسلک

## Milestones of the B1-route

# unchecked
step-start_course = کورس شروع شد
# unchecked
step-level_a2 = سطح A2 به دست آمد
# unchecked
step-first_exam_part = اولین بخش امتحان (examenonderdeel) انجام شد
# unchecked
step-exam_reading = کامیابی در امتحان خواندن (lezen)
# unchecked
step-exam_listening = کامیابی در امتحان شنیدن (luisteren)
# unchecked
step-exam_writing = کامیابی در امتحان نوشتن (schrijven)
# unchecked
step-exam_speaking = کامیابی در امتحان گفتن (spreken)
# unchecked
step-b1_done = ادغام مدنی (inburgering) تمام شد: دیپلوم
# unchecked
goal-becomes_short = این یک هدف (doel) برای حالا می‌شود.
# unchecked
goal-becomes_long = این یک هدف (doel) برای آینده می‌شود.
# unchecked
goal-find_work = پیدا کردن کار با معاش
# unchecked
goal-own_trade = کار در مسلک خودم (vak)
# unchecked
goal-study = تحصیل یا آموزش (opleiding)
# unchecked
goal-speak_dutch = خوب یاد گرفتن هالندی
# unchecked
goal-dutch_beyond_b1 = یاد گرفتن هالندی بالاتر از سطح B1
# unchecked
goal-integration = تمام کردن ادغام مدنی (inburgering)
# unchecked
goal-own_money = پیش بردن کارهای پول به دست خودم
# unchecked
goal-know_people = آشنا شدن با مردم

## Milestones of the onderwijsroute

# unchecked
step-start_bridge_course = کورس آمادگی لسان برای تحصیل (taalschakeltraject) شروع شد
# unchecked
step-level_b1 = سطح B1 به دست آمد
# unchecked
step-level_b2 = سطح B2 به دست آمد
# unchecked
step-bridge_subjects = مضمون‌های دیگر: ریاضی، انگلیسی و کمپیوتر
# unchecked
step-study_choice = رشتۀ تحصیلی انتخاب شد
# unchecked
step-admission = قبولی در رشتۀ تحصیلی
# unchecked
step-education_done = کورس آمادگی لسان برای تحصیل (taalschakeltraject) تمام شد: دیپلوم

## Milestones of the Z-route

# unchecked
step-map_done = همۀ ساعت‌های کار عملی در بخش بازار کار و مشارکت (MAP) تکمیل شد
# unchecked
step-map_talk = گفتگوی آخر (eindgesprek) بخش بازار کار و مشارکت (MAP) انجام شد
# unchecked
step-lesson_hours_done = همۀ ساعت‌های درس تکمیل شد
# unchecked
step-participation_hours_done = همۀ ساعت‌های مشارکت (participatie) تکمیل شد
# unchecked
step-final_talk = گفتگوی آخر (eindgesprek) انجام شد
# unchecked
step-self_reliance_done = ادغام مدنی (inburgering) تمام شد: تصدیق‌نامه (certificaat)

## Steps of the ways of working of municipalities

# unchecked
approach-meet_in_azc = آشنایی با شخص تماس تان در شاروالی (klantmanager)، هنوز در مرکز پناهجویان (azc)
# unchecked
approach-volunteering_azc = کار رضاکارانه (vrijwilligerswerk) در یک گروپ، وقتی که در مرکز پناهجویان (azc) هستید
# unchecked
approach-work_azc = جستجوی کار یا محل تجربۀ کاری (werkervaringsplek)، وقتی که در مرکز پناهجویان (azc) هستید
# unchecked
approach-coa_data = کنترول معلوماتی که ادارۀ مرکزی پذیرش پناهجویان (COA) دربارۀ شما دارد
# unchecked
approach-note-coa_data = آیا چیزی درست نیست؟ به ما بگویید. بعد آن را اصلاح می‌کنیم.
# unchecked
approach-goals = انتخاب هدف‌ها (doel): برای حالا و برای بعد
# unchecked
approach-ontzorgen_together = کمک شاروالی در پرداخت مصارف (ontzorgen): بِل‌ها را با هم دیدن
# unchecked
approach-health = گفتگو با صحت عامۀ شاروالی (GGD) دربارۀ صحت تان
# unchecked
approach-child_care = پیدا کردن جای در کودکستان (kinderopvang) برای اطفال تان
# unchecked
approach-note-child_care = به این ترتیب به درس و کار رفته می‌توانید. طفل ندارید؟ به ما بگویید.
# unchecked
approach-joint_intake = یک مصاحبۀ ابتدایی (intake) با همه: همه چیز را یک بار می‌گویید
# unchecked
approach-joint_intake_counselling = انجمن رسیدگی به امور پناهندگان (VluchtelingenWerk) در همان مصاحبۀ ابتدایی (intake) اشتراک می‌کند
# unchecked
approach-joint_intake_work = همکار کاریابی (werkmatcher) در همان مصاحبۀ ابتدایی (intake) اشتراک می‌کند
# unchecked
approach-joint_intake_neighbourhood = تیم محله (wijkteam) در همان مصاحبۀ ابتدایی (intake) اشتراک می‌کند
# unchecked
approach-note-joint_intake_almere = حاضر هستند: شخص تماس تان در شاروالی (klantmanager) و انجمن رسیدگی به امور پناهندگان (VluchtelingenWerk).
# unchecked
approach-note-joint_intake_utrecht = حاضر هستند: شخص تماس تان در شاروالی (klantmanager)، همکار کاریابی (werkmatcher) و انجمن رسیدگی به امور پناهندگان (VluchtelingenWerk).
# unchecked
approach-note-joint_intake_zaanstad = حاضر هستند: شخص تماس تان در شاروالی (klantmanager)، تیم محله (wijkteam) و انجمن رسیدگی به امور پناهندگان (VluchtelingenWerk).
# unchecked
approach-language_boost = کورس فشردۀ لسان (taalboost): در وقت کم، هالندی زیاد برای مسلک تان
# unchecked
approach-ib_plus = IB+: یک سال، هر روز به مکتب رفتن
# unchecked
approach-buddy = آشنایی با یک رفیق راه (buddy)
# unchecked
approach-sport_network = سپورت کردن و آشنایی با مردم
# unchecked
approach-language_buddy = رفیق تمرین لسان (taalmaatje) از مسلک خود تان
# unchecked
approach-work_experience = شروع در یک محل تجربۀ کاری (werkervaringsplek)
# unchecked
approach-note-account_manager = یک مأمور (accountmanager) همراه شما جستجو می‌کند.
# unchecked
approach-language_placement = کارآموزی لسان (taalstage): یاد گرفتن هالندی در یک جای کار
# unchecked
approach-learn_work_track = برنامۀ آموزش و کار (leer-werktraject)
# unchecked
approach-note-employer = کارفرما (werkgever): { $employer }. روزهای درس (schooldagen): { $days }.
# unchecked
approach-note-trade = مسلک (vak): { $trade }.
# unchecked
approach-application_training = آموزش درخواست کار (sollicitatietraining)
# unchecked
approach-employer_meeting = آشنایی با یک کارفرما (werkgever)
# unchecked
approach-job_coach = کمک مربی کار (jobcoach) در جای کار
# unchecked
approach-guidance_after = در تماس ماندن، حتی وقتی که کار یا تحصیل می‌کنید

## Counters of hours

# unchecked
counter-lessons = ساعت‌های درس
# unchecked
counter-participation = ساعت‌های مشارکت (participatie)
# unchecked
counter-labour_market_module = ساعت‌های کار عملی در بخش بازار کار و مشارکت (MAP)
# unchecked
counter-bridge_dutch = ساعت‌های هالندی
# unchecked
counter-bridge_other = ساعت‌های مضمون‌های دیگر

## Skills

# unchecked
skill-listening = شنیدن
# unchecked
skill-speaking = گفتن
# unchecked
skill-reading = خواندن
# unchecked
skill-writing = نوشتن

## Homework

# unchecked
homework-new_words = { $count ->
    [0] { $count } کلمۀ نو را یاد بگیرید.
    [one] { $count } کلمۀ نو را یاد بگیرید.
   *[other] { $count } کلمۀ نو را یاد بگیرید.
}
# unchecked
homework-kitchen_words = کلمات کار مصئون در آشپزخانه را یاد بگیرید.
# unchecked
homework-read_letter = یک نامه را بخوانید. تاریخ و فرستنده را پیدا کنید.
# unchecked
homework-write_message = یک پیام کوتاه به شخص تماس خود در شاروالی (klantmanager) بنویسید.
# unchecked
homework-ask_colleague = از یک همکار سه سؤال به هالندی بپرسید.
# unchecked
homework-write_name_address = نام و آدرس تان را پنج بار بنویسید.
# unchecked
homework-read_post_words = پنج کلمه را در نامه‌های تان بخوانید.
# unchecked
homework-say_days = روزهای هفته را با صدای بلند بگویید.
# unchecked
homework-summary = یک خلاصۀ کوتاه از متن بنویسید.
# unchecked
homework-maths = سؤال‌های ریاضی را حل کنید.
# unchecked
homework-presentation = برای پریزنتیشن تان آمادگی بگیرید.
# unchecked
homework-english_text = متن انگلیسی را بخوانید.
# unchecked
homework-listen_news = به اخبار گوش کنید. سه کلمۀ نو را بنویسید.

## Notes with steps, checklist items and bills

# unchecked
note-hours_per_week = { $count ->
    [0] { $count } ساعت در هفته.
    [one] { $count } ساعت در هفته.
   *[other] { $count } ساعت در هفته.
}
# unchecked
note-only_final_talk_left = ساعت‌ها تمام است. تنها گفتگوی آخر (eindgesprek) مانده است.
# unchecked
note-with_interpreter = یک ترجمان (tolk) حاضر است.
# unchecked
note-pip_due = تا آخر روز { $day }. این ده هفته بعد از ثبت نام تان است.
# unchecked
note-fits_long_goal = این قدم برای هدف آیندۀ تان است.
# unchecked
note-not_in_this_route = این در مسیر ادغام شما (leerroute) نیست.
# unchecked
note-sent_on = درخواست به تاریخ { $day } ارسال شد.
# unchecked
note-talk_then = در آن روز در این باره گفتگو است.
# unchecked
note-letter_with_code = نامه با کود به تاریخ { $day } نوشته شده است. کود را پیش از تاریخ داخل نامه استفاده کنید.
# unchecked
note-decision_and_advance = تصمیم به تاریخ { $decision } گرفته شد. پیش‌پرداخت (voorschot) به تاریخ { $advance } آمد.
# unchecked
note-is_loan = این قرضه (lening) است. شما آن را به شاروالی پس می‌دهید.
# unchecked
note-works_back_to = بیمه از تاریخ { $day } اعتبار دارد.
# unchecked
note-applied_on = به تاریخ { $day } درخواست شد. هنوز جواب نیست.
# unchecked
note-child_benefit_from = به تاریخ { $applied } درخواست شد. حق تان از تاریخ { $from } شروع می‌شود.
# unchecked
note-ask_before_applying = هنوز درخواست نکنید. اول بپرسید.
# unchecked
note-childcare_starts = { $name } به تاریخ { $day } کودکستان را شروع می‌کند. این را پیش از آن درخواست کنید.
# unchecked
note-income_since = از تاریخ { $day } معاش کار (loon) می‌گیرید. عاید خود را دوباره تخمین کنید و خبر بدهید.
# unchecked
note-proof_is_message = پیام تان ثبوت است.
# unchecked
note-explained_in_own_language = وکالت‌نامه (machtiging) به لسان شما توضیح داده شده است.
# unchecked
note-pays_in_parts = این را به اقساط می‌پردازید، هر ماه.
# unchecked
note-monthly_form = هر ماه فورمۀ معاش کار تان (loon) را پُر کنید.
# unchecked
note-remission_two_offices = شاروالی بلی گفت. هنوز منتظر ادارۀ تنظیم آب (waterschap) هستید.
# unchecked
note-handover_lines = تنظیم شد: کرایۀ خانه (huur)، برق و گاز (energie)، آب (water) و بیمۀ صحی (zorgverzekering).
# unchecked
note-hospital_visit = این برای رفتن شما به شفاخانه است. اطفال مبلغ خود پرداخت (eigen risico) ندارند.
# unchecked
note-sent_to = به { $name } فرستاده شد.
# unchecked
note-arrangement_asked = { $count ->
    [0] توافق پرداخت به اقساط (betalingsregeling) به تاریخ { $day } خواسته شد، در { $count } قسط.
    [one] توافق پرداخت به اقساط (betalingsregeling) به تاریخ { $day } خواسته شد، در { $count } قسط.
   *[other] توافق پرداخت به اقساط (betalingsregeling) به تاریخ { $day } خواسته شد، در { $count } قسط.
}
# unchecked
note-remission_pending = منتظر جواب دربارۀ معافیت از پرداخت (kwijtschelding) هستید.

## The ladder of letters, and what to do at each

# unchecked
stage-bill = بِل (rekening)
    .do = پیش از تاریخ روی بِل بپردازید. نشد؟ پیش از آن تاریخ تلفون کنید.
# unchecked
stage-reminder = یادآوری پرداخت (herinnering)
    .do = بپردازید، یا در یک نوشته توافق پرداخت به اقساط (betalingsregeling) بخواهید.
    .fine = جریمه (boete) با هر یادآوری بیشتر می‌شود. پیش از تاریخ داخل نامه بپردازید. نشد؟ امروز کمک بخواهید.
# unchecked
stage-formal_demand = اخطار پرداخت (aanmaning)
    .do = چهارده روز بدون مصارف اضافی وقت دارید. از روز بعد از رسیدن نامه حساب کنید. بپردازید، یا کمک بخواهید.
    .dated = پیش از تاریخ داخل نامه بپردازید. نشد؟ امروز کمک بخواهید.
# unchecked
stage-collection = شرکت وصول قرضداری (incassobureau)
    .do = مبلغ و مصارف را کنترول کنید. یک توافق کنید و ثبوت را نگه دارید. همیشه نمبر نامه (kenmerk) را بگویید.
# unchecked
stage-bailiff = مأمور اجرای محکمه (deurwaarder)
    .do = امروز تماس بگیرید، همراه شخصی که به شما کمک می‌کند. هنوز وقت است.
# unchecked
stage-court = احضاریۀ محکمه (dagvaarding)
    .do = در نامه روز حضور نزد قاضی نوشته است. امروز از مرکز مشورۀ حقوقی (Juridisch Loket) مشورۀ رایگان بخواهید.
# unchecked
stage-seizure = حکم محکمه (vonnis) یا گرفتن پول و مال (beslag)
    .do = یک بخش عاید تان (inkomen) برای شما می‌ماند. امروز از شخص تماس خود در شاروالی (klantmanager) یا مرکز مشورۀ حقوقی (Juridisch Loket) کمک بخواهید.

## Fixed costs

# unchecked
cost-rent = کرایۀ خانه (huur)
# unchecked
cost-energy = برق و گاز (energie)
# unchecked
cost-water = آب (water)
# unchecked
cost-health_insurance = بیمۀ صحی (zorgverzekering)
# unchecked
cost-phone = تلفون و انترنت

## Why someone cannot come

# unchecked
reason-ill = مریض هستم.
# unchecked
reason-child = طفلم به من ضرورت دارد.
# unchecked
reason-work = در آن وقت باید کار کنم.
# unchecked
reason-lesson = در آن وقت درس دارم.
# unchecked
reason-appointment = در آن وقت یک وقت ملاقات دیگر دارم.
# unchecked
reason-travel = در آن وقت تا آن‌جا سفر کرده نمی‌توانم.
# unchecked
reason-other = دلیل دیگر دارم.

## What a bill is for

# unchecked
bill-rent = کرایۀ خانه (huur)
# unchecked
bill-monthly = مبلغ ماهانه
# unchecked
bill-annual_settlement = حساب سالانه (jaarafrekening)
# unchecked
bill-deductible = مبلغ خود پرداخت (eigen risico)
# unchecked
bill-premium = پول ماهانۀ بیمه (premie)
# unchecked
bill-tax = مالیات (belasting)
# unchecked
bill-furnishing_loan = قرضۀ لوازم خانه (inrichtingslening)
# unchecked
bill-fine = جریمه (boete)
# unchecked
bill-other = چیز دیگر

## Sentences the app writes for the person, with blanks: what, day, times, title of the thing asked about

# unchecked
phrase-cannot_come = به تاریخ { $date } ساعت { $time } آمده نمی‌توانم. موضوع: { $what }. { $reason }
# unchecked
phrase-can_come_after_all = حالا به تاریخ { $date } ساعت { $time } آمده می‌توانم. موضوع: { $what }.
# unchecked
phrase-conflict_employer = به تاریخ { $date } دو برنامه در یک وقت دارم. { $one }: تا ساعت { $one_until }. { $other }: از ساعت { $other_from }. آیا از کارفرمای من (werkgever) وقت دیگر خواسته می‌توانید؟
# unchecked
phrase-conflict_school = به تاریخ { $date } دو برنامه در یک وقت دارم. { $one }: تا ساعت { $one_until }. { $other }: از ساعت { $other_from }. آیا از مکتب وقت دیگر برای درس خواسته می‌توانید؟
# unchecked
phrase-conflict_case_manager = به تاریخ { $date } دو برنامه در یک وقت دارم. { $one }: تا ساعت { $one_until }. { $other }: از ساعت { $other_from }. باید در هر دو حاضر باشم. چه کرده می‌توانم؟
# unchecked
phrase-ask_step = دربارۀ یک قدم در پلان خود سؤال دارم. قدم این است: { $step }.
# unchecked
phrase-ask_item = در یک کار که باید انجام بدهم، به کمک ضرورت دارم. موضوع: { $item }.
# unchecked
phrase-ask_bill = برای یک بِل (rekening) به کمک ضرورت دارم. فرستندۀ بِل: { $sender }. موضوع: { $kind }.
# unchecked
phrase-municipality_pays_bill = یک نامه دربارۀ پرداخت گرفته‌ام. فرستندۀ نامه: { $sender }. موضوع: { $kind }. این مصارف را شاروالی (gemeente) می‌پردازد. آیا امروز این را دیده می‌توانید؟
# unchecked
phrase-agreed = بلی، با این موافق هستم. موضوع: { $what }.
# unchecked
phrase-ask_agreed = دربارۀ چیزی که روی آن توافق کردیم، سؤال دارم. موضوع: { $what }.

## "I got a letter"

# unchecked
letter-title = یک نامه گرفته‌ام
# unchecked
letter-who = نامه از طرف کی است؟
# unchecked
letter-search = جستجوی نام
# unchecked
letter-search-hint = به لسان خود یا به هالندی جستجو کنید. اگر املا غلط باشد، پروا ندارد.
# unchecked
letter-none = این نام این‌جا نیست. از شخص تماس خود در شاروالی (klantmanager) بپرسید.
# unchecked
letter-by-word = جستجوی یک کلمه از نامۀ تان
# unchecked
letter-urgency-very_high = بسیار عاجل
# unchecked
letter-urgency-high = عاجل
# unchecked
letter-urgency-medium = عاجل نیست. ولی آن را به وقت انجام دهید.
# unchecked
letter-urgency-dated = در نامه یک روز معین نوشته است
# unchecked
letter-today = این نامه عاجل است. امروز چه کسی کمک می‌کند؟
# unchecked
letter-today-who = از { $name } کمک گرفته می‌توانید. امروز به { $name } پیام بفرستید.
# unchecked
letter-today-nobody = امروز از شخص تماس خود در شاروالی (klantmanager) کمک بخواهید.
# unchecked
letter-today-legal = مرکز مشورۀ حقوقی (Juridisch Loket) مشورۀ رایگان می‌دهد.
# unchecked
letter-about = این نامه دربارۀ چه است؟
# unchecked
letter-first = اول چه کار کنید؟
# unchecked
letter-now = حالا چه کردن می‌خواهید؟
# unchecked
letter-make-bill = اضافه کردن این بِل در اپ
# unchecked
letter-make-entry = اضافه کردن وقت ملاقات به هفته‌ام
# unchecked
letter-send = خواستن کمک برای این نامه
# unchecked
letter-kind-appointment = دعوت‌نامه یا وقت ملاقات (afspraak)
    .do = در نامه به روز و ساعت نگاه کنید. آمده نمی‌توانید؟ پیش از آن روز خبر بدهید.
# unchecked
letter-kind-other = چیز دیگر، یا نمی‌دانم
# unchecked
letter-photo-why = بعد از این یک چیز را انتخاب می‌کنید. عکس به آن اضافه می‌شود.
# unchecked
letter-photo-goes = این عکس از نامه هم اضافه می‌شود.
# unchecked
letter-photo-here = این عکس تنها در همین تلفون است.
# unchecked
letter-more = معلومات بیشتر در این باره
# unchecked
phrase-letter_from = یک نامه گرفته‌ام. فرستندۀ نامه: { $sender }. آیا آن را همراه من دیده می‌توانید؟
# unchecked
phrase-urgent_letter_from = یک نامۀ عاجل گرفته‌ام. فرستندۀ نامه: { $sender }. آیا امروز آن را همراه من دیده می‌توانید؟

## Reporting a change

# unchecked
change-title = خبر دادن یک تغییر
# unchecked
change-intro = آیا چیزی در زندگی تان تغییر می‌کند؟ امروز آن را به شاروالی بگویید. شک دارید؟ در هر صورت بگویید.
# unchecked
change-what = چه تغییر می‌کند؟
# unchecked
change-from = از کدام روز؟
# unchecked
change-to-both = این را به دو اداره بگویید: شاروالی و ادارۀ پول‌های کمکی (Dienst Toeslagen).
# unchecked
change-to-municipality = این را به شاروالی (gemeente) بگویید.
# unchecked
change-send = ارسال به شاروالی
# unchecked
change-list = تغییراتی که خبر داده‌اید
# unchecked
change-proof = این ثبوت شما است که این تغییر را خبر داده‌اید.
# unchecked
change-since = از تاریخ { $date }
# unchecked
change-told = شما این را به تاریخ { $date } به شاروالی خبر دادید
# unchecked
change-toeslagen-do = خود تان به ادارۀ پول‌های کمکی (Dienst Toeslagen) نیز خبر بدهید، با هویت دیجیتال تان (DigiD).
# unchecked
change-toeslagen-done = به ادارۀ پول‌های کمکی (Dienst Toeslagen) خبر دادم
# unchecked
change-toeslagen-told = شما این را به تاریخ { $date } به ادارۀ پول‌های کمکی (Dienst Toeslagen) خبر دادید
# unchecked
change-toeslagen-undo = هنوز به ادارۀ پول‌های کمکی (Dienst Toeslagen) خبر نداده‌ام
# unchecked
change-work-ask = از شخص تماس خود در شاروالی (klantmanager) بپرسید که در معاش کمکی تان (bijstandsuitkering) چه تغییر می‌کند.
# unchecked
change-work-tell = به شاروالی بگویید: از کدام روز، چند ساعت کار، و معاش کار تان (loon) چقدر است. قرارداد کار (arbeidscontract) دارید؟ آن را نشان بدهید.
# unchecked
change-work-tell_toeslagen = عاید نو خود را برای تمام این سال تخمین کنید. آن را به ادارۀ پول‌های کمکی (Dienst Toeslagen) خبر بدهید.
# unchecked
change-abroad-ask = پیش از رفتن خبر بدهید.
# unchecked
change-partner-ask = شاید شوهر یا زن تان برای پول‌های کمکی تان (toeslag) حساب شود. این را حالا دوباره بپرسید.
# unchecked
change-work = کار، کار آزمایشی (proefbaan)، کارآموزی (stage) یا کار رضاکارانه (vrijwilligerswerk) را شروع می‌کنم
# unchecked
change-hours = ساعت‌های کارم زیاد یا کم می‌شود
# unchecked
change-income = عاید من (inkomen) تغییر می‌کند
# unchecked
change-gift = یک تحفه (gift) یا پول دیگر می‌گیرم
# unchecked
change-study = تحصیل یا آموزش (opleiding) را شروع می‌کنم یا بس می‌کنم
# unchecked
change-household = کسی برای زندگی نزد من می‌آید، یا کسی از خانۀ من می‌رود
# unchecked
change-address = کوچ‌کشی می‌کنم یا کرایۀ خانۀ من (huur) تغییر می‌کند
# unchecked
change-marriage = ازدواج می‌کنم
# unchecked
change-birth = طفل من تولد شده است
# unchecked
change-partner = شوهر یا زن من به هالند می‌آید
# unchecked
change-bank_account = نمبر نو حساب بانکی (rekeningnummer) دارم
# unchecked
change-phone = نمبر نو تلفون دارم
# unchecked
change-abroad = به رخصتی یا به خارج می‌روم
# unchecked
phrase-report_change = یک تغییر را خبر می‌دهم: { $what }. تاریخ تغییر: { $date }.
# unchecked

## The hand-over at the end of ontzorgen

# unchecked
handover-when = تا آخر روز { $until } شاروالی (gemeente) می‌پردازد. از تاریخ { $from } خود تان می‌پردازید.
# unchecked
handover-no-date = آخرین روز هنوز معلوم نیست. از شخص تماس خود در شاروالی (klantmanager) بپرسید.
# unchecked
handover-starts = از تاریخ { $date } هر سطر را همراه شخص تماس خود در شاروالی (klantmanager) می‌بینید.
# unchecked
handover-sign = این سطر درست است؟ پس پیش آن علامت بگذارید. درست نیست؟ اول بپرسید.
# unchecked
handover-gap = هنوز توافق نشده: از تاریخ { $date } چه کسی می‌پردازد؟
# unchecked
handover-double = توجه: از تاریخ { $date } هم شما می‌پردازید و هم شاروالی. از شخص تماس خود در شاروالی بپرسید.
# unchecked
handover-unknown = هنوز معلوم نیست چه کسی این را می‌پردازد. از شخص تماس خود در شاروالی بپرسید.
# unchecked
handover-covered = معلوم است چه کسی این را می‌پردازد.
# unchecked
handover-paid_last = می‌دانم آخرین بار چه کسی پرداخت، و برای کدام ماه
# unchecked
handover-pays_next = می‌دانم بعد از آن چه کسی می‌پردازد، و از کدام روز
# unchecked
handover-direct_debit = برداشت خودکار از حساب من (automatische incasso) فعال شده است و کار می‌کند
# unchecked
handover-login = نمبر مشتری (klantnummer) و رمز نزد خودم است
# unchecked
handover-next_bill = می‌دانم بِل بعدی چه وقت می‌آید
# unchecked
handover-once = برای همۀ مصارف یکجا
# unchecked
handover-benefit_full = می‌دانم از کدام ماه شاروالی تمام معاش کمکی (bijstandsuitkering) را به خودم می‌پردازد
# unchecked
handover-allowances = پول‌های کمکی من (toeslag) را ادارۀ پول‌های کمکی به حساب بانکی خودم می‌پردازد
# unchecked
handover-debts = می‌دانم هر ماه کدام قرضداری‌ها و قرضه‌ها را خودم می‌پردازم
# unchecked
handover-remission = برای مالیات، معافیت از پرداخت (kwijtschelding) درخواست کرده‌ام
# unchecked
handover-budget = یک بودجه دارم که حساب آن درست است
# unchecked
handover-who_to_call = می‌دانم وقتی یک نامه بیاید، به چه کسی تلفون کنم
# unchecked
handover-end_letter = نامۀ ختم (eindbrief) را گرفته‌ام
# unchecked
handover-signed = به تاریخ { $date } انجام شد
# unchecked
handover-no-cost = این هنوز تمام نشده است. هنوز نوشته نشده که کی چه را می‌پردازد.
# unchecked
handover-unclear = { $count ->
    [0] معلوم است چه کسی همۀ مصارف را می‌پردازد.
    [one] این هنوز تمام نشده است. معلوم نیست یک نوع مصرف را چه کسی می‌پردازد.
   *[other] این هنوز تمام نشده است. معلوم نیست { $count } نوع مصرف را چه کسی می‌پردازد.
}

## The municipality's own rules

# unchecked
help-municipality = در شاروالی تان (gemeente)
# unchecked
help-call = به { $number } تلفون کنید
# unchecked
regelen-local = از طرف شاروالی تان (gemeente)
# unchecked
item-local = در شاروالی تان (gemeente)
# unchecked
item-local-site = باز کردن ویب‌سایت
# unchecked
item-local-term = { $days ->
    [0] شاروالی تان می‌گوید: این کار را امروز انجام دهید.
    [one] شاروالی تان می‌گوید: این کار را در ظرف 1 روز انجام دهید.
   *[other] شاروالی تان می‌گوید: این کار را در ظرف { $days } روز انجام دهید.
}
# unchecked
change-local-term = { $days ->
    [0] این را امروز به شاروالی تان خبر بدهید.
    [one] این را در ظرف 1 روز به شاروالی تان خبر بدهید. بهتر است امروز خبر بدهید.
   *[other] این را در ظرف { $days } روز به شاروالی تان خبر بدهید. بهتر است امروز خبر بدهید.
}
# unchecked
bills-usual-municipality = معمولاً این را شاروالی می‌پردازد. از شخص تماس خود در شاروالی (klantmanager) بپرسید.
# unchecked
bills-usual-self = معمولاً این را باید خود تان بپردازید. از شخص تماس خود در شاروالی (klantmanager) بپرسید.

## What comes first, and what was answered

# unchecked
item-first = اول این کار را انجام دهید
# unchecked
item-first-line = اول: { $item }
# unchecked
ask-title = جوابی را که گرفتید بنویسید
# unchecked
ask-why = تا بعداً بدانید که به شما چه گفته شد.
# unchecked
ask-who = از چه کسی پرسیدید؟
# unchecked
ask-on = در کدام تاریخ پرسیدید؟
# unchecked
ask-said = جواب چه بود؟
# unchecked
ask-save = ذخیره کردن جواب
# unchecked
ask-kept = جوابی که به شما داده شد
# unchecked
ask-line = { $who }، { $date }
# unchecked
ask-missing = هم بنویسید که از چه کسی پرسیدید و هم جواب را بنویسید.
# unchecked
ask-future = آن روز هنوز نیامده است. تاریخ را دوباره ببینید.

## The week in the calendar that the person has already

# unchecked
calendar-feed = هفتۀ تان در جنتری تان
# unchecked
calendar-feed-what = جنتری تان وقت‌های ملاقات و آخرین روزها را خودش می‌گیرد.
# unchecked
calendar-feed-least = مبلغ‌ها و نام فرستنده‌ها در آن نمی‌آید.
# unchecked
calendar-feed-secret = هر کس که این لینک را دارد، جنتری شما را خوانده می‌تواند. آن را به هیچ کس ندهید.
# unchecked
calendar-feed-out = اگر در این تلفون از اپ خارج شوید، لینک دیگر کار نمی‌کند.
# unchecked
calendar-feed-open = وصل کردن جنتری من
# unchecked
calendar-feed-off = هنوز لینکی نیست.
# unchecked
calendar-feed-since = از تاریخ { $date } یک لینک دارید.
# unchecked
calendar-feed-renew = ساختن لینک نو
# unchecked
calendar-feed-old = با لینک نو، لینک کهنه دیگر کار نمی‌کند.
# unchecked
calendar-feed-go = باز کردن در جنتری من
# unchecked
calendar-feed-else = هیچ چیز نشد؟ لینک را خود تان در جنتری تان بگذارید.
# unchecked
calendar-feed-end = بند کردن این لینک
# unchecked
calendar-feed-ended = لینک دیگر کار نمی‌کند.
# unchecked
calendar-feed-way = همۀ هفته‌ها در جنتری من

## An entry, its calendar, and "I cannot come"

# unchecked
calendar-add = افزودن به جنتری من
# unchecked
calendar-pay = آخرین روز برای پرداخت یک بِل (rekening)
# unchecked
calendar-send_on = آخرین روز برای فرستادن یک نامه (brief) به شاروالی
# unchecked
calendar-look = در Mijn Aanpak ببینید.
# unchecked
week-obligatory-tell = آمده نمی‌توانید؟ پیش از آن وقت خبر بدهید.
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
# unchecked
entry-gone = این وقت ملاقات دیگر در هفتۀ تان نیست.
# unchecked
item-line = { $item }: { $status }
# unchecked
item-advice = این یک مشوره است، قانون نیست.
# unchecked
item-check_with = دربارۀ این روز از شخص تماس خود در شاروالی (klantmanager) بپرسید.
# unchecked
handover-ended = تا آخر روز { $until } شاروالی (gemeente) می‌پرداخت. در پایین ببینید حالا چه کسی می‌پردازد.
# unchecked
handover-each = آخرین روز برای همۀ مصارف یکی نیست. در پایین ببینید هر کدام را چه کسی می‌پردازد.
# unchecked
handover-rent-first = کرایۀ خانه (huur) را پیشکی می‌پردازید. اولین کرایه را که خود تان می‌پردازید، پیش از تاریخ { $from } بپردازید.
# unchecked
handover-i-pay = این را خودم می‌پردازم، از تاریخ { $date }
# unchecked
handover-not-i = نه، هنوز در این باره توافق نکرده‌ام
# unchecked
handover-you-said = این را خود تان نوشته‌اید.
# unchecked
letter-date-ask = تاریخ خود نامه کدام است؟
# unchecked
letter-last-day-ask = آیا در نامه یک آخرین روز نوشته شده است؟ آن روز را بنویسید.
# unchecked
letter-date-save = ذخیره کردن تاریخ
# unchecked
photo-title = عکس نامه
# unchecked
photo-add = گرفتن عکس از نامه
# unchecked
photo-why = عکس همراه این بِل می‌ماند. همیشه آن را نشان داده می‌توانید.
# unchecked
photo-busy = کمی صبر کنید. عکس آماده می‌شود.
# unchecked
photo-waiting = عکس ذخیره شد، ولی هنوز تنها در این تلفون است.
# unchecked
photo-sent = عکس در جای محفوظ ذخیره شد. اگر تلفون تان خراب شود، باز هم عکس را دارید.
# unchecked
photo-open = دیدن عکس
# unchecked
photo-close = بستن عکس
# unchecked
photo-remove = حذف عکس
# unchecked
photo-alt = عکس نامه. فرستندۀ نامه: { $sender }
# unchecked
photo-no-picture = تلفون تان این را به حیث عکس خوانده نمی‌تواند. دوباره عکس بگیرید.
# unchecked
photo-too-big = این عکس بسیار کلان است. دوباره عکس بگیرید.
# unchecked
photo-no-room = تلفون تان پُر است. عکس ذخیره نشد. کمی جا خالی کنید و دوباره امتحان کنید.
# unchecked
photo-not-here = عکس در این تلفون نیست. اول به انترنت وصل شوید.
# unchecked
bill-add-repeats = آیا این بِل هر ماه می‌آید؟
# unchecked
bill-once = نه، یک بار
# unchecked
bill-every-month = بلی، هر ماه
# unchecked
bills-every-month = هر ماه
# unchecked
arrange-open = توافق پرداخت به اقساط (betalingsregeling) دارم
# unchecked
arrange-title = توافق پرداخت به اقساط (betalingsregeling)
# unchecked
arrange-how = آیا اجازه دارید به اقساط بپردازید؟ این‌جا بنویسید چه توافق کرده‌اید.
# unchecked
arrange-first = قسط اول را در کدام تاریخ می‌پردازید؟
# unchecked
arrange-amount = هر ماه چقدر؟
# unchecked
arrange-terms = در مجموع چند قسط می‌پردازید؟
# unchecked
arrange-save = ذخیره کردن توافق
# unchecked
arrange-line = توافق پرداخت به اقساط (betalingsregeling). قسط آخر: { $date }
# unchecked
arrange-keep = هر قسط را به وقت بپردازید. پرداخته نمی‌توانید؟ اول به فرستندۀ بِل تلفون کنید.
# unchecked
arrange-terms-wrong = یک عدد از 2 تا 60 بنویسید.
# unchecked
arrange-amount-missing = بنویسید که هر ماه چقدر می‌پردازید.
# unchecked
month-title = ماه من
# unchecked
month-why = بنویسید چند یورو می‌گیرید و چند یورو می‌پردازید. بعد می‌بینید چقدر برای تان باقی می‌ماند.
# unchecked
month-in = پولی که می‌گیرم
# unchecked
month-out = پولی که می‌پردازم
# unchecked
month-pots = برای این‌ها پس‌انداز می‌کنم
# unchecked
month-pots-why = این مصارف هر ماه نمی‌آید. برای این مصارف هر ماه کمی پول پس‌انداز کنید.
# unchecked
month-total = مجموع: { $amount } در ماه
# unchecked
month-left = این ماه { $amount } برای تان باقی می‌ماند. یعنی هر هفته { $week }.
# unchecked
month-short = این ماه { $amount } کم دارید. از شخص تماس خود در شاروالی (klantmanager) کمک بخواهید.
# unchecked
month-picture = از هر 100 یورو که می‌گیرید: { $out } یورو را می‌پردازید، { $pots } یورو را پس‌انداز می‌کنید، { $left } یورو برای تان باقی می‌ماند.
# unchecked
month-empty = اول بنویسید چقدر پول می‌گیرید.
# unchecked
month-how-often = { $what }: هر چند وقت یک بار؟
# unchecked
every-month = هر ماه
# unchecked
every-quarter = هر 3 ماه
# unchecked
every-year = هر سال
# unchecked
budget-benefit = معاش کمکی شاروالی (bijstandsuitkering)
# unchecked
budget-wage = معاش کار (loon)
# unchecked
budget-allowances = پول‌های کمکی (toeslag)
# unchecked
budget-child_benefit = معاش اطفال (kinderbijslag)
# unchecked
budget-other_income = پول دیگر که می‌گیرم
# unchecked
budget-debts = قرضه‌ها (lening) و قرضداری‌ها (schuld)
# unchecked
budget-other_cost = چیز دیگر که می‌پردازم
# unchecked
budget-energy_settlement = حساب سالانۀ برق و گاز (jaarafrekening): پولی که باید اضافه بپردازم
# unchecked
budget-deductible = مبلغ خود پرداخت (eigen risico): پولی که خودم برای تداوی می‌پردازم
# unchecked
budget-clothes = لباس
# unchecked
budget-school = مکتب
# unchecked
budget-repairs = جریمه (boete) و ترمیم
# unchecked
budget-travel = مصارف راه برای رفتن به درس
# unchecked
budget-diplomas = ترجمۀ دیپلوم‌ها
# unchecked
month-incomplete = هنوز مکمل نیست. بنویسید برای این‌ها هم چقدر می‌پردازید: { $what }.
# unchecked
photo-another = گرفتن یک عکس دیگر

## Who looked at the file

# unchecked
looks-title = چه کسی معلومات شما را دیده است؟
# unchecked
looks-show = نشان دادن فهرست
# unchecked
looks-none = تا حال هیچ‌کس.
# unchecked
looks-offline = برای این کار انترنت لازم است.
# unchecked
looks-file = { $name } معلومات شما را به تاریخ { $date } ساعت { $time } دیده است.
# unchecked
looks-photo = { $name } عکس یک نامه را به تاریخ { $date } ساعت { $time } دیده است.

# unchecked
bills-sent-on = به تاریخ { $date } ارسال شد
# unchecked
bills-sent-open = آخرین روز گذشته است. پرداخت هنوز تأیید نشده است. از شخص تماس خود در شاروالی (klantmanager) بپرسید.
# unchecked
bills-remove-ask = آیا مطمئن هستید؟ بعد از حذف، این بِل را دوباره به دست آورده نمی‌توانید.
# unchecked
bills-remove-yes = بلی، حذف شود
# unchecked
bills-remove-no = نه، بماند
# unchecked
month-private = این مبلغ‌ها را فقط شما می‌بینید.
# unchecked
month-in-why = پولی را بنویسید که واقعاً به حساب بانکی تان (bankrekening) می‌آید.
# unchecked
month-out-why = مصارفی که شاروالی (gemeente) می‌پردازد، این‌جا حساب نمی‌شود. برای آن 0 بنویسید.
# unchecked
month-bills = بِل‌های این ماه
# unchecked
month-bills-why = هر مبلغ فقط یک بار حساب می‌شود. شخص تماس شما در شاروالی (klantmanager) هم بِل‌های تان را می‌بیند.
# unchecked
month-bills-more = این به مصارف تان اضافه می‌شود: { $amount }
# unchecked
month-bill-instead = این بِل حساب می‌شود. این حساب نمی‌شود: { $what }.
# unchecked
month-bill-in = دوباره حساب نمی‌شود. در این مبلغ شامل است: { $what }.
# unchecked
month-bill-no-amount = حساب نمی‌شود. مبلغ نوشته نشده است.
# unchecked
month-bill-no-day = حساب نمی‌شود. تاریخ نوشته نشده است.
# unchecked
item-digid-activate = فعال کردن هویت دیجیتال (DigiD) با کود
# unchecked
item-digid-code = نامه با کود آمد. در digid.nl هویت دیجیتال خود را با آن کود فعال کنید. این کار را پیش از تاریخ داخل نامه انجام دهید. آن تاریخ گذشته است؟ پس هویت دیجیتال را دوباره درخواست کنید.
# unchecked
digid-letter-ask = نامه با کود آمد؟ تاریخ خود نامه را بنویسید.
# unchecked
ask-note-first = اول جواب را بنویسید. بعد ادامه داده می‌توانید.
# unchecked
ask-allowed = آیا در جواب آمده است که درخواست کرده می‌توانید؟ اگر نه، هنوز درخواست نکنید.
# unchecked
ask-may = بلی، درخواست کرده می‌توانم
# unchecked
looks-code = { $name } به تاریخ { $date } ساعت { $time } برای یک تلفون دیگر کود ساخته است.
# unchecked
looks-cut-off = { $name } به تاریخ { $date } ساعت { $time } شما را در همه تلفون‌های تان از اپ خارج کرده است.

## Something of one's own in the week

# unchecked
own-title = چیزی را به هفتۀ تان اضافه کنید
# unchecked
own-only-you = تنها شما این را می‌بینید. شاروالی تان (gemeente) آن را نمی‌بیند.
# unchecked
own-what = این چیست؟
# unchecked
own-day = کدام روز؟
# unchecked
own-starts = ساعت چند شروع می‌شود؟
# unchecked
own-ends = ساعت چند ختم می‌شود؟
# unchecked
own-ends-hint = این را نمی‌دانید؟ خالی بگذارید. آن وقت مدت آن یک ساعت نوشته می‌شود.
# unchecked
own-place = در کجا است؟
# unchecked
own-save = اضافه کردن به هفته‌ام
# unchecked
own-missing = بنویسید: چیست، کدام روز، و ساعت چند شروع می‌شود.
# unchecked
own-collides = توجه کنید. در آن وقت این را هم دارید: { $what }.
# unchecked
own-something = یک کار شخصی
# unchecked
own-remove = حذف از هفته‌ام
# unchecked
own-remove-sure = بلی، از هفته‌ام حذف شود

## Somebody of the team is away

# unchecked
away-title = { $name } فعلاً حاضر نیست
# unchecked
away-back = { $name } به تاریخ { $date } پس می‌آید.
# unchecked
away-stand_in = در این مدت { $name } به شما کمک می‌کند.
# unchecked
away-urgent = آیا موضوع تان عاجل است؟

## Answering who asks for another time

# unchecked
refusal-changed_meanwhile = یک شخص دیگر این را همین حالا تغییر داد. ببینید که حالا چه نوشته است.
# unchecked
move-yes = بلی، می‌شود
# unchecked
move-no = نه، نمی‌شود
# unchecked
move-now = وقت ملاقات حالا به تاریخ { $date } ساعت { $time } است.
# unchecked
move-collides = توجه: در همان وقت یک چیز دیگر هم است: { $what }.
# unchecked
move-said-yes = شما بلی گفتید.
# unchecked
move-said-no = شما نه گفتید.
# unchecked
move-late = جواب شما ناوقت رسید. وقت ملاقات تغییر نکرد. یک پیام بفرستید.
# unchecked
move-changed = وقت ملاقات در این میان تغییر کرده است.
# unchecked
move-gone = این وقت ملاقات حالا وجود ندارد.

## A photo in the conversation

# unchecked
photo-send = فرستادن عکس
# unchecked
photo-send-why = تیم تان عکس را دیده می‌تواند. در عکس نوشته نیست که آن را در کجا گرفته‌اید.
# unchecked
photo-of-message = عکس این پیام

## The phones of one person

# unchecked
phones-title = تلفون‌های شما
# unchecked
phones-show = نشان دادن تلفون‌های من
# unchecked
phones-this = همین تلفون
# unchecked
phones-paired = به تاریخ { $date } وصل شد. آخرین استفاده به تاریخ { $seen }.
# unchecked
phones-out = خارج کردن آن تلفون دیگر از اپ
# unchecked
phones-out-ask = بعد همه چیز شما از آن تلفون پاک می‌شود. چیزهایی که از آن تلفون هنوز ارسال نشده است، هم پاک می‌شود.
# unchecked
phones-out-yes = بلی، خارج شود
# unchecked
phones-out-done = تلفون از اپ خارج شد.
# unchecked
phones-add = وصل کردن یک تلفون دیگر
# unchecked
phones-add-why = در تلفون دیگر همه چیز دیده می‌شود که شما این‌جا می‌بینید. هر کاری که شما این‌جا می‌کنید، از تلفون دیگر نیز شده می‌تواند. پس کسی را انتخاب کنید که به او اعتماد دارید.
# unchecked
phones-add-undo = هر وقت بخواهید، آن تلفون را این‌جا از اپ خارج کرده می‌توانید.
# unchecked
phones-add-close = پنهان کردن کود
# unchecked
phones-code-until = این کود فقط یک بار کار می‌کند، تا ساعت { $time }.
# unchecked
phones-code-scan = کمرۀ تلفون دیگر را باز کنید. این کود را سکن کنید.
# unchecked
phones-out-no = نه، همین طور بماند

## What the person can do, and what of it is not right

# unchecked
strength-wrong = این درست نیست
# unchecked
strength-instead = درست آن چیست؟ این را خالی گذاشته می‌توانید.
# unchecked
strength-said = شما گفتید که این درست نیست.

## Who looks along: a buddy, a taalmaatje

# unchecked
buddies-title = اجازۀ دیدن
# unchecked
buddies-why = به رفیق راه (buddy) یا رفیق تمرین لسان (taalmaatje) اجازۀ دیدن داده می‌توانید. او فقط چیزهایی را می‌بیند که شما انتخاب می‌کنید.
# unchecked
buddies-never = پیام‌ها، نامه‌ها و بِل‌های تان را هیچ وقت به او نشان نمی‌دهیم.
# unchecked
buddies-staff = شخص تماس شما در شاروالی (klantmanager) نمی‌بیند که به کی اجازه داده‌اید.
# unchecked
buddies-open = دادن اجازۀ دیدن به یک شخص
# unchecked
buddies-list = به کی اجازۀ دیدن داده‌اید؟
# unchecked
buddies-none = حالا به هیچ کس اجازۀ دیدن نداده‌اید.
# unchecked
buddies-used = آخرین بار به تاریخ { $date } دیده است
# unchecked
buddies-unused = هنوز ندیده است
# unchecked
buddies-stop = پس گرفتن اجازه
# unchecked
buddies-stopped = این شخص دیگر اجازۀ دیدن ندارد.
# unchecked
buddies-name = نام این شخص
# unchecked
buddies-choose = این شخص چه را دیده می‌تواند؟
# unchecked
buddies-lessons = درس‌های لسان من (taalles)
# unchecked
buddies-appointments = وقت‌های ملاقات من (afspraak)
# unchecked
buddies-places = جای درس‌ها و وقت‌های ملاقات من
# unchecked
buddies-homework = کار خانگی من
# unchecked
buddies-plan = هدف‌ها و قدم‌های من
# unchecked
buddies-make = ساختن لینک
# unchecked
buddies-name-missing = اول یک نام بنویسید.
# unchecked
buddies-choose-missing = اول انتخاب کنید که این شخص چه را دیده می‌تواند.
# unchecked
buddies-many = حالا پنج نفر اجازۀ دیدن دارند. اول اجازۀ یک نفر را پس بگیرید.
# unchecked
buddies-link-for = این لینک برای { $name } است.
# unchecked
buddies-link-secret = هر کس که این لینک را دارد، چیزهای انتخاب‌شده را دیده می‌تواند. آن را به هیچ کس دیگر ندهید.
# unchecked
buddies-link-until = لینک تا آخر روز { $date } کار می‌کند.
# unchecked
buddies-link-once = این لینک را فقط یک بار می‌بینید.
# unchecked
buddies-link-send = ارسال لینک
# unchecked
buddies-link-close = پنهان کردن لینک

## What somebody sees who looks along

# unchecked
looking-title = چیزهایی که { $name } به شما نشان می‌دهد
# unchecked
looking-chosen = چیزهایی را که این‌جا می‌بینید، { $name } انتخاب کرده است. شما چیزی را تغییر داده نمی‌توانید.
# unchecked
looking-until = تا آخر روز { $date } اجازۀ دیدن دارید.
# unchecked
looking-this-week = این هفته
# unchecked
looking-plan = هدف‌ها و قدم‌ها
# unchecked
looking-nothing = این‌جا حالا چیزی نیست.
# unchecked
looking-done = انجام شد
# unchecked
looking-gone = این لینک دیگر کار نمی‌کند. یک لینک نو بخواهید.
# unchecked
looking-trouble = سرور حالا کار نمی‌کند. کمی بعد دوباره امتحان کنید.
# unchecked
looking-coming = معلومات را می‌آوریم.
# unchecked
looking-again = دوباره دیدن

## Languages, sharing and printing: of later screens only

# unchecked
language-missing = این لسان هنوز در تلفون تان نیست. به انترنت ضرورت دارید.
# unchecked
regelen-share = کدام فهرست را شریک یا چاپ می‌کنید؟
# unchecked
regelen-all-lists = همهٔ فهرست‌ها
# unchecked
share = شریک ساختن
# unchecked
print = چاپ
# unchecked
share-copied = متن کاپی شد.

## A server that was put back to a backup

# unchecked
back-title = کمپیوتر شاروالی به حالت یکی از روزهای گذشته برگشته است.
# unchecked
back-count = { $count ->
    [0] هیچ چیز در تلفون تان گم نشده و تغییر نکرده است.
    [one] 1 چیز که در تلفون تان بود، گم شده یا تغییر کرده است.
   *[other] { $count } چیز که در تلفون تان بود، گم شده یا تغییر کرده است.
}
# unchecked
back-ask = از شخص تماس خود در شاروالی (klantmanager) بپرسید که کدام چیزها هنوز درست است.
# unchecked
back-show = نشان دادن چیزهایی که گم شده است
# unchecked
back-again = دوباره انجام دادن این کار
# unchecked
back-more = شاید چیزهای دیگر هم گم شده باشد. تلفون تان این را نمی‌داند.
# unchecked
back-mine = پیامی که شما نوشته بودید، گم شده است: { $what }
# unchecked
back-theirs = یک پیام از طرف تیم تان گم شده است: { $what }
# unchecked
back-undone = این کار را انجام داده بودید. حالا گم شده است: { $what }
# unchecked
back-missing = این گم شده است: { $what }
# unchecked
back-moved = در تلفون تان نوشته بود: { $what }. حالا این نوشته است: { $now }.
# unchecked
back-changed = این حالا تغییر کرده است: { $what }
# unchecked
back-dated = { $what }، { $date }
# unchecked
back-entry = { $what }، { $date }، { $time }
# unchecked
back-other = چیزی در معلومات تان

## The ways out of a collision

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
