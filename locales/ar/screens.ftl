### Words of the screens behind the first one: fetched after it.

## Plan

# unchecked
plan-goal-short = الهدف (doel) للوقت الحالي
# unchecked
plan-goal-long = الهدف (doel) للمستقبل
# unchecked
plan-goal-now = الهدف المتفق عليه الآن: { $goal }
# unchecked
plan-no-goals = ستظهر أهدافك هنا بعد محادثتك.
# unchecked
plan-proposal = اقتراح جديد
# unchecked
plan-proposal-ask = هل هذا مناسب لك؟
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
# unchecked
plan-proposals = { $count ->
    [zero] لا خطوات جديدة مقترحة لك
    [one] خطوة جديدة واحدة مقترحة لك
    [two] خطوتان جديدتان مقترحتان لك
    [few] { $count } خطوات جديدة مقترحة لك
    [many] { $count } خطوة جديدة مقترحة لك
   *[other] { $count } خطوة جديدة مقترحة لك
}
# unchecked
plan-accept-all = نعم، أوافق على كل الخطوات الجديدة

## Regelen

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
gift-or-loan = لا يلزمك ردّ الهدية (gift). القرض (lening) عليك إعادته.
# unchecked
gift-or-loan-loan = هذا قرض (lening): إضافته إلى الفواتير
# unchecked
item-site = الموقع الرسمي
# unchecked
item-source = من أين هذه المعلومات؟
# unchecked
item-until = لديك وقت حتى نهاية يوم { $date }.
# unchecked
item-from = عليك البدء بهذا من يوم { $date }.
# unchecked
item-right = يبدأ حقك يوم { $date }.
# unchecked
item-before = عليك القيام بهذا قبل يوم { $date }.
# unchecked
item-count-from = يبدأ العدّ من: { $anchor }.
# unchecked
item-counted = يبدأ العدّ من يوم { $date }: { $anchor }.
# unchecked
item-confirmed = تم تأكيد هذا التاريخ من قِبل { $name }.
# unchecked
item-confirmed-on = تم تأكيد هذا التاريخ من قِبل { $name } يوم { $date }.
# unchecked
item-due-told = هذا التاريخ مكتوب في رسالة بريدية (brief) أو تم الاتفاق عليه.
# unchecked
item-wait-anchor = لا يوجد تاريخ بعد. يجب أولًا معرفة: { $anchor }.
# unchecked
item-ask-contact = عليك سؤال الموظف المسؤول عنك في البلدية (klantmanager) عن آخر يوم.
# unchecked
item-ask-rules = ربما تغيّرت هذه القواعد. عليك سؤال الموظف المسؤول عنك في البلدية (klantmanager) عن القواعد التي تنطبق الآن.
# unchecked
item-late = مضى ذلك اليوم. يجب طلب المساعدة اليوم.
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
bills-mine = هذا عليك دفعه
# unchecked
bills-municipality = هذا تدفعه البلدية (gemeente)
# unchecked
bills-unknown = لم يتضح بعد من يدفع
# unchecked
bills-loans = قروض (lening): عليك إعادة هذا المال
# unchecked
bills-none = لا توجد فواتير.
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
bills-loan = هذا قرض (lening): عليك إعادة هذا المال
# unchecked
bills-stage = ما نوع هذه الرسالة البريدية (brief)؟
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
cost-last-paid = تم الدفع آخر مرة يوم { $date }
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
taal-levels = المستوى في كل مهارة
# unchecked
taal-level-now = الآن في { $level }
# unchecked
taal-levels-none = سيظهر مستواك هنا بعد اختبار.

## Berichten

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
berichten-waiting = لم يُرسل بعد
# unchecked
berichten-sent = تم الإرسال
# unchecked
berichten-read = تمت القراءة
# unchecked
berichten-preview = هذا ما سيُرسل
# unchecked
berichten-cancel = لا، إلغاء
# unchecked
berichten-only-dutch = هذا مكتوب بالهولندية فقط.

## What was agreed in talks

# unchecked
agreements-title = الأمور التي اتفقنا عليها في محادثاتنا
# unchecked
agreements-none = ستظهر هنا الأمور التي نتفق عليها في محادثاتنا.
# unchecked
agreements-talk = محادثة مع { $name } يوم { $date }
# unchecked
agreements-said = الأمور التي تحدثنا عنها
# unchecked
agreements-agreed = الأمور التي اتفقنا عليها
# unchecked
agreements-you = عليك القيام بهذا
# unchecked
agreements-other = الشخص المسؤول عن هذا: { $name }
# unchecked
agreements-by = آخر يوم للقيام بهذا: { $date }
# unchecked
agreements-in-week = هذا موجود في صفحة «الأسبوع».
# unchecked
agreements-in-bills = هذا موجود في صفحة «الفواتير».
# unchecked
agreements-gone = بعد تلك المحادثة تم تغيير هذا أو حذفه.
# unchecked
agreements-changed = تغيّر هذا بعد المحادثة. أصبح الآن كما يلي:
# unchecked
agreements-anew = كانت موافقتك يوم { $date }. بعد ذلك تغيّر هذا. هل ما زال هذا مناسبًا لك؟
# unchecked
agreements-asked_anew = تغيّر شيء من الأمور التي اتفقنا عليها في محادثة. هل ما زال هذا مناسبًا لك؟

## Help

# unchecked
help-title = مساعدة
# unchecked
help-urgent = مساعدة عاجلة
# unchecked
help-urgent_none = لا يوجد هنا رقم من بلديتك (gemeente) للمساعدة العاجلة. يمكنك طلب الرقم من الموظف المسؤول عنك في البلدية (klantmanager).
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
# unchecked
push-title = إشعار عندما يكون التطبيق مغلقًا
# unchecked
push-what = يخبرك هاتفك بما هو جديد، حتى عندما يكون التطبيق مغلقًا.
# unchecked
push-lock = لا تظهر على الشاشة أسماء ولا مبالغ.
# unchecked
push-asks = بعد ذلك يسألك هاتفك: هل هذا مسموح؟
# unchecked
push-switch_on = تشغيل الإشعارات
# unchecked
push-switch_off = إيقاف الإشعارات
# unchecked
push-is_on = الإشعارات تعمل على هذا الهاتف.
# unchecked
push-kinds = عن أي شيء يصلك إشعار؟
# unchecked
push-message = رسالة جديدة
# unchecked
push-appointment = موعد (afspraak) جديد أو تغيير في موعد
# unchecked
push-tomorrow = موعد إلزامي غدًا
# unchecked
push-deadline = آخر يوم أصبح قريبًا
# unchecked
push-quiet = ساعات الهدوء
# unchecked
push-quiet_from = بداية الهدوء
# unchecked
push-quiet_to = نهاية الهدوء
# unchecked
push-quiet_keep = حفظ هذه الساعات
# unchecked
push-cannot = الإشعارات غير ممكنة في هذا المتصفح. يمكنك وضع التطبيق على الشاشة الرئيسية وفتحه من هناك.
# unchecked
push-denied = هاتفك لا يسمح بهذا. يمكنك تغيير ذلك في إعدادات الهاتف.
# unchecked
push-offline = هذا يحتاج إلى إنترنت. لم يتغير شيء.
# unchecked
push-trouble = لم ينجح ذلك. لم يتغير شيء.
# unchecked
push-text_message = لديك رسالة في Mijn Aanpak.

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

## Who owns a step or a checklist item

# unchecked
owner-self = أنت
# unchecked
owner-case_manager = الموظف المسؤول عنك في البلدية (klantmanager)
# unchecked
owner-settlement_counsellor = المرشد الاجتماعي (maatschappelijk begeleider)
# unchecked
owner-municipality = البلدية (gemeente)
# unchecked
owner-language_school = مدرسة اللغة (taalschool)
# unchecked
owner-independent_tester = جهة اختبار مستقلة
# unchecked
owner-job_hunter = مستشار إيجاد العمل (jobhunter)

## Learning routes

# unchecked
route-b1 = مسار B1 (B1-route)
# unchecked
route-education = مسار التعليم (onderwijsroute)
# unchecked
route-self_reliance = مسار الاعتماد على النفس (Z-route)

## Steps of the plan: intake

# unchecked
step-broad_intake = المقابلة التعريفية الشاملة (brede intake)
# unchecked
step-joint_intake_talk_1 = المقابلة التعريفية (intake)، المحادثة 1: مع مؤسسة مساعدة اللاجئين (VluchtelingenWerk)
# unchecked
step-intake_talk_2 = المقابلة التعريفية (intake)، المحادثة 2: دون آخرين
# unchecked
step-assessment = تقييم القدرات (assessment): قدراتك ورغباتك
# unchecked
step-learnability_test = اختبار القدرة على التعلّم (leerbaarheidstoets)
# unchecked
step-pip = خطة الاندماج والمشاركة (PIP): خطتك على الورق

## Steps of the plan: language and integration

# unchecked
step-starter_class = صف البداية في اللغة الهولندية (startklas)
# unchecked
step-language_boost_hospitality = دورة لغة مكثفة (taalboost) للعمل في المطاعم والفنادق
# unchecked
step-b1_course = دورة اللغة الهولندية B1
# unchecked
step-participation_statement = توقيع إعلان المشاركة (participatieverklaring)
# unchecked
step-labour_market_module = وحدة سوق العمل والمشاركة (MAP)
# unchecked
step-knm_exam = امتحان (examen) معرفة المجتمع الهولندي (KNM)
# unchecked
step-progress_meeting = محادثة متابعة (voortgangsgesprek)

## Steps of the plan: work

# unchecked
step-learn_work_track_cook = مسار التعلّم والعمل (leer-werktraject): مساعد طباخ
# unchecked
step-elderly_care_orientation = التعرّف على رعاية المسنين (ouderenzorg)

## Steps of the plan: study

# unchecked
step-bridge_course = مسار اللغة قبل الدراسة (taalschakeltraject)
# unchecked
step-diploma_evaluation = تقييم الشهادات (diplomawaardering)
# unchecked
step-open_day_law = اليوم المفتوح (open dag) لدراسة القانون
# unchecked
step-student_finance = طلب تمويل الدراسة (studiefinanciering) وإيقاف الإعانة الاجتماعية (bijstandsuitkering)
# unchecked
step-meet_lawyer = محادثة مع خبير قانوني (jurist) عن المهنة

## Milestones of the B1-route

# unchecked
step-start_course = بدأت الدورة
# unchecked
step-level_a2 = تم الوصول إلى المستوى A2
# unchecked
step-first_exam_part = تم تقديم أول جزء من الامتحان (examen)
# unchecked
step-exam_reading = تم النجاح في امتحان القراءة (examen lezen)
# unchecked
step-exam_listening = تم النجاح في امتحان الاستماع (examen luisteren)
# unchecked
step-exam_writing = تم النجاح في امتحان الكتابة (examen schrijven)
# unchecked
step-exam_speaking = تم النجاح في امتحان التحدث (examen spreken)
# unchecked
step-b1_done = تم الاندماج المدني (inburgering): شهادة (diploma)
# unchecked
goal-becomes_short = سيكون هذا هدفًا (doel) للوقت الحالي.
# unchecked
goal-becomes_long = سيكون هذا هدفًا (doel) للمستقبل.
# unchecked
goal-find_work = إيجاد عمل مدفوع الأجر
# unchecked
goal-own_trade = العمل في مهنتي الأصلية (vak)
# unchecked
goal-study = الدراسة أو تعلّم مهنة (opleiding)
# unchecked
goal-speak_dutch = تعلّم اللغة الهولندية جيدًا
# unchecked
goal-dutch_beyond_b1 = تعلّم اللغة الهولندية إلى مستوى أعلى من B1
# unchecked
goal-integration = إكمال الاندماج المدني (inburgering)
# unchecked
goal-own_money = إدارة أموري المالية بنفسي
# unchecked
goal-know_people = التعرّف على الناس

## Milestones of the onderwijsroute

# unchecked
step-start_bridge_course = بدأ مسار اللغة قبل الدراسة (taalschakeltraject)
# unchecked
step-level_b1 = تم الوصول إلى المستوى B1
# unchecked
step-level_b2 = تم الوصول إلى المستوى B2
# unchecked
step-bridge_subjects = مواد أخرى: الرياضيات والإنجليزية والكمبيوتر
# unchecked
step-study_choice = تم اختيار الدراسة
# unchecked
step-admission = تم القبول في الدراسة
# unchecked
step-education_done = تم مسار اللغة قبل الدراسة (taalschakeltraject): شهادة (diploma)

## Milestones of the Z-route

# unchecked
step-map_done = تمت كل ساعات التدريب العملي لوحدة سوق العمل والمشاركة (MAP)
# unchecked
step-map_talk = تمت المحادثة الختامية (eindgesprek) عن وحدة سوق العمل والمشاركة (MAP)
# unchecked
step-lesson_hours_done = تمت كل ساعات الدروس
# unchecked
step-participation_hours_done = تمت كل ساعات المشاركة في المجتمع (participatie)
# unchecked
step-final_talk = تمت المحادثة الختامية (eindgesprek) عن الاندماج المدني
# unchecked
step-self_reliance_done = تم الاندماج المدني (inburgering): شهادة (certificaat)

## Steps of the ways of working of municipalities

# unchecked
approach-meet_in_azc = التعرّف على الموظف المسؤول عنك في البلدية (klantmanager) خلال السكن في مركز استقبال طالبي اللجوء (azc)
# unchecked
approach-volunteering_azc = عمل تطوعي (vrijwilligerswerk) مع مجموعة، خلال السكن في مركز استقبال طالبي اللجوء (azc)
# unchecked
approach-work_azc = البحث عن عمل أو مكان لاكتساب خبرة العمل (werkervaringsplek)، خلال السكن في مركز استقبال طالبي اللجوء (azc)
# unchecked
approach-coa_data = مراجعة المعلومات عنك لدى الهيئة المركزية لإيواء طالبي اللجوء (COA)
# unchecked
approach-note-coa_data = هل هناك شيء غير صحيح؟ يمكنك إخبارنا. عندها نصحّحه.
# unchecked
approach-goals = اختيار الأهداف (doel): للوقت الحالي وللمستقبل
# unchecked
approach-ontzorgen_together = دعم البلدية في دفع المصاريف (ontzorgen): النظر معًا في الفواتير
# unchecked
approach-health = محادثة عن صحتك مع الصحة العامة في البلدية (GGD)
# unchecked
approach-child_care = ترتيب مكان لأطفالك في دار الحضانة (kinderopvang)
# unchecked
approach-note-child_care = هكذا يمكنك الذهاب إلى الدروس والعمل. ليس لديك أطفال؟ يمكنك إخبارنا.
# unchecked
approach-joint_intake = مقابلة تعريفية (intake) واحدة مع الجميع: يكفيك قول كل شيء مرة واحدة
# unchecked
approach-joint_intake_counselling = مشاركة مؤسسة مساعدة اللاجئين (VluchtelingenWerk) في نفس المقابلة التعريفية (intake)
# unchecked
approach-joint_intake_work = مشاركة مستشار إيجاد العمل (werkmatcher) في نفس المقابلة التعريفية (intake)
# unchecked
approach-joint_intake_neighbourhood = مشاركة فريق الحي (wijkteam) في نفس المقابلة التعريفية (intake)
# unchecked
approach-note-joint_intake_almere = بحضور: الموظف المسؤول عنك في البلدية (klantmanager) ومؤسسة مساعدة اللاجئين (VluchtelingenWerk).
# unchecked
approach-note-joint_intake_utrecht = بحضور: الموظف المسؤول عنك في البلدية (klantmanager) ومستشار إيجاد العمل (werkmatcher) ومؤسسة مساعدة اللاجئين (VluchtelingenWerk).
# unchecked
approach-note-joint_intake_zaanstad = بحضور: الموظف المسؤول عنك في البلدية (klantmanager) وفريق الحي (wijkteam) ومؤسسة مساعدة اللاجئين (VluchtelingenWerk).
# unchecked
approach-language_boost = دورة لغة مكثفة (taalboost): كثير من اللغة الهولندية لمهنتك في وقت قصير
# unchecked
approach-ib_plus = برنامج IB+: كل يوم في المدرسة لمدة سنة
# unchecked
approach-buddy = التعرّف على صديق مرافق (buddy)
# unchecked
approach-sport_network = ممارسة الرياضة والتعرّف على الناس
# unchecked
approach-language_buddy = رفيق اللغة (taalmaatje) من مهنتك نفسها
# unchecked
approach-work_experience = البدء في مكان لاكتساب خبرة العمل (werkervaringsplek)
# unchecked
approach-note-account_manager = المساعدة في البحث تأتي من موظف واحد (accountmanager).
# unchecked
approach-language_placement = تدريب لغوي (taalstage): تعلّم الهولندية في مكان عمل
# unchecked
approach-learn_work_track = مسار التعلّم والعمل (leer-werktraject)
# unchecked
approach-note-employer = صاحب العمل (werkgever): { $employer }. أيام الدراسة (schooldagen): { $days }.
# unchecked
approach-note-trade = المهنة (vak): { $trade }.
# unchecked
approach-application_training = تدريب على التقدّم إلى وظيفة (sollicitatietraining)
# unchecked
approach-employer_meeting = التعرّف على صاحب عمل (werkgever)
# unchecked
approach-job_coach = مساعدة من مدرب العمل (jobcoach) في مكان العمل
# unchecked
approach-guidance_after = البقاء على تواصل، أيضًا أثناء العمل أو الدراسة

## Counters of hours

# unchecked
counter-lessons = ساعات الدروس
# unchecked
counter-participation = ساعات المشاركة (participatie)
# unchecked
counter-labour_market_module = ساعات التدريب العملي في وحدة سوق العمل والمشاركة (MAP)
# unchecked
counter-bridge_dutch = ساعات اللغة الهولندية
# unchecked
counter-bridge_other = ساعات المواد الأخرى

## Skills

# unchecked
skill-listening = الاستماع
# unchecked
skill-speaking = التحدث
# unchecked
skill-reading = القراءة
# unchecked
skill-writing = الكتابة

## Homework

# unchecked
homework-new_words = { $count ->
    [zero] لا كلمات جديدة للتعلّم.
    [one] تعلّم كلمة جديدة واحدة.
    [two] تعلّم كلمتين جديدتين.
    [few] تعلّم { $count } كلمات جديدة.
    [many] تعلّم { $count } كلمة جديدة.
   *[other] تعلّم { $count } كلمة جديدة.
}
# unchecked
homework-kitchen_words = تعلّم الكلمات عن العمل الآمن في المطبخ.
# unchecked
homework-read_letter = قراءة رسالة بريدية (brief). البحث عن التاريخ والمرسل.
# unchecked
homework-write_message = كتابة رسالة قصيرة إلى الموظف المسؤول عنك في البلدية (klantmanager).
# unchecked
homework-ask_colleague = طرح ثلاثة أسئلة بالهولندية على أحد الزملاء في العمل.
# unchecked
homework-write_name_address = كتابة اسمك وعنوانك خمس مرات.
# unchecked
homework-read_post_words = قراءة خمس كلمات مكتوبة على بريدك.
# unchecked
homework-say_days = قول أيام الأسبوع بصوت عالٍ.
# unchecked
homework-summary = كتابة ملخص قصير للنص.
# unchecked
homework-maths = حل تمارين الرياضيات.
# unchecked
homework-presentation = تحضير عرضك أمام الآخرين.
# unchecked
homework-english_text = قراءة النص الإنجليزي.
# unchecked
homework-listen_news = الاستماع إلى الأخبار. كتابة ثلاث كلمات جديدة.

## Notes with steps, checklist items and bills

# unchecked
note-hours_per_week = { $count ->
    [zero] صفر ساعة في الأسبوع.
    [one] ساعة واحدة في الأسبوع.
    [two] ساعتان في الأسبوع.
    [few] { $count } ساعات في الأسبوع.
    [many] { $count } ساعة في الأسبوع.
   *[other] { $count } ساعة في الأسبوع.
}
# unchecked
note-only_final_talk_left = تمت الساعات. بقيت فقط المحادثة الختامية (eindgesprek).
# unchecked
note-with_interpreter = سيكون هناك مترجم شفوي (tolk).
# unchecked
note-pip_due = آخر يوم هو { $day }. هذا بعد التسجيل في البلدية (BRP) بعشرة أسابيع.
# unchecked
note-fits_long_goal = هذه الخطوة تابعة لهدفك (doel) للمستقبل.
# unchecked
note-not_in_this_route = هذا ليس في مسار الاندماج (leerroute) الخاص بك.
# unchecked
note-sent_on = تم إرسال الطلب يوم { $day }.
# unchecked
note-talk_then = في ذلك اليوم توجد محادثة عن هذا.
# unchecked
note-letter_with_code = تاريخ الرسالة البريدية (brief) مع الرمز: { $day }. يجب استخدام الرمز قبل التاريخ المكتوب في الرسالة.
# unchecked
note-decision_and_advance = تاريخ القرار (besluit): { $decision }. وصلت الدفعة المقدّمة (voorschot) يوم { $advance }.
# unchecked
note-is_loan = هذا قرض (lening). عليك إعادته إلى البلدية (gemeente).
# unchecked
note-works_back_to = التأمين سارٍ من يوم { $day }.
# unchecked
note-applied_on = تم تقديم الطلب يوم { $day }. لا يوجد جواب بعد.
# unchecked
note-child_benefit_from = تم تقديم الطلب يوم { $applied }. يبدأ الحق يوم { $from }.
# unchecked
note-ask_before_applying = يجب عدم تقديم الطلب الآن. يجب السؤال أولًا.
# unchecked
note-childcare_starts = بداية { $name } في دار الحضانة (kinderopvang): يوم { $day }. يجب تقديم هذا الطلب قبل ذلك.
# unchecked
note-income_since = يصلك راتب منذ يوم { $day }. يجب الإبلاغ عن تقدير جديد.
# unchecked
note-proof_is_message = رسالتك هي الإثبات.
# unchecked
note-explained_in_own_language = تم شرح التفويض (machtiging) بلغتك.
# unchecked
note-pays_in_parts = عليك دفع هذا على أجزاء، كل شهر.
# unchecked
note-monthly_form = عليك تعبئة استمارة الراتب كل شهر.
# unchecked
note-remission_two_offices = قالت البلدية (gemeente) نعم. بقي انتظار هيئة إدارة المياه (waterschap).
# unchecked
note-handover_lines = تم الترتيب: الإيجار (huur) والكهرباء والغاز (energie) والماء (water) والتأمين الصحي (zorgverzekering).
# unchecked
note-hospital_visit = هذا لزيارتك أنت إلى المستشفى. الأطفال لا يدفعون هذا المبلغ للعلاج (eigen risico).
# unchecked
note-sent_to = تم إرسال هذا إلى { $name }.
# unchecked
note-arrangement_asked = { $count ->
    [zero] تم طلب اتفاق على الدفع بالتقسيط (betalingsregeling) يوم { $day }، دون أجزاء.
    [one] تم طلب اتفاق على الدفع بالتقسيط (betalingsregeling) يوم { $day }، في جزء واحد.
    [two] تم طلب اتفاق على الدفع بالتقسيط (betalingsregeling) يوم { $day }، في جزأين.
    [few] تم طلب اتفاق على الدفع بالتقسيط (betalingsregeling) يوم { $day }، في { $count } أجزاء.
    [many] تم طلب اتفاق على الدفع بالتقسيط (betalingsregeling) يوم { $day }، في { $count } جزءًا.
   *[other] تم طلب اتفاق على الدفع بالتقسيط (betalingsregeling) يوم { $day }، في { $count } جزء.
}
# unchecked
note-remission_pending = في انتظار الجواب عن الإعفاء من الدفع (kwijtschelding).

## The ladder of letters, and what to do at each

# unchecked
stage-bill = فاتورة (rekening)
    .do = يجب الدفع قبل التاريخ المكتوب. لا يمكنك ذلك؟ يجب الاتصال قبل ذلك التاريخ.
# unchecked
stage-reminder = تذكير بالدفع (herinnering)
    .do = يجب الدفع، أو طلب اتفاق على الدفع بالتقسيط (betalingsregeling) كتابيًا.
    .fine = ترتفع الغرامة (boete) عند كل تذكير بالدفع. يجب الدفع قبل التاريخ المكتوب في الرسالة البريدية (brief). لا يمكنك ذلك؟ يجب طلب المساعدة اليوم.
# unchecked
stage-formal_demand = إنذار بالدفع (aanmaning)
    .do = لديك أربعة عشر يومًا دون تكاليف إضافية. يبدأ العدّ من اليوم الذي يلي استلام الرسالة. يجب الدفع، أو طلب المساعدة.
    .dated = يجب الدفع قبل التاريخ المكتوب في الرسالة البريدية (brief). لا يمكنك ذلك؟ يجب طلب المساعدة اليوم.
# unchecked
stage-collection = شركة تحصيل الديون (incassobureau)
    .do = يجب التأكد من المبلغ والتكاليف. يجب الاتفاق على حل وحفظ الإثبات. يجب دائمًا ذكر رقم المرجع (kenmerk).
# unchecked
stage-bailiff = مأمور التنفيذ (deurwaarder)
    .do = يجب الاتصال اليوم، مع شخص يساعدك. ما زال هناك وقت.
# unchecked
stage-court = استدعاء إلى المحكمة (dagvaarding)
    .do = في الرسالة البريدية (brief) مكتوب يوم الجلسة عند القاضي. يجب اليوم طلب نصيحة مجانية من مكتب المشورة القانونية (Juridisch Loket).
# unchecked
stage-seizure = حكم (vonnis) أو حجز (beslag)
    .do = جزء من دخلك (inkomen) يبقى لك. يجب طلب المساعدة اليوم. تأتي المساعدة من الموظف المسؤول عنك في البلدية (klantmanager) أو مكتب المشورة القانونية (Juridisch Loket).

## Fixed costs

# unchecked
cost-rent = الإيجار (huur)
# unchecked
cost-energy = الكهرباء والغاز (energie)
# unchecked
cost-water = الماء (water)
# unchecked
cost-health_insurance = التأمين الصحي (zorgverzekering)
# unchecked
cost-phone = الهاتف والإنترنت (telefoon en internet)

## Why someone cannot come

# unchecked
reason-ill = أشعر بالمرض.
# unchecked
reason-child = طفلي يحتاج إليّ.
# unchecked
reason-work = عليّ العمل في ذلك الوقت.
# unchecked
reason-lesson = لديّ درس في ذلك الوقت.
# unchecked
reason-appointment = لديّ موعد آخر في ذلك الوقت.
# unchecked
reason-travel = لا أستطيع السفر إلى هناك في ذلك الوقت.
# unchecked
reason-other = لديّ سبب آخر.

## What a bill is for

# unchecked
bill-rent = الإيجار (huur)
# unchecked
bill-monthly = المبلغ الشهري (bedrag per maand)
# unchecked
bill-annual_settlement = الحساب السنوي (jaarafrekening)
# unchecked
bill-deductible = المبلغ الذي تدفعه أولًا للعلاج (eigen risico)
# unchecked
bill-premium = قسط التأمين (premie)
# unchecked
bill-tax = ضريبة (belasting)
# unchecked
bill-furnishing_loan = قرض تجهيز البيت (inrichtingslening)
# unchecked
bill-fine = غرامة (boete)
# unchecked
bill-other = شيء آخر

## Sentences the app writes for the person, with blanks: what, day, times, title of the thing asked about

# unchecked
phrase-cannot_come = لا أستطيع الحضور يوم { $date } الساعة { $time }. الموضوع: { $what }. { $reason }
# unchecked
phrase-can_come_after_all = أصبح بإمكاني الحضور يوم { $date } الساعة { $time }. الموضوع: { $what }.
# unchecked
phrase-conflict_employer = لديّ أمران في وقت واحد يوم { $date }. { $one }: حتى الساعة { $one_until }. { $other }: من الساعة { $other_from }. هل يمكنك سؤال صاحب العمل (werkgever) عن وقت آخر؟
# unchecked
phrase-conflict_school = لديّ أمران في وقت واحد يوم { $date }. { $one }: حتى الساعة { $one_until }. { $other }: من الساعة { $other_from }. هل يمكنك سؤال المدرسة عن وقت آخر للدرس؟
# unchecked
phrase-conflict_case_manager = لديّ أمران في وقت واحد يوم { $date }. { $one }: حتى الساعة { $one_until }. { $other }: من الساعة { $other_from }. عليّ حضور كلا الأمرين. ماذا يمكنني أن أفعل؟
# unchecked
phrase-ask_step = لديّ سؤال عن خطوة (stap) في خطتي. الخطوة هي: { $step }.
# unchecked
phrase-ask_item = أحتاج إلى مساعدة في أمر عليّ ترتيبه. الموضوع: { $item }.
# unchecked
phrase-ask_bill = أحتاج إلى مساعدة في فاتورة (rekening). الفاتورة من: { $sender }. الموضوع: { $kind }.
# unchecked
phrase-municipality_pays_bill = وصلتني رسالة بريدية (brief) عن الدفع. الرسالة من: { $sender }. الموضوع: { $kind }. هذه التكاليف تدفعها البلدية (gemeente). هل يمكنك اليوم النظر في هذا؟
# unchecked
phrase-agreed = نعم، أوافق على هذا. الموضوع: { $what }.
# unchecked
phrase-ask_agreed = لديّ سؤال عن أمر اتفقنا عليه. الموضوع: { $what }.

## "I got a letter"

# unchecked
letter-title = وصلتني رسالة بريدية (brief)
# unchecked
letter-who = من أرسل هذه الرسالة البريدية؟
# unchecked
letter-search = البحث عن الاسم
# unchecked
letter-search-hint = يمكنك البحث بلغتك أو بالهولندية. لا بأس بالخطأ في الكتابة.
# unchecked
letter-none = هذا الاسم ليس هنا. يمكنك سؤال الموظف المسؤول عنك في البلدية (klantmanager).
# unchecked
letter-by-word = البحث عن كلمة من رسالتك البريدية (brief)
# unchecked
letter-urgency-very_high = عاجل جدًا
# unchecked
letter-urgency-high = عاجل
# unchecked
letter-urgency-medium = أمر غير عاجل. لكن يجب القيام به في الوقت المحدد.
# unchecked
letter-urgency-dated = في الرسالة البريدية يوم محدد
# unchecked
letter-today = هذه الرسالة البريدية عاجلة. من يساعدك اليوم؟
# unchecked
letter-today-who = بإمكان { $name } مساعدتك. يجب اليوم إرسال رسالة إلى { $name }.
# unchecked
letter-today-nobody = يجب اليوم طلب المساعدة من الموظف المسؤول عنك في البلدية (klantmanager).
# unchecked
letter-today-legal = يمكنك الحصول على نصيحة مجانية من مكتب المشورة القانونية (Juridisch Loket).
# unchecked
letter-about = ما موضوع هذه الرسالة البريدية؟
# unchecked
letter-first = ما أول شيء عليك فعله؟
# unchecked
letter-now = ما الذي يمكنك فعله الآن؟
# unchecked
letter-make-bill = إضافة الفاتورة (rekening) إلى التطبيق
# unchecked
letter-make-entry = إضافة الموعد إلى أسبوعي
# unchecked
letter-send = طلب المساعدة في هذه الرسالة البريدية
# unchecked
letter-kind-appointment = دعوة أو موعد (afspraak)
    .do = عليك النظر إلى التاريخ والساعة. هل الحضور غير ممكن لك؟ يجب الإبلاغ عن ذلك قبل يوم الموعد.
# unchecked
letter-kind-other = شيء آخر، أو لا أعرف
# unchecked
letter-photo-why = ستُضاف الصورة إلى اختيارك التالي.
# unchecked
letter-photo-goes = ستُضاف أيضًا هذه الصورة للرسالة البريدية (brief).
# unchecked
letter-photo-here = هذه الصورة موجودة على هذا الهاتف فقط.
# unchecked
letter-more = معلومات أكثر عن هذا
# unchecked
phrase-letter_from = وصلتني رسالة بريدية (brief). الرسالة من: { $sender }. هل يمكنك النظر فيها معي؟
# unchecked
phrase-urgent_letter_from = وصلتني رسالة بريدية (brief) عاجلة. الرسالة من: { $sender }. هل يمكنك اليوم النظر فيها معي؟

## Reporting a change

# unchecked
change-title = الإبلاغ عن تغيير (wijziging doorgeven)
# unchecked
change-intro = هل يتغير شيء في حياتك؟ عليك اليوم إخبار البلدية (gemeente) به. هل لديك شك؟ عليك إخبارها به رغم الشك.
# unchecked
change-what = ما الذي يتغير؟
# unchecked
change-from = من أي يوم؟
# unchecked
change-to-both = عليك إخبار جهتين بهذا: البلدية (gemeente) ومصلحة العلاوات (Dienst Toeslagen).
# unchecked
change-to-municipality = عليك إخبار البلدية (gemeente) بهذا.
# unchecked
change-send = إرسال إلى البلدية (gemeente)
# unchecked
change-list = التغييرات التي أبلغت عنها
# unchecked
change-proof = هذا هو الإثبات لك على أنك أبلغت عن هذا التغيير.
# unchecked
change-since = ابتداءً من يوم { $date }
# unchecked
change-told = لقد أبلغت عن هذا لدى البلدية (gemeente) يوم { $date }
# unchecked
change-toeslagen-do = عليك أيضًا إبلاغ مصلحة العلاوات (Dienst Toeslagen) بنفسك. يتم ذلك باستخدام الهوية الرقمية (DigiD).
# unchecked
change-toeslagen-done = أبلغتُ مصلحة العلاوات (Dienst Toeslagen)
# unchecked
change-toeslagen-told = لقد أبلغت عن هذا لدى مصلحة العلاوات (Dienst Toeslagen) يوم { $date }
# unchecked
change-toeslagen-undo = لم أُبلِغ مصلحة العلاوات (Dienst Toeslagen) بعد
# unchecked
change-work-ask = عليك سؤال الموظف المسؤول عنك في البلدية (klantmanager): ما الذي يتغير في إعانتي الاجتماعية؟
# unchecked
change-work-tell = عليك إخبار البلدية (gemeente): من أي يوم، وكم ساعة، وكم الراتب (loon). هل لديك عقد عمل (arbeidscontract)؟ يجب عرضه على البلدية.
# unchecked
change-work-tell_toeslagen = عليك تقدير دخلك الجديد لهذه السنة كلها. عليك إبلاغ مصلحة العلاوات (Dienst Toeslagen) بذلك.
# unchecked
change-abroad-ask = عليك إخبار البلدية بذلك قبل السفر.
# unchecked
change-partner-ask = ربما يُحسب زوجك أو زوجتك في العلاوات (toeslagen). يجب السؤال عن ذلك الآن مرة أخرى.
# unchecked
change-work = بدء عمل أو عمل تجريبي (proefbaan) أو تدريب عملي أو عمل تطوعي
# unchecked
change-hours = زيادة أو نقص في ساعات عملي
# unchecked
change-income = تغيير في دخلي (inkomen)
# unchecked
change-gift = حصولي على هدية أو مال آخر
# unchecked
change-study = بدء الدراسة أو التوقف عن الدراسة
# unchecked
change-household = مجيء شخص للسكن معي، أو مغادرة شخص من بيتي
# unchecked
change-address = انتقالي إلى بيت آخر، أو تغيير في إيجار بيتي (huur)
# unchecked
change-marriage = زواجي
# unchecked
change-birth = ولادة طفلي
# unchecked
change-partner = مجيء زوجي أو زوجتي إلى هولندا
# unchecked
change-bank_account = لديّ رقم حساب بنكي جديد
# unchecked
change-phone = لديّ رقم هاتف جديد
# unchecked
change-abroad = سفري في إجازة أو إلى الخارج
# unchecked
phrase-report_change = هذا إبلاغ مني عن تغيير: { $what }. تاريخ التغيير: { $date }.
# unchecked

## The hand-over at the end of ontzorgen

# unchecked
handover-when = حتى نهاية يوم { $until } تدفع البلدية (gemeente). من يوم { $from } عليك الدفع بنفسك.
# unchecked
handover-no-date = اليوم الأخير غير معروف بعد. عليك سؤال الموظف المسؤول عنك في البلدية (klantmanager).
# unchecked
handover-starts = من يوم { $date } عليك مراجعة كل سطر مع الموظف المسؤول عنك في البلدية (klantmanager).
# unchecked
handover-sign = هل السطر صحيح؟ عندها يمكنك وضع علامة صح. هل هو غير صحيح؟ يجب السؤال أولًا.
# unchecked
handover-gap = لم يتم الاتفاق بعد: من يدفع ابتداءً من يوم { $date }؟
# unchecked
handover-double = مهم: من يوم { $date } يكون الدفع مرتين، منك ومن البلدية. عليك سؤال الموظف المسؤول عنك في البلدية (klantmanager).
# unchecked
handover-unknown = لم يتضح بعد من يدفع هذا. عليك سؤال الموظف المسؤول عنك في البلدية (klantmanager).
# unchecked
handover-covered = من الواضح من يدفع هذا.
# unchecked
handover-paid_last = أعرف من دفع آخر مرة، وعن أي شهر
# unchecked
handover-pays_next = أعرف من يدفع بعد ذلك، ومن أي يوم
# unchecked
handover-direct_debit = تم تفعيل الخصم التلقائي من حسابي (automatische incasso)، وهو يعمل
# unchecked
handover-login = لديّ أنا رقم الزبون (klantnummer) وكلمة السر
# unchecked
handover-next_bill = أعرف متى تصل الفاتورة (rekening) التالية
# unchecked
handover-once = لكل التكاليف معًا
# unchecked
handover-benefit_full = أعرف من أي شهر تدفع لي البلدية (gemeente) إعانتي الاجتماعية (bijstandsuitkering) كاملة
# unchecked
handover-allowances = تدفع لي مصلحة العلاوات (Dienst Toeslagen) علاواتي (toeslag) على حسابي البنكي
# unchecked
handover-debts = أعرف ما هي الديون (schuld) والقروض (lening) التي أدفعها كل شهر
# unchecked
handover-remission = طلبتُ الإعفاء من الدفع (kwijtschelding)
# unchecked
handover-budget = لديّ ميزانية (budget) صحيحة
# unchecked
handover-who_to_call = أعرف بمن أتصل عندما تصلني رسالة بريدية (brief)
# unchecked
handover-end_letter = وصلتني رسالة نهاية دعم البلدية في دفع المصاريف (eindbrief)
# unchecked
handover-signed = تم يوم { $date }
# unchecked
handover-no-cost = لم يكتمل هذا بعد. لم يُكتب بعد من يدفع ماذا.
# unchecked
handover-unclear = { $count ->
    [zero] من الواضح من يدفع كل التكاليف.
    [one] لم يكتمل هذا بعد. هناك نوع واحد من التكاليف لا يتضح من يدفعه.
    [two] لم يكتمل هذا بعد. هناك نوعان من التكاليف لا يتضح من يدفعهما.
    [few] لم يكتمل هذا بعد. هناك { $count } أنواع من التكاليف لا يتضح من يدفعها.
    [many] لم يكتمل هذا بعد. هناك { $count } نوعًا من التكاليف لا يتضح من يدفعها.
   *[other] لم يكتمل هذا بعد. هناك { $count } نوع من التكاليف لا يتضح من يدفعها.
}

## The municipality's own rules

# unchecked
help-municipality = في بلديتك (gemeente)
# unchecked
help-call = الاتصال بالرقم { $number }
# unchecked
regelen-local = من بلديتك (gemeente)
# unchecked
item-local = في بلديتك (gemeente)
# unchecked
item-local-site = فتح الموقع الإلكتروني
# unchecked
item-local-term = { $days ->
    [zero] تقول بلديتك (gemeente): عليك القيام بذلك الأمر اليوم.
    [one] تقول بلديتك (gemeente): عليك القيام بهذا خلال يوم واحد.
    [two] تقول بلديتك (gemeente): عليك القيام بهذا خلال يومين.
    [few] تقول بلديتك (gemeente): عليك القيام بهذا خلال { $days } أيام.
    [many] تقول بلديتك (gemeente): عليك القيام بهذا خلال { $days } يومًا.
   *[other] تقول بلديتك (gemeente): عليك القيام بهذا خلال { $days } يوم.
}
# unchecked
change-local-term = { $days ->
    [zero] عليك إخبار بلديتك (gemeente) بهذا اليوم.
    [one] عليك إخبار بلديتك (gemeente) بهذا خلال يوم واحد. الأفضل اليوم.
    [two] عليك إخبار بلديتك (gemeente) بهذا خلال يومين. الأفضل اليوم.
    [few] عليك إخبار بلديتك (gemeente) بهذا خلال { $days } أيام. الأفضل اليوم.
    [many] عليك إخبار بلديتك (gemeente) بهذا خلال { $days } يومًا. الأفضل اليوم.
   *[other] عليك إخبار بلديتك (gemeente) بهذا خلال { $days } يوم. الأفضل اليوم.
}
# unchecked
bills-usual-municipality = البلدية (gemeente) هي التي تدفع هذا غالبًا. عليك سؤال الموظف المسؤول عنك في البلدية (klantmanager).
# unchecked
bills-usual-self = غالبًا عليك دفع هذا بنفسك. عليك سؤال الموظف المسؤول عنك في البلدية (klantmanager).

## What comes first, and what was answered

# unchecked
item-first = عليك القيام بهذا أولًا
# unchecked
item-first-line = أولًا: { $item }
# unchecked
ask-title = كتابة الجواب الذي حصلت عليه
# unchecked
ask-why = هكذا يمكنك لاحقًا الرجوع إلى ما قيل لك.
# unchecked
ask-who = إلى من وجّهت سؤالك؟
# unchecked
ask-on = في أي يوم كان ذلك؟
# unchecked
ask-said = ماذا كان الجواب؟
# unchecked
ask-save = حفظ الجواب
# unchecked
ask-kept = هذا ما قيل لك
# unchecked
ask-line = { $who }، بتاريخ { $date }
# unchecked
ask-missing = يلزم أمران: اسم الشخص أو الجهة التي وجّهت إليها سؤالك، والجواب.
# unchecked
ask-future = هذا التاريخ لم يأتِ بعد. يُرجى التأكد منه.

## The week in the calendar that the person has already

# unchecked
calendar-feed = أسبوعك في تقويمك
# unchecked
calendar-feed-what = تظهر مواعيدك في تقويمك تلقائيًا. يظهر أيضًا آخر يوم لكل أمر عليك القيام به.
# unchecked
calendar-feed-least = لا تظهر في تقويمك مبالغ ولا أسماء المرسلين.
# unchecked
calendar-feed-secret = كل من لديه الرابط يمكنه قراءة تقويمك. يجب عدم إعطاء الرابط لأي شخص.
# unchecked
calendar-feed-out = عند تسجيل الخروج من هذا الهاتف يتوقف الرابط عن العمل.
# unchecked
calendar-feed-open = ربط تقويمي
# unchecked
calendar-feed-off = لا يوجد رابط بعد.
# unchecked
calendar-feed-since = يوجد رابط منذ يوم { $date }.
# unchecked
calendar-feed-renew = إنشاء رابط جديد
# unchecked
calendar-feed-old = مع رابط جديد يتوقف الرابط القديم عن العمل.
# unchecked
calendar-feed-go = فتح في تقويمي
# unchecked
calendar-feed-else = لم يحدث شيء؟ يمكنك وضع الرابط في تقويمك بنفسك.
# unchecked
calendar-feed-end = إيقاف هذا الرابط
# unchecked
calendar-feed-ended = لم يعد الرابط يعمل.
# unchecked
calendar-feed-way = كل الأسابيع في تقويمي

## An entry, its calendar, and "I cannot come"

# unchecked
calendar-add = إضافة إلى تقويمي
# unchecked
calendar-pay = آخر يوم لدفع فاتورة (rekening)
# unchecked
calendar-send_on = آخر يوم لإرسال رسالة بريدية (brief) إلى البلدية
# unchecked
calendar-look = التفاصيل موجودة في Mijn Aanpak.
# unchecked
week-obligatory-tell = لا يمكنك الحضور؟ يجب الإبلاغ قبل ذلك الوقت.
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
# unchecked
entry-gone = هذا الموعد لم يعد في أسبوعك.
# unchecked
item-line = { $item }: { $status }
# unchecked
item-advice = هذه نصيحة وليست قانونًا.
# unchecked
item-check_with = عليك سؤال الموظف المسؤول عنك في البلدية (klantmanager) هل هذا التاريخ صحيح.
# unchecked
handover-ended = حتى نهاية يوم { $until } كانت البلدية (gemeente) تدفع. يظهر لك في الأسفل من يدفع الآن.
# unchecked
handover-each = آخر يوم تدفع فيه البلدية (gemeente) ليس واحدًا لكل التكاليف. يظهر لك في الأسفل من يدفع ماذا.
# unchecked
handover-rent-first = عليك دفع الإيجار (huur) مقدّمًا. أول إيجار عليك دفعه بنفسك، يجب دفعه قبل يوم { $from }.
# unchecked
handover-i-pay = أدفع هذا بنفسي، من يوم { $date }
# unchecked
handover-not-i = لا، لم أتفق على هذا بعد
# unchecked
handover-you-said = هذه المعلومة منك أنت.
# unchecked
letter-date-ask = ما تاريخ الرسالة البريدية (brief)؟
# unchecked
letter-last-day-ask = هل آخر يوم مكتوب في الرسالة البريدية (brief)؟ يُرجى كتابة ذلك اليوم هنا.
# unchecked
letter-date-save = حفظ التاريخ
# unchecked
photo-title = صورة الرسالة البريدية (brief)
# unchecked
photo-add = التقاط صورة للرسالة البريدية
# unchecked
photo-why = تبقى الصورة مع هذه الفاتورة. يمكنك دائمًا عرضها على الآخرين.
# unchecked
photo-busy = يُرجى الانتظار قليلًا. جارٍ تجهيز الصورة.
# unchecked
photo-waiting = الصورة محفوظة، لكن على هذا الهاتف فقط حتى الآن.
# unchecked
photo-sent = الصورة محفوظة بأمان. لن تضيع منك إذا تعطّل هاتفك.
# unchecked
photo-open = عرض الصورة
# unchecked
photo-close = إغلاق الصورة
# unchecked
photo-remove = حذف الصورة
# unchecked
photo-alt = صورة الرسالة البريدية (brief). الرسالة من: { $sender }
# unchecked
photo-no-picture = هذه ليست صورة يستطيع هاتفك قراءتها. يجب التقاط الصورة من جديد.
# unchecked
photo-too-big = هذه الصورة كبيرة جدًا. يجب التقاط الصورة من جديد.
# unchecked
photo-no-room = ذاكرة هاتفك ممتلئة. لم يتم حفظ الصورة. عليك حذف أشياء لا تلزمك من هاتفك، ثم إعادة المحاولة.
# unchecked
photo-not-here = الصورة ليست على هذا الهاتف. يلزمك أولًا اتصال بالإنترنت.
# unchecked
bill-add-repeats = هل تأتي هذه الفاتورة كل شهر؟
# unchecked
bill-once = لا، مرة واحدة
# unchecked
bill-every-month = نعم، كل شهر
# unchecked
bills-every-month = كل شهر
# unchecked
arrange-open = لديّ اتفاق على الدفع بالتقسيط (betalingsregeling)
# unchecked
arrange-title = اتفاق على الدفع بالتقسيط (betalingsregeling)
# unchecked
arrange-how = هل يُسمح لك بالدفع على أجزاء؟ عليك هنا كتابة ما اتفقت عليه مع الجهة التي أرسلت الفاتورة.
# unchecked
arrange-first = ما تاريخ دفع أول جزء؟
# unchecked
arrange-amount = كم المبلغ كل شهر؟
# unchecked
arrange-terms = كم مرة عليك الدفع في المجموع؟
# unchecked
arrange-save = حفظ الاتفاق
# unchecked
arrange-line = اتفاق على الدفع بالتقسيط (betalingsregeling). آخر جزء عليك دفعه: يوم { $date }
# unchecked
arrange-keep = عليك دفع كل جزء في وقته. إذا لم يكن ذلك ممكنًا لك، عليك أولًا الاتصال بالجهة التي أرسلت الفاتورة.
# unchecked
arrange-terms-wrong = يجب كتابة رقم من 2 إلى 60.
# unchecked
arrange-amount-missing = يجب كتابة المبلغ الذي عليك دفعه كل شهر.
# unchecked
month-title = ميزانيتي الشهرية
# unchecked
month-why = يمكنك هنا كتابة كم يورو يصلك، وكم يورو عليك دفعه. عندها يظهر لك كم يبقى لديك.
# unchecked
month-in = المال الذي يصلني
# unchecked
month-out = المال الذي أدفعه
# unchecked
month-pots = ما أوفّر المال من أجله
# unchecked
month-pots-why = هذه التكاليف لا تأتي كل شهر. عليك توفير جزء من المال لها كل شهر.
# unchecked
month-total = المجموع: { $amount } في الشهر
# unchecked
month-left = يبقى لديك هذا الشهر { $amount }. هذا يعني { $week } في الأسبوع.
# unchecked
month-short = ينقصك هذا الشهر { $amount }. يمكنك طلب المساعدة من الموظف المسؤول عنك في البلدية (klantmanager).
# unchecked
month-picture = من كل 100 يورو تصلك: { $out } يورو للدفع، و{ $pots } يورو للتوفير، و{ $left } يورو تبقى لديك.
# unchecked
month-empty = عليك أولًا كتابة كم من المال يصلك.
# unchecked
month-how-often = { $what }: كل كم من الوقت؟
# unchecked
every-month = كل شهر
# unchecked
every-quarter = كل 3 أشهر
# unchecked
every-year = كل سنة
# unchecked
budget-benefit = الإعانة الاجتماعية (bijstandsuitkering)
# unchecked
budget-wage = الراتب
# unchecked
budget-allowances = العلاوات (toeslag)
# unchecked
budget-child_benefit = إعانة الأطفال (kinderbijslag)
# unchecked
budget-other_income = مال آخر يصلني
# unchecked
budget-debts = القروض (lening) والديون (schuld)
# unchecked
budget-other_cost = شيء آخر أدفعه
# unchecked
budget-energy_settlement = الحساب السنوي للكهرباء والغاز (jaarafrekening): المبلغ الإضافي الذي عليّ دفعه
# unchecked
budget-deductible = ما أدفعه بنفسي من تكاليف العلاج (eigen risico)
# unchecked
budget-clothes = الملابس
# unchecked
budget-school = المدرسة
# unchecked
budget-repairs = الغرامات (boete) والإصلاحات
# unchecked
budget-travel = تكاليف الطريق إلى الدروس
# unchecked
budget-diplomas = ترجمة الشهادات
# unchecked
month-incomplete = الميزانية غير كاملة بعد. عليك أيضًا كتابة كم من المال عليك دفعه لهذه التكاليف: { $what }.
# unchecked
photo-another = التقاط صورة إضافية

## Who looked at the file

# unchecked
looks-title = من اطّلع على بياناتك؟
# unchecked
looks-show = عرض القائمة
# unchecked
looks-none = لا أحد حتى الآن.
# unchecked
looks-offline = هذا يحتاج إلى إنترنت.
# unchecked
looks-file = تم الاطلاع على بياناتك يوم { $date } الساعة { $time }. اسم من اطّلع عليها: { $name }.
# unchecked
looks-photo = تم الاطلاع على صورة رسالة بريدية (brief) يوم { $date } الساعة { $time }. اسم من اطّلع عليها: { $name }.

# unchecked
bills-sent-on = تم الإرسال إلى البلدية يوم { $date }
# unchecked
bills-sent-open = مضى آخر يوم. لم يتم تأكيد الدفع بعد. عليك سؤال الموظف المسؤول عنك في البلدية (klantmanager).
# unchecked
bills-remove-ask = هل هذا مؤكد؟ لا يمكن استعادة هذه الفاتورة بعد الحذف.
# unchecked
bills-remove-yes = نعم، حذف
# unchecked
bills-remove-no = لا، أريد الاحتفاظ بها
# unchecked
month-private = هذه المبالغ تظهر لك وحدك.
# unchecked
month-in-why = يجب كتابة ما يصل فعلًا إلى حسابك البنكي (bankrekening).
# unchecked
month-out-why = التكاليف التي تدفعها البلدية (gemeente) لا تُحسب هنا. يجب كتابة 0 عندها.
# unchecked
month-bills = فواتير هذا الشهر
# unchecked
month-bills-why = كل مبلغ يُحسب مرة واحدة. فواتيرك تظهر أيضًا للموظف المسؤول عنك في البلدية (klantmanager).
# unchecked
month-bills-more = المبلغ الذي يُضاف: { $amount }
# unchecked
month-bill-instead = تُحسب هذه الفاتورة هنا بدلًا من: { $what }.
# unchecked
month-bill-in = لا تُحسب هذه الفاتورة هنا مرة أخرى. المبلغ محسوب من قبل في: { $what }.
# unchecked
month-bill-no-amount = لا تُحسب هذه الفاتورة هنا. المبلغ غير مكتوب.
# unchecked
month-bill-no-day = لا تُحسب هذه الفاتورة هنا. التاريخ غير مكتوب.
# unchecked
item-digid-activate = تفعيل الهوية الرقمية (DigiD) بالرمز
# unchecked
item-digid-code = وصلت الرسالة البريدية (brief) مع الرمز. يجب تفعيل الهوية الرقمية بالرمز على digid.nl. يجب القيام بهذا قبل التاريخ المكتوب في الرسالة. هل مضى ذلك التاريخ؟ عندها يجب طلب الهوية الرقمية من جديد.
# unchecked
digid-letter-ask = هل وصلت الرسالة البريدية (brief) مع الرمز؟ ما تاريخها؟
# unchecked
ask-note-first = يجب أولًا كتابة الجواب. بعدها يمكنك المتابعة.
# unchecked
ask-allowed = هل يقول الجواب إنه مسموح لك بتقديم الطلب؟ إن لم يكن كذلك، يجب الانتظار وعدم تقديم أي طلب الآن.
# unchecked
ask-may = نعم، مسموح لي بتقديم الطلب
# unchecked
looks-code = تم إنشاء رمز لهاتف آخر يوم { $date } الساعة { $time }. اسم من أنشأه: { $name }.
# unchecked
looks-cut-off = تم تسجيل خروجك من التطبيق في جميع هواتفك يوم { $date } الساعة { $time }. اسم من فعل ذلك: { $name }.

## Something of one's own in the week

# unchecked
own-title = إضافة شيء إلى أسبوعك
# unchecked
own-only-you = هذا يظهر لك فقط. بلديتك (gemeente) لا تراه.
# unchecked
own-what = ما هو؟
# unchecked
own-day = في أي يوم؟
# unchecked
own-starts = في أي ساعة يبدأ؟
# unchecked
own-ends = في أي ساعة ينتهي؟
# unchecked
own-ends-hint = هل هذا غير معروف؟ يمكنك ترك المكان فارغًا. عندها تكون المدة ساعة واحدة.
# unchecked
own-place = أين؟
# unchecked
own-save = إضافة هذا إلى أسبوعي
# unchecked
own-missing = يجب كتابة: ما هو، واليوم، وساعة البداية.
# unchecked
own-collides = تنبيه: لديك شيء آخر في هذا الوقت. الموضوع: { $what }.
# unchecked
own-something = أمر شخصي
# unchecked
own-remove = حذف هذا من أسبوعي
# unchecked
own-remove-sure = نعم، حذف هذا من أسبوعي

## Somebody of the team is away

# unchecked
away-title = لا يمكن الوصول إلى { $name } الآن
# unchecked
away-back = عودة { $name } إلى العمل يوم { $date }.
# unchecked
away-stand_in = في هذه المدة تأتيك المساعدة من { $name }.
# unchecked
away-urgent = هل الأمر عاجل؟

## Answering who asks for another time

# unchecked
refusal-changed_meanwhile = هناك شخص آخر غيّر هذا قبل قليل. يمكنك رؤية ما هو مكتوب الآن.
# unchecked
move-yes = نعم، هذا ممكن
# unchecked
move-no = لا، هذا غير ممكن
# unchecked
move-now = الموعد (afspraak) الآن يوم { $date } الساعة { $time }.
# unchecked
move-collides = تنبيه: لديك شيء آخر في هذا الوقت. الموضوع: { $what }.
# unchecked
move-said-yes = جوابك: نعم.
# unchecked
move-said-no = جوابك: لا.
# unchecked
move-late = وصل جوابك متأخرًا. لم يتغيّر الموعد (afspraak). يمكنك إرسال رسالة.
# unchecked
move-changed = تغيّر الموعد (afspraak) في هذه الأثناء.
# unchecked
move-gone = لم يعد هذا الموعد (afspraak) موجودًا.

## A photo in the conversation

# unchecked
photo-send = إرسال صورة
# unchecked
photo-send-why = يمكن لفريقك رؤية الصورة. لا يُذكر فيها مكان التقاطها.
# unchecked
photo-of-message = صورة مع هذه الرسالة

## The phones of one person

# unchecked
phones-title = هواتفك
# unchecked
phones-show = عرض هواتفي
# unchecked
phones-this = هذا الهاتف
# unchecked
phones-paired = تم الربط يوم { $date }. آخر استخدام يوم { $seen }.
# unchecked
phones-out = تسجيل الخروج من ذلك الهاتف الآخر
# unchecked
phones-out-ask = عندها ستُحذف كل بياناتك من ذلك الهاتف. الأشياء التي لم تُرسل بعد من هناك ستضيع.
# unchecked
phones-out-yes = نعم، تسجيل الخروج
# unchecked
phones-out-done = تم تسجيل الخروج من ذلك الهاتف.
# unchecked
phones-add = ربط هاتف آخر
# unchecked
phones-add-why = من يستخدم الهاتف الآخر يرى كل ما يظهر لك هنا. ويمكنه فعل كل ما يمكنك فعله هنا. لذلك يجب اختيار شخص لديك ثقة به.
# unchecked
phones-add-undo = يمكنك دائمًا تسجيل خروج ذلك الهاتف من هنا.
# unchecked
phones-add-close = إخفاء الرمز
# unchecked
phones-code-until = يعمل الرمز مرة واحدة فقط، حتى الساعة { $time }.
# unchecked
phones-code-scan = يمكنك فتح كاميرا الهاتف الآخر وتوجيهها إلى هذا الرمز.
# unchecked
phones-out-no = لا، يبقى كما هو

## What the person can do, and what of it is not right

# unchecked
strength-wrong = هذا غير صحيح
# unchecked
strength-instead = ما هو الصحيح؟ يمكنك ترك المكان فارغًا.
# unchecked
strength-said = جوابك: هذا غير صحيح.

## Who looks along: a buddy, a taalmaatje

# unchecked
buddies-title = الاطلاع معًا على المعلومات
# unchecked
buddies-why = يمكن لصديق مرافق (buddy) أو رفيق اللغة (taalmaatje) الاطلاع معك على معلوماتك. لا يظهر لهذا الشخص إلا ما يقع عليه اختيارك.
# unchecked
buddies-never = لا نعرض على هذا الشخص أبدًا رسائلك، ولا رسائلك البريدية (brief)، ولا فواتيرك (rekening).
# unchecked
buddies-staff = لا يظهر للموظف المسؤول عنك في البلدية (klantmanager) من يطّلع معك على معلوماتك.
# unchecked
buddies-open = السماح لشخص بالاطلاع معي
# unchecked
buddies-list = من يطّلع معك على معلوماتك؟
# unchecked
buddies-none = لا أحد يطّلع معك على معلوماتك الآن.
# unchecked
buddies-used = آخر اطلاع: يوم { $date }
# unchecked
buddies-unused = لم يتم الاطلاع بعد
# unchecked
buddies-stop = إيقاف الاطلاع
# unchecked
buddies-stopped = لم يعد بإمكان هذا الشخص الاطلاع على معلوماتك.
# unchecked
buddies-name = اسم هذا الشخص
# unchecked
buddies-choose = ماذا يمكن لهذا الشخص أن يرى؟
# unchecked
buddies-lessons = دروسي في اللغة (taalles)
# unchecked
buddies-appointments = مواعيدي (afspraak)
# unchecked
buddies-places = أماكن دروسي ومواعيدي
# unchecked
buddies-homework = واجبي المنزلي
# unchecked
buddies-plan = أهدافي وخطواتي
# unchecked
buddies-make = إنشاء رابط
# unchecked
buddies-name-missing = يجب كتابة اسم أولًا.
# unchecked
buddies-choose-missing = يجب أولًا اختيار ما يمكن لهذا الشخص أن يراه.
# unchecked
buddies-many = هناك خمسة أشخاص يطّلعون معك على معلوماتك. يجب أولًا إيقاف الاطلاع لشخص واحد منهم.
# unchecked
buddies-link-for = هذا هو الرابط من أجل { $name }.
# unchecked
buddies-link-secret = كل من لديه الرابط يمكنه الاطلاع على هذه المعلومات. يجب عدم إعطاء الرابط لأي شخص آخر.
# unchecked
buddies-link-until = يعمل الرابط حتى نهاية يوم { $date }.
# unchecked
buddies-link-once = يظهر لك هذا الرابط مرة واحدة فقط.
# unchecked
buddies-link-send = إرسال الرابط
# unchecked
buddies-link-close = إخفاء الرابط

## What somebody sees who looks along

# unchecked
looking-title = الاطلاع معًا على معلومات { $name }
# unchecked
looking-chosen = ما يظهر لك هنا هو من اختيار { $name }. لا يمكنك تغيير أي شيء.
# unchecked
looking-until = يمكنك الاطلاع حتى نهاية يوم { $date }.
# unchecked
looking-this-week = هذا الأسبوع
# unchecked
looking-plan = الأهداف والخطوات
# unchecked
looking-nothing = لا يوجد شيء هنا الآن.
# unchecked
looking-done = تم
# unchecked
looking-gone = لم يعد هذا الرابط يعمل. يمكنك طلب رابط جديد.
# unchecked
looking-trouble = خدمة التطبيق على الإنترنت لا تعمل الآن. يمكنك إعادة المحاولة بعد قليل.
# unchecked
looking-coming = جارٍ جلب المعلومات.
# unchecked
looking-again = النظر مرة أخرى

## Languages, sharing and printing: of later screens only

# unchecked
language-missing = هذه اللغة ليست على هاتفك بعد. يلزمك اتصال بالإنترنت.
# unchecked
regelen-share = أي قائمة للمشاركة أو الطباعة؟
# unchecked
regelen-all-lists = جميع القوائم
# unchecked
share = مشاركة
# unchecked
print = طباعة
# unchecked
share-copied = تم نسخ النص.

## A server that was put back to a backup

# unchecked
back-title = عادت المعلومات في كمبيوتر البلدية (gemeente) كما كانت في يوم سابق.
# unchecked
back-count = { $count ->
    [zero] كل ما كان على هاتفك موجود ولم يتغيّر.
    [one] شيء واحد كان على هاتفك ضاع أو تغيّر.
    [two] شيئان كانا على هاتفك ضاعا أو تغيّرا.
    [few] { $count } أشياء كانت على هاتفك ضاعت أو تغيّرت.
    [many] { $count } شيئًا كان على هاتفك ضاع أو تغيّر.
   *[other] { $count } شيء كان على هاتفك ضاع أو تغيّر.
}
# unchecked
back-ask = عليك سؤال الموظف المسؤول عنك في البلدية (klantmanager): ما الذي لا يزال صحيحًا؟
# unchecked
back-show = عرض الأشياء التي ضاعت
# unchecked
back-again = القيام بهذا من جديد
# unchecked
back-more = ربما ضاعت أشياء أخرى. هاتفك لا يعرف ذلك.
# unchecked
back-mine = رسالتك لم تعد موجودة: { $what }
# unchecked
back-theirs = رسالة من فريقك لم تعد موجودة: { $what }
# unchecked
back-undone = سبق لك القيام بهذا. لم يعد ذلك مسجّلًا: { $what }
# unchecked
back-missing = هذا لم يعد موجودًا: { $what }
# unchecked
back-moved = كان على هاتفك: { $what }. المكتوب الآن: { $now }.
# unchecked
back-changed = هذا مختلف الآن: { $what }
# unchecked
back-dated = { $what }، { $date }
# unchecked
back-entry = { $what }، { $date }، { $time }
# unchecked
back-other = شيء في معلوماتك

## The ways out of a collision

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
