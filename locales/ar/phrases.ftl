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

# unchecked
topic-answers = جواب قصير
# unchecked
topic-contact = الاتصال والمترجم الشفوي (tolk)
# unchecked
topic-appointments = المواعيد (afspraak)
# unchecked
topic-bills = الرسائل البريدية (brief) والفواتير (rekening)
# unchecked
topic-insurance = التأمين (verzekering) والعلاوات (toeslag) والهوية الرقمية (DigiD)
# unchecked
topic-changes = التغييرات والأوراق
# unchecked
topic-lessons = الدرس والامتحان (examen)
# unchecked
topic-work = العمل (werk)
# unchecked
topic-family = الأسرة والصحة
# unchecked
topic-home = السكن
# unchecked
topic-plan = الخطة والفريق
# unchecked
phrase-will_do_by = هذا مناسب. سأقوم به قبل يوم { $date }.
# unchecked
phrase-done_item = تم هذا: { $item }.
# unchecked
phrase-more_time = أحتاج إلى وقت أكثر. هل يمكن القيام بهذا يوم { $date }؟
# unchecked
phrase-no_thanks = لا، هذا ليس ضروريًا. شكرًا لك.
# unchecked
phrase-understood = الآن فهمتُ هذا. شكرًا جزيلًا لك.
# unchecked
phrase-seen_question = هل رأيت سؤالي؟
# unchecked
phrase-call_me_at = هل يمكنك الاتصال بي يوم { $date } الساعة { $time }؟
# unchecked
phrase-call_interpreter = هل يمكنك الاتصال بي مع مترجم شفوي (tolk)؟
# unchecked
phrase-interpreter_on = أحتاج إلى مترجم شفوي (tolk) يوم { $date } الساعة { $time }.
# unchecked
phrase-other_interpreter = أريد مترجمًا شفويًا (tolk) آخر. هل هذا ممكن؟
# unchecked
phrase-who_to_ask = مَن يمكنني أن أسأل عن هذا؟
# unchecked
phrase-late_time = سأتأخر. سأصل الساعة { $time }.
# unchecked
phrase-will_come = نعم، سآتي يوم { $date } الساعة { $time }.
# unchecked
phrase-other_day = هل يمكن أن يكون الموعد (afspraak) في يوم آخر؟ يمكنني الحضور يوم { $date } الساعة { $time }.
# unchecked
phrase-ask_appointment = هل يمكننا التحدث يوم { $date } الساعة { $time }؟
# unchecked
phrase-what_to_bring = ماذا عليّ أن أُحضر معي إلى الموعد (afspraak)؟
# unchecked
phrase-someone_along = سيأتي شخص معي إلى الموعد (afspraak).
# unchecked
phrase-member_along = هل يمكن لهذا الشخص الحضور أيضًا؟ الاسم هو: { $person }.
# unchecked
phrase-where_appointment = أين موعدنا (afspraak)؟
# unchecked
phrase-cannot_pay_in_time = لا أستطيع الدفع في الوقت المحدد للجهة التي أرسلت الفاتورة (rekening). ماذا يمكنني أن أفعل؟
# unchecked
phrase-last_day_bill = على الفاتورة (rekening) مكتوب آخر يوم للدفع: يوم { $date }. من يدفع للجهة التي أرسلتها: البلدية (gemeente) أم أنا؟
# unchecked
phrase-bill_paid_on = يوم { $date } دفعتُ هذه الفاتورة (rekening) للجهة التي أرسلتها.
# unchecked
phrase-municipality_paid = هل دفعت البلدية (gemeente) هذه الفاتورة (rekening) للجهة التي أرسلتها؟
# unchecked
phrase-arrangement_from = ابتداءً من يوم { $date } أدفع على أقساط للجهة التي أرسلت الفاتورة (rekening).
# unchecked
phrase-gift_or_loan = هل هذا المال من البلدية (gemeente) منحة لا يلزم ردّها أم قرض (lening)؟
# unchecked
phrase-tax_letter = لديّ رسالة بريدية (brief) عن الضرائب (belasting). هل يمكنني طلب الإعفاء من الدفع (kwijtschelding)؟
# unchecked
phrase-insured = هل أصبح لديّ تأمين صحي (zorgverzekering)؟
# unchecked
phrase-premium_who = من يدفع قسط تأميني (premie) لشركة التأمين الصحي (zorgverzekeraar): البلدية (gemeente) أم أنا؟
# unchecked
phrase-insurer_letter = لا أفهم رسالة بريدية (brief) من شركة التأمين الصحي (zorgverzekeraar). هل يمكنك النظر فيها معي؟
# unchecked
phrase-allowance_letter = لديّ رسالة بريدية (brief) من مصلحة العلاوات (Dienst Toeslagen). هل يمكنك النظر فيها معي؟
# unchecked
phrase-allowance_not_paid = مصلحة العلاوات (Dienst Toeslagen) لم تدفع لي بعد. هل يمكنك النظر في هذا معي؟
# unchecked
phrase-digid_works = الهوية الرقمية (DigiD) الخاصة بي تعمل. ماذا عليّ أن أفعل الآن؟
# unchecked
phrase-not_sure = هل عليّ الإبلاغ عن هذا التغيير؟ هل يمكنك النظر في هذا معي؟
# unchecked
phrase-change_seen = هل رأيت إبلاغي عن التغيير؟
# unchecked
phrase-told_allowances = يوم { $date } أبلغتُ مصلحة العلاوات (Dienst Toeslagen) بالتغيير.
# unchecked
phrase-abroad_from = أريد السفر إلى الخارج ابتداءً من يوم { $date }. ما الذي عليّ الإبلاغ عنه؟
# unchecked
phrase-new_account = تغيّر رقم حسابي البنكي (bankrekening). مَن عليّ إبلاغه بالرقم الجديد؟
# unchecked
phrase-bring_document = سأُحضر معي هذا: { $document }.
# unchecked
phrase-document_on = يوم { $date } سأُحضر هذا: { $document }.
# unchecked
phrase-no_document = ليس لديّ هذا بعد: { $document }. ماذا يمكنني أن أفعل؟
# unchecked
phrase-lost_document = ضاع مني هذا: { $document }. ماذا عليّ أن أفعل؟
# unchecked
phrase-permit_until = وثيقة إقامتي (verblijfsdocument) صالحة حتى نهاية يوم { $date }. هل يمكنك مساعدتي؟
# unchecked
phrase-not_to_lesson = لا أستطيع حضور الدرس يوم { $date }. مَن عليّ إخباره بهذا؟
# unchecked
phrase-travel_costs = هل تعوّضني البلدية (gemeente) عن تكاليف المواصلات إلى الدرس؟
# unchecked
phrase-lessons_hard = الدروس صعبة عليّ أكثر من اللازم. هل يمكننا التحدث؟
# unchecked
phrase-lessons_easy = الدروس سهلة عليّ أكثر من اللازم. هل يمكننا التحدث؟
# unchecked
phrase-other_school = أريد التحدث عن مدرسة لغة (taalschool) أخرى.
# unchecked
phrase-exam_on = لديّ امتحان (examen) يوم { $date } الساعة { $time }.
# unchecked
phrase-exam_who_pays = من يدفع رسوم هذا الامتحان (examen) لمؤسسة تنفيذ التعليم (DUO): البلدية (gemeente) أم أنا؟
# unchecked
phrase-exam_passed = نجحتُ في امتحاني (examen)!
# unchecked
phrase-exam_again = لم أنجح في امتحاني (examen). ماذا يمكنني أن أفعل الآن؟
# unchecked
phrase-duo_letter = لديّ رسالة بريدية (brief) من مؤسسة تنفيذ التعليم (DUO). هل يمكنك النظر فيها معي؟
# unchecked
phrase-practise = أريد التدرّب أكثر على اللغة الهولندية. من يمكنه مساعدتي؟
# unchecked
phrase-start_work_on = سأبدأ العمل (werk) يوم { $date }. ما الذي عليّ الإبلاغ عنه؟
# unchecked
phrase-roster_changed = ابتداءً من يوم { $date } تتغيّر أوقات عملي. هل يبقى وقت درسي مناسبًا؟
# unchecked
phrase-work_stops = ينتهي عملي (werk) يوم { $date }. ما الذي عليّ الإبلاغ عنه؟
# unchecked
phrase-own_trade = أريد العمل في مهنتي الأصلية. من أين يمكنني أن أبدأ؟
# unchecked
phrase-contract = وصلني عقد عمل (arbeidscontract) من صاحب العمل (werkgever). هل يمكنك النظر فيه معي؟
# unchecked
phrase-volunteering = أريد القيام بعمل تطوعي (vrijwilligerswerk). ما الذي عليّ الإبلاغ عنه؟
# unchecked
phrase-childcare = أحتاج إلى دار حضانة (kinderopvang) لطفلي في وقت الدرس.
# unchecked
phrase-childcare_from = سيبدأ ذهاب طفلي إلى دار الحضانة (kinderopvang) يوم { $date }. ما الذي عليّ ترتيبه؟
# unchecked
phrase-child_school = أبحث عن مدرسة لطفلي. هل يمكنك مساعدتي؟
# unchecked
phrase-find_gp = أبحث عن طبيب أسرة (huisarts). هل يمكنك مساعدتي؟
# unchecked
phrase-health_talk = أريد التحدث عن صحتي. أُفضّل ألا يكون ذلك في التطبيق.
# unchecked
phrase-family_reunification = لديّ سؤال عن لمّ شمل الأسرة (gezinshereniging). هل يمكنك مساعدتي اليوم؟
# unchecked
phrase-family_arrives = ستأتي أسرتي إلى هولندا يوم { $date }. ما الذي عليّ ترتيبه؟
# unchecked
phrase-child_born = رُزقتُ بمولود يوم { $date }. ما الذي عليّ ترتيبه؟
# unchecked
phrase-repair = هناك شيء معطّل في بيتي. من يمكنه إصلاحه؟
# unchecked
phrase-repair_visit = سيكون الإصلاح يوم { $date } الساعة { $time }. عليّ البقاء في البيت في ذلك الوقت.
# unchecked
phrase-neighbours = لديّ مشكلة مع جيراني. هل يمكننا التحدث؟
# unchecked
phrase-key_day = سأستلم المفتاح يوم { $date }. ما الذي عليّ ترتيبه؟
# unchecked
phrase-furniture = ليس لديّ أثاث بعد. ماذا يمكنني أن أطلب من البلدية (gemeente)؟
# unchecked
phrase-not_safe = لا أشعر بالأمان. هل يمكنك الاتصال بي اليوم؟
# unchecked
phrase-step_done = تمت هذه الخطوة (stap) من خطتي.
# unchecked
phrase-change_step = أريد تغيير خطوة (stap) في خطتي.
# unchecked
phrase-handover_day = ابتداءً من أي يوم أدفع للشركات بنفسي؟
# unchecked
phrase-practise_bills = أريد التدرّب على التعامل مع الفواتير (rekening). هل يمكننا القيام بذلك معًا؟
# unchecked
phrase-can_do_myself = يمكنني الآن القيام بهذا بنفسي: { $item }.
# unchecked
phrase-new_case_manager = مَن الموظف الجديد المسؤول عني في البلدية (klantmanager)؟
# unchecked
phrase-told_before = سبق أن حكيتُ قصتي. هل يمكنك قراءة خطتي؟
# unchecked
reply-yes = نعم، هذا مناسب.
# unchecked
reply-thanks = شكرًا لك.
# unchecked
reply-answer_by = سألتُ عن هذا. سأجيبك قبل يوم { $date }.
# unchecked
reply-find_out = سأبحث في هذا الأمر. سأجيبك قبل يوم { $date }.
# unchecked
reply-received = قرأتُ رسالتك.
# unchecked
reply-thanks_told = من الجيد أنك أخبرتني بهذا. شكرًا لك.
# unchecked
reply-please_do = هل يمكنك القيام بهذا قبل يوم { $date }؟ المطلوب: { $item }.
# unchecked
reply-nothing_needed = لا شيء مطلوب منك الآن.
# unchecked
reply-no_other = لا، هذا غير ممكن. سنبحث معًا عن شيء آخر.
# unchecked
reply-cannot_decide = لا أستطيع اتخاذ القرار في هذا. سأسأل عنه من أجلك.
# unchecked
reply-well_done = أحسنت!
# unchecked
reply-good_luck = بالتوفيق!
# unchecked
reply-dont_understand = لا أفهم رسالتك. هل يمكنك قول ذلك بطريقة أخرى؟
# unchecked
reply-call_with_interpreter = سأتصل بك مع مترجم شفوي (tolk) يوم { $date } الساعة { $time }.
# unchecked
reply-call_today = هل يمكنني الاتصال بك اليوم؟
# unchecked
reply-call_missed = اتصلتُ بك. متى يمكنني الاتصال بك من جديد؟
# unchecked
reply-need_interpreter = هل يلزمك مترجم شفوي (tolk) في موعدنا (afspraak)؟
# unchecked
reply-interpreter_booked = سيكون هناك مترجم شفوي (tolk) يوم { $date } الساعة { $time }.
# unchecked
reply-other_interpreter = سأطلب مترجمًا شفويًا (tolk) آخر لموعدنا (afspraak).
# unchecked
reply-away = لن أكون في العمل حتى نهاية يوم { $date }. إذا كان سؤالك عاجلًا، يمكنك الاتصال بالبلدية (gemeente).
# unchecked
reply-away_person = لن أكون في العمل حتى نهاية يوم { $date }. في هذا الوقت يمكنك سؤال هذا الشخص: { $person }.
# unchecked
reply-ask_person = يمكنك سؤال هذا الشخص عن ذلك: { $person }.
# unchecked
reply-confirm = الموعد (afspraak) يوم { $date } الساعة { $time }. الموضوع: { $what }.
# unchecked
reply-propose_time = هل يمكنك الحضور يوم { $date } الساعة { $time }؟
# unchecked
reply-cannot_come_new = شكرًا لك على إخباري. سأحدد موعدًا (afspraak) جديدًا.
# unchecked
reply-glad_you_come = يسعدني أنه يمكنك الحضور.
# unchecked
reply-which_day = في أي يوم يمكنك الحضور؟
# unchecked
reply-late_ok = لا بأس. سأنتظرك.
# unchecked
reply-i_am_late = سأتأخر. سأصل الساعة { $time }.
# unchecked
reply-moved = تغيّر يوم الموعد (afspraak). الموعد الجديد: يوم { $date } الساعة { $time }.
# unchecked
reply-cancelled = تم إلغاء الموعد (afspraak) المحدد ليوم { $date }. سأحدد موعدًا جديدًا.
# unchecked
reply-bring = يُرجى إحضار: { $document }.
# unchecked
reply-bring_on = يُرجى إحضار هذا يوم { $date }: { $document }.
# unchecked
reply-may_bring_someone = يمكنك إحضار شخص معك إلى الموعد (afspraak).
# unchecked
reply-talk_alone = يمكننا التحدث وحدنا، دون آخرين. هل هذا أفضل لك؟
# unchecked
reply-member_joins = هذا الشخص سيأتي أيضًا إلى الموعد (afspraak): { $person }. هل هذا مناسب لك؟
# unchecked
reply-obligatory = حضور هذا الموعد (afspraak) إلزامي. إذا لم يكن بإمكانك الحضور، يُرجى إخباري قبل الموعد.
# unchecked
reply-i_tell_them = سأخبر الآخرين أنه لا يمكنك الحضور.
# unchecked
reply-photo = يُرجى إضافة صورة الرسالة البريدية (brief) إلى الفاتورة (rekening) في هذا التطبيق.
# unchecked
reply-pay_yourself = هذه الفاتورة (rekening) لك. عليك الدفع بنفسك للجهة التي أرسلتها، قبل التاريخ المكتوب على الفاتورة.
# unchecked
reply-municipality_pays = البلدية (gemeente) تدفع هذه الفاتورة (rekening) للجهة التي أرسلتها. ليس عليك الدفع.
# unchecked
reply-reminder_check = سأسأل اليوم إن كانت البلدية (gemeente) قد دفعت للجهة التي أرسلت الفاتورة.
# unchecked
reply-look_together = سنقرأ الرسالة البريدية (brief) معًا يوم { $date } الساعة { $time }.
# unchecked
reply-urgent_letter = هذه الرسالة البريدية (brief) عاجلة. سأتصل بك اليوم.
# unchecked
reply-ask_arrangement = يمكنك طلب اتفاق على الدفع بالتقسيط (betalingsregeling) من الجهة التي أرسلت الفاتورة. عندها يمكنك الدفع لهذه الجهة على أقساط.
# unchecked
reply-arrangement_together = سنطلب معًا اتفاقًا على الدفع بالتقسيط (betalingsregeling). عندها يمكنك الدفع على أقساط للجهة التي أرسلت الفاتورة.
# unchecked
reply-keep_proof = يُرجى الاحتفاظ بالرسالة البريدية (brief) وبالإثبات.
# unchecked
reply-not_agree = هل لديك اعتراض على الرسالة البريدية (brief)؟ سنكتب معًا إلى الجهة التي أرسلتها.
# unchecked
reply-legal_help = من المهم اليوم طلب نصيحة مجانية من مكتب المشورة القانونية (Juridisch Loket). يُرجى أخذ الرسالة البريدية (brief) معك.
# unchecked
reply-loan = هذا المال من البلدية (gemeente) هو قرض (lening). عليك إعادته إلى البلدية.
# unchecked
reply-ask_gift_or_loan = سأسأل إن كان هذا المال من البلدية (gemeente) قرضًا (lening). سأجيبك قبل يوم { $date }.
# unchecked
reply-money_help = هل تناسبك مساعدة مجانية من البلدية (gemeente) في ترتيب فواتيرك (rekening)؟
# unchecked
reply-digid_together = سننظر معًا في الهوية الرقمية (DigiD) الخاصة بك. يُرجى إحضار هاتفك.
# unchecked
reply-digid_letter = ستصلك رسالة بريدية (brief) فيها رمز للهوية الرقمية (DigiD). يُرجى النظر إلى التاريخ المكتوب في تلك الرسالة.
# unchecked
reply-digid_secret = كلمة سر الهوية الرقمية (DigiD) لك وحدك. يُرجى عدم إعطائها لأي شخص، ولا حتى لي.
# unchecked
reply-insurance_together = سنرتب معًا تأمينك الصحي (zorgverzekering). يُرجى إحضار: { $document }.
# unchecked
reply-premium_municipality = البلدية (gemeente) تدفع قسط تأمينك (premie) لشركة التأمين الصحي (zorgverzekeraar).
# unchecked
reply-premium_self = ابتداءً من يوم { $date } عليك بنفسك دفع قسط التأمين (premie) لشركة التأمين الصحي (zorgverzekeraar).
# unchecked
reply-partner_first = هل لديك زوج أو زوجة في الخارج؟ يُرجى إخباري بذلك أولًا.
# unchecked
reply-allowance_ask_first = من الأفضل الآن عدم طلب علاوة (toeslag) من مصلحة العلاوات (Dienst Toeslagen). سأطلب نصيحة أولًا. سأجيبك قبل يوم { $date }.
# unchecked
reply-allowance_self = عليك طلب العلاوات (toeslag) بنفسك من مصلحة العلاوات (Dienst Toeslagen). سأساعدك.
# unchecked
reply-allowance_together = سنطلب معًا العلاوات (toeslag) من مصلحة العلاوات (Dienst Toeslagen).
# unchecked
reply-allowance_decides = مصلحة العلاوات (Dienst Toeslagen) هي التي تدفع العلاوات (toeslag) وتقرر فيها. لا أستطيع حساب ذلك.
# unchecked
reply-change_seen = يوم { $date } رأيتُ إبلاغك عن التغيير.
# unchecked
reply-change_seen_allowances = رأيتُ إبلاغك عن التغيير. عليك أيضًا إخبار مصلحة العلاوات (Dienst Toeslagen) به.
# unchecked
reply-report_today = يُرجى اليوم إبلاغ البلدية (gemeente) بهذا. هذا ممكن في هذا التطبيق.
# unchecked
reply-report_in_doubt = حتى إذا كان الأمر غير واضح لك، يُرجى الإبلاغ عن التغيير.
# unchecked
reply-change_income_officer = سأخبر أيضًا موظف شؤون الإعانات (inkomensconsulent) بهذا التغيير.
# unchecked
reply-need_document = أحتاج إلى هذا قبل يوم { $date }: { $document }.
# unchecked
reply-document_received = وصلني هذا: { $document }. شكرًا لك.
# unchecked
reply-month_form = إذا كان لديك عمل (werk)، يُرجى تعبئة الاستمارة كل شهر. هذا لازم أيضًا دون كشف راتب (loonstrook).
# unchecked
reply-abroad = عليك إبلاغ البلدية (gemeente) برحلتك قبل السفر.
# unchecked
reply-permit_date = يُرجى قراءة آخر يوم مكتوب على وثيقة إقامتك (verblijfsdocument). يُرجى إرسال ذلك التاريخ إليّ.
# unchecked
reply-ask_school = سأطلب من المدرسة وقتًا آخر للدرس. سأجيبك قبل يوم { $date }.
# unchecked
reply-keep_going = في الوقت الحالي يُرجى مواصلة حضور درسك. سأبحث عن حل.
# unchecked
reply-tell_school = يُرجى إخبار المدرسة أيضًا.
# unchecked
reply-new_lesson = وافقت المدرسة. يبدأ الدرس يوم { $date } الساعة { $time }.
# unchecked
reply-missed_lesson = فاتك الدرس. هل يمكنني مساعدتك؟
# unchecked
reply-travel_costs = سأسأل إن كانت البلدية (gemeente) تعوّضك عن تكاليف المواصلات. يُرجى الاحتفاظ بإثبات هذه التكاليف.
# unchecked
reply-level = سأتحدث مع المدرسة عن مستواك.
# unchecked
reply-other_school = سنتحدث معًا عن مدرسة أخرى. في الوقت الحالي يُرجى مواصلة حضور درسك.
# unchecked
reply-exam_who_pays = سأسأل إن كانت البلدية (gemeente) تدفع رسوم هذا الامتحان (examen) لمؤسسة تنفيذ التعليم (DUO). سأجيبك قبل يوم { $date }.
# unchecked
reply-exam_luck = بالتوفيق في امتحانك (examen) يوم { $date }!
# unchecked
reply-exam_passed = مبارك لك النجاح في الامتحان (examen)!
# unchecked
reply-exam_again = سنتحدث معًا عن امتحان (examen) جديد. جهدك كان كبيرًا.
# unchecked
reply-report_work = يسعدني أن لديك عملًا (werk)! عليك إخبار البلدية (gemeente) ومصلحة العلاوات (Dienst Toeslagen) بهذا.
# unchecked
reply-conflict_seen = لديك أمران في وقت واحد. سأبحث عن حل.
# unchecked
reply-ask_employer = سأطلب من صاحب العمل (werkgever) وقتًا آخر لعملك. سأجيبك قبل يوم { $date }.
# unchecked
reply-go_to = لديك أمران يوم { $date }. الأمر الأهم هو: { $what }.
# unchecked
reply-employer_meeting = محادثة مع صاحب عمل (werkgever): يوم { $date } الساعة { $time }. هل يمكنك الحضور؟
# unchecked
reply-work_person = للمساعدة في أمور العمل (werk) يمكنك سؤال هذا الشخص: { $person }.
# unchecked
reply-own_trade = يمكنك إخباري عن مهنتك. سنبحث معًا عن خطوة أولى.
# unchecked
reply-contract_together = سنقرأ معًا عقد عملك (arbeidscontract).
# unchecked
reply-volunteering = عليك إبلاغ البلدية (gemeente) عن العمل التطوعي (vrijwilligerswerk) قبل بدايته.
# unchecked
reply-child_ill = يمكنك البقاء مع طفلك. سنحدد موعدًا (afspraak) جديدًا.
# unchecked
reply-childcare = سنتحدث معًا عن دار حضانة (kinderopvang) لطفلك.
# unchecked
reply-childcare_first_day = متى أول يوم لطفلك في دار الحضانة (kinderopvang)؟ يُرجى إخباري قبل ذلك اليوم.
# unchecked
reply-child_school = سأساعدك في إيجاد مدرسة لطفلك.
# unchecked
reply-gp = يمكنك البحث عن طبيب أسرة (huisarts) قرب بيتك. إذا لم ينجح الأمر، سأساعدك.
# unchecked
reply-health_private = ليس عليك إخباري بأي شيء عن صحتك. يمكنك التحدث عن ذلك مع طبيب الأسرة (huisarts).
# unchecked
reply-family_now = من المهم اليوم سؤال مؤسسة مساعدة اللاجئين (VluchtelingenWerk) أو محاميك (advocaat) عن هذا.
# unchecked
reply-child_born = مبارك المولود الجديد! عليك إبلاغ البلدية (gemeente) بالولادة.
# unchecked
reply-get_well = أتمنى لك الشفاء.
# unchecked
reply-landlord = يُرجى الاتصال بالمؤجّر (verhuurder) من أجل الإصلاح. إذا لم ينجح الأمر، يمكنك إخباري.
# unchecked
reply-home_person = للمساعدة في أمور البيت يمكنك سؤال هذا الشخص: { $person }.
# unchecked
reply-neighbours = سنتحدث معًا عن المشكلة مع جيرانك.
# unchecked
reply-key_day = موعد استلامك للمفتاح: يوم { $date } الساعة { $time }.
# unchecked
reply-register = عليك التسجيل في البلدية (gemeente). يُرجى إحضار: { $document }.
# unchecked
reply-meters = يُرجى تصوير العدادات يوم استلام المفتاح.
# unchecked
reply-before_buying = من الأفضل عدم شراء الأثاث الآن. يُرجى أولًا سؤال البلدية (gemeente) عمّا هو ممكن.
# unchecked
reply-plan_talk = سنتحدث عن خطتك يوم { $date } الساعة { $time }.
# unchecked
reply-item_help = سأساعدك في هذا: { $item }.
# unchecked
reply-item_together = سنقوم بهذا معًا يوم { $date }: { $item }.
# unchecked
reply-step_done = أحسنت! تمت هذه الخطوة (stap).
# unchecked
reply-handover_talk = سنقرأ فواتيرك (rekening) معًا يوم { $date }. سنتحدث معًا: أي فواتير يكون عليك دفعها بنفسك للشركات؟
# unchecked
reply-practise_bills = سنتدرّب معًا باستخدام فاتورة (rekening).
# unchecked
reply-new_case_manager = ابتداءً من يوم { $date } يتغيّر الموظف المسؤول عنك في البلدية (klantmanager). الشخص الجديد هو: { $person }.
# unchecked
reply-i_am_new = من الآن أتولّى مهمة الموظف المسؤول عنك في البلدية (klantmanager). قرأتُ خطتك.
# unchecked
reply-not_again = ليس عليك رواية قصتك من جديد.
# unchecked
told-new_entry = جديد في أسبوعك يوم { $date } الساعة { $time }. الموضوع: { $what }.
# unchecked
told-moved_entry = تغيّر الوقت. الوقت الجديد: يوم { $date } الساعة { $time }. الموضوع: { $what }.
# unchecked
told-changed_entry = تغيّر شيء في الموعد (afspraak) المحدد ليوم { $date }. الموضوع: { $what }.
# unchecked
told-cancelled_entry = تم إلغاء الموعد (afspraak) المحدد ليوم { $date } الساعة { $time }. كان الموضوع: { $what }.
# unchecked
told-new_series = جديد في أسبوعك: { $what }. المرة الأولى يوم { $first } الساعة { $time }. المرة الأخيرة يوم { $last }. عدد المرات: { $count }.
# unchecked
told-cancelled_series = تم إلغاء هذا ابتداءً من يوم { $date }: { $what }. عدد المرات: { $count }.
# unchecked
told-timetable = لدى مدرسة اللغة (taalschool) جدول دروس (rooster) جديد. دروس جديدة: { $new }. دروس تغيّرت: { $changed }. دروس ملغاة: { $gone }. يمكنك النظر إلى أسبوعك.
# unchecked
told-paid_bill = يوم { $date } دفعت البلدية (gemeente) هذه الفاتورة (rekening). الفاتورة من: { $sender }. الموضوع: { $kind }.
# unchecked
told-changed_bill = تغيّرت هذه الفاتورة (rekening). الفاتورة من: { $sender }. الموضوع: { $kind }. هل ما زال كل شيء صحيحًا؟
# unchecked
told-cost_municipality = البلدية (gemeente) تدفع هذا عنك: { $cost }. هل هذا غير صحيح؟ يمكنك إخبارنا.
# unchecked
told-cost_self = عليك دفع هذا بنفسك: { $cost }. هل هذا غير صحيح؟ يمكنك إخبارنا.
# unchecked
told-cost_removed = تغيّر شيء. يمكنك النظر في صفحة الفواتير (rekening) لمعرفة من يدفع هذا: { $cost }. هل هذا غير واضح؟ يمكنك سؤالنا.
# unchecked
told-costs = هنا مكتوب من يدفع ماذا. هل هذا غير صحيح؟ يمكنك إخبارنا.
# unchecked
told-costs_municipality = البلدية (gemeente) تدفع هذا عنك: { $cost }.
# unchecked
told-costs_self = عليك دفع هذا بنفسك: { $cost }.
# unchecked
told-new_step = هناك اقتراح لخطتك. الخطوة (stap) هي: { $step }. يمكنك النظر في «الخطة»: هل هذه الخطوة مناسبة لك؟
# unchecked
told-agreements = يمكنك الآن قراءة الأمور التي اتفقنا عليها في محادثتنا يوم { $date }. هل كل شيء صحيح؟
# unchecked
told-route = في خطتك خطوات (stap) جديدة مقترحة. يمكنك رؤيتها في صفحة «الخطة». هل هذه الخطوات مناسبة لك؟
# unchecked
told-changed_step = تغيّرت هذه الخطوة (stap) في خطتك: { $step }.
# unchecked
told-new_case_manager = لديك الآن شخص جديد مسؤول عنك في البلدية (klantmanager). الاسم: { $name }. لن تضيع خطتك ولا رسائلك.
# unchecked
told-confirmed_date = تم تأكيد هذا التاريخ: { $what }. وهو يوم { $date }.
# unchecked
told-moved_date = تغيّر هذا التاريخ: { $what }. أصبح الآن يوم { $date }. كان قبل ذلك يوم { $before }.
# unchecked
moved-day = { $what }. { $when }
# unchecked
moved-day_was = { $what }. { $when } كان قبل ذلك يوم { $before }.
# unchecked
told-strengths = في خطتك الآن الأشياء التي يمكنك القيام بها جيدًا. هل هناك شيء غير صحيح؟ يمكنك إخبارنا.
# unchecked
told-proposed_goal = هناك اقتراح لخطتك. الهدف (doel) هو: { $goal }. يمكنك النظر في «الخطة»: هل هذا الهدف مناسب لك؟
# unchecked
told-new_goal = في خطتك الآن هذا الهدف (doel): { $goal }. هل هذا غير صحيح؟ يمكنك إخبارنا.
# unchecked
told-changed_goal = هناك اقتراح مختلف لهدف (doel) في خطتك. الهدف المقترح الآن هو: { $goal }. يمكنك النظر في «الخطة»: هل هذا الهدف مناسب لك؟
# unchecked
told-reached_goal = تم الوصول إلى هذا الهدف (doel): { $goal }. لم يعد هذا الهدف في خطتك.
# unchecked
told-dropped_goal = لم يعد هذا الهدف (doel) في خطتك: { $goal }. هل هذا غير صحيح؟ يمكنك إخبارنا.
# unchecked
said-how_you_are = تحدثنا عن أحوالك.
# unchecked
said-with_interpreter = كان معنا مترجم شفوي (tolk) في هذه المحادثة.
# unchecked
said-alone = تحدثنا وحدنا، دون آخرين.
# unchecked
said-next_talk = محادثتنا القادمة يوم { $date }.
# unchecked
said-bills_worry = لديك قلق بسبب الفواتير (rekening).
# unchecked
said-bills_seen = نظرنا معًا في فواتيرك (rekening) ورسائلك البريدية (brief).
# unchecked
said-who_pays = تحدثنا عن التكاليف: من يدفع ماذا؟
# unchecked
said-handover = تحدثنا عن نهاية دعم البلدية في دفع المصاريف (ontzorgen). بعد ذلك عليك دفع الفواتير للشركات بنفسك.
# unchecked
said-insurance = تحدثنا عن تأمينك الصحي (zorgverzekering).
# unchecked
said-allowances = تحدثنا عن العلاوات (toeslag). مصلحة العلاوات (Dienst Toeslagen) هي التي تدفع العلاوات للناس.
# unchecked
said-changes = تحدثنا عن الأمور التي تغيّرت في حياتك.
# unchecked
said-lessons_well = الدروس تسير بشكل جيد.
# unchecked
said-lessons_hard = الدروس صعبة عليك.
# unchecked
said-lesson_times = أوقات الدروس لا تناسب مواعيدك الأخرى في الأسبوع.
# unchecked
said-wish_work = عرفنا منك نوع العمل (werk) الذي لديك رغبة فيه.
# unchecked
said-work_now = تحدثنا عن عملك (werk) الحالي.
# unchecked
said-start_work = لديك رغبة في العمل (werk) قريبًا.
# unchecked
said-wish_study = لديك رغبة في الدراسة أو في تعلّم مهنة (opleiding).
# unchecked
said-family_abroad = تحدثنا عن أسرتك في الخارج.
# unchecked
said-child_care = عرفنا منك أن بحثك عن دار حضانة (kinderopvang) لطفلك مستمر.
# unchecked
said-children_school = تحدثنا عن مدرسة أطفالك.
# unchecked
said-home = تحدثنا عن بيتك.
# unchecked
said-plan_seen = نظرنا معًا في خطتك.
# unchecked
said-plan_changed = لديك رغبة في تغيير شيء في خطتك.
# unchecked
said-strengths = عرفنا منك الأمور التي يمكنك القيام بها بشكل جيد.
# unchecked
task-find_out = البحث عن الجواب ثم إرساله
# unchecked
task-make_appointment = تحديد موعد (afspraak) جديد
# unchecked
task-arrange_interpreter = طلب مترجم شفوي (tolk)
# unchecked
task-bring_letters = إحضار كل الرسائل البريدية (brief) إلى موعدنا القادم
# unchecked
task-pay_bill = دفع الفاتورة (rekening)
# unchecked
task-ask_arrangement = طلب اتفاق على الدفع بالتقسيط (betalingsregeling)
# unchecked
task-item = إنجاز هذه المهمة: { $item }
# unchecked
task-send_document = إرسال هذا: { $document }
# unchecked
task-register_doctor = التسجيل لدى طبيب أسرة (huisarts)
# unchecked
task-report_change = إبلاغ البلدية (gemeente) بالتغيير
# unchecked
task-call_school = الاتصال بمدرسة اللغة (taalschool) للحديث عن أوقات الدروس
# unchecked
task-find_course = البحث عن مدرسة لغة (taalschool) لتعلّم الهولندية
# unchecked
task-practise_dutch = التدرّب على اللغة الهولندية كل يوم
# unchecked
task-make_cv = كتابة السيرة الذاتية (cv)
# unchecked
task-talk_employer = التحدث مع صاحب عمل (werkgever)
# unchecked
task-find_work_experience = البحث عن مكان لاكتساب خبرة العمل (werkervaringsplek)
# unchecked
task-find_volunteering = البحث عن عمل تطوعي (vrijwilligerswerk)
# unchecked
task-send_pay_slip = إرسال كشف الراتب (loonstrook)
# unchecked
task-find_child_care = البحث عن دار حضانة (kinderopvang) للطفل
# unchecked
task-enrol_school = تسجيل الطفل في مدرسة
# unchecked
task-call_landlord = الاتصال بالمؤجّر (verhuurder) للحديث عن البيت
# unchecked
task-read_plan = قراءة الخطة، ثم ذكر الأمور التي يجب تغييرها، إن وُجدت
# unchecked
document-residence_document = وثيقة الإقامة (verblijfsdocument)
# unchecked
document-lease = عقد الإيجار (huurcontract)
# unchecked
document-pay_slip = كشف الراتب (loonstrook)
# unchecked
document-bank_statements = كشوف كل الحسابات البنكية (bankrekening)
# unchecked
document-bank_card = البطاقة البنكية (bankpas)
# unchecked
document-benefit_specification = كشف الإعانة الاجتماعية (uitkeringsspecificatie)
# unchecked
document-municipality_letter = رسالة بريدية (brief) من البلدية (gemeente)
# unchecked
document-insurer_letter = رسالة بريدية (brief) من شركة التأمين الصحي (zorgverzekeraar)
# unchecked
document-insurance_policy = وثيقة التأمين (polis)
# unchecked
document-duo_letter = رسالة بريدية (brief) من مؤسسة تنفيذ التعليم (DUO)
# unchecked
document-ind_letter = رسالة بريدية (brief) من دائرة الهجرة والتجنيس (IND)
# unchecked
document-allowances_letter = رسالة بريدية (brief) من مصلحة العلاوات (Dienst Toeslagen)
# unchecked
document-tax_letter = رسالة بريدية (brief) عن الضرائب (belasting)
# unchecked
document-bill = فاتورة (rekening)
# unchecked
document-work_contract = عقد العمل (arbeidscontract)
# unchecked
document-work_roster = جدول العمل (werkrooster)
# unchecked
document-lesson_roster = جدول الدروس (lesrooster)
# unchecked
document-diploma = الشهادة الدراسية (diploma)
# unchecked
document-birth_certificate = شهادة الميلاد (geboorteakte)
# unchecked
document-marriage_certificate = وثيقة الزواج (trouwakte)

## What fills the blanks of a sentence

# unchecked
blank-day = أي يوم؟
# unchecked
blank-time = في أي ساعة؟
# unchecked
blank-member = من؟
# unchecked
blank-document = أي ورقة؟
# unchecked
blank-item = ما الموضوع؟
# unchecked
blank-entry = أي موعد؟
# unchecked
blank-entry-row = { $what }: { $date }
# unchecked
blank-bill = أي فاتورة (rekening)؟
# unchecked
blank-step = أي خطوة (stap)؟
# unchecked
blank-optional = هذا ليس ضروريًا.
# unchecked
blank-missing = يجب ملء كل الفراغات أولًا.

## The card with a code

# unchecked
card-title = تطبيقك: Mijn Aanpak
# unchecked
card-scan = يمكنك فتح كاميرا هاتفك ومسح هذا الرمز بها.
# unchecked
card-type = إذا لم ينجح ذلك، يمكنك فتح الموقع { $address } وكتابة هذا الرمز: { $code }.
# unchecked
card-until = يعمل الرمز مرة واحدة فقط، وحتى نهاية يوم { $date }.
# unchecked
card-secret = هذا الرمز لك وحدك. يجب عدم إعطائه لأي شخص آخر.

## Another time for an appointment, which is answered with one tap

# unchecked
phrase-move_to = هل يمكن أن يكون هذا الموعد (afspraak) يوم { $date } الساعة { $time }؟ الموضوع: { $what }.
# unchecked
reply-move_to = هل يمكنك الحضور في وقت آخر: يوم { $date } الساعة { $time }؟ الموضوع: { $what }.
# unchecked
phrase-move_yes = نعم، سآتي يوم { $date } الساعة { $time }.
# unchecked
phrase-move_no = لا، لا يمكنني الحضور يوم { $date } الساعة { $time }.
# unchecked
reply-move_yes = نعم، هذا ممكن. الموعد (afspraak) الآن يوم { $date } الساعة { $time }. الموضوع: { $what }.
# unchecked
reply-move_no = لا، هذا غير ممكن يوم { $date } الساعة { $time }. يبقى الموعد (afspraak) كما كان.

## A photo in the conversation

# unchecked
phrase-sent_photo = أنا أرسل صورة.

## A line of the plan that is not right, as the person says

# unchecked
phrase-strength_wrong = هذا غير صحيح في خطتي: { $what }.
# unchecked
phrase-strength_instead = هذا غير صحيح في خطتي: { $what }. الصحيح هو:
# unchecked
reply-strength_gone = لم يعد هذا موجودًا في خطتك: { $what }.
# unchecked
reply-strength_theirs = كلامك مكتوب الآن في خطتك. كان مكتوبًا قبل ذلك: { $what }.
# unchecked
reply-strength_talk = سنتحدث معًا عن هذا: { $what }. في الوقت الحالي يبقى هذا مكتوبًا في خطتك.
