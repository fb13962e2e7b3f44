### Content: the ready words of a person's file: steps, entries, places, bills, notes, and the sentences a person can send. Every blank stands free; a title can start a line or follow a colon.

### Roles in the team

# unchecked
role-case_manager = الموظف المسؤول عنك في البلدية (klantmanager)
# unchecked
role-income_officer = موظف شؤون الإعانات (inkomensconsulent)
# unchecked
role-job_hunter = مستشار إيجاد العمل (jobhunter)
# unchecked
role-settlement_counsellor = المرشد الاجتماعي (maatschappelijk begeleider)
# unchecked
role-study_adviser = مستشار الدراسة (studieadviseur)
# unchecked
role-language_buddy = رفيق اللغة (taalmaatje)
# unchecked
role-buddy = صديق مرافق (buddy)

### Who owns a step or a checklist item

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

### Learning routes

# unchecked
route-b1 = مسار B1 (B1-route)
# unchecked
route-education = مسار التعليم (onderwijsroute)
# unchecked
route-self_reliance = مسار الاعتماد على النفس (Z-route)

### Steps of the plan: intake

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

### Steps of the plan: language and integration

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

### Steps of the plan: work

# unchecked
step-learn_work_track_cook = مسار التعلّم والعمل (leer-werktraject): مساعد طباخ
# unchecked
step-elderly_care_orientation = التعرّف على رعاية المسنين (ouderenzorg)

### Steps of the plan: study

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

### Milestones of the B1-route

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

### Milestones of the onderwijsroute

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

### Milestones of the Z-route


### Counters of hours

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

### Skills

# unchecked
skill-listening = الاستماع
# unchecked
skill-speaking = التحدث
# unchecked
skill-reading = القراءة
# unchecked
skill-writing = الكتابة

### Entries of the week

# unchecked
entry-lesson = درس اللغة (taalles)
# unchecked
entry-bridge_lesson = درس في الكلية (college)
# unchecked
entry-work = العمل (werk)
# unchecked
entry-progress_meeting = محادثة متابعة (voortgangsgesprek)
# unchecked
entry-talk_with_case_manager = محادثة مع الموظف المسؤول عنك في البلدية (klantmanager)
# unchecked
entry-learnability_test = اختبار القدرة على التعلّم (leerbaarheidstoets)
# unchecked
entry-open_post = فتح البريد معًا
# unchecked
entry-family_doctor = طبيب الأسرة (huisarts)
# unchecked
entry-with_buddy = مع { $name }
# unchecked
entry-fetch_child = إحضار { $name } من المدرسة
# unchecked
entry-school_ends_early = { $name }: المدرسة تنتهي مبكرًا
# unchecked
entry-church = الكنيسة
# unchecked
entry-legal_words = التدرّب على كلمات القانون
# unchecked
entry-open_day_law = اليوم المفتوح (open dag) لدراسة القانون

### Who else is there

# unchecked
with-group = مجموعتك
# unchecked
with-class = صفك
# unchecked
with-family_doctor = طبيب الأسرة (huisarts)
# unchecked
with-tester = جهة اختبار مستقلة

### Places

# unchecked
place-language_school = مدرسة اللغة (taalschool)
# unchecked
place-college = الكلية (college)
# unchecked
place-restaurant = المطعم
# unchecked
place-bakery = المخبز
# unchecked
place-library = المكتبة (bibliotheek)
# unchecked
place-municipal_office = مكتب البلدية (gemeente)
# unchecked
place-community_centre = مركز الحي (buurthuis)
# unchecked
place-family_doctor = عيادة طبيب الأسرة (huisarts)
# unchecked
place-childs_school = مدرسة طفلك
# unchecked
place-university_other_city = جامعة في مدينة أخرى
# unchecked
place-see_invitation = المكان مكتوب في الدعوة

### What to bring

# unchecked
bring-book = كتابك
# unchecked
bring-notebook = دفترك
# unchecked
bring-laptop = حاسوبك المحمول (laptop)
# unchecked
bring-last_pay_slip = كشف راتبك (loonstrook) للشهر الماضي
# unchecked
bring-residence_document = وثيقة الإقامة (verblijfsdocument)
# unchecked
bring-glasses = نظارتك
# unchecked
bring-post = كل بريدك لهذا الأسبوع

### Homework

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

### Notes with steps, checklist items and bills

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

### Why someone cannot come

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

### Senders of letters and bills

# unchecked
sender-housing_association = شركة الإسكان (woningcorporatie)
# unchecked
sender-energy_supplier = شركة الطاقة (energieleverancier)
# unchecked
sender-water_company = شركة الماء (waterbedrijf)
# unchecked
sender-health_insurer = شركة التأمين الصحي (zorgverzekeraar)
# unchecked
sender-phone_company = شركة الهاتف (telefoonbedrijf)
# unchecked
sender-municipality = البلدية (gemeente)
# unchecked
sender-water_authority = هيئة إدارة المياه (waterschap)
# unchecked
sender-belastingdienst = مصلحة الضرائب (Belastingdienst) أو مصلحة العلاوات (Dienst Toeslagen)
# unchecked
sender-cjib = هيئة تحصيل الغرامات (CJIB)
# unchecked
sender-duo = مؤسسة تنفيذ التعليم (DUO)
# unchecked
sender-collection_agency = شركة تحصيل الديون (incassobureau) أو مأمور التنفيذ (deurwaarder)
# unchecked
sender-other = جهة أخرى

### What a bill is for

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

### The ladder of letters, and what to do at each

# unchecked
stage-bill = فاتورة (rekening)
    .do = يجب الدفع قبل التاريخ المكتوب. لا يمكنك ذلك؟ يجب الاتصال قبل ذلك التاريخ.
# unchecked
stage-reminder = تذكير بالدفع (herinnering)
    .do = يجب الدفع، أو طلب اتفاق على الدفع بالتقسيط (betalingsregeling) كتابيًا.
# unchecked
stage-formal_demand = إنذار بالدفع (aanmaning)
    .do = لديك أربعة عشر يومًا دون تكاليف إضافية. يبدأ العدّ من اليوم الذي يلي استلام الرسالة. يجب الدفع، أو طلب المساعدة.
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

### Fixed costs

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

### Months

# unchecked
month-1 = يناير (كانون الثاني)
# unchecked
month-2 = فبراير (شباط)
# unchecked
month-3 = مارس (آذار)
# unchecked
month-4 = أبريل (نيسان)
# unchecked
month-5 = مايو (أيار)
# unchecked
month-6 = يونيو (حزيران)
# unchecked
month-7 = يوليو (تموز)
# unchecked
month-8 = أغسطس (آب)
# unchecked
month-9 = سبتمبر (أيلول)
# unchecked
month-10 = أكتوبر (تشرين الأول)
# unchecked
month-11 = نوفمبر (تشرين الثاني)
# unchecked
month-12 = ديسمبر (كانون الأول)

### Days of the week, Monday first

# unchecked
weekday-1 = الاثنين
# unchecked
weekday-2 = الثلاثاء
# unchecked
weekday-3 = الأربعاء
# unchecked
weekday-4 = الخميس
# unchecked
weekday-5 = الجمعة
# unchecked
weekday-6 = السبت
# unchecked
weekday-7 = الأحد

### Days of the week, short


### Sentences the app writes for the person, with blanks: what, day, times, title of the thing asked about

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

### Ready-made sentences the person can send

# unchecked
phrase-yes_thanks = نعم، من فضلك. شكرًا!
# unchecked
phrase-no_talk = لا، أريد التحدث عن هذا أولًا.
# unchecked
phrase-got_letter = وصلتني رسالة بريدية (brief). هل يمكنك النظر فيها معي؟
# unchecked
phrase-need_help = أحتاج إلى مساعدة.
# unchecked
phrase-call_me = هل يمكنك الاتصال بي؟
# unchecked
phrase-need_interpreter = أحتاج إلى مترجم شفوي (tolk) في موعدنا.
# unchecked
phrase-dont_understand = لا أفهم هذا. هل يمكنك قوله بطريقة أخرى؟
# unchecked
phrase-when_appointment = متى موعدنا (afspraak) القادم؟
# unchecked
phrase-late = سأتأخر قليلًا.
# unchecked
phrase-ill_child = طفلي مريض. عليّ البقاء مع طفلي.
# unchecked
phrase-work_started = بدأتُ العمل. ما الذي عليّ الإبلاغ عنه؟
# unchecked
phrase-hours_changed = تغيّرت ساعات عملي. ما الذي عليّ الإبلاغ عنه؟
# unchecked
phrase-moved = سأنتقل إلى بيت آخر. ما الذي عليّ ترتيبه؟
# unchecked
phrase-household_changed = سيأتي شخص للسكن معي، أو سيغادر شخص.
# unchecked
phrase-partner_abroad = زوجي أو زوجتي في الخارج. هل يمكنني طلب علاوة (toeslag)؟
# unchecked
phrase-who_applies = من يقدّم طلب العلاوات (toeslag) لي: أنتم أم أنا؟
# unchecked
phrase-who_pays = من يدفع هذه التكاليف: البلدية (gemeente) أم أنا؟
# unchecked
phrase-reminder_municipality_pays = وصلني تذكير بالدفع (herinnering). هذه التكاليف تدفعها البلدية (gemeente). هل يمكنك اليوم النظر في هذا؟
# unchecked
phrase-payment_arrangement_asked = طلبتُ اليوم اتفاقًا على الدفع بالتقسيط (betalingsregeling).
# unchecked
phrase-digid_problem = لديّ مشكلة مع الهوية الرقمية (DigiD). هل يمكنك مساعدتي؟
# unchecked
phrase-question_plan = لديّ سؤال عن خطتي.
# unchecked
phrase-lesson_times = أوقات دروسي لا تناسب عملي. هل يمكننا التحدث؟
# unchecked
phrase-talk_alone = أريد التحدث معك على انفراد، دون آخرين.
# unchecked
phrase-thanks = شكرًا لك.
