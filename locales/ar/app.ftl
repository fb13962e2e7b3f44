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
screen-missing = هذه الصفحة ليست على هاتفك بعد. يلزمك اتصال بالإنترنت.
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
week-none-week = ولا شيء في الأيام السبعة القادمة أيضًا.
# unchecked
week-week-count = { $count ->
    [zero] في الأيام السبعة القادمة: لا شيء عليك ترتيبه.
    [one] في الأيام السبعة القادمة: أمر واحد عليك ترتيبه.
    [two] في الأيام السبعة القادمة: أمران عليك ترتيبهما.
    [few] في الأيام السبعة القادمة: { $count } أمور عليك ترتيبها.
    [many] في الأيام السبعة القادمة: { $count } أمرًا عليك ترتيبها.
   *[other] في الأيام السبعة القادمة: { $count } أمر عليك ترتيبها.
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
week-late = كان آخر يوم هو { $date }.
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

## I cannot come


## Entry

# unchecked
entry-travel = الطريق: { $minutes }

## Plan

# unchecked
plan-accept = نعم، أوافق

## Regelen

# unchecked
item-tick = تم هذا
# unchecked
item-untick = لا، لم يتم بعد
# unchecked
item-not-for-me = لا ينطبق عليّ

## Bills

# unchecked
bills-add = إضافة فاتورة
# unchecked
bills-paid = تم الدفع
# unchecked
bills-pay = دفعتُ هذه الفاتورة
# unchecked
bills-unpay = لا، لم تُدفع بعد
# unchecked
bills-next-letter = وصلت رسالة بريدية جديدة
# unchecked
bills-remove = حذف هذه الفاتورة

## Taal

# unchecked
taal-homework = الواجب المنزلي

## Berichten

# unchecked
berichten-send = إرسال
# unchecked
berichten-unread = { $count ->
    [zero] لا رسائل جديدة
    [one] رسالة جديدة واحدة
    [two] رسالتان جديدتان
    [few] { $count } رسائل جديدة
    [many] { $count } رسالة جديدة
   *[other] { $count } رسالة جديدة
}

## Settings

# unchecked
settings-language = اللغة

## Lines for sharing and printing

# unchecked
plain = { $text }
# unchecked
entry-line = { $from } { $what }. حتى الساعة { $to }. { $place }
# unchecked
week-bill-send = البلدية (gemeente) هي التي تدفع هذا. عليك إرسال التذكير بالدفع (herinnering) إلى البلدية. التذكير من: { $sender }
# unchecked
week-as-of = هذه المعلومات من يوم { $date }. ربما تغيّر شيء بعد ذلك.
# unchecked
refusal-too_many_photos = لكل فاتورة يمكن حفظ ست صور، وليس أكثر.

## Titles of the places: they stand before the words of their screens are here

# unchecked
plan-title = خطتي الشخصية (plan van aanpak)
# unchecked
regelen-title = المهام
# unchecked
taal-title = اللغة
# unchecked
berichten-title = الرسائل
