### Content: the ready words of a person's file: steps, entries, places, bills, notes, and the sentences a person can send. Every blank stands free; a title can start a line or follow a colon.

### Roles in the team

# unchecked
role-case_manager = شخص تماس در شاروالی (klantmanager)
# unchecked
role-income_officer = مأمور معاش کمکی (inkomensconsulent)
# unchecked
role-job_hunter = همکار کاریابی (jobhunter)
# unchecked
role-settlement_counsellor = رهنمای اجتماعی (maatschappelijk begeleider)
# unchecked
role-study_adviser = مشاور تحصیلی (studieadviseur)
# unchecked
role-language_buddy = رفیق تمرین لسان (taalmaatje)
# unchecked
role-buddy = رفیق راه (buddy)

### Who owns a step or a checklist item

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

### Learning routes

# unchecked
route-b1 = مسیر B1 (B1-route)
# unchecked
route-education = مسیر تحصیلی (onderwijsroute)
# unchecked
route-self_reliance = مسیر خودکفایی (Z-route)

### Steps of the plan: intake

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

### Steps of the plan: language and integration

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

### Steps of the plan: work

# unchecked
step-learn_work_track_cook = برنامۀ آموزش و کار (leer-werktraject): کمک‌آشپز
# unchecked
step-elderly_care_orientation = آشنایی با مراقبت از کهن‌سالان (ouderenzorg)

### Steps of the plan: study

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

### Milestones of the B1-route

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

### Milestones of the onderwijsroute

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

### Milestones of the Z-route


### Counters of hours

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

### Skills

# unchecked
skill-listening = شنیدن
# unchecked
skill-speaking = گفتن
# unchecked
skill-reading = خواندن
# unchecked
skill-writing = نوشتن

### Entries of the week

# unchecked
entry-lesson = درس لسان (taalles)
# unchecked
entry-bridge_lesson = درس در کالج (college)
# unchecked
entry-work = کار (werk)
# unchecked
entry-progress_meeting = گفتگوی پیشرفت (voortgangsgesprek)
# unchecked
entry-talk_with_case_manager = گفتگو با شخص تماس تان در شاروالی (klantmanager)
# unchecked
entry-learnability_test = تست توانایی یادگیری (leerbaarheidstoets)
# unchecked
entry-open_post = باز کردن نامه‌ها با هم (post)
# unchecked
entry-family_doctor = داکتر خانوادگی (huisarts)
# unchecked
entry-with_buddy = با { $name }
# unchecked
entry-fetch_child = آوردن { $name } از مکتب
# unchecked
entry-school_ends_early = { $name }: مکتب زود تمام می‌شود
# unchecked
entry-church = کلیسا
# unchecked
entry-legal_words = تمرین کلمات حقوقی
# unchecked
entry-open_day_law = روز باز رشتۀ حقوق (open dag rechten)

### Who else is there

# unchecked
with-group = گروپ تان
# unchecked
with-class = صنف تان
# unchecked
with-family_doctor = داکتر خانوادگی (huisarts)
# unchecked
with-tester = یک تست‌گیرندۀ مستقل

### Places

# unchecked
place-language_school = مکتب لسان (taalschool)
# unchecked
place-college = کالج (college)
# unchecked
place-restaurant = رستورانت
# unchecked
place-bakery = نانوایی
# unchecked
place-library = کتابخانه (bibliotheek)
# unchecked
place-municipal_office = دفتر شاروالی (gemeente)
# unchecked
place-community_centre = خانۀ محله (buurthuis)
# unchecked
place-family_doctor = کلینیک داکتر خانوادگی (huisarts)
# unchecked
place-childs_school = مکتب طفل تان
# unchecked
place-university_other_city = پوهنتون در یک شهر دیگر
# unchecked
place-see_invitation = در دعوت‌نامه ببینید

### What to bring

# unchecked
bring-book = کتاب تان
# unchecked
bring-notebook = کتابچۀ تان
# unchecked
bring-laptop = لپ‌تاپ تان
# unchecked
bring-last_pay_slip = ورق معاش ماه گذشتۀ تان (loonstrook)
# unchecked
bring-residence_document = سند اقامت تان (verblijfsdocument)
# unchecked
bring-glasses = عینک تان
# unchecked
bring-post = همۀ نامه‌های این هفتۀ تان (post)

### Homework

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

### Notes with steps, checklist items and bills

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

### Why someone cannot come

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

### Senders of letters and bills

# unchecked
sender-housing_association = شرکت مسکن (woningcorporatie)
# unchecked
sender-energy_supplier = شرکت برق و گاز (energieleverancier)
# unchecked
sender-water_company = شرکت آب (waterbedrijf)
# unchecked
sender-health_insurer = شرکت بیمۀ صحی (zorgverzekeraar)
# unchecked
sender-phone_company = شرکت تلفون (telefoonbedrijf)
# unchecked
sender-municipality = شاروالی (gemeente)
# unchecked
sender-water_authority = ادارۀ تنظیم آب (waterschap)
# unchecked
sender-belastingdienst = ادارۀ مالیات (Belastingdienst) یا ادارۀ پول‌های کمکی (Dienst Toeslagen)
# unchecked
sender-cjib = ادارۀ وصول جریمه‌ها (CJIB)
# unchecked
sender-duo = سازمان اجراییۀ امور تحصیلات (DUO)
# unchecked
sender-collection_agency = شرکت وصول قرضداری (incassobureau) یا مأمور اجرای محکمه (deurwaarder)
# unchecked
sender-other = شخص یا ادارۀ دیگر

### What a bill is for

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

### The ladder of letters, and what to do at each

# unchecked
stage-bill = بِل (rekening)
    .do = پیش از تاریخ روی بِل بپردازید. نشد؟ پیش از آن تاریخ تلفون کنید.
# unchecked
stage-reminder = یادآوری پرداخت (herinnering)
    .do = بپردازید، یا در یک نوشته توافق پرداخت به اقساط (betalingsregeling) بخواهید.
# unchecked
stage-formal_demand = اخطار پرداخت (aanmaning)
    .do = چهارده روز بدون مصارف اضافی وقت دارید. از روز بعد از رسیدن نامه حساب کنید. بپردازید، یا کمک بخواهید.
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

### Fixed costs

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

### Months

# unchecked
month-1 = جنوری
# unchecked
month-2 = فبروری
# unchecked
month-3 = مارچ
# unchecked
month-4 = اپریل
# unchecked
month-5 = می
# unchecked
month-6 = جون
# unchecked
month-7 = جولای
# unchecked
month-8 = اگست
# unchecked
month-9 = سپتمبر
# unchecked
month-10 = اکتوبر
# unchecked
month-11 = نومبر
# unchecked
month-12 = دسمبر

### Days of the week, Monday first

# unchecked
weekday-1 = دوشنبه
# unchecked
weekday-2 = سه‌شنبه
# unchecked
weekday-3 = چهارشنبه
# unchecked
weekday-4 = پنج‌شنبه
# unchecked
weekday-5 = جمعه
# unchecked
weekday-6 = شنبه
# unchecked
weekday-7 = یکشنبه

### Days of the week, short


### Sentences the app writes for the person, with blanks: what, day, times, title of the thing asked about

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

### Ready-made sentences the person can send

# unchecked
phrase-yes_thanks = بلی، موافق هستم. تشکر!
# unchecked
phrase-no_talk = نه، اول می‌خواهم در این باره صحبت کنم.
# unchecked
phrase-got_letter = یک نامه گرفته‌ام. آیا آن را همراه من دیده می‌توانید؟
# unchecked
phrase-need_help = به کمک ضرورت دارم.
# unchecked
phrase-call_me = آیا به من تلفون کرده می‌توانید؟
# unchecked
phrase-need_interpreter = در وقت ملاقات ما به ترجمان (tolk) ضرورت دارم.
# unchecked
phrase-dont_understand = نمی‌فهمم. آیا طور دیگر گفته می‌توانید؟
# unchecked
phrase-when_appointment = وقت ملاقات بعدی ما چه وقت است؟
# unchecked
phrase-late = کمی دیرتر می‌آیم.
# unchecked
phrase-ill_child = طفلم مریض است. باید نزد طفلم بمانم.
# unchecked
phrase-work_started = کار را شروع کرده‌ام. چه را باید خبر بدهم؟
# unchecked
phrase-hours_changed = ساعت‌های کارم تغییر کرده است. چه را باید خبر بدهم؟
# unchecked
phrase-moved = کوچ‌کشی می‌کنم. چه را باید تنظیم کنم؟
# unchecked
phrase-household_changed = کسی برای زندگی نزد من می‌آید، یا کسی می‌رود.
# unchecked
phrase-partner_abroad = همسر من (شوهر یا زن) در خارج است. آیا اجازه دارم پول کمکی (toeslag) درخواست کنم؟
# unchecked
phrase-who_applies = پول‌های کمکی من (toeslag) را کی درخواست می‌کند: شما یا من؟
# unchecked
phrase-who_pays = این مصارف را کی می‌پردازد: شاروالی (gemeente) یا من؟
# unchecked
phrase-reminder_municipality_pays = یک یادآوری پرداخت (herinnering) گرفته‌ام. این مصارف را شاروالی می‌پردازد. آیا امروز این را دیده می‌توانید؟
# unchecked
phrase-payment_arrangement_asked = امروز توافق پرداخت به اقساط (betalingsregeling) خواستم.
# unchecked
phrase-digid_problem = با هویت دیجیتال خود (DigiD) کار کرده نمی‌توانم. آیا به من کمک کرده می‌توانید؟
# unchecked
phrase-question_plan = دربارۀ پلان خود سؤال دارم.
# unchecked
phrase-lesson_times = وقت‌های درسم با وقت کارم جور نمی‌آید. آیا با هم صحبت کرده می‌توانیم؟
# unchecked
phrase-talk_alone = می‌خواهم تنها با شما صحبت کنم، بدون دیگران.
# unchecked
phrase-thanks = تشکر از شما.
