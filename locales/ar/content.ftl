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
entry-employer_meeting = التعرّف على صاحب عمل (werkgever)
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
