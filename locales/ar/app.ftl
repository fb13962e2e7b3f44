### The app's own words: bars, buttons, questions. What comes from the plan or the catalogue is in the other files.

## Bars

# unchecked
nav-week = الأسبوع
# unchecked
nav-plan = الخطة
# unchecked
nav-regelen = المهام
# unchecked
nav-taal = اللغة
# unchecked
nav-berichten = الرسائل
# unchecked
nav-label = القائمة الرئيسية
# unchecked
top-help = مساعدة
# unchecked
top-skip = إلى المحتوى
# unchecked
back = رجوع

## Syncing, in words

# unchecked
sync-synced = تم إرسال كل شيء.
# unchecked
sync-waiting = تم الحفظ على هذا الهاتف. سيُرسل عند توفر الإنترنت.
# unchecked
sync-offline = لا يوجد إنترنت. يظهر هنا ما هو محفوظ على هذا الهاتف.
# unchecked
sync-saving = جارٍ الحفظ.
# unchecked
sync-syncing = جارٍ الإرسال.
# unchecked
sync-refused = أمر ما لم ينجح. يمكنك رؤية ما يمكن فعله.
# unchecked
sync-update = هناك جزء لا يمكن إرساله بعد. يجب تحديث التطبيق.
# unchecked
sync-signed_out = هذا الهاتف لم يعد مرتبطًا. يجب طلب رمز جديد.
# unchecked
sync-server_trouble = خدمة التطبيق على الإنترنت لا تعمل الآن. يبقى كل شيء محفوظًا على هذا الهاتف.
# unchecked
sync-not_stored = هذا الهاتف لا يستطيع حفظ أي شيء. يلزمك اتصال بالإنترنت.
# unchecked
sync-not_saved = لم يتم حفظ هذا. يمكنك المحاولة مع اتصال بالإنترنت.
# unchecked
sync-clock_wrong = ساعة هاتفك غير صحيحة. يجب ضبط الوقت.
# unchecked
sync-emptied = حذف هاتفك كل شيء. نجلب المعلومات من جديد.

## Update and errors

# unchecked
update-ready = توجد نسخة جديدة من التطبيق.
# unchecked
update-now = تحديث الآن
# unchecked
update-later = لاحقًا
# unchecked
install-ask = يمكنك وضع التطبيق على شاشة هاتفك الرئيسية. عندها يعمل أيضًا دون اتصال بالإنترنت.
# unchecked
install-yes = وضع على الشاشة الرئيسية
# unchecked
install-no = ليس الآن
# unchecked
refused-title = لم ينجح هذا
# unchecked
refused-understood = قرأتُ هذا
# unchecked
refused-what = محاولتك كانت: { $what }
# unchecked
refusal-gone = هذا لم يعد موجودًا. ربما تم تغييره من الموظف المسؤول عنك في البلدية (klantmanager).
# unchecked
refusal-not_yours = تغيير هذا ممكن فقط للموظف المسؤول عنك في البلدية (klantmanager). يمكنك إرسال رسالة.
# unchecked
refusal-text_empty = لم يُكتب شيء بعد.
# unchecked
refusal-text_too_long = هذا النص طويل جدًا. يجب تقصيره.
# unchecked
refusal-date_implausible = هذا التاريخ بعيد جدًا. يجب النظر مرة أخرى إلى الرسالة البريدية (brief).
# unchecked
refusal-amount_implausible = هذا المبلغ غير ممكن. يجب النظر مرة أخرى إلى الرسالة البريدية (brief).
# unchecked
refusal-unknown_mutation = خدمة التطبيق على الإنترنت لا تعرف هذا بعد. يجب تحديث التطبيق.

## Language and pairing

# unchecked
language-missing = هذه اللغة ليست على هاتفك بعد. يلزمك اتصال بالإنترنت.
# unchecked
pair-title = ربط هذا الهاتف
# unchecked
pair-explain = لديك رمز من الموظف المسؤول عنك في البلدية (klantmanager). يجب كتابة الرمز هنا.
# unchecked
pair-code = الرمز
# unchecked
pair-button = ربط هذا الهاتف
# unchecked
pair-busy = نقوم بربط هاتفك.
# unchecked
pair-wrong = هذا الرمز غير صحيح. يجب التأكد من كل حرف.
# unchecked
pair-used = تم استخدام هذا الرمز من قبل. يمكنك طلب رمز جديد من الموظف المسؤول عنك في البلدية (klantmanager).
# unchecked
pair-expired = هذا الرمز قديم. يمكنك طلب رمز جديد من الموظف المسؤول عنك في البلدية (klantmanager).
# unchecked
pair-too_many = عدد المحاولات كبير. يجب الانتظار ربع ساعة ثم إعادة المحاولة.
# unchecked
pair-offline = يلزمك اتصال بالإنترنت لربط الهاتف.
# unchecked
pair-trouble = لم ينجح الربط. يمكنك إعادة المحاولة بعد قليل.
# unchecked
pair-already = هذا الهاتف مرتبط من قبل. يجب تسجيل الخروج أولًا.

## Under every sentence

# unchecked
dutch-show = عرض النص الهولندي
# unchecked
dutch-loading = النص الهولندي في الطريق.
# unchecked
dutch-missing = النص الهولندي ليس على هاتفك بعد. يلزمك اتصال بالإنترنت.
# unchecked
read-aloud = قراءة بصوت عالٍ
# unchecked
share = مشاركة
# unchecked
print = طباعة
# unchecked
share-copied = تم نسخ النص.
# unchecked
calendar-add = إضافة إلى تقويمي

## Dates and times

# unchecked
date = { $weekday } { $day } { $month }
# unchecked
date-weekday-year = { $weekday } { $day } { $month } { $year }
# unchecked
today-is = اليوم، { $date }
# unchecked
tomorrow-is = غدًا، { $date }
# unchecked
minutes = { $count ->
    [zero] صفر دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $count } دقائق
    [many] { $count } دقيقة
   *[other] { $count } دقيقة
}

## Week

# unchecked
week-coming = أسبوعك في الطريق إليك.
# unchecked
week-title = الأسبوع
# unchecked
week-none-now = لا شيء مطلوب منك اليوم.
# unchecked
week-none-week = ولا شيء هذا الأسبوع أيضًا.
# unchecked
week-week-count = { $count ->
    [zero] هذا الأسبوع: لا شيء عليك ترتيبه.
    [one] هذا الأسبوع: أمر واحد عليك ترتيبه.
    [two] هذا الأسبوع: أمران عليك ترتيبهما.
    [few] هذا الأسبوع: { $count } أمور عليك ترتيبها.
    [many] هذا الأسبوع: { $count } أمرًا عليك ترتيبها.
   *[other] هذا الأسبوع: { $count } أمر عليك ترتيبها.
}
# unchecked
week-today-count = { $count ->
    [zero] اليوم: لا شيء.
    [one] اليوم: أمر واحد.
    [two] اليوم: أمران.
    [few] اليوم: { $count } أمور.
    [many] اليوم: { $count } أمرًا.
   *[other] اليوم: { $count } أمر.
}
# unchecked
week-next = التالي: { $date }
# unchecked
week-leave = الخروج من البيت
# unchecked
week-starts = وقت البداية
# unchecked
week-with = مع { $who }
# unchecked
week-until = حتى الساعة { $time }
# unchecked
week-bring = عليك إحضار: { $what }
# unchecked
week-interpreter-none = دون مترجم شفوي (tolk)
# unchecked
week-interpreter-booked = سيكون هناك مترجم شفوي (tolk)
# unchecked
week-interpreter-phone = مترجم شفوي (tolk) على الهاتف
# unchecked
week-route = الطريق
# unchecked
week-cannot-come = لا أستطيع الحضور
# unchecked
week-said-cannot = جوابك: لا أستطيع الحضور.
# unchecked
week-can-come = أصبح بإمكاني الحضور
# unchecked
week-obligatory = عليك الحضور
# unchecked
week-obligatory-tell = لا يمكنك الحضور؟ يجب الإبلاغ قبل ذلك الوقت.
# unchecked
week-days = أيام الأسبوع
# unchecked
week-no-entries = لا مواعيد
# unchecked
week-solved = تم الحل. من يقوم بهذا: { $name }
# unchecked
week-clash = في وقت واحد مع أمر آخر
# unchecked
week-bill-due = آخر يوم للدفع: { $sender }
# unchecked
week-bill-debit = خصم تلقائي من حسابك
# unchecked
week-item-due = آخر يوم: { $item }
# unchecked
week-previous = الأسبوع السابق
# unchecked
week-following = الأسبوع التالي
# unchecked
week-this = إلى هذا الأسبوع
# unchecked
week-range = من { $from } حتى نهاية يوم { $to }

## Conflict

# unchecked
clash-title = { $weekday }، أمران في وقت واحد: { $one }، { $other }
# unchecked
clash-until = ينتهي الأول الساعة { $time }.
# unchecked
clash-travel = مدة الطريق: { $minutes }.
# unchecked
clash-from = يبدأ الثاني الساعة { $time }.
# unchecked
clash-minutes = { $count ->
    [zero] في وقت واحد لمدة صفر دقيقة
    [one] في وقت واحد لمدة دقيقة واحدة
    [two] في وقت واحد لمدة دقيقتين
    [few] في وقت واحد لمدة { $count } دقائق
    [many] في وقت واحد لمدة { $count } دقيقة
   *[other] في وقت واحد لمدة { $count } دقيقة
}
# unchecked
clash-touch = دون وقت بينهما
# unchecked
clash-ways = ما الذي يمكنك فعله؟ ثلاث طرق:
# unchecked
clash-employer = سؤال إلى { $name }: هل يمكن أن يبدأ عملي في وقت لاحق؟
# unchecked
clash-employer-nobody = طلب وقت آخر للعمل
# unchecked
clash-school = طلب وقت آخر للدرس من المدرسة
# unchecked
clash-case-manager = الأمران واجبان: سؤال إلى { $name }
# unchecked
clash-case-manager-nobody = الأمران واجبان: سؤال إلى klantmanager
# unchecked
clash-asked-waiting = تم السؤال. لم يُرسل بعد.
# unchecked
clash-asked-sent = تم السؤال. في انتظار الجواب.
# unchecked
clash-asked-read = تمت قراءة سؤالك.

## I cannot come

# unchecked
cannot-why = لماذا لا يمكنك الحضور؟
# unchecked
cannot-message = هذه الرسالة موجّهة إلى { $name }
# unchecked
cannot-message-nobody = هذه الرسالة موجّهة إلى الموظف المسؤول عنك في البلدية (klantmanager)
# unchecked
cannot-send = إرسال هذه الرسالة
# unchecked
cannot-done = رسالتك جاهزة.

## Entry

# unchecked
entry-travel = الطريق: { $minutes }
# unchecked
entry-gone = هذا الموعد لم يعد في أسبوعك.

## Plan

# unchecked
plan-title = خطتي الشخصية (plan van aanpak)
# unchecked
plan-goal-short = الهدف (doel) للوقت الحالي
# unchecked
plan-goal-long = الهدف (doel) للمستقبل
# unchecked
plan-no-goals = ستظهر أهدافك هنا بعد محادثتك.
# unchecked
plan-proposal = اقتراح جديد
# unchecked
plan-proposal-ask = هل هذا مناسب لك؟
# unchecked
plan-accept = نعم، أوافق
# unchecked
plan-ask = لديّ سؤال
# unchecked
plan-asked = سؤالك موجود في الرسائل.
# unchecked
plan-steps = خطواتي
# unchecked
plan-milestones = محطات مهمة
# unchecked
plan-hours = الساعات
# unchecked
plan-hours-of = { $hours } من { $of } ساعة
# unchecked
plan-hours-of-about = { $hours } من حوالي { $of } ساعة
# unchecked
plan-route = مسار الاندماج (leerroute) الخاص بي
# unchecked
plan-route-unknown = لم يتم بعد اختيار مسار الاندماج (leerroute) الخاص بك.
# unchecked
plan-strengths = ما أجيده
# unchecked
plan-term = كم من الوقت لديّ من أجل الاندماج المدني (inburgering)؟
# unchecked
plan-term-until = حتى نهاية يوم { $date }
# unchecked
plan-term-from = يبدأ العدّ من يوم { $date }. هذا مكتوب في الرسالة البريدية من مؤسسة تنفيذ التعليم (DUO).
# unchecked
plan-term-unknown = غير معروف بعد
# unchecked
plan-term-letter = سيكون التاريخ لاحقًا في رسالة بريدية من مؤسسة تنفيذ التعليم (DUO).
# unchecked
plan-on = يوم { $date }
# unchecked
plan-done-on = تم يوم { $date }
# unchecked
plan-from = من يوم { $date }
# unchecked
plan-until = حتى نهاية يوم { $date }
# unchecked
plan-from-until = من يوم { $from } حتى نهاية يوم { $until }
# unchecked
plan-status-proposed = اقتراح. القرار لك.
# unchecked
plan-status-open = جارٍ أو لم يبدأ بعد
# unchecked
plan-status-waiting = في انتظار شخص آخر
# unchecked
plan-status-not_applicable = لا ينطبق عليك
# unchecked
plan-accepted = كانت موافقتك يوم { $date }
# unchecked
plan-team = من يساعدني؟
# unchecked
plan-you = أنت

## Regelen

# unchecked
regelen-title = المهام
# unchecked
regelen-progress = تم { $done } من { $all }
# unchecked
regelen-bills = الفواتير
# unchecked
regelen-bills-open = { $count ->
    [zero] لا فواتير غير مدفوعة
    [one] فاتورة واحدة غير مدفوعة
    [two] فاتورتان غير مدفوعتين
    [few] { $count } فواتير غير مدفوعة
    [many] { $count } فاتورة غير مدفوعة
   *[other] { $count } فاتورة غير مدفوعة
}
# unchecked
regelen-bills-none = لا فواتير غير مدفوعة
# unchecked
regelen-letter = هل توجد كلمة صعبة في رسالتك البريدية (brief)؟ يمكنك البحث عنها هنا.
# unchecked
item-open = لم يتم بعد
# unchecked
item-waiting = في انتظار شخص آخر
# unchecked
item-ask_first = يجب السؤال أولًا
# unchecked
item-done = تم
# unchecked
item-not_applicable = لا ينطبق عليّ
# unchecked
item-done-on = تم يوم { $date }
# unchecked
item-why = لماذا؟
# unchecked
item-when = متى؟
# unchecked
item-how = ما الذي عليك فعله؟
# unchecked
item-need = ما الذي يلزمك؟
# unchecked
item-who = من يقوم بهذا؟
# unchecked
item-stuck = هل توجد صعوبة؟
# unchecked
item-risk = ما المشكلة التي قد تحدث؟
# unchecked
item-site = الموقع الرسمي
# unchecked
item-source = من أين هذه المعلومات؟
# unchecked
item-until = لديك وقت حتى نهاية يوم { $date }.
# unchecked
item-from = عليك البدء بهذا من يوم { $date }.
# unchecked
item-before = عليك القيام بهذا قبل يوم { $date }.
# unchecked
item-counted = يبدأ العدّ من يوم { $date }: { $anchor }.
# unchecked
item-confirmed = تم تأكيد هذا التاريخ من قِبل { $name }.
# unchecked
item-due-told = هذا التاريخ مكتوب في رسالة بريدية (brief) أو تم الاتفاق عليه.
# unchecked
item-wait-anchor = لا يوجد تاريخ بعد. يجب أولًا معرفة: { $anchor }.
# unchecked
item-ask-contact = عليك سؤال الموظف المسؤول عنك في البلدية (klantmanager) عن آخر يوم.
# unchecked
item-late = مضى ذلك اليوم. يجب طلب المساعدة اليوم.
# unchecked
item-tick = تم هذا
# unchecked
item-untick = لا، لم يتم بعد
# unchecked
item-not-for-me = لا ينطبق عليّ
# unchecked
item-for-me = نعم، هذا ينطبق عليّ
# unchecked
item-ask = سؤال إلى { $name }
# unchecked
item-ask-nobody = سؤال إلى klantmanager
# unchecked
item-asked = سؤالك موجود في الرسائل.
# unchecked
item-unknown = هذا ليس في قائمتك.
# unchecked
item-all = الكل
# unchecked
item-todo = المتبقي

## Bills

# unchecked
bills-title = الفواتير
# unchecked
bills-add = إضافة فاتورة
# unchecked
bills-mine = هذا عليك دفعه
# unchecked
bills-municipality = هذا تدفعه البلدية (gemeente)
# unchecked
bills-unknown = لم يتضح بعد من يدفع
# unchecked
bills-paid = تم الدفع
# unchecked
bills-loans = قروض (lening): عليك إعادة هذا المال
# unchecked
bills-none = لا توجد فواتير.
# unchecked
bills-pay = دفعتُ هذه الفاتورة
# unchecked
bills-unpay = لا، لم تُدفع بعد
# unchecked
bills-paid-on = تم الدفع يوم { $date }
# unchecked
bills-help = لا أستطيع حل هذا
# unchecked
bills-help-done = سؤالك موجود في الرسائل.
# unchecked
bills-send-municipality = إرسال هذا إلى { $name }
# unchecked
bills-municipality-pays = على البلدية (gemeente) دفع هذا. يجب إرسال الرسالة البريدية إليها.
# unchecked
bills-due = آخر يوم للدفع: { $date }
# unchecked
bills-no-due = لا يوجد تاريخ بعد
# unchecked
bills-debit = الخصم التلقائي من الحساب (automatische incasso)
# unchecked
bills-stage = ما نوع هذه الرسالة البريدية (brief)؟
# unchecked
bills-next-letter = وصلت رسالة بريدية جديدة
# unchecked
bills-remove = حذف هذه الفاتورة
# unchecked
bills-until = حتى نهاية يوم { $date }
# unchecked
bills-payers = من يدفع ماذا؟
# unchecked
bills-payer-self = أنت
# unchecked
bills-payer-municipality = البلدية (gemeente)
# unchecked
bills-payer-unknown = لا أعرف
# unchecked
bills-confirmed = تم تأكيد الدفع يوم { $date }
# unchecked
bills-not-confirmed = لم يتم التأكيد بعد
# unchecked
bill-add-from = من أرسل هذه الفاتورة (rekening)؟
# unchecked
bill-add-name = الاسم على الفاتورة
# unchecked
bill-add-kind = لأي شيء هذه الفاتورة؟
# unchecked
bill-add-due = ما آخر يوم للدفع؟
# unchecked
bill-add-amount = كم المبلغ؟ هذا ليس ضروريًا.
# unchecked
bill-add-stage = ما المكتوب في أعلى الرسالة البريدية (brief)؟
# unchecked
bill-add-payer = من يدفع هذا؟
# unchecked
bill-add-save = حفظ الفاتورة
# unchecked
bill-amount-wrong = لم نفهم هذا المبلغ. مثال على الكتابة: 12,50.
# unchecked
bill-date-wrong = لم نفهم هذا التاريخ.

## Search

# unchecked
search-title = البحث عن كلمة من رسالتك البريدية (brief)
# unchecked
search-label = كلمة هولندية
# unchecked
search-hint = لا بأس بالخطأ في الكتابة.
# unchecked
search-none = لا نعرف هذه الكلمة. يمكنك التقاط صورة والسؤال عنها.
# unchecked
search-ask = سؤال إلى klantmanager

## Taal

# unchecked
taal-title = اللغة
# unchecked
taal-lessons-week = { $count ->
    [zero] لا دروس هذا الأسبوع
    [one] درس واحد هذا الأسبوع
    [two] درسان هذا الأسبوع
    [few] { $count } دروس هذا الأسبوع
    [many] { $count } درسًا هذا الأسبوع
   *[other] { $count } درس هذا الأسبوع
}
# unchecked
taal-after = بعد ذلك
# unchecked
taal-last-week = دروس الأسبوع الماضي: { $there } من { $all }
# unchecked
taal-present = حضور
# unchecked
taal-excused = غياب مع إبلاغ مسبق
# unchecked
taal-absent = غياب
# unchecked
taal-homework = الواجب المنزلي
# unchecked
taal-levels = المستوى في كل مهارة
# unchecked
taal-level-now = الآن في { $level }
# unchecked
taal-levels-none = سيظهر مستواك هنا بعد اختبار.

## Berichten

# unchecked
berichten-title = الرسائل
# unchecked
berichten-none = لا توجد رسائل بعد.
# unchecked
berichten-ready = جاهز للإرسال
# unchecked
berichten-more = عرض جمل أكثر
# unchecked
berichten-less = عرض جمل أقل
# unchecked
berichten-write = كتابة رسالة بنفسي
# unchecked
berichten-own-language = يمكنك الكتابة بلغتك.
# unchecked
berichten-send = إرسال
# unchecked
berichten-waiting = لم يُرسل بعد
# unchecked
berichten-sent = تم الإرسال
# unchecked
berichten-read = تمت القراءة
# unchecked
berichten-unread = { $count ->
    [zero] لا رسائل جديدة
    [one] رسالة جديدة واحدة
    [two] رسالتان جديدتان
    [few] { $count } رسائل جديدة
    [many] { $count } رسالة جديدة
   *[other] { $count } رسالة جديدة
}
# unchecked
berichten-preview = هذا ما سيُرسل
# unchecked
berichten-cancel = لا، إلغاء
# unchecked
berichten-only-dutch = هذا مكتوب بالهولندية فقط.

## Help

# unchecked
help-title = مساعدة
# unchecked
help-who = هؤلاء الأشخاص يساعدونك
# unchecked
help-write = كتابة رسالة
# unchecked
help-how = هكذا يعمل التطبيق
# unchecked
help-offline = التطبيق يعمل أيضًا دون اتصال بالإنترنت.
# unchecked
help-dutch = عند لمس أي جملة يظهر النص الهولندي.
# unchecked
help-saved = في الأعلى يظهر هل تم إرسال كل شيء.

## Settings

# unchecked
settings-title = الإعدادات
# unchecked
settings-language = اللغة
# unchecked
settings-text = حجم النص
# unchecked
settings-text-normal = عادي
# unchecked
settings-text-large = كبير
# unchecked
settings-text-larger = أكبر
# unchecked
settings-text-largest = كبير جدًا
# unchecked
settings-dutch = النص الهولندي تحت كل جملة
# unchecked
settings-theme = فاتح أو داكن
# unchecked
settings-theme-auto = مثل هاتفك
# unchecked
settings-theme-light = فاتح
# unchecked
settings-theme-dark = داكن
# unchecked
settings-phone = هذا الهاتف
# unchecked
settings-phone-paired = مرتبط باسم { $name }
# unchecked
settings-storage = التخزين على هاتفك
# unchecked
settings-storage-used = المساحة المستخدمة: { $size }
# unchecked
settings-storage-kept = هاتفك يحتفظ بهذا.
# unchecked
settings-storage-not-kept = يمكن لهاتفك حذف هذا عند امتلاء الذاكرة.
# unchecked
settings-sign-out = تسجيل الخروج من هذا الهاتف
# unchecked
settings-sign-out-ask = هل هذا مؤكد؟ سيُحذف كل شيء من هذا الهاتف.
# unchecked
settings-sign-out-waiting = { $count ->
    [zero] تم إرسال كل شيء. لن يضيع شيء.
    [one] أمر واحد لم يُرسل بعد. سيضيع منك.
    [two] أمران لم يُرسلا بعد. سيضيعان منك.
    [few] { $count } أمور لم تُرسل بعد. ستضيع منك.
    [many] { $count } أمرًا لم تُرسل بعد. ستضيع منك.
   *[other] { $count } أمر لم تُرسل بعد. ستضيع منك.
}
# unchecked
settings-sign-out-yes = نعم، تسجيل الخروج
# unchecked
settings-sign-out-lose = نعم، حتى مع ضياع ما لم يُرسل
# unchecked
settings-sign-out-no = لا، أريد البقاء
# unchecked
settings-sign-out-offline = تسجيل الخروج غير ممكن دون إنترنت. يمكنك إعادة المحاولة بعد قليل.
# unchecked
settings-licence = الترخيص
# unchecked
settings-licence-text = هذا التطبيق مفتوح المصدر (EUPL-1.2).
# unchecked
settings-version = الإصدار

## Anchors, as in "counted from"

# unchecked
anchor-permit_date = تاريخ تصريح الإقامة (verblijfsvergunning)
# unchecked
anchor-municipality_link_date = ربطك ببلديتك (gemeente)
# unchecked
anchor-lease_signed_on = يوم عقد إيجار بيتك (huurcontract)
# unchecked
anchor-moved_in_on = يوم انتقالك إلى البيت
# unchecked
anchor-registered_on = التسجيل في البلدية (BRP)
# unchecked
anchor-assistance_claim_date = يوم تقدّمك بطلب الإعانة الاجتماعية (bijstandsuitkering)
# unchecked
anchor-assistance_start = بداية الإعانة الاجتماعية (bijstandsuitkering)
# unchecked
anchor-ontzorgen_start = بداية دعم البلدية في دفع المصاريف (ontzorgen)
# unchecked
anchor-ontzorgen_end = نهاية دعم البلدية في دفع المصاريف (ontzorgen)
# unchecked
anchor-insurance_duty_start = بداية واجب التأمين الصحي (zorgverzekering)
# unchecked
anchor-pip_date = تاريخ خطة الاندماج والمشاركة (PIP)
# unchecked
anchor-term_start = بداية الاندماج المدني (inburgering)
# unchecked
anchor-term_end = نهاية الاندماج المدني (inburgering)
# unchecked
anchor-letter_date = التاريخ المكتوب على الرسالة البريدية (brief)
# unchecked
anchor-due_date = آخر يوم (uiterste datum) في الرسالة البريدية
# unchecked
anchor-first_childcare_day = أول يوم في دار الحضانة (kinderopvang)
# unchecked
anchor-birth_date_child = ولادة طفلك
# unchecked
anchor-permit_valid_until = آخر يوم في صلاحية وثيقة الإقامة (verblijfsdocument)

## Lines for sharing and printing

# unchecked
plain = { $text }
# unchecked
entry-line = { $from } { $what }. حتى الساعة { $to }. { $place }
# unchecked
item-line = { $item }: { $status }
# unchecked
item-advice = هذه نصيحة وليست قانونًا.
# unchecked
item-check_with = عليك سؤال الموظف المسؤول عنك في البلدية (klantmanager) هل هذا التاريخ صحيح.
