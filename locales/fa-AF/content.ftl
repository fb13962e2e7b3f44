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
entry-employer_meeting = آشنایی با یک کارفرما (werkgever)
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
