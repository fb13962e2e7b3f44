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

# unchecked
topic-answers = جواب کوتاه
# unchecked
topic-contact = تلفون و ترجمان (tolk)
# unchecked
topic-appointments = وقت‌های ملاقات
# unchecked
topic-bills = نامه‌ها و بِل‌ها (rekening)
# unchecked
topic-insurance = بیمه، پول کمکی (toeslag) و هویت دیجیتال (DigiD)
# unchecked
topic-changes = تغییرات و سندها
# unchecked
topic-lessons = درس و امتحان (examen)
# unchecked
topic-work = کار (werk)
# unchecked
topic-family = فامیل و صحت
# unchecked
topic-home = خانه
# unchecked
topic-plan = پلان و تیم
# unchecked
phrase-will_do_by = درست است. این کار را پیش از تاریخ { $date } انجام می‌دهم.
# unchecked
phrase-done_item = این کار انجام شد: { $item }.
# unchecked
phrase-more_time = به وقت بیشتر ضرورت دارم. آیا به تاریخ { $date } هم شده می‌تواند؟
# unchecked
phrase-no_thanks = نه، لازم نیست. تشکر.
# unchecked
phrase-understood = حالا می‌فهمم. تشکر از شما.
# unchecked
phrase-seen_question = آیا سؤال مرا دیده‌اید؟
# unchecked
phrase-call_me_at = آیا به تاریخ { $date } ساعت { $time } به من تلفون کرده می‌توانید؟
# unchecked
phrase-call_interpreter = آیا همراه یک ترجمان (tolk) به من تلفون کرده می‌توانید؟
# unchecked
phrase-interpreter_on = به تاریخ { $date } ساعت { $time } به ترجمان (tolk) ضرورت دارم.
# unchecked
phrase-other_interpreter = یک ترجمان (tolk) دیگر می‌خواهم. آیا این ممکن است؟
# unchecked
phrase-who_to_ask = این را از چه کسی پرسیده می‌توانم؟
# unchecked
phrase-late_time = دیرتر می‌آیم. ساعت { $time } می‌رسم.
# unchecked
phrase-will_come = بلی، به تاریخ { $date } ساعت { $time } می‌آیم.
# unchecked
phrase-other_day = آیا وقت ملاقات در یک روز دیگر شده می‌تواند؟ به تاریخ { $date } ساعت { $time } آمده می‌توانم.
# unchecked
phrase-ask_appointment = آیا به تاریخ { $date } ساعت { $time } با هم صحبت کرده می‌توانیم؟
# unchecked
phrase-what_to_bring = برای وقت ملاقات چه را باید با خود بیاورم؟
# unchecked
phrase-someone_along = در وقت ملاقات یک شخص همراه من می‌آید.
# unchecked
phrase-member_along = آیا اجازه است این شخص هم بیاید؟ نام: { $person }.
# unchecked
phrase-where_appointment = وقت ملاقات ما در کجا است؟
# unchecked
phrase-cannot_pay_in_time = پول را به فرستندۀ بِل (rekening) به وقت پرداخته نمی‌توانم. چه کرده می‌توانم؟
# unchecked
phrase-last_day_bill = آخرین روز پرداخت روی این بِل (rekening): { $date }. پول را کی به فرستندۀ بِل می‌پردازد: شاروالی (gemeente) یا من؟
# unchecked
phrase-bill_paid_on = پول این بِل (rekening) را به تاریخ { $date } به فرستندۀ بِل پرداختم.
# unchecked
phrase-municipality_paid = آیا شاروالی (gemeente) پول این بِل (rekening) را به فرستندۀ بِل پرداخته است؟
# unchecked
phrase-arrangement_from = از تاریخ { $date } پول را به اقساط به فرستندۀ بِل (rekening) می‌پردازم.
# unchecked
phrase-gift_or_loan = شاروالی (gemeente) به من این پول را می‌دهد. آیا این پول تحفه (gift) است یا قرضه (lening)؟
# unchecked
phrase-tax_letter = یک نامه دربارۀ مالیات (belasting) گرفته‌ام. آیا معافیت از پرداخت (kwijtschelding) را درخواست کرده می‌توانم؟
# unchecked
phrase-insured = آیا حالا بیمۀ صحی (zorgverzekering) دارم؟
# unchecked
phrase-premium_who = پول ماهانۀ بیمۀ من (premie) را کی به شرکت بیمۀ صحی (zorgverzekeraar) می‌پردازد: شاروالی (gemeente) یا من؟
# unchecked
phrase-insurer_letter = یک نامۀ شرکت بیمۀ صحی (zorgverzekeraar) را نمی‌فهمم. آیا آن را همراه من دیده می‌توانید؟
# unchecked
phrase-allowance_letter = یک نامۀ ادارۀ پول‌های کمکی (Dienst Toeslagen) گرفته‌ام. آیا آن را همراه من دیده می‌توانید؟
# unchecked
phrase-allowance_not_paid = ادارۀ پول‌های کمکی (Dienst Toeslagen) هنوز به من پول نپرداخته است. آیا این را همراه من دیده می‌توانید؟
# unchecked
phrase-digid_works = هویت دیجیتال من (DigiD) کار می‌کند. حالا چه باید بکنم؟
# unchecked
phrase-not_sure = آیا این تغییر را باید خبر بدهم؟ آیا این را همراه من دیده می‌توانید؟
# unchecked
phrase-change_seen = آیا تغییری را که خبر دادم، دیده‌اید؟
# unchecked
phrase-told_allowances = این تغییر را به تاریخ { $date } به ادارۀ پول‌های کمکی (Dienst Toeslagen) خبر دادم.
# unchecked
phrase-abroad_from = می‌خواهم از تاریخ { $date } در خارج باشم. چه را باید خبر بدهم؟
# unchecked
phrase-new_account = نمبر نو حساب بانکی (rekeningnummer) دارم. آن را به کی خبر بدهم؟
# unchecked
phrase-bring_document = این را با خود می‌آورم: { $document }.
# unchecked
phrase-document_on = این را به تاریخ { $date } می‌آورم: { $document }.
# unchecked
phrase-no_document = این را هنوز ندارم: { $document }. چه کرده می‌توانم؟
# unchecked
phrase-lost_document = این را گم کرده‌ام: { $document }. چه باید بکنم؟
# unchecked
phrase-permit_until = سند اقامت من (verblijfsdocument) تا آخر روز { $date } اعتبار دارد. آیا به من کمک کرده می‌توانید؟
# unchecked
phrase-not_to_lesson = به تاریخ { $date } به درس رفته نمی‌توانم. این را به کی بگویم؟
# unchecked
phrase-travel_costs = برای رفتن به درس مصارف راه دارم. آیا شاروالی (gemeente) این پول را به من پس می‌دهد؟
# unchecked
phrase-lessons_hard = درس‌ها برای من بیش از حد سخت است. آیا با هم صحبت کرده می‌توانیم؟
# unchecked
phrase-lessons_easy = درس‌ها برای من بیش از حد آسان است. آیا با هم صحبت کرده می‌توانیم؟
# unchecked
phrase-other_school = می‌خواهم دربارۀ یک مکتب دیگر لسان (taalschool) صحبت کنم.
# unchecked
phrase-exam_on = به تاریخ { $date } ساعت { $time } امتحان (examen) دارم.
# unchecked
phrase-exam_who_pays = پول این امتحان (examen) را کی به DUO می‌پردازد: شاروالی (gemeente) یا من؟
# unchecked
phrase-exam_passed = در امتحان (examen) کامیاب شدم!
# unchecked
phrase-exam_again = در امتحان (examen) کامیاب نشدم. حالا چه کرده می‌توانم؟
# unchecked
phrase-duo_letter = یک نامۀ DUO گرفته‌ام. آیا آن را همراه من دیده می‌توانید؟
# unchecked
phrase-practise = می‌خواهم لسان هالندی را بیشتر تمرین کنم. چه کسی به من کمک کرده می‌تواند؟
# unchecked
phrase-start_work_on = به تاریخ { $date } کار را شروع می‌کنم. چه را باید خبر بدهم؟
# unchecked
phrase-roster_changed = وقت‌های کارم به تاریخ { $date } تغییر می‌کند. آیا وقت درسم هنوز با آن جور می‌آید؟
# unchecked
phrase-work_stops = کارم به تاریخ { $date } ختم می‌شود. چه را باید خبر بدهم؟
# unchecked
phrase-own_trade = می‌خواهم در مسلک خود کار کنم. از کجا شروع کرده می‌توانم؟
# unchecked
phrase-contract = کارفرمای من (werkgever) به من قرارداد کار (arbeidscontract) داد. آیا آن را همراه من دیده می‌توانید؟
# unchecked
phrase-volunteering = می‌خواهم کار رضاکارانه (vrijwilligerswerk) کنم. چه را باید خبر بدهم؟
# unchecked
phrase-childcare = در وقت درس، برای طفلم به کودکستان (kinderopvang) ضرورت دارم.
# unchecked
phrase-childcare_from = طفلم از تاریخ { $date } به کودکستان (kinderopvang) می‌رود. چه را باید تنظیم کنم؟
# unchecked
phrase-child_school = برای طفلم یک مکتب جستجو می‌کنم. آیا به من کمک کرده می‌توانید؟
# unchecked
phrase-find_gp = یک داکتر خانوادگی (huisarts) جستجو می‌کنم. آیا به من کمک کرده می‌توانید؟
# unchecked
phrase-health_talk = می‌خواهم دربارۀ صحت خود صحبت کنم. بهتر است در اپ نباشد.
# unchecked
phrase-family_reunification = دربارۀ یکجا شدن فامیل (gezinshereniging) سؤال دارم. آیا امروز کمک کرده می‌توانید؟
# unchecked
phrase-family_arrives = فامیلم به تاریخ { $date } به هالند می‌آید. چه را باید تنظیم کنم؟
# unchecked
phrase-child_born = طفلم به تاریخ { $date } تولد شد. چه را باید تنظیم کنم؟
# unchecked
phrase-repair = در خانۀ من یک چیز خراب شده است. چه کسی آن را ترمیم کرده می‌تواند؟
# unchecked
phrase-repair_visit = برای ترمیم به تاریخ { $date } ساعت { $time } می‌آیند. در آن وقت باید در خانه باشم.
# unchecked
phrase-neighbours = با همسایه‌های خود مشکل دارم. آیا با هم صحبت کرده می‌توانیم؟
# unchecked
phrase-key_day = کلید خانه را به تاریخ { $date } می‌گیرم. چه را باید تنظیم کنم؟
# unchecked
phrase-furniture = هنوز فرنیچر (meubels) ندارم. از شاروالی (gemeente) چه خواسته می‌توانم؟
# unchecked
phrase-not_safe = احساس امنیت نمی‌کنم. آیا امروز به من تلفون کرده می‌توانید؟
# unchecked
phrase-step_done = این قدم (stap) از پلان من انجام شد.
# unchecked
phrase-change_step = می‌خواهم یک قدم (stap) را در پلان خود تغییر بدهم.
# unchecked
phrase-handover_day = از کدام روز خودم پول بِل‌ها (rekening) را به شرکت‌ها می‌پردازم؟
# unchecked
phrase-practise_bills = می‌خواهم کار با بِل‌ها (rekening) را تمرین کنم. آیا این را با هم کرده می‌توانیم؟
# unchecked
phrase-can_do_myself = این کار را حالا خودم کرده می‌توانم: { $item }.
# unchecked
phrase-new_case_manager = شخص تماس جدید من در شاروالی (klantmanager) کیست؟
# unchecked
phrase-told_before = قصۀ زندگی خود را قبلاً گفته‌ام. لطفاً پلان مرا بخوانید.
# unchecked
reply-yes = بلی، درست است.
# unchecked
reply-thanks = تشکر از شما.
# unchecked
reply-answer_by = من این را پرسیده‌ام. پیش از تاریخ { $date } جواب می‌دهم.
# unchecked
reply-find_out = این را معلوم می‌کنم. پیش از تاریخ { $date } جواب می‌دهم.
# unchecked
reply-received = پیام تان را خواندم.
# unchecked
reply-thanks_told = خوب شد که این را گفتید. تشکر.
# unchecked
reply-please_do = آیا این کار را پیش از تاریخ { $date } کرده می‌توانید؟ موضوع: { $item }.
# unchecked
reply-nothing_needed = حالا لازم نیست کاری کنید.
# unchecked
reply-no_other = نه، این ممکن نیست. با هم یک راه دیگر جستجو می‌کنیم.
# unchecked
reply-cannot_decide = من در این باره تصمیم گرفته نمی‌توانم. این را برای تان می‌پرسم.
# unchecked
reply-well_done = کار خوبی انجام دادید!
# unchecked
reply-good_luck = موفق باشید!
# unchecked
reply-dont_understand = پیام تان را نمی‌فهمم. آیا طور دیگر گفته می‌توانید؟
# unchecked
reply-call_with_interpreter = به تاریخ { $date } ساعت { $time } همراه یک ترجمان (tolk) به شما تلفون می‌کنم.
# unchecked
reply-call_today = آیا امروز به شما تلفون کرده می‌توانم؟
# unchecked
reply-call_missed = به شما تلفون کردم. چه وقت دوباره به شما تلفون کرده می‌توانم؟
# unchecked
reply-need_interpreter = آیا در وقت ملاقات ما به ترجمان (tolk) ضرورت دارید؟
# unchecked
reply-interpreter_booked = به تاریخ { $date } ساعت { $time } یک ترجمان (tolk) می‌آید.
# unchecked
reply-other_interpreter = برای وقت ملاقات ما یک ترجمان (tolk) دیگر درخواست می‌کنم.
# unchecked
reply-away = تا آخر روز { $date } کار نمی‌کنم. سؤال تان عاجل است؟ به شاروالی (gemeente) تلفون کنید.
# unchecked
reply-away_person = تا آخر روز { $date } کار نمی‌کنم. در این وقت از این شخص بپرسید: { $person }.
# unchecked
reply-ask_person = این را از این شخص بپرسید: { $person }.
# unchecked
reply-confirm = وقت ملاقات به تاریخ { $date } ساعت { $time } است. موضوع: { $what }.
# unchecked
reply-propose_time = آیا به تاریخ { $date } ساعت { $time } آمده می‌توانید؟
# unchecked
reply-cannot_come_new = تشکر که خبر دادید. یک وقت ملاقات نو تعیین می‌کنم.
# unchecked
reply-glad_you_come = خوشحال هستم که آمده می‌توانید.
# unchecked
reply-which_day = در کدام روز دیگر آمده می‌توانید؟
# unchecked
reply-late_ok = درست است. منتظر تان می‌باشم.
# unchecked
reply-i_am_late = دیرتر می‌آیم. ساعت { $time } می‌رسم.
# unchecked
reply-moved = وقت ملاقات در یک روز دیگر است: به تاریخ { $date } ساعت { $time }.
# unchecked
reply-cancelled = وقت ملاقات روز { $date } لغو شد. یک وقت ملاقات نو تعیین می‌کنم.
# unchecked
reply-bring = با خود بیاورید: { $document }.
# unchecked
reply-bring_on = این را به تاریخ { $date } با خود بیاورید: { $document }.
# unchecked
reply-may_bring_someone = اجازه دارید در وقت ملاقات یک شخص را با خود بیاورید.
# unchecked
reply-talk_alone = آیا می‌خواهید تنها با من صحبت کنید، بدون دیگران؟ این ممکن است.
# unchecked
reply-member_joins = این شخص هم در وقت ملاقات می‌آید: { $person }. آیا موافق هستید؟
# unchecked
reply-obligatory = آمدن به این وقت ملاقات لازمی است. اگر آمده نمی‌توانید، پیش از وقت ملاقات خبر بدهید.
# unchecked
reply-i_tell_them = من به دیگران خبر می‌دهم که شما آمده نمی‌توانید.
# unchecked
reply-photo = این بِل (rekening) را در این اپ باز کنید. عکس نامه را به آن اضافه کنید.
# unchecked
reply-pay_yourself = این بِل (rekening) برای شما است. پول را خود تان به فرستندۀ بِل بپردازید. این کار را پیش از آخرین تاریخ پرداخت روی بِل انجام دهید.
# unchecked
reply-municipality_pays = پول این بِل (rekening) را شاروالی (gemeente) به فرستندۀ بِل می‌پردازد. لازم نیست شما بپردازید.
# unchecked
reply-reminder_check = امروز می‌پرسم که شاروالی (gemeente) پول را به فرستندۀ بِل (rekening) پرداخته است یا نه.
# unchecked
reply-look_together = نامه را با هم می‌خوانیم، به تاریخ { $date } ساعت { $time }.
# unchecked
reply-urgent_letter = این نامه عاجل است. امروز به شما تلفون می‌کنم.
# unchecked
reply-ask_arrangement = از فرستندۀ بِل توافق پرداخت به اقساط (betalingsregeling) بخواهید. بعد شما پول را به اقساط به فرستندۀ بِل می‌پردازید.
# unchecked
reply-arrangement_together = با هم از فرستندۀ بِل توافق پرداخت به اقساط (betalingsregeling) می‌خواهیم. بعد شما پول را به اقساط به فرستندۀ بِل می‌پردازید.
# unchecked
reply-keep_proof = نامه و ثبوت را نگه دارید.
# unchecked
reply-not_agree = با نامه موافق نیستید؟ با هم به فرستندۀ نامه می‌نویسیم.
# unchecked
reply-legal_help = امروز از مرکز مشورۀ حقوقی (Juridisch Loket) مشورۀ رایگان بخواهید. نامه را با خود ببرید.
# unchecked
reply-loan = این پول که شاروالی (gemeente) می‌دهد، قرضه (lening) است. شما این پول را باید به شاروالی پس بدهید.
# unchecked
reply-ask_gift_or_loan = می‌پرسم: آیا این پول که شاروالی (gemeente) می‌دهد، قرضه (lening) است یا نه؟ پیش از تاریخ { $date } جواب می‌دهم.
# unchecked
reply-money_help = آیا در کار با بِل‌های تان (rekening) از شاروالی (gemeente) کمک رایگان می‌خواهید؟
# unchecked
reply-digid_together = هویت دیجیتال تان (DigiD) را با هم می‌بینیم. تلفون تان را با خود بیاورید.
# unchecked
reply-digid_letter = یک نامه با کود برای هویت دیجیتال (DigiD) می‌گیرید. تاریخ داخل آن نامه را ببینید.
# unchecked
reply-digid_secret = رمز هویت دیجیتال تان (DigiD) را به هیچ کس ندهید. به من هم ندهید.
# unchecked
reply-insurance_together = بیمۀ صحی تان (zorgverzekering) را با هم تنظیم می‌کنیم. با خود بیاورید: { $document }.
# unchecked
reply-premium_municipality = پول ماهانۀ بیمۀ تان (premie) را شاروالی (gemeente) به شرکت بیمۀ صحی (zorgverzekeraar) می‌پردازد.
# unchecked
reply-premium_self = از تاریخ { $date } پول ماهانۀ بیمه (premie) را خود تان به شرکت بیمۀ صحی (zorgverzekeraar) می‌پردازید.
# unchecked
reply-partner_first = اگر همسر تان (شوهر یا زن) در خارج است، اول به من بگویید.
# unchecked
reply-allowance_ask_first = هنوز از ادارۀ پول‌های کمکی (Dienst Toeslagen) پول کمکی (toeslag) درخواست نکنید. اول من مشوره می‌گیرم. پیش از تاریخ { $date } جواب می‌دهم.
# unchecked
reply-allowance_self = خود تان از ادارۀ پول‌های کمکی (Dienst Toeslagen) پول‌های کمکی (toeslag) درخواست می‌کنید. من به شما کمک می‌کنم.
# unchecked
reply-allowance_together = با هم از ادارۀ پول‌های کمکی (Dienst Toeslagen) پول‌های کمکی (toeslag) برای شما درخواست می‌کنیم.
# unchecked
reply-allowance_decides = ادارۀ پول‌های کمکی (Dienst Toeslagen) پول‌های کمکی (toeslag) را به مردم می‌پردازد. این اداره دربارۀ آن تصمیم می‌گیرد. من این را حساب کرده نمی‌توانم.
# unchecked
reply-change_seen = تغییری را که خبر دادید، دیدم: به تاریخ { $date }.
# unchecked
reply-change_seen_allowances = تغییری را که خبر دادید، دیدم. این را به ادارۀ پول‌های کمکی (Dienst Toeslagen) نیز خبر بدهید.
# unchecked
reply-report_today = این را امروز به شاروالی (gemeente) خبر بدهید. در این اپ خبر داده می‌توانید.
# unchecked
reply-report_in_doubt = مطمئن نیستید؟ در هر صورت خبر بدهید.
# unchecked
reply-change_income_officer = تغییری را که خبر دادید، به مأمور معاش کمکی (inkomensconsulent) نیز می‌گویم.
# unchecked
reply-need_document = پیش از تاریخ { $date } به این ضرورت دارم: { $document }.
# unchecked
reply-document_received = این را گرفتم: { $document }. تشکر.
# unchecked
reply-month_form = آیا وظیفه دارید؟ هر ماه فورمه را پُر کنید، حتی اگر ورق معاش (loonstrook) ندارید.
# unchecked
reply-abroad = پیش از رفتن، سفر تان را به شاروالی (gemeente) خبر بدهید.
# unchecked
reply-permit_date = آخرین روز اعتبار را روی سند اقامت تان (verblijfsdocument) بخوانید. آن روز را به من بفرستید.
# unchecked
reply-ask_school = از مکتب لسان (taalschool) وقت دیگر برای درس می‌خواهم. پیش از تاریخ { $date } جواب می‌دهم.
# unchecked
reply-keep_going = فعلاً رفتن به درس را ادامه بدهید. من یک راه حل جستجو می‌کنم.
# unchecked
reply-tell_school = این را به مکتب لسان (taalschool) نیز بگویید.
# unchecked
reply-new_lesson = مکتب لسان (taalschool) موافق است. درس به تاریخ { $date } ساعت { $time } شروع می‌شود.
# unchecked
reply-missed_lesson = در درس حاضر نبودید. آیا به شما کمک کرده می‌توانم؟
# unchecked
reply-travel_costs = می‌پرسم که شاروالی (gemeente) مصارف راه را به شما پس می‌دهد یا نه. تکت یا رسید راه تان را نگه دارید.
# unchecked
reply-level = دربارۀ سطح تان با مکتب لسان (taalschool) صحبت می‌کنم.
# unchecked
reply-other_school = دربارۀ یک مکتب دیگر لسان (taalschool) با هم صحبت می‌کنیم. فعلاً رفتن به درس را ادامه بدهید.
# unchecked
reply-exam_who_pays = می‌پرسم که شاروالی (gemeente) پول این امتحان (examen) را به DUO می‌پردازد یا نه. پیش از تاریخ { $date } جواب می‌دهم.
# unchecked
reply-exam_luck = در امتحان تان (examen) به تاریخ { $date } موفق باشید!
# unchecked
reply-exam_passed = کامیابی تان در امتحان (examen) مبارک باشد!
# unchecked
reply-exam_again = دربارۀ یک امتحان نو (examen) با هم صحبت می‌کنیم. شما بسیار زحمت کشیدید.
# unchecked
reply-report_work = خوشحال هستم که کار دارید! این را به شاروالی (gemeente) و ادارۀ پول‌های کمکی (Dienst Toeslagen) خبر بدهید.
# unchecked
reply-conflict_seen = دو برنامه در یک وقت دارید. من یک راه حل جستجو می‌کنم.
# unchecked
reply-ask_employer = از کارفرمای تان (werkgever) وقت دیگر برای کار می‌خواهم. پیش از تاریخ { $date } جواب می‌دهم.
# unchecked
reply-go_to = به تاریخ { $date } دو برنامه دارید. مهم‌ترین برنامه این است: { $what }.
# unchecked
reply-employer_meeting = گفتگو با یک کارفرما (werkgever): به تاریخ { $date } ساعت { $time }. آیا آمده می‌توانید؟
# unchecked
reply-work_person = برای کار، این شخص به شما کمک می‌کند: { $person }.
# unchecked
reply-own_trade = دربارۀ مسلک تان به من بگویید. با هم یک راه برای شروع جستجو می‌کنیم.
# unchecked
reply-contract_together = قرارداد کار تان (arbeidscontract) را با هم می‌خوانیم.
# unchecked
reply-volunteering = پیش از شروع، کار رضاکارانه (vrijwilligerswerk) را به شاروالی (gemeente) خبر بدهید.
# unchecked
reply-child_ill = نزد طفل تان بمانید. یک وقت ملاقات نو تعیین می‌کنیم.
# unchecked
reply-childcare = دربارۀ کودکستان (kinderopvang) برای طفل تان با هم صحبت می‌کنیم.
# unchecked
reply-childcare_first_day = کودکستان (kinderopvang) طفل تان چه وقت شروع می‌شود؟ پیش از روز اول خبر بدهید.
# unchecked
reply-child_school = برای پیدا کردن مکتب برای طفل تان به شما کمک می‌کنم.
# unchecked
reply-gp = در نزدیکی خانۀ تان یک داکتر خانوادگی (huisarts) جستجو کنید. نشد؟ من به شما کمک می‌کنم.
# unchecked
reply-health_private = لازم نیست دربارۀ صحت تان به من چیزی بگویید. در این باره با داکتر خانوادگی تان (huisarts) صحبت کنید.
# unchecked
reply-family_now = این را امروز از انجمن رسیدگی به امور پناهندگان (VluchtelingenWerk) یا وکیل مدافع تان (advocaat) بپرسید.
# unchecked
reply-child_born = تولد طفل تان مبارک باشد! تولد طفل را به شاروالی (gemeente) خبر بدهید.
# unchecked
reply-get_well = آرزو می‌کنم که زود جور شوید.
# unchecked
reply-landlord = دربارۀ ترمیم به صاحب خانه (verhuurder) تلفون کنید. نشد؟ به من بگویید.
# unchecked
reply-home_person = دربارۀ خانۀ تان این شخص به شما کمک می‌کند: { $person }.
# unchecked
reply-neighbours = من و شما دربارۀ مشکل با همسایه‌های تان صحبت می‌کنیم.
# unchecked
reply-key_day = کلید خانه را به تاریخ { $date } ساعت { $time } می‌گیرید.
# unchecked
reply-register = در شاروالی (gemeente) ثبت نام کنید. با خود بیاورید: { $document }.
# unchecked
reply-meters = در روز گرفتن کلید، از میترهای برق، گاز و آب (meters) عکس بگیرید.
# unchecked
reply-before_buying = هنوز فرنیچر (meubels) نخرید. اول از شاروالی (gemeente) بپرسید که چه امکان دارد.
# unchecked
reply-plan_talk = دربارۀ پلان تان به تاریخ { $date } ساعت { $time } با هم صحبت می‌کنیم.
# unchecked
reply-item_help = در این کار به شما کمک می‌کنم: { $item }.
# unchecked
reply-item_together = این کار را به تاریخ { $date } با هم انجام می‌دهیم: { $item }.
# unchecked
reply-step_done = کار خوبی انجام دادید! این قدم (stap) انجام شد.
# unchecked
reply-handover_talk = بِل‌های تان (rekening) را به تاریخ { $date } با هم می‌خوانیم. صحبت می‌کنیم که پول کدام بِل‌ها را خود تان به شرکت‌ها می‌پردازید.
# unchecked
reply-practise_bills = با هم کار با یک بِل (rekening) را تمرین می‌کنیم.
# unchecked
reply-new_case_manager = از تاریخ { $date } شخص تماس شما در شاروالی (klantmanager) تغییر می‌کند. نام شخص جدید: { $person }.
# unchecked
reply-i_am_new = من شخص تماس جدید شما در شاروالی (klantmanager) هستم. پلان تان را خوانده‌ام.
# unchecked
reply-not_again = لازم نیست قصۀ زندگی تان را دوباره بگویید.
# unchecked
told-new_entry = در هفتۀ شما چیزی نو اضافه شد: به تاریخ { $date } ساعت { $time }. موضوع: { $what }.
# unchecked
told-moved_entry = وقت تغییر کرد. وقت نو: به تاریخ { $date } ساعت { $time }. موضوع: { $what }.
# unchecked
told-changed_entry = در وقت ملاقات روز { $date } چیزی تغییر کرد. موضوع: { $what }.
# unchecked
told-cancelled_entry = وقت ملاقات روز { $date } ساعت { $time } لغو شد. موضوع این بود: { $what }.
# unchecked
told-new_series = در هفتۀ شما چیزی نو اضافه شد: { $what }. بار اول به تاریخ { $first } ساعت { $time } است. بار آخر به تاریخ { $last } است. تعداد: { $count } بار.
# unchecked
told-cancelled_series = از تاریخ { $date } به بعد این لغو شد: { $what }. تعداد: { $count } بار.
# unchecked
told-timetable = مکتب لسان (taalschool) تقسیم اوقات (rooster) نو دارد. درس‌های نو: { $new }. درس‌های تغییرشده: { $changed }. درس‌های لغوشده: { $gone }. هفتۀ تان را ببینید.
# unchecked
told-paid_bill = شاروالی (gemeente) پول این بِل (rekening) را به تاریخ { $date } پرداخت. فرستندۀ بِل: { $sender }. موضوع: { $kind }.
# unchecked
told-changed_bill = این بِل (rekening) تغییر کرد. فرستندۀ بِل: { $sender }. موضوع: { $kind }. ببینید که هنوز هم موافق هستید یا نه.
# unchecked
told-cost_municipality = این را شاروالی (gemeente) به جای شما می‌پردازد: { $cost }. آیا چیزی درست نیست؟ به ما بگویید.
# unchecked
told-cost_self = این را خود تان می‌پردازید: { $cost }. آیا چیزی درست نیست؟ به ما بگویید.
# unchecked
told-cost_removed = چیزی تغییر کرد. در بِل‌های تان (rekening) ببینید که این را کی می‌پردازد: { $cost }. این را نمی‌دانید؟ از ما بپرسید.
# unchecked
told-costs = این‌جا نوشته است که کی چه را می‌پردازد. آیا چیزی درست نیست؟ به ما بگویید.
# unchecked
told-costs_municipality = این را شاروالی (gemeente) به جای شما می‌پردازد: { $cost }.
# unchecked
told-costs_self = این را خود تان می‌پردازید: { $cost }.
# unchecked
told-new_step = برای پلان شما یک پیشنهاد است. قدم این است: { $step }. در «پلان» آن را ببینید و بگویید که موافق هستید یا نه.
# unchecked
told-agreements = توافق‌های گفتگوی ما به تاریخ { $date } آماده است. آن‌ها را بخوانید و ببینید که درست نوشته شده است یا نه.
# unchecked
told-route = در پلان تان قدم‌های نو است. آن‌ها را در «پلان» ببینید و بگویید که موافق هستید یا نه.
# unchecked
told-changed_step = این قدم در پلان تان تغییر کرد: { $step }.
# unchecked
told-new_case_manager = حالا { $name } شخص تماس شما در شاروالی (klantmanager) است. پلان تان و پیام‌های تان در این اپ باقی می‌ماند.
# unchecked
told-confirmed_date = این تاریخ تأیید شد: { $what }. تاریخ آن { $date } است.
# unchecked
told-moved_date = این تاریخ تغییر کرد: { $what }. حالا { $date } است. پیش از این { $before } بود.
# unchecked
moved-day = { $what }. { $when }
# unchecked
moved-day_was = { $what }. { $when } پیش از این { $before } بود.
# unchecked
told-strengths = در پلان تان حالا نوشته است که کدام کارها را خوب بلد هستید. آیا چیزی درست نیست؟ به ما بگویید.
# unchecked
told-proposed_goal = برای پلان شما یک پیشنهاد است. هدف (doel) این است: { $goal }. در «پلان» آن را ببینید و بگویید که موافق هستید یا نه.
# unchecked
told-new_goal = در پلان تان حالا این هدف (doel) نوشته است: { $goal }. آیا چیزی درست نیست؟ به ما بگویید.
# unchecked
told-changed_goal = برای یک هدف (doel) در پلان تان یک پیشنهاد دیگر است. هدف این است: { $goal }. در «پلان» آن را ببینید و بگویید که موافق هستید یا نه.
# unchecked
told-reached_goal = به این هدف (doel) رسیدید: { $goal }. این هدف حالا دیگر در پلان تان نیست.
# unchecked
told-dropped_goal = این هدف (doel) دیگر در پلان تان نیست: { $goal }. آیا چیزی درست نیست؟ به ما بگویید.
# unchecked
said-how_you_are = دربارۀ حال و احوال تان صحبت کردیم.
# unchecked
said-with_interpreter = در این گفتگو یک ترجمان (tolk) حاضر بود.
# unchecked
said-alone = در این گفتگو کسی مثل فامیل یا کمک‌کننده حاضر نبود.
# unchecked
said-next_talk = به تاریخ { $date } دوباره با هم صحبت می‌کنیم.
# unchecked
said-bills_worry = دربارۀ بِل‌ها (rekening) تشویش دارید.
# unchecked
said-bills_seen = بِل‌های تان (rekening) و نامه‌های تان را با هم دیدیم.
# unchecked
said-who_pays = صحبت کردیم که کدام مصارف را کی می‌پردازد.
# unchecked
said-handover = در این باره صحبت کردیم: کمک شاروالی در پرداخت مصارف (ontzorgen) ختم می‌شود و بعد خود تان به شرکت‌ها می‌پردازید.
# unchecked
said-insurance = دربارۀ بیمۀ صحی تان (zorgverzekering) صحبت کردیم.
# unchecked
said-allowances = دربارۀ پول‌های کمکی تان (toeslag) صحبت کردیم. این پول را ادارۀ پول‌های کمکی (Dienst Toeslagen) به مردم می‌پردازد.
# unchecked
said-changes = گفتید که در زندگی تان چه تغییر کرده است.
# unchecked
said-lessons_well = درس‌ها خوب پیش می‌رود.
# unchecked
said-lessons_hard = درس‌ها برای شما سخت است.
# unchecked
said-lesson_times = وقت‌های درس با برنامۀ هفتۀ تان جور نمی‌آید.
# unchecked
said-wish_work = گفتید که کدام کار (werk) را می‌خواهید.
# unchecked
said-work_now = دربارۀ کار فعلی تان (werk) صحبت کردیم.
# unchecked
said-start_work = گفتید که می‌خواهید زود کار (werk) را شروع کنید.
# unchecked
said-wish_study = گفتید که می‌خواهید تحصیل کنید یا یک مسلک یاد بگیرید (opleiding).
# unchecked
said-family_abroad = دربارۀ فامیل تان که در خارج است، صحبت کردیم.
# unchecked
said-child_care = گفتید که برای طفل تان کودکستان (kinderopvang) جستجو می‌کنید.
# unchecked
said-children_school = دربارۀ مکتب اطفال تان صحبت کردیم.
# unchecked
said-home = دربارۀ خانۀ تان صحبت کردیم.
# unchecked
said-plan_seen = پلان تان را با هم دیدیم.
# unchecked
said-plan_changed = گفتید که می‌خواهید در پلان تان چیزی را تغییر بدهید.
# unchecked
said-strengths = گفتید که کدام کارها را خوب بلد هستید.
# unchecked
task-find_out = معلومات گرفتن دربارۀ یک موضوع و فرستادن جواب
# unchecked
task-make_appointment = تعیین یک وقت ملاقات نو
# unchecked
task-arrange_interpreter = درخواست یک ترجمان (tolk)
# unchecked
task-bring_letters = آوردن همۀ نامه‌ها به گفتگوی بعدی
# unchecked
task-pay_bill = پرداخت پول بِل (rekening) به فرستندۀ بِل
# unchecked
task-ask_arrangement = خواستن توافق پرداخت به اقساط (betalingsregeling) از فرستندۀ بِل
# unchecked
task-item = کار روی این موضوع: { $item }
# unchecked
task-send_document = فرستادن این سند: { $document }
# unchecked
task-register_doctor = ثبت نام نزد یک داکتر خانوادگی (huisarts)
# unchecked
task-report_change = خبر دادن یک تغییر در زندگی به شاروالی (gemeente)
# unchecked
task-call_school = تلفون به مکتب لسان (taalschool) دربارۀ وقت‌های درس
# unchecked
task-find_course = جستجوی یک مکتب لسان (taalschool)
# unchecked
task-practise_dutch = هر روز تمرین کردن لسان هالندی
# unchecked
task-make_cv = نوشتن خلص سوانح (cv)
# unchecked
task-talk_employer = صحبت با یک کارفرما (werkgever)
# unchecked
task-find_work_experience = جستجوی یک محل تجربۀ کاری (werkervaringsplek)
# unchecked
task-find_volunteering = جستجوی کار رضاکارانه (vrijwilligerswerk)
# unchecked
task-send_pay_slip = فرستادن ورق معاش (loonstrook)
# unchecked
task-find_child_care = جستجوی کودکستان (kinderopvang) برای طفل
# unchecked
task-enrol_school = ثبت نام طفل در یک مکتب
# unchecked
task-call_landlord = تلفون به صاحب خانه (verhuurder) دربارۀ خانه
# unchecked
task-read_plan = خواندن پلان و گفتن که چیزی باید تغییر کند یا نه، و چه چیز
# unchecked
document-residence_document = سند اقامت (verblijfsdocument)
# unchecked
document-lease = قرارداد کرایۀ خانه (huurcontract)
# unchecked
document-pay_slip = ورق معاش (loonstrook)
# unchecked
document-bank_statements = صورت حساب‌های همۀ حساب‌های بانکی (afschrift)
# unchecked
document-bank_card = کارت بانک (bankpas)
# unchecked
document-benefit_specification = ورق معاش کمکی شاروالی (uitkeringsspecificatie)
# unchecked
document-municipality_letter = نامۀ شاروالی (gemeente)
# unchecked
document-insurer_letter = نامۀ شرکت بیمۀ صحی (zorgverzekeraar)
# unchecked
document-insurance_policy = قرارداد بیمه (polis)
# unchecked
document-duo_letter = نامۀ سازمان اجراییۀ امور تحصیلات (DUO)
# unchecked
document-ind_letter = نامۀ ادارۀ مهاجرت و تابعیت (IND)
# unchecked
document-allowances_letter = نامۀ ادارۀ پول‌های کمکی (Dienst Toeslagen)
# unchecked
document-tax_letter = نامه دربارۀ مالیات (belasting)
# unchecked
document-bill = بِل (rekening)
# unchecked
document-work_contract = قرارداد کار (arbeidscontract)
# unchecked
document-work_roster = تقسیم اوقات کار (werkrooster)
# unchecked
document-lesson_roster = تقسیم اوقات درس (lesrooster)
# unchecked
document-diploma = دیپلوم (diploma)
# unchecked
document-birth_certificate = تصدیق تولد (geboorteakte)
# unchecked
document-marriage_certificate = نکاح‌نامه (trouwakte)

## What fills the blanks of a sentence

# unchecked
blank-day = کدام روز؟
# unchecked
blank-time = ساعت چند؟
# unchecked
blank-member = کی؟
# unchecked
blank-document = کدام سند؟
# unchecked
blank-item = موضوع چیست؟
# unchecked
blank-entry = کدام وقت ملاقات؟
# unchecked
blank-entry-row = { $what }: { $date }
# unchecked
blank-bill = کدام بِل (rekening)؟
# unchecked
blank-step = کدام قدم (stap)؟
# unchecked
blank-optional = انتخاب این لازم نیست.
# unchecked
blank-missing = اول همه جاهای خالی را پُر کنید.

## The card with a code

# unchecked
card-title = اپ شما: Mijn Aanpak
# unchecked
card-scan = کمرۀ تلفون تان را باز کنید. این کود را سکن کنید.
# unchecked
card-type = اگر نشد، ویب‌سایت { $address } را باز کنید و این کود را بنویسید: { $code }.
# unchecked
card-until = این کود فقط یک بار کار می‌کند، تا آخر روز { $date }.
# unchecked
card-secret = این کود را به هیچ کس دیگر ندهید.

## Another time for an appointment, which is answered with one tap

# unchecked
phrase-move_to = آیا این وقت ملاقات به تاریخ { $date } ساعت { $time } شده می‌تواند؟ موضوع: { $what }.
# unchecked
reply-move_to = آیا به جای آن به تاریخ { $date } ساعت { $time } آمده می‌توانید؟ موضوع: { $what }.
# unchecked
phrase-move_yes = بلی، به تاریخ { $date } ساعت { $time } می‌آیم.
# unchecked
phrase-move_no = نه، به تاریخ { $date } ساعت { $time } آمده نمی‌توانم.
# unchecked
reply-move_yes = بلی، می‌شود. وقت ملاقات حالا به تاریخ { $date } ساعت { $time } است. موضوع: { $what }.
# unchecked
reply-move_no = نه، به تاریخ { $date } ساعت { $time } نمی‌شود. وقت ملاقات همان است که بود.

## A photo in the conversation

# unchecked
phrase-sent_photo = یک عکس می‌فرستم.

## A line of the plan that is not right, as the person says

# unchecked
phrase-strength_wrong = در پلان من این درست نیست: { $what }.
# unchecked
phrase-strength_instead = در پلان من این درست نیست: { $what }. درست آن این است:
# unchecked
reply-strength_gone = این دیگر در پلان تان نیست: { $what }.
# unchecked
reply-strength_theirs = نوشتۀ شما حالا در پلان تان است. پیش‌تر این نوشته بود: { $what }.
# unchecked
reply-strength_talk = در این باره با هم صحبت می‌کنیم: { $what }. فعلاً این در پلان تان می‌ماند.
