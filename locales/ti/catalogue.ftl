### Checklists: every item with why, when, how, stuck and risk. Facts come from the catalogue data and nothing else.

## Lists

# unchecked
list-first_days = ናይ መጀመርታ መዓልታት
    .about = ገዛኹም ምስ ተቐበልኩም እትገብርዎ ነገራት።
# unchecked
list-insurance = መድሕናት (verzekeringen)
    .about = ንሕክምና፣ ንኣቑሑትኩምን ኣብ ካልኦት ንዝበጽሕ ጉድኣትን።
# unchecked
list-allowances = ኣበል (toeslag) ከምኡ እውን ገንዘብ ቆልዑ
    .about = ኣገልግሎት ኣበላት (Dienst Toeslagen) ወይ ባንክ ማሕበራዊ መድሕን (SVB) ንዓኹም ዝኸፍልዎ ገንዘብ።
# unchecked
list-bills = ናይ ክፍሊት ወረቓቕቲ (rekening)
    .about = እንታይ ክኽፈል ኣለዎ፣ መን ከ ይኸፍሎ።
# unchecked
list-benefit = ማሕበራዊ ሓገዝ ገንዘብ (bijstandsuitkering)
    .about = ምምሕዳር ከተማ (gemeente) ማሕበራዊ ሓገዝ ገንዘብ ክኸፍለኩም ከሎ እትሰማምዑሉን እትሕብርዎን።
# unchecked
list-ontzorgen = ሓገዝ ምምሕዳር ከተማ ኣብ ክፍሊታት (ontzorgen)
    .about = መጀመርታ ምምሕዳር ከተማ (gemeente) ኣብ ገንዘብኩም ይሕግዘኩም። ድሕሪኡ ባዕልኹም ትኸፍሉ።
# unchecked
list-budget = ባጀት (budget)
    .about = እትቕበልዎ፣ እትኸፍልዎን ዝተርፈኩምን ገንዘብ።

## First days

# unchecked
item-first_days-registration = ኣብ ምምሕዳር ከተማ ምምዝጋብ (BRP)
    .why = ማሕበራዊ ሓገዝ ገንዘብ (bijstandsuitkering)፣ ኣበል (toeslag) ከምኡ እውን መድሕን ጥዕና (zorgverzekering) በዚ ይምርኮሱ። ዲጂታላዊ መንነት (DigiD) እውን በዚ ይምርኮስ። ማሕበራዊ ሓገዝ ገንዘብ ድሕሪ ምምዝጋብኩም ጥራይ ትሓቱ።
    .when = ቅድሚ ምግዓዝኩም ካብ ኣርባዕተ ሰሙን ጀሚሩ ይከኣል። እንተ ደንጎየ ኣብ ውሽጢ ሓሙሽተ መዓልቲ ድሕሪ ምግዓዝኩም ግበርዎ። ደንጒኹም ዲኹም? ሽዑ እታ ዝሓበርኩምላ መዓልቲ ትቑጸር።
    .how = ባዕልኹም ናብ ሓድሽ ምምሕዳር ከተማኹም (gemeente) ኪዱ። ንኹሎም ኣባላት ስድራቤትኩም ኣመዝግቡ። ኣጸሓሕፋ ስምን ዕለት ልደትን ብኡንብኡ ኣረጋግጹ።
    .stuck = ማሕበራዊ ኣማኻሪኹም (maatschappelijk begeleider) ምሳኹም ክኸዱ ይኽእሉ። ሓድሓደ ግዜ ምምዝጋብ፣ ውዕል ክራይን ሓገዝ ገንዘብን ኣብ ሓደ ቆጸራ (afspraak) ይግበር። ብዛዕባኡ ሕተቱ።
    .risk = ደንጒኹም እንተ ተመዝጊብኩም፣ ማሕበራዊ ሓገዝ ገንዘብን ኣበል ክራይን (huurtoeslag) ደንጒዩ ይጅምር።

# unchecked
item-first_days-bsn = ውልቃዊ ቁጽሪ (BSN) ምርግጋጽ
    .why = ንስራሕ፣ ንባንክን ንመድሕን ጥዕናን (zorgverzekering) ውልቃዊ ቁጽሪ የድልየኩም። ንዲጂታላዊ መንነት (DigiD) ከምኡ እውን ንቤት-ትምህርቲ የድልየኩም።
    .when = ነዚ ኣብ ምምሕዳር ከተማ (gemeente) ክትምዝገቡ ከለኹም ኣረጋግጹ።
    .how = መብዛሕትኡ ግዜ ካብ መዕቆቢ ውልቃዊ ቁጽሪ ኣለኩም። ኣብ ናይ መንበሪ ፍቓድ ወረቓቕትኹም ወይ ኣብ መረጋገጺ (uittreksel) ርኣዩ። ቅኑዕ ምዃኑ ንምምሕዳር ከተማ ሕተቱ። እዚ ኣፕ እዚ ቁጽርኹም ፈጺሙ ኣይሓትትን።
    .stuck = ውልቃዊ ቁጽሪ ኣይረኸብኩምን ዲኹም? ክትምዝገቡ ከለኹም ንምምሕዳር ከተማ ሕተቱ።
    .risk = ብዘይ ውልቃዊ ቁጽሪ ካልኦት ስጉምትታት ክጅምሩ ኣይክእሉን።

# unchecked
item-first_days-assistance = ማሕበራዊ ሓገዝ ገንዘብ (bijstandsuitkering) ምሕታት
    .why = ምምሕዳር ከተማ (gemeente) ንመነባብሮኹም ማሕበራዊ ሓገዝ ገንዘብ ይኸፍለኩም። እዚ ካብታ ዘመልከትኩምላ መዓልቲ ይጅምር። ቅድሚኣ ኣይጅምርን። ነዚ ካብ ምምሕዳር ከተማ ኣረጋግጹ።
    .when = ኣብታ እትምዝገቡላ መዓልቲ ግበርዎ። ወረቓቕትኹም ምሉእ ድዩ? ሽዑ ምምሕዳር ከተማ መብዛሕትኡ ግዜ ኣብ ውሽጢ ሸሞንተ ሰሙን ይውስን። ድሕሪ ኣርባዕተ ሰሙን ኣቐዲሙ ዝወሃብ ገንዘብ (voorschot) ትቕበሉ።
    .how = ናብ ምምሕዳር ከተማ ኣመልክቱ፣ መብዛሕትኡ ግዜ ብመንገዲ werk.nl። ኩሉ ወረቓቕትኹም ኣረክቡ። ትሕቲ 27 ዓመት ዲኹም? ናይ ምድላይ ግዜ (zoekperiode) እንተሎ ሕተቱ።
    .stuck = ደንጒኹም ኣመልኪትኩም ዲኹም? ምምሕዳር ከተማ ኣቐዲሙ ክጅምር ይኽእል እንተኾይኑ ሕተቱ። ምምሕዳር ከተማ ክገብሮ ይፍቀደሉ፣ ግን ግዴታ የብሉን። ኣሳላጢ ጉዳይኩም (klantmanager) ወይ ማሕበራዊ ኣማኻሪኹም (maatschappelijk begeleider) ይሕግዙ።
    .risk = ደንጒኹም ምምልካት ማለት ብዘይ ኣታዊ ዝሓልፍ ሰሙናት ማለት እዩ። ሽዑ ምናልባት ልቓሕ (lening) የድልየኩም። ልቓሕ ንስኹም መሊስኩም ትኸፍልዎ።

# unchecked
item-first_days-bridging = መሰጋገሪ ገንዘብን (overbrugging) ልቓሕ ንኣቑሑ ገዛን (inrichtingslening) ምሕታት
    .why = ገንዘብ ማእከላይ ኣካል መቐበሊ ሓተትቲ ዑቕባ (COA) የቋርጽ። ማሕበራዊ ሓገዝ ገንዘብኩም (bijstandsuitkering) ክሳብ ዝጅምር ግዜ ይሓልፍ። መብዛሕትኦም ምምሕዳራት ከተማ (gemeente) ሽዑ ብገንዘብ ይሕግዙ። መብዛሕትኡ ግዜ ንኣቑሑ ገዛ እውን ብገንዘብ ይሕግዙ። ነፍሲ ወከፍ ምምሕዳር ከተማ ብዝተፈልየ መንገዲ ይገብሮ።
    .when = ገለ ቅድሚ ምግዛእኩም ሕተቱ። ኣብ ገለ ምምሕዳራት ከተማ ድሕሪኡ ኣይከኣልን።
    .how = ካብ ምምሕዳር ከተማኹም ናይ ገንዘብ ሓገዝ ሕተቱ። እዚ እውን ሕተቱ: እቲ ገንዘብ ህያብ (gift) ድዩ ወይስ ልቓሕ (lening)? ልቓሕ ንስኹም ንምምሕዳር ከተማ መሊስኩም ትኸፍልዎ። ነቲ መልሲ ጽሓፍዎ።
    .stuck = ማሕበራዊ ኣማኻሪኹም (maatschappelijk begeleider) ኣብ መመልከቲ ይሕግዙኹም።
    .risk = ብዙሓት ሰባት ልቓሕ ምዃኑ ኣይፈልጡን። ቅድም እንተ ገዚእኩም፣ ምምሕዳር ከተማ ሓድሓደ ግዜ ኣይኸፍልን።

# unchecked
item-first_days-bank_account = ሕሳብ ባንክ (bankrekening) ምኽፋት
    .why = ምምሕዳር ከተማ (gemeente) ማሕበራዊ ሓገዝ ገንዘብኩም (bijstandsuitkering) ናብ ሕሳብ ባንክኹም ይኸፍል። ኣገልግሎት ኣበላት (Dienst Toeslagen) እውን ኣበልኩም ናብኡ ይኸፍል። ንስኹም ካብኡ ናይ ክፍሊት ወረቓቕትኹም (rekening) ትኸፍሉ።
    .when = ማሕበራዊ ሓገዝ ገንዘብ ቅድሚ ምሕታትኩም ነዚ ግበርዎ።
    .how = ናይ ኔዘርላንድ ናይ ክፍሊት ሕሳብ (betaalrekening) ክፈቱ። ነፍሲ ወከፍ ዓቢ ሰብ ናይ ገዛእ ርእሱ ሕሳብ እንተ ሃለዎ ይሓይሽ። ሓድሽ ቁጽሪ ተቐቢልኩም ዲኹም? ንምምሕዳር ከተማን ንኣገልግሎት ኣበላትን ሓብሩ።
    .stuck = ኣብ ሓደ ባንክ ኣይሰለጠን ድዩ? ንኣሳላጢ ጉዳይኩም (klantmanager) ወይ ንማሕበራዊ ኣማኻሪኹም (maatschappelijk begeleider) ሕተቱ።
    .risk = ብዘይ ሕሳብ ባንክ ምምሕዳር ከተማ ክኸፍለኩም ኣይክእልን።

# unchecked
item-first_days-digid = ዲጂታላዊ መንነት (DigiD) ምሕታት
    .why = ብዲጂታላዊ መንነት ናብ መርበባት መንግስቲ ትኣትዉ። ንኣበል (toeslag)፣ ንግብሪ፣ ንፈጻሚ ኣገልግሎት ትምህርትን (DUO) ንምምሕዳር ከተማን (gemeente) የድልየኩም። ኩባንያ መድሕን ጥዕናኹም እውን ብዲጂታላዊ መንነት ይሰርሕ።
    .when = ብኡንብኡ ድሕሪ ምምዝጋብኩም ግበርዎ። ኮድ ዘለዎ ደብዳቤ (brief) ትቕበሉ። በቲ ኮድ ቅድሚ እቲ ኣብ ደብዳቤ ዘሎ ዕለት ተጠቐሙ።
    .how = ዲጂታላዊ መንነት ኣብ digid.nl ሕተቱ። ኮድ ዘለዎ ደብዳቤ ናብ ኣድራሻኹም ይመጽእ። በቲ ኮድ ዲጂታላዊ መንነትኩም ኣንጥፉ። ነፍሲ ወከፍ ዓቢ ሰብ ናይ ገዛእ ርእሱ ዲጂታላዊ መንነት ኣለዎ። እዚ እውን ሕተቱ: «ደብዳቤታት መንግስቲ (overheid) ብወረቐት ዶ ብዲጂታል (Berichtenbox) ይመጻኒ?»
    .stuck = ሓደ ሰብ ብውክልና (DigiD Machtigen) ክሕግዘኩም ይኽእል። እዚ ኣብ machtigen.digid.nl ኣሎ። ቃል-ምስጢርኩም ንኻልእ ሰብ ፈጺምኩም ኣይትሃቡ።
    .risk = ግዜ ናይቲ ኮድ ሓሊፉ ድዩ? ሽዑ ካብ መጀመርታ ትጅምሩ። እዚ ሓደ ሰሙን ወይ ልዕሊኡ ይወስድ።

# unchecked
item-first_days-gp = ኣብ ናይ ገዛ ሓኪም (huisarts)፣ ሓኪም ስኒ (tandarts) ከምኡ እውን ፋርማሲ (apotheek) ምምዝጋብ
    .why = ሓሚምኩም ዲኹም? መጀመርታ ናብ ናይ ገዛ ሓኪም ኪዱ። ኣድላዪ እንተ ኾይኑ ናይ ገዛ ሓኪም ናብ ሆስፒታል ይልእኩኹም።
    .when = መድሕን ጥዕና (zorgverzekering) ምስ ሃለወኩም ግበርዎ። ኣቐዲሙ ዝከኣል እንተኾይኑ ንማሕበራዊ ኣማኻሪኹም (maatschappelijk begeleider) ሕተቱ።
    .how = ኣብ ጥቓ ገዛኹም ናይ ገዛ ሓኪም፣ ሓኪም ስኒን ፋርማሲን ድለዩ። ኣብኡ ተመዝገቡ። ቁጽሪ መድሕንኩምን ወረቐት መንነትኩምን (identiteitsbewijs) ሒዝኩም ኪዱ።
    .stuck = ሓድሓደ ግዜ ክሊኒክ ምሉእ እዩ። ማሕበራዊ ኣማኻሪኹም ወይ ወለንታዊ ሰብ ምሳኹም ክደልዩ ሕተቱ።
    .risk = ብዘይ ናይ ገዛ ሓኪም ሕክምና ምርካብ ዝያዳ የጸግም።

# unchecked
item-first_days-school = ቤት-ትምህርትን ቅድመ-ትምህርትን (voorschool) ንደቅኹም
    .why = ቤት-ትምህርቲ ንቆልዑ ግዴታ እዩ። ካብ ክንደይ ዕድመ ከም ዝጅምር ንምምሕዳር ከተማ (gemeente) ሕተቱ። ንስኹም እውን ንትምህርትን ንስራሕን ግዜ ትረኽቡ።
    .when = ድሕሪ ምግዓዝኩም ቀልጢፍኩም ግበርዎ።
    .how = ደቅኹም ኣብ ቤት-ትምህርቲ ኣመዝግቡ። ኣብ ሰፊሕ መእተዊ ቃለ-መሕትትኩም (brede intake) ብዛዕባ ቅድመ-ትምህርቲ (VVE) ሕተቱ። ምምሕዳር ከተማ ብዛዕባኡ ክነግር ኣለዎ: ነዚ ኣረጋግጹ።
    .stuck = ማሕበራዊ ኣማኻሪኹም (maatschappelijk begeleider) ኣብ ምምዝጋብ ይሕግዙኹም።
    .risk = ብዘይ ቤት-ትምህርቲ ውላድኩም ትምህርቲ ይሓልፎ። ንስኹም ድማ ንትምህርትኹም ወይ ንስራሕኩም ግዜ ትስእኑ።

# unchecked
item-first_days-integration_letter = ደብዳቤ (brief) ናይ ፈጻሚ ኣገልግሎት ትምህርቲ (DUO) ምዕቃብ
    .why = እቲ DUO ዝበሃል ኣካል ብዛዕባ ግዴታ ሲቪካዊ ምውህሃድኩም (inburgering) ይጽሕፈልኩም። ኣብቲ ደብዳቤ ክልተ ዕለታት ኣሎ: መጀመርታን መወዳእታን።
    .when = እቲ ደብዳቤ ኣብ ውሽጢ ኣስታት ሸሞንተ ሰሙን ድሕሪ ፍቓድኩም (verblijfsvergunning) ይመጽእ። ነዚ ካብ ኣሳላጢ ጉዳይኩም (klantmanager) ኣረጋግጹ።
    .how = ነቲ ደብዳቤ ብጥንቃቐ ዓቅብዎ። ክልቲኡ ዕለታት ናብ ኣሳላጢ ጉዳይኩም ልኣኹ። ስእሊ ምልዓል ይፍቀድ፣ ግን ግድን ኣይኮነን።
    .stuck = ደብዳቤ ኣይበጽሓኩምን ድዩ? ንኣሳላጢ ጉዳይኩም ሕተቱ።
    .risk = ብዘይ ደብዳቤ ክንደይ ግዜ ከም ዘለኩም ኣይትፈልጡን።

# unchecked
item-first_days-family_reunification = ምጥርናፍ ስድራቤት (gezinshereniging) ምሕታት
    .why = ምናልባት ስድራቤትኩም ናብ ኔዘርላንድ ክመጹ ይኽእሉ። ንዚ ሕግታት ኣሎ፣ እቲ ሕግታት ድማ ይቕየር።
    .when = ኣብ ውሽጢ ሰለስተ ወርሒ ድሕሪ ፍቓድኩም (verblijfsvergunning) ሕተቱ። እዚ ቅኑዕ ምዃኑ ሕጂ ካብ ማሕበር ተሓጋገዝቲ ስደተኛታት (VluchtelingenWerk) ወይ ጠበቓኹም (advocaat) ኣረጋግጹ።
    .how = ናብ ማሕበር ተሓጋገዝቲ ስደተኛታት ወይ ናብ ጠበቓኹም ደውሉ። ኣየናይ ሕግታት ንዓኹም ከም ዝምልከት ሕተቱ። ናብ ኣገልግሎት ኢሚግሬሽንን ዜግነትን (IND) ንዝኸይድ መመልከቲ ሓገዝ ሕተቱ።
    .stuck = ግዜ ሓሊፉ ይኸውን ኢልኩም ትሓስቡ ዲኹም? ዝኾነ ኮይኑ ሓገዝ ሕተቱ። ማሕበር ተሓጋገዝቲ ስደተኛታት ወይ ጠበቓኹም ምሳኹም ይርእዩ።
    .risk = ድሕሪ ሰለስተ ወርሒ እቲ ሕግታት ዝያዳ ተሪር ይኸውን። ነዚ ካብ ማሕበር ተሓጋገዝቲ ስደተኛታት ወይ ጠበቓኹም ኣረጋግጹ።

# unchecked
item-first_days-permit_renewal = ካርድ መንበሪ ፍቓድ (verblijfsdocument) ምሕዳስ
    .why = ብግዜኡ እንተ ኣሐዲስኩም፣ መድሕን ጥዕናኹም (zorgverzekering) ይቕጽል። ነዚ ካብ ማሕበር ተሓጋገዝቲ ስደተኛታት (VluchtelingenWerk) ኣረጋግጹ።
    .when = ካብ ሰለስተ ወርሒ ቅድሚ እቲ ኣብ ካርድኹም ዘሎ ዕለት ምሕዳስ ይከኣል። እዚ ኣፕ እዚ ሓደ ወርሒ ኣቐዲሙ ይነግረኩም። ነቲ ገደብ-ግዜ ካብ ማሕበር ተሓጋገዝቲ ስደተኛታት ኣረጋግጹ።
    .how = ካርድኹም ክሳብ መዓስ ከም ዘገልግል ርኣዩ። ነቲ ዕለት ናብ ኣሳላጢ ጉዳይኩም (klantmanager) ልኣኹ። ካብ ኣገልግሎት ኢሚግሬሽንን ዜግነትን (IND) ምሕዳስ ሕተቱ።
    .stuck = ማሕበር ተሓጋገዝቲ ስደተኛታት ወይ ጠበቓኹም (advocaat) ኣብ መመልከቲ ይሕግዙ።
    .risk = እንተ ደንጒኹም፣ መድሕን ጥዕናኹም ከቋርጽ ኣለዎ። ሽዑ ብኡንብኡ ካብ ኣሳላጢ ጉዳይኩም (klantmanager) ወይ ማሕበራዊ ኣማኻሪኹም (maatschappelijk begeleider) ሓገዝ ሕተቱ።

## Insurance

# unchecked
item-insurance-health = መድሕን ጥዕና (zorgverzekering)
    .why = ኣብ ኔዘርላንድ መድሕን ጥዕና ንዓበይቲ ግዴታ እዩ። ትሕቲ 18 ዓመት ዝኾኑ ቆልዑ ምስ ሓደ ወላዲ ብነጻ መድሕን ኣለዎም። ኣብ መዕቆቢ ከለኹም ማእከላይ ኣካል መቐበሊ ሓተትቲ ዑቕባ (COA) ሕክምናኹም ይውድብ ነይሩ።
    .when = ኣብቲ እትምዝገቡሉ ሰሙን ግበርዎ። እቲ ግዴታ ናብ ገዛኹም ምስ ከድኩም ይጅምር። ድሕሪኡ ኣርባዕተ ወርሒ ኣለኩም፣ ግን ኣይትጸበዩ። ክፍሊት መድሕን (premie) ካብታ ቀዳመይቲ መዓልቲ ትኸፍሉ: ነዚ ኣረጋግጹ።
    .how = መሰረታዊ መድሕን (basisverzekering) ውሰዱ። መመላእታ መድሕን (aanvullende verzekering) ይፍቀድ፣ ግን ግድን ኣይኮነን። ምምሕዳር ከተማኹም (gemeente) ናይ መድሕን ውዕል (gemeentepolis) እንተለዎ ሕተቱ። እዚ እውን ሕተቱ: «ምምሕዳር ከተማ ነቲ ክፍሊት ካብ ማሕበራዊ ሓገዝ ገንዘበይ (bijstandsuitkering) ይኸፍል ድዩ?»
    .stuck = መብዛሕትኡ ግዜ ማሕበራዊ ኣማኻሪኹም (maatschappelijk begeleider) ወይ ምምሕዳር ከተማ ይሕግዙኹም። ናብ ናይ ገዛእ ርእስኹም ገዛ ኣይትኸዱን ዲኹም? ሽዑ ሕተቱ።
    .risk = ብዘይ መድሕን ንሕክምና ባዕልኹም ትኸፍሉ። ድሕሪ ኣርባዕተ ወርሒ CAK (ማእከላይ ቤት-ጽሕፈት) ደብዳቤ (brief) ይጽሕፈልኩም። ድሕሪኡ መድሕን ንምውሳድ ሰለስተ ወርሒ ኣለኩም። እንተ ዘይኮነ ናይ ገንዘብ መቕጻዕቲ (boete) ክመጽእ ይኽእል። ሽዑ CAK መድሕን ይመርጸልኩም። ምስ CAK ኣይትሰማምዑን ዲኹም? ኣብ ውሽጢ ሽዱሽተ ሰሙን ተቓውሞ (bezwaar) ኣቕርቡ።

# unchecked
item-insurance-deductible = ባዕልኹም እትኸፍልዎ ወጻኢ ሕክምና (eigen risico)
    .why = ዓበይቲ ሰባት ንነፍሲ ወከፍ ዓመት ናይ መጀመርታ ክፋል ሕክምናኦም ባዕሎም ይኸፍሉ። እዚ ንሆስፒታል፣ ንመድሃኒትን ንላቦራቶሪን ይምልከት። ንናይ ገዛ ሓኪም (huisarts) ከምኡ እውን ንትሕቲ 18 ዓመት ቆልዑ ኣይምልከትን።
    .when = መድሕን ምስ ሃለወኩም ገንዘብ ምዕቃብ ጀምሩ።
    .how = ነፍሲ ወከፍ ወርሒ ንባዕልኹም እትኸፍልዎ ወጻኢ ሕክምና ቁሩብ ገንዘብ ዓቅቡ። ወይ ብወርሒ ክትከፍሉ ንኩባንያ መድሕንኩም (verzekeraar) ሕተቱ። እዚ ንዓኹም ዝከኣል ምዃኑ ኣረጋግጹ።
    .stuck = ነቲ ናይ ክፍሊት ወረቐት (rekening) ክትከፍሉ ኣይትኽእሉን ዲኹም? ቅድሚ እቲ ኣብኡ ዘሎ ዕለት ናብ ኩባንያ መድሕንኩም ደውሉ።
    .risk = ሓድሓደ ግዜ ናይ ክፍሊት ወረቐት ድሕሪ ሆስፒታል ኣዋርሕ ጸኒሑ ይመጽእ። ሽዑ እቲ ናይ ክፍሊት ወረቐት ጌጋ ይመስል። ካብ ኩባንያ መድሕንኩም ኣረጋግጹ።

# unchecked
item-insurance-premium_arrears = ዘይተኸፍለ ክፍሊት መድሕን ጥዕና (achterstand zorgpremie)
    .why = ኣብቲ ናይ መጀመርታ ደብዳቤታት (brief) ስምምዕ በብቑሩብ ምኽፋል (betalingsregeling) ኣሎ። ሽዑ ነቲ ዕዳ (schuld) ንስኹም ንኩባንያ መድሕን ጥዕናኹም (zorgverzekeraar) በብክፋሉ ትኸፍሉ።
    .when = ደብዳቤታት ድሕሪ ክልተ፣ ኣርባዕተን ሽዱሽተን ወርሒ ይመጹ። ምስ ቀዳማይ ደብዳቤ ገለ ግበሩ።
    .how = ናብ ኩባንያ መድሕንኩም ደዊልኩም ስምምዕ በብቑሩብ ምኽፋል ሕተቱ። ኣብ ግዜ ሓገዝ ምምሕዳር ከተማ ኣብ ክፍሊታት (ontzorgen) ዲኹም? ኣብታ መዓልቲ እቲኣ ንኣሳላጢ ጉዳይኩም (klantmanager) ንገሩ።
    .stuck = ማሕበራዊ ኣማኻሪኹም (maatschappelijk begeleider) ነቲ ደብዳቤ ምሳኹም የንብቡ። ኣብ zorgverzekeringslijn.nl እውን ርኣዩ።
    .risk = ድሕሪ ሽዱሽተ ወርሒ ኩባንያ መድሕን ስምኩም ናብ CAK (ማእከላይ ቤት-ጽሕፈት) ይሕብር። ሽዑ ናብ CAK ዝለዓለ ክፍሊት መድሕን (premie) ትኸፍሉ። እቲ ናይ ቀደም ዕዳ ይተርፍ። መሰረታዊ መድሕንኩም (basisverzekering) ይቕጽል።

# unchecked
item-insurance-liability = መድሕን ሓላፍነት (aansprakelijkheidsverzekering)
    .why = ንስኹም ወይ ውላድኩም ብዘይ ፍላጥ ገለ ሰቢርኩም ዲኹም? እዚ መድሕን ነቲ ናይ ካልእ ሰብ ጉድኣት ይኸፍል። ግዴታ ኣይኮነን፣ ግን ኣዝዩ ጠቓሚ እዩ።
    .when = ኣብ ቀዳማይ ወርሒ ግበርዎ። መድሕን ማእከላይ ኣካል መቐበሊ ሓተትቲ ዑቕባ (COA) ምስ ገዓዝኩም የቋርጽ። ነዚ ካብ ማሕበራዊ ኣማኻሪኹም (maatschappelijk begeleider) ኣረጋግጹ።
    .how = ንምሉእ ስድራቤትኩም ሓደ መድሕን ውሰዱ። መኪና ወይ ሞቶር ናይ ገዛእ ርእሱ ግዴታዊ መድሕን ኣለዎ።
    .stuck = ማሕበር ተሓጋገዝቲ ስደተኛታት (VluchtelingenWerk) መብዛሕትኡ ግዜ ኣብ ምምራጽ ይሕግዝ።
    .risk = ብዘይ እዚ መድሕን ነቲ ጉድኣት ባዕልኹም ትኸፍሉ።

# unchecked
item-insurance-contents = መድሕን ኣቑሑ ገዛ (inboedelverzekering)
    .why = እዚ መድሕን ንኣቑሑ ገዛኹም እዩ። ድሕሪ ሓዊ፣ ማይ ወይ ስርቂ ይኸፍል። ኣካራዪ ገዛ (verhuurder) ነቲ ህንጻ ጥራይ መድሕን ይገብረሉ።
    .when = ኣብ ገዛኹም ክትነብሩ ምስ ጀመርኩም ግበርዎ።
    .how = ውዕል ክራይ ገዛኹም (huurcontract) ምስ ማሕበራዊ ኣማኻሪኹም (maatschappelijk begeleider) ኣንብቡ። ብሕጊ እዚ መድሕን ግዴታ ኣይኮነን። ሓድሓደ ግዜ ኣካራዪ ገዛ ይጠልቦ። ነዚ ኣረጋግጹ።
    .stuck = ብሓባር ንምምራጽ ንማሕበራዊ ኣማኻሪኹም ወይ ንማሕበር ተሓጋገዝቲ ስደተኛታት (VluchtelingenWerk) ሕተቱ።
    .risk = ብዘይ እዚ መድሕን ሓድሽ ኣቑሑ ባዕልኹም ትኸፍልዎ።

## Allowances and child money

# unchecked
item-allowances-partner_abroad = በዓል-ቤት ወይ በዓልቲ-ቤት ኣብ ወጻኢ (partner): ቅድም ሕተቱ
    .why = ኣብ ካልእ ሃገር በዓል-ቤት ወይ በዓልቲ-ቤት ኣለኩም ዶ? ሽዑ ሕግታት ኣበል (toeslag) ንጹር ኣይኮነን። እዚ ኣፕ እዚ ንዚ መልሲ ኣይህብን። ሰብ ምሳኹም ክርእዮ ኣለዎ።
    .when = ኣበል ቅድሚ ምሕታትኩም ነዚ ሕተቱ። ኣብታ መጻምድኹም ዝመጹላ መዓልቲ ደጊምኩም ሕተቱ። ምምሕዳር ከተማ (gemeente) መርዓኹም ምስ መዝገበ እውን ሕተቱ።
    .how = ኣብ ዝኾነ ቦታ በዓል-ቤት ወይ በዓልቲ-ቤት ኣለኩም ዶ? ሽዑ ጠጠው በሉ። ንኣሳላጢ ጉዳይኩም (klantmanager) ወይ ንማሕበራዊ ኣማኻሪኹም (maatschappelijk begeleider) ሕተቱ። እዚ ጽሓፉ: መልሲ፣ ስምን ዕለትን።
    .stuck = ንጹር መልሲ የለን ድዩ? መን ከም ዝፈልጥ ንኣሳላጢ ጉዳይኩም ሕተቱ።
    .risk = ሓድሓደ ግዜ ሰባት ናይ ዓመታት ኣበል ንኣገልግሎት ኣበላት (Dienst Toeslagen) ክመልሱ ነይርዎም። ስለዚ ቅድም ትሓቱ።

# unchecked
item-allowances-care = ኣበል ጥዕና (zorgtoeslag)
    .why = ኣገልግሎት ኣበላት (Dienst Toeslagen) ንመድሕን ጥዕናኹም (zorgverzekering) ገንዘብ ይኸፍለኩም። ትሑት ኣታዊ (inkomen) ንዘለዎም ዓበይቲ ሰባት እዩ። ኣቐዲሙ ዝወሃብ ገንዘብ (voorschot) እዩ። ድሕሪ እቲ ዓመት ኣገልግሎት ኣበላት ደጊሙ ይሕስቦ።
    .when = መድሕን ጥዕና ምስ ሃለወኩም ብኡንብኡ ግበርዎ። ናይ መጀመርታ ገንዘብ ኣስታት ሸሞንተ ሰሙን ድሕሪ ምግዓዝኩም ይመጽእ። ናይ ክፍሊት ወረቓቕትኹም ግን ነዚ ኣይጽበዩን። ሓንሳብ ምምልካት እኹል እዩ: ኣብ ዝመጽእ ዓመት ይቕጽል። ንነፍሲ ወከፍ ዓመት ናይ መወዳእታ መዓልቲ ኣላ። ኣየነይቲ ምዃና ንኣሳላጢ ጉዳይኩም (klantmanager) ወይ ንማሕበራዊ ኣማኻሪኹም (maatschappelijk begeleider) ሕተቱ።
    .how = ሕተቱ: «መን የመልክት፣ ኣነ ዶ ንስኹም? መዓስ ከ ይፍጸም?» ኣብ ዝኾነ ቦታ በዓል-ቤት ወይ በዓልቲ-ቤት ኣለኩም ዶ? ሽዑ ቅድም ሕተቱ። ድሕሪኡ ኣብ toeslagen.nl ኣመልክቱ።
    .stuck = ሓገዝ ኣብ ነጥቢ ኣገልግሎት ኣበላት (Toeslagenservicepunt) ትረኽቡ። ማሕበር ተሓጋገዝቲ ስደተኛታት (VluchtelingenWerk) ወይ ጉጅለ ከባቢ (wijkteam) እውን ይሕግዝ።
    .risk = ኣዝዩ ብዙሕ ተቐቢልኩም ዲኹም? ሽዑ ንኣገልግሎት ኣበላት ትመልስዎ። መጻምድኹም ንኣበል (toeslagpartner) መድሕን የብሎምን ድዩ? ሽዑ ዝወሓደ ትቕበሉ: ነዚ ኣረጋግጹ።

# unchecked
item-allowances-rent = ኣበል ክራይ (huurtoeslag)
    .why = ኣገልግሎት ኣበላት (Dienst Toeslagen) ንክራይ ገዛኹም (huur) ገንዘብ ይኸፍለኩም። ገዛኹም ናይ ገዛእ ርእሱ መእተዊ ማዕጾ፣ ክሽነን ሽቓቕን ኣለዎ። ክፍሊ ጥራይ ኣይቑጸርን: ነዚ ኣረጋግጹ። ኣቐዲሙ ዝወሃብ ገንዘብ (voorschot) እዩ። ድሕሪ እቲ ዓመት ኣገልግሎት ኣበላት ደጊሙ ይሕስቦ።
    .when = ኣብታ እትምዝገቡላ መዓልቲ ግበርዎ። ናይ መጀመርታ ገንዘብ ኣስታት ሸሞንተ ሰሙን ድሕሪ ምግዓዝኩም ይመጽእ። ናይ ክፍሊት ወረቓቕትኹም ግን ነዚ ኣይጽበዩን። ሓንሳብ ምምልካት እኹል እዩ: ኣብ ዝመጽእ ዓመት ይቕጽል። ንነፍሲ ወከፍ ዓመት ናይ መወዳእታ መዓልቲ ኣላ። ኣየነይቲ ምዃና ንኣሳላጢ ጉዳይኩም (klantmanager) ወይ ንማሕበራዊ ኣማኻሪኹም (maatschappelijk begeleider) ሕተቱ።
    .how = ሕተቱ: «መን የመልክት፣ ኣነ ዶ ንስኹም? መዓስ ከ ይፍጸም?» ኣብ ዝኾነ ቦታ በዓል-ቤት ወይ በዓልቲ-ቤት ኣለኩም ዶ? ሽዑ ቅድም ሕተቱ። ድሕሪኡ ኣብ toeslagen.nl ኣመልክቱ።
    .stuck = ሓገዝ ኣብ ነጥቢ ኣገልግሎት ኣበላት (Toeslagenservicepunt) ትረኽቡ። ማሕበር ተሓጋገዝቲ ስደተኛታት (VluchtelingenWerk) ወይ ጉጅለ ከባቢ (wijkteam) እውን ይሕግዝ። ህጻን ክውለደልኩም ድዩ? እንታይ ክትገብሩ ከም ዘለኩም ሕተቱ።
    .risk = ሓደ ሰብ ምሳኹም ክነብር ይመጽእ ድዩ? ወይስ ዓቢ ውላድኩም ስራሕ ይጅምር? ሕጂ ንኣገልግሎት ኣበላት ሓብሩ። እንተ ዘይኮነ ምናልባት ንኣገልግሎት ኣበላት ገንዘብ ትመልሱ።

# unchecked
item-allowances-child_benefit = ኣበል መዕበይ ቆልዑ (kinderbijslag)
    .why = ባንክ ማሕበራዊ መድሕን (SVB) ትሕቲ 18 ዓመት ቆልዑ ንዘለዎም ኩሎም ወለዲ ይኸፍል። እዚ ኣብ መወዳእታ ነፍሲ ወከፍ ሰለስተ ወርሒ ይኽፈል። ባዕልኹም ክትሓትዎ ኣለኩም።
    .when = ናይ ገዛእ ርእስኹም ገዛ ምስ ሃለወኩም ሕተቱ። ባንክ ማሕበራዊ መድሕን ኣብ ጥሪ፣ ሚያዝያ፣ ሓምለን ጥቅምትን ይኸፍል። መሰልኩም ድሕሪ ፍቓድኩም (verblijfsvergunning) ኣብ ዝመጽእ ቀዳማይ ርብዒ ዓመት ይጅምር። ነዚ ካብ ባንክ ማሕበራዊ መድሕን ኣረጋግጹ።
    .how = ሕተቱ: «መን የመልክት፣ ኣነ ዶ ንስኹም? መዓስ ከ ይፍጸም?» ኣብ ዝኾነ ቦታ በዓል-ቤት ወይ በዓልቲ-ቤት ኣለኩም ዶ? ሽዑ ቅድም ሕተቱ። ነቲ ኣበል ኣብ svb.nl ብዲጂታላዊ መንነትኩም (DigiD) ኣመልክቱ። ንደብዳቤታት (brief) ባንክ ማሕበራዊ መድሕን መልሲ ሃቡ።
    .stuck = ኣይሰለጠን ድዩ? ንኣሳላጢ ጉዳይኩም (klantmanager) ወይ ንማሕበራዊ ኣማኻሪኹም (maatschappelijk begeleider) ሕተቱ።
    .risk = ብዘይ መመልከቲ ባንክ ማሕበራዊ መድሕን ኣይኸፍልን። ደንጒኹም ዲኹም? ካብ ኣየናይ ወርሒ ገንዘብ ከም እትቕበሉ ንባንክ ማሕበራዊ መድሕን ሕተቱ።

# unchecked
item-allowances-child_budget = ኣበል ቆልዑ ንትሑት ኣታዊ (kindgebonden budget): ቅድም ሕተቱ
    .why = እዚ ካብ ኣገልግሎት ኣበላት (Dienst Toeslagen) ዝመጽእ ተወሳኺ ገንዘብ እዩ። ትሑት ኣታዊ ንዘለዎም ወለዲ እዩ። ንዓኹም ድዩ ወይስ ኣይኮነን፣ እዚ ኣፕ እዚ ኣይነግርን። ሰብ ምሳኹም ክርእዮ ኣለዎ።
    .when = ቅድም ብዛዕባ በዓል-ቤትኩም ወይ በዓልቲ-ቤትኩም ሕተቱ። እዚ ስጉምቲ (stap) ድሕሪኡ ይመጽእ።
    .how = ሕተቱ: «መን የመልክት፣ ኣነ ዶ ንስኹም? መዓስ ከ ይፍጸም?» ኣብ ዝኾነ ቦታ በዓል-ቤት ወይ በዓልቲ-ቤት ኣለኩም ዶ? ሽዑ ቅድም ሓገዝ ሕተቱ። እዚ እውን ሕተቱ: «እዚ ገንዘብ ባዕሉ ይመጽእ ድዩ ወይስ ከመልክት ኣለኒ?» እዚ ጽሓፉ: መልሲ፣ ስምን ዕለትን።
    .stuck = ንኣሳላጢ ጉዳይኩም (klantmanager) ወይ ንማሕበራዊ ኣማኻሪኹም (maatschappelijk begeleider) ሕተቱ። ነጥቢ ኣገልግሎት ኣበላት (Toeslagenservicepunt) ወይ ማሕበር ተሓጋገዝቲ ስደተኛታት (VluchtelingenWerk) እውን ይሕግዝ።
    .risk = ኣዝዩ ብዙሕ ተቐቢልኩም ዲኹም? ሽዑ ጸኒሕኩም ንኣገልግሎት ኣበላት ትመልስዎ። ስለዚ ቅድም ትሓቱ።

# unchecked
item-allowances-childcare = ኣበል መውዓሊ ህጻናት (kinderopvangtoeslag)
    .why = ኣገልግሎት ኣበላት (Dienst Toeslagen) ንመውዓሊ ህጻናት ገንዘብ ይኸፍል። ስራሕኩም ወይ ትምህርትኹም ዝቑጸር ምዃኑ ንኣሳላጢ ጉዳይኩም (klantmanager) ሕተቱ። መውዓሊ ህጻናትኩም ዝቑጸር ምዃኑ እውን ሕተቱ።
    .when = ነዚ ቅድሚ እታ ኣብ መውዓሊ ህጻናት ቀዳመይቲ መዓልቲ ሕተቱ።
    .how = ሕተቱ: «መን የመልክት፣ ኣነ ዶ ንስኹም? መዓስ ከ ይፍጸም?» ኣብ መደብ ምውህሃድን ተሳትፎን (PIP) ብዛዕባ መውዓሊ ህጻናት እንታይ ከም ዘሎ ሕተቱ። ኣብ ዝኾነ ቦታ በዓል-ቤት ወይ በዓልቲ-ቤት ኣለኩም ዶ? ሽዑ ቅድም ሓገዝ ሕተቱ። ድሕሪኡ ነቲ ኣበል ኣብ toeslagen.nl ኣመልክቱ።
    .stuck = ሓገዝ ኣብ ነጥቢ ኣገልግሎት ኣበላት (Toeslagenservicepunt) ትረኽቡ። ማሕበር ተሓጋገዝቲ ስደተኛታት (VluchtelingenWerk) ወይ ጉጅለ ከባቢ (wijkteam) እውን ይሕግዝ።
    .risk = ሰዓታትኩም፣ መውዓሊ ህጻናት ወይ ኣታዊኹም (inkomen) ይቕየር ድዩ? ሕጂ ንኣገልግሎት ኣበላት ሓብሩ። እንተ ዘይኮነ ጸኒሕኩም ምናልባት ንኣገልግሎት ኣበላት ብዙሕ ትመልሱ።

# unchecked
item-allowances-income_change = ኣታዊኹም (inkomen) ይቕየር: ክልተ ግዜ ሓብሩ
    .why = ስራሕ ትጅምሩ ዲኹም? ሰዓታትኩም ይቕየር ድዩ? መጻምድኹም ይመጹ ድዮም? ንምምሕዳር ከተማን (gemeente) ንኣገልግሎት ኣበላትን (Dienst Toeslagen) ንገሩ።
    .when = ሕጂ ግበርዎ፣ ኣብታ ዝተቐየረላ መዓልቲ።
    .how = ናብ ኣሳላጢ ጉዳይኩም (klantmanager) መልእኽቲ ልኣኹ። ናይዚ ምሉእ ዓመት ሓድሽ ኣታዊኹም ገምቱ። ነዚ ኣብ toeslagen.nl ሓብሩ። ዕለት ዘለዎ መረጋገጺ ዓቅቡ።
    .stuck = ዓመታዊ ኣታዊኹም ኣይትፈልጡን ዲኹም? ብሓባር ንምግማት ንኣሳላጢ ጉዳይኩም ሕተቱ።
    .risk = ደንጒኹም እንተ ሓቢርኩም፣ ምናልባት ገንዘብ ትመልሱ። እቲ ገንዘብ ናብ ምምሕዳር ከተማ ወይ ናብ ኣገልግሎት ኣበላት ይኸይድ።

## Bills

# unchecked
item-bills-rent = ክራይ ገዛ (huur)
    .why = ኣብ ናይ ክራይ ገዛ ትነብሩ። ሓደ ኣካል ንነፍሲ ወከፍ ወርሒ ክራይ ንኣካራዪ ገዛ (verhuurder) ይኸፍል። መን ከም ዝኸፍል ኩሉ ግዜ ፍለጡ: ምምሕዳር ከተማ (gemeente) ወይ ንስኹም።
    .when = መብዛሕትኡ ግዜ ቅድሚ እታ ቀዳመይቲ መዓልቲ ናይቲ ወርሒ ትኸፍሉ። እዚ ቅኑዕ ምዃኑ ኣብ ውዕል ክራይ ገዛኹም (huurcontract) ርኣዩ።
    .how = ንኣሳላጢ ጉዳይኩም (klantmanager) ሕተቱ: «ምምሕዳር ከተማ ክራይ ገዛ ካብ ማሕበራዊ ሓገዝ ገንዘበይ (bijstandsuitkering) ይኸፍል ድዩ?» ካብ ኣየነይቲ መዓልቲ ባዕልኹም ከም እትኸፍሉ እውን ሕተቱ። ኣሳላጢ ጉዳይኩም ኣብዚ ኣፕ እዚ ይጽሕፍዎ።
    .stuck = ክትከፍሉ ኣይትኽእሉን ዲኹም? ቅድሚ እቲ ዕለት ናብ ኣካራዪ ገዛ ደውሉ። ምምሕዳር ከተማ ይድውል ወይ ሓደ ሰብ ይመጽእ ድዩ? እዚ ሓገዝ እዩ፣ መቕጻዕቲ ኣይኮነን።
    .risk = ዘይተኸፍለ ክራይ እንተሎ ኣካራዪ ገዛ ንምምሕዳር ከተማ ይነግር። ሽዑ ምምሕዳር ከተማ ይሕግዘኩም። ብዘይ ስምምዕ ኣካራዪ ገዛ ጸኒሑ ናብ ዳኛ ክኸይድ ይኽእል።

# unchecked
item-bills-energy = ኤለክትሪክን ጋዝን (energie) ወይ ምውቐት
    .why = ኩባንያ ጸዓት (energieleverancier) ባዕልኹም ትመርጹ። ናይ ከተማ ምውቐት (stadswarmte) ኣለኩም ዶ? ሽዑ ክትመርጹ ኣይትኽእሉን። መን ከም ዝኸፍል ኩሉ ግዜ ፍለጡ: ምምሕዳር ከተማ (gemeente) ወይ ንስኹም።
    .when = ኣብታ መፍትሕ እትቕበሉላ መዓልቲ ቁጽሪ መዐቀኒታት (meterstanden) ጽሓፉ። ድሕሪኡ ኣብ ነፍሲ ወከፍ ናይ ክፍሊት ወረቐት (rekening) ዘሎ ዕለት ይቑጸር።
    .how = ስእሊ ናይቲ መዐቀኒታት ኣልዕሉ። ኤለክትሪክን ጋዝን መን ከም ዝኸፍል ንኣሳላጢ ጉዳይኩም (klantmanager) ሕተቱ። ኣዝዩ ትሑት ወርሓዊ ክፍሊት ኣይትምረጹ። እንተ ዘይኮነ ዓመታዊ ሕሳብ (jaarafrekening) ክብ ይብል።
    .stuck = ክትከፍሉ ኣይትኽእሉን ዲኹም? ካብቲ ኩባንያ ስምምዕ በብቑሩብ ምኽፋል (betalingsregeling) ሕተቱ። በቲ ስምምዕ እንተ ኸፊልኩም፣ እቲ ኩባንያ ኤለክትሪክ ወይ ጋዝ ክዓጽወልኩም ኣይፍቀደሉን። ምምሕዳር ከተማ እውን ይሕግዝ።
    .risk = መጀመርታ ብውሑዱ ሰለስተ መዘኻኸሪ ክፍሊት (herinnering) ትቕበሉ። ድሕሪኡ እቲ ኩባንያ ንምምሕዳር ከተማ ይሕብር። ምስ ቀዳማይ ደብዳቤ (brief) መልሲ ሃቡ።

# unchecked
item-bills-water = ማይ (water)
    .why = ኣብ ነፍሲ ወከፍ ዞባ ሓደ ኩባንያ ማይ (waterbedrijf) ኣሎ። ክትመርጹ ኣይትኽእሉን: ነዚ ኣረጋግጹ። መን ከም ዝኸፍል ኩሉ ግዜ ፍለጡ: ምምሕዳር ከተማ (gemeente) ወይ ንስኹም።
    .when = ኣብ ገዛኹም ክትነብሩ ምስ ጀመርኩም ግበርዎ።
    .how = ኣብ ኩባንያ ማይ ተመዝገቡ። ማይ መን ከም ዝኸፍል ንኣሳላጢ ጉዳይኩም (klantmanager) ሕተቱ።
    .stuck = ኣየናይ ኩባንያ ማይ ምዃኑ ኣይትፈልጡን ዲኹም? ንማሕበራዊ ኣማኻሪኹም (maatschappelijk begeleider) ሕተቱ።
    .risk = ዝኸፍል ሰብ የለን ድዩ? ሽዑ መዘኻኸሪ ክፍሊት (herinnering) ይመጽእ። ኣብታ መዓልቲ እቲኣ ንኣሳላጢ ጉዳይኩም ኣርእይዎ።

# unchecked
item-bills-internet = ኢንተርነትን ተሌፎንን (internet en telefoon)
    .why = ነቲ ኩባንያ ባዕልኹም ትመርጹ። ውዕላት መብዛሕትኡ ግዜ ሓደ ዓመት ይጸንሕ። ናብ ቤተሰብ ኣብ ወጻኢ ምድዋል ክቡር ክኸውን ይኽእል።
    .when = ቅድሚ ምፍራምኩም ኣወዳድሩ።
    .how = ነቲ ውዕል ምስ ማሕበራዊ ኣማኻሪኹም (maatschappelijk begeleider) ብሓባር ርኣዩ። ክንደይ ግዜ ከም ዝጸንሕ ሕተቱ። ናብ ወጻኢ ምድዋል ክንደይ ከም ዝኽፈሎ ሕተቱ።
    .stuck = ነቲ ናይ ክፍሊት ወረቐት (rekening) ክትከፍሉ ኣይትኽእሉን ዲኹም? ቅድሚ እቲ ኣብኡ ዘሎ ዕለት ናብቲ ኩባንያ ደውሉ።
    .risk = ክቡር ናይ ተሌፎን ክፍሊት ዕዳ (schuld) ክኸውን ይኽእል።

# unchecked
item-bills-taxes = ካብ ክፍሊት ነጻ ምዃን (kwijtschelding): ግብሪ ምምሕዳር ከተማ (gemeentebelasting)
    .why = ነፍሲ ወከፍ ዓመት ብዛዕባ ግብሪ ሓደ ወይ ክልተ ደብዳቤ (brief) ትቕበሉ። ውሑድ ኣታዊን (inkomen) ውሑድ ዕቍር ገንዘብን ኣለኩም ዶ? ሽዑ መብዛሕትኡ ግዜ ክትከፍሉ ኣየድልየኩምን እዩ።
    .when = ደብዳቤታት ብፍላይ ኣብ ናይ መጀመርታ ኣዋርሕ ናይቲ ዓመት ይመጹ። ኣብ ውሽጢ ሽዱሽተ ሰሙን ድሕሪ እቲ ኣብ ደብዳቤ ዘሎ ዕለት ሕተቱ። እቲ ደብዳቤ ዝቐደመት መዓልቲ ይጠቅስ ድዩ? በታ መዓልቲ እቲኣ ተመርሑ።
    .how = ቅድሚ ምኽፋልኩም ካብ ክፍሊት ነጻ ምዃን ሕተቱ። ንምምሕዳር ከተማን ንኣካል ምምሕዳር ማይን (waterschap) ክልተ መመልከቲ ክኸውን ይኽእል። ንመጻኢ ፍቓድ ሃቡ: ሽዑ መብዛሕትኡ ግዜ ባዕሉ ይኸይድ። ክልቲኡ ግብሪ ኣብ ሓደ ደብዳቤ ድዩ ዘሎ? ሽዑ ነቲ ዕለት ኣብ ክልቲኡ ጽሓፉ።
    .stuck = ማሕበራዊ ኣማኻሪኹም (maatschappelijk begeleider) ኣብ ወረቓቕቲ ይሕግዙ። ወይ ናብቲ ነቲ ደብዳቤ ዝለኣኸ ኣካል ደውሉ።
    .risk = ድሮ ከፊልኩም ዲኹም? ሽዑ ካብ ክፍሊት ነጻ ንምዃን ደንጒዩ ክኸውን ይኽእል። ዝኾነ ኮይኑ ሕተቱ።

# unchecked
item-bills-water_authority_tax = ካብ ክፍሊት ነጻ ምዃን (kwijtschelding): ግብሪ ኣካል ምምሕዳር ማይ (waterschapsbelasting)
    .why = ኣካል ምምሕዳር ማይ (waterschap) እውን ነፍሲ ወከፍ ዓመት ግብሪ ይሓትት። እዚ ኩባንያ ማይ (waterbedrijf) ኣይኮነን። ውሑድ ኣታዊን (inkomen) ውሑድ ዕቍር ገንዘብን ኣለኩም ዶ? ሽዑ መብዛሕትኡ ግዜ ክትከፍሉ ኣየድልየኩምን እዩ።
    .when = ደብዳቤታት ብፍላይ ኣብ ናይ መጀመርታ ኣዋርሕ ናይቲ ዓመት ይመጹ። ኣብ ውሽጢ ሽዱሽተ ሰሙን ድሕሪ እቲ ኣብ ደብዳቤ ዘሎ ዕለት ሕተቱ። እቲ ደብዳቤ ዝቐደመት መዓልቲ ይጠቅስ ድዩ? በታ መዓልቲ እቲኣ ተመርሑ።
    .how = ቅድሚ ምኽፋልኩም ካብ ክፍሊት ነጻ ምዃን ሕተቱ። ምምሕዳር ከተማ (gemeente) ድሮ እወ ኢሉ ድዩ? ኣብዚ እውን ሕተቱ: ክልተ መመልከቲ ክኸውን ይኽእል። ንመጻኢ ፍቓድ ሃቡ: ሽዑ መብዛሕትኡ ግዜ ባዕሉ ይኸይድ። ክልቲኡ ግብሪ ኣብ ሓደ ደብዳቤ ድዩ ዘሎ? ሽዑ ነቲ ዕለት ኣብ ክልቲኡ ጽሓፉ።
    .stuck = ማሕበራዊ ኣማኻሪኹም (maatschappelijk begeleider) ኣብ ወረቓቕቲ ይሕግዙ። ወይ ናብቲ ነቲ ደብዳቤ ዝለኣኸ ኣካል ደውሉ።
    .risk = ድሮ ከፊልኩም ዲኹም? ሽዑ ካብ ክፍሊት ነጻ ንምዃን ደንጒዩ ክኸውን ይኽእል። ዝኾነ ኮይኑ ሕተቱ።

# unchecked
item-bills-duo = ወጻኢታት ሲቪካዊ ምውህሃድ (inburgering)
    .why = ኣብ ትሕቲ ሕጊ 2021 ዲኹም? ሽዑ ምምሕዳር ከተማ (gemeente) ንትምህርትኹምን ንፈተናታትኩምን (examen) ይኸፍል። ንነፍሲ ወከፍ ፈተና ሓደ ዳግማይ ፈተና (herkansing) እውን ይኸፍል። ነዚ ካብ ኣሳላጢ ጉዳይኩም (klantmanager) ኣረጋግጹ።
    .when = ንትምህርቲ ወይ ፈተና ቅድሚ ምኽፋልኩም ነዚ ሕተቱ።
    .how = ኣብ ትሕቲ ኣየናይ ሕጊ ከም ዘለኹም ንኣሳላጢ ጉዳይኩም ሕተቱ። ንኻልኣይ ዳግማይ ፈተና ባዕልኹም ትኸፍሉ። ኣብ ትሕቲ ሕጊ 2021 ካብ ፈጻሚ ኣገልግሎት ትምህርቲ (DUO) ልቓሕ (lening) የለን። ነዚ ኣረጋግጹ።
    .stuck = ትካል DUO ብዛዕባ ናይ ገንዘብ መቕጻዕቲ (boete) ወይ ልቓሕ ይጽሕፍ ድዩ? ነቲ ደብዳቤ (brief) ንማሕበር ተሓጋገዝቲ ስደተኛታት (VluchtelingenWerk) ወይ ንቤት-ጽሕፈት ምኽሪ ሕጊ (Juridisch Loket) ኣርእይዎ። ነዚ ቅድሚ ምኽፋልኩም ግበርዎ።
    .risk = ከይሓተትኩም ምናልባት ምምሕዳር ከተማ ዝኸፍሎ ነገር ትኸፍሉ።

# unchecked
item-bills-duo_loan = ደብዳቤ (brief) ካብ ፈጻሚ ኣገልግሎት ትምህርቲ (DUO) ብዛዕባ ልቓሕ (lening) ወይ ናይ ገንዘብ መቕጻዕቲ (boete)
    .why = እዚ ስጉምቲ (stap) ኣብ ትሕቲ ሕጊ 2013 ንዘለዉ ሰባት እዩ። ሽዑ DUO ናይ ገንዘብ መቕጻዕቲ ወይ ልቓሕ ክሓትት ይኽእል። ኣብ 2025 ዳያኑ ነዚ ንስደተኛታት ብሓፈሻ ነጺጎምዎ።
    .when = ኣብታ እቲ ደብዳቤ ዝመጸላ መዓልቲ ግበርዎ። ኣብቲ ደብዳቤ ኣየናይ ዕለት ከም ዘሎ ርኣዩ።
    .how = ነቲ ደብዳቤ ንማሕበር ተሓጋገዝቲ ስደተኛታት (VluchtelingenWerk) ወይ ንቤት-ጽሕፈት ምኽሪ ሕጊ (Juridisch Loket) ኣርእይዎ። ነዚ ቅድሚ ምኽፋልኩም ግበርዎ። ነቲ ደብዳቤ ዓቅብዎ።
    .stuck = እዚ ደብዳቤ ከም ዘለኩም ንኣሳላጢ ጉዳይኩም (klantmanager) ንገሩ።
    .risk = ብኡንብኡ እንተ ኸፊልኩም፣ ምናልባት ክትከፍልዎ ዘየድሊ ነገር ትኸፍሉ።

# unchecked
item-bills-fines = ናይ ገንዘብ መቕጻዕቲ (boete) ካብ ኣካቢ መቕጻዕቲ (CJIB)
    .why = ናይ ገንዘብ መቕጻዕቲ ካብ ካልእ ክፍሊታት ቀልጢፉ ይውስኽ። ስለዚ መቕጻዕቲ ቅድም ክፈሉ።
    .when = ኣብቲ ደብዳቤ (brief) ዘሎ ዕለት ርኣዩ። ቅድሚ እቲ ዕለት ክፈሉ፣ ወይ ከም ዘይትሰማምዑ ሓብሩ።
    .how = እቲ መቕጻዕቲ ንምንታይ ምዃኑ ኣንብቡ። ቅኑዕ እንተ ኾይኑ ብግዜኡ ክፈሉ። ቅኑዕ ኣይኮነን ድዩ? ብግዜኡ ናብ CJIB ጽሓፉ: እዚ ተቓውሞ (bezwaar) እዩ።
    .stuck = ንኹሉ ብሓደ ግዜ ክትከፍሉ ኣይትኽእሉን ዲኹም? በብክፋሉ ክትከፍሉ ካብ CJIB ሕተቱ። ካብ ማሕበራዊ ኣማኻሪኹም (maatschappelijk begeleider) ሓገዝ ሕተቱ።
    .risk = እንተ ተጸቢኹም፣ ምስ ነፍሲ ወከፍ መዘኻኸሪ ክፍሊት (herinnering) እቲ መቕጻዕቲ ይውስኽ። ነዚ ኣረጋግጹ፣ ቀልጢፍኩም ድማ ሓገዝ ሕተቱ።

# unchecked
item-bills-reminder = መዘኻኸሪ ክፍሊት (herinnering)፣ መጠንቀቕታ ክፍሊት (aanmaning) ወይ ኣፈጻሚ ፍርዲ (deurwaarder)
    .why = እዚ ደብዳቤ (brief) እዚ ህጹጽ እዩ። ሓገዝ ኣሎ፣ ኣብ ምምሕዳር ከተማ (gemeente) ድማ ብነጻ እዩ።
    .when = ኣብቲ ደብዳቤ ዘሎ ዕለት ርኣዩ። መጠንቀቕታ ክፍሊት ካብ ኩባንያ ድዩ? ሽዑ ብዘይ ተወሳኺ ወጻኢ 14 መዓልቲ ኣለኩም። ቀዳመይቲ መዓልቲ ጽባሒቱ ናይታ ዝተቐበልኩምላ መዓልቲ እያ። ካብ መንግስቲ (overheid) ድዩ? ሽዑ በቲ ኣብ ደብዳቤ ዘሎ ዕለት ተመርሑ።
    .how = ኣብ ግዜ ሓገዝ ምምሕዳር ከተማ ኣብ ክፍሊታት (ontzorgen) ዲኹም? ነቲ ደብዳቤ ኣብታ መዓልቲ እቲኣ ናብ ኣሳላጢ ጉዳይኩም (klantmanager) ልኣኹ። እንተ ዘይኮነ: ክፈሉ፣ ወይ ብጽሑፍ ስምምዕ በብቑሩብ ምኽፋል (betalingsregeling) ሕተቱ። ኣይትሰማምዑን ዲኹም? ቅድሚ እቲ ዕለት ምስ መረጋገጺ ጽሓፉ።
    .stuck = ደብዳቤ ኣፈጻሚ ፍርዲ ወይ መጸዋዕታ ቤት-ፍርዲ (dagvaarding) መጺኡ ድዩ? ሎሚ ሓገዝ ሕተቱ። ቤት-ጽሕፈት ምኽሪ ሕጊ (Juridisch Loket) ብነጻ ምኽሪ ይህብ። ኣብ geldfit.nl እውን ሓገዝ ትረኽቡ።
    .risk = እንተ ተጸቢኹም፣ ክሳብ ሕጋዊ ደረት ተወሳኺ ወጻኢታት ይመጽእ። ጸኒሑ ዳኛ ክውስነሉ ይኽእል።

## Benefit

# unchecked
item-benefit-ontzorgen_consent = ውክልና (machtiging) ንሓገዝ ምምሕዳር ከተማ ኣብ ክፍሊታት (ontzorgen)
    .why = ብውክልና ምምሕዳር ከተማ (gemeente) ካብ ማሕበራዊ ሓገዝ ገንዘብኩም (bijstandsuitkering) ናይ ክፍሊት ወረቓቕቲ (rekening) ይኸፍል። እዚ ገንዘብኩም እዩ። ስለዚ እትፍርምዎ ክትርድኡ ኣለኩም።
    .when = ብቋንቋኹም መብርሂ ምስ ረኸብኩም ጥራይ ፈርሙ።
    .how = ኣስተርጓሚ (tolk) ሕተቱ። ምምሕዳር ከተማ ኣየናይ ክፍሊታት፣ ንክንደይ ግዜ ከም ዝኸፍል ሕተቱ። ቅዳሕ ናይቲ ውክልና ዓቅቡ።
    .stuck = ትጠራጠሩ ዲኹም? ቅድም ምስ ኣሳላጢ ጉዳይኩም (klantmanager) ወይ ማሕበራዊ ኣማኻሪኹም (maatschappelijk begeleider) ተዘራረቡ። እንተ ዘይፈረምኩም እንታይ ከም ዝኸውን ሕተቱ።
    .risk = ንጹር ኣይኮነን ድዩ? ሽዑ ምናልባት ክልቴኹም «እቲ ካልእ ይኸፍል» ኢልኩም ትሓስቡ: ንስኹምን ምምሕዳር ከተማን።

# unchecked
item-benefit-report_changes = ንምምሕዳር ከተማ ለውጢ ምሕባር (wijziging doorgeven)
    .why = ምምሕዳር ከተማ (gemeente) ማሕበራዊ ሓገዝ ገንዘብ (bijstandsuitkering) ይኸፍለኩም ድዩ? ሽዑ ንነፍሲ ወከፍ ለውጢ ትነግሩ። ንኣብነት ስራሕ (werk)፣ ስልጠና ስራሕ (stage) ወይ ወለንታዊ ስራሕ (vrijwilligerswerk)። ወይ ህያብ ወይ ሓድሽ ቁጽሪ ሕሳብ። ከምኡ እውን: ትምህርቲ፣ መርዓ፣ ህጻን፣ መጻምድኹም ወይ ኣብ ገዛኹም ዝነብር ሰብ።
    .when = ሎሚ ግበርዎ። ደሞዝ ኣለኩም ዶ? ሽዑ ንነፍሲ ወከፍ ወርሒ ቅጥዒ (formulier) ትመልኡ፣ ብዘይ ወረቐት ደሞዝ (loonstrook) እውን። ምምሕዳር ከተማ ኣብ ኣየነይቲ መዓልቲ ምዃኑ ይነግረኩም። ክትገሹ ትደልዩ ዲኹም? መብዛሕትኡ ግዜ ኣብ ዓመት ኣርባዕተ ሰሙን ይፍቀድ: ኣረጋግጹ።
    .how = ናብ ኣሳላጢ ጉዳይኩም (klantmanager) መልእኽቲ ልኣኹ። ዕለት ዘለዎ ቅዳሕ ኣብዚ ኣፕ እዚ ይተርፍ። ናብ ወጻኢ ሃገር ትኸዱ ዲኹም? ቅድሚ ምኻድኩም ሓብሩ።
    .stuck = ክትሕብርዎ ዘለኩም ነገር እንተሎ ኣይትፈልጡን ዲኹም? ዝኾነ ኮይኑ ሓብሩ።
    .risk = ገለ እንተ ዘይሓበርኩም፣ ምናልባት ንምምሕዳር ከተማ ገንዘብ ትመልሱ። ብጌጋ እንተ ኾነ እውን ናይ ገንዘብ መቕጻዕቲ (boete) ክመጽእ ይኽእል።

## Ontzorgen

# unchecked
item-ontzorgen-period = ሓገዝ ምምሕዳር ከተማ ኣብ ክፍሊታት (ontzorgen): እንታይ እዩ?
    .why = ኣብ መጀመርታ ምምሕዳር ከተማ (gemeente) ኣብ ገንዘብ ይሕግዘኩም። ሓድሓደ ግዜ ቀወምቲ ወጻኢታት (vaste lasten) ካብ ማሕበራዊ ሓገዝ ገንዘብኩም (bijstandsuitkering) ይኸፍል። ነፍሲ ወከፍ ምምሕዳር ከተማ ብዝተፈልየ መንገዲ ይገብሮ።
    .when = መዓስ ከም ዝጅምርን ከም ዝውዳእን ንኣሳላጢ ጉዳይኩም (klantmanager) ሕተቱ።
    .how = ንነፍሲ ወከፍ ናይ ክፍሊት ወረቐት (rekening) ሕተቱ: «መን ይኸፍል፣ ምምሕዳር ከተማ ዶ ኣነ?» ካብ ኣየነይቲ መዓልቲ ክሳብ መወዳእታ ኣየነይቲ መዓልቲ ምዃኑ እውን ሕተቱ። ኣሳላጢ ጉዳይኩም ኣብዚ ኣፕ እዚ ይጽሕፍዎ።
    .stuck = ድሮ ባዕልኹም ጽቡቕ ትኽእልዎ ዲኹም? ተዛረቡ። ምምሕዳር ከተማ ንኹሉ ክኸፍለልኩም ግድን ኣይኮነን።
    .risk = እንተ ዘይሓተትኩም፣ ምናልባት ዝኸፍል ሰብ የለን።

# unchecked
item-ontzorgen-learning = ምምሕዳር ከተማ እናሓገዘ (ontzorgen) ምምሃር
    .why = ድሕሪ እቲ ሓገዝ ንኹሉ ባዕልኹም ትኸፍሉ። ሕጂ ብርግኣት ክትለማመዱ ትኽእሉ።
    .when = ኣብ ቀዳማይ ወርሒ ጀምሩ። ኣብ ሳልሳይ ወርሒ ሓደ ናይ ክፍሊት ወረቐት (rekening) ባዕልኹም ክፈሉ።
    .how = ነፍሲ ወከፍ ሰሙን ምስ ማሕበራዊ ኣማኻሪኹም (maatschappelijk begeleider) ኩሉ ደብዳቤታት (brief) ክፈቱ። ዝርዝር ማሕበራዊ ሓገዝ ገንዘብኩም (uitkeringsspecificatie) ኣንብቡ። ስምን መጠንን ናይ ነፍሲ ወከፍ ቀዋሚ ወጻኢ (vaste lasten) ፍለጡ። ንባዕልኹም እትኸፍልዎ ወጻኢ ሕክምና (eigen risico) ገንዘብ ዓቅቡ። ንዓመታዊ ሕሳብ (jaarafrekening) ኤለክትሪክን ጋዝን እውን ዓቅቡ።
    .stuck = ብዛዕባ ትምህርቲ ገንዘብ ወይ ኣሰልጣኒ ባጀት (budgetcoach) ንኣሳላጢ ጉዳይኩም (klantmanager) ሕተቱ።
    .risk = ብዘይ ልምምድ ሓላፍነት ምኽፋል ናባኹም ምስግጋር (overdracht) ዝያዳ ይኸብድ።

# unchecked
item-ontzorgen-handover = ሓላፍነት ምኽፋል ናባኹም ምስግጋር (overdracht): ባዕልኹም ትኸፍሉ
    .why = ድሕሪ ሓገዝ ምምሕዳር ከተማ ኣብ ክፍሊታት (ontzorgen) ክራይ ገዛ (huur) ባዕልኹም ትኸፍሉ። ኤለክትሪክን ጋዝን (energie)፣ ማይን መድሕን ጥዕናን (zorgverzekering) እውን ባዕልኹም ትኸፍሉ። ንስኹምን ምምሕዳር ከተማን (gemeente) ትሰማምዑ: መን እንታይ ይኸፍል፣ ካብ ኣየነይቲ መዓልቲ።
    .when = ቅድሚ መወዳእታ እቲ ሓገዝ ኣርባዕተ ሰሙን ኣቐዲምኩም ጀምሩ። እዚ ምኽሪ ናይዚ ኣፕ እዚ እዩ፣ ሕጊ ኣይኮነን።
    .how = ኣሳላጢ ጉዳይኩም (klantmanager) ይጅምሩ፣ ማሕበራዊ ኣማኻሪኹም (maatschappelijk begeleider) ድማ ይሕግዙ። ንነፍሲ ወከፍ ናይ ክፍሊት ወረቐት (rekening) ርኣዩ። መን እዩ ኣብ መወዳእታ ከፊሉ፣ መን ከ ድሕሪኡ ይኸፍል? ብኣውቶማቲክ ካብ ሕሳብ ምኽፋል (automatische incasso) ፈትኑ። ቁጽሪ ዓሚልን መእተዊ ሓበሬታን ኣብ ኢድኩም ይሃሉ።
    .stuck = ሓደ ናይ ክፍሊት ወረቐት ገና ንጹር ኣይኮነን ድዩ? ሽዑ ነቲ መስመር ገና ኣይትፈርሙሉ። ንኣሳላጢ ጉዳይኩም ሕተቱ።
    .risk = ሓድሓደ ግዜ ክልቴኹም «እቲ ካልእ ይኸፍል» ኢልኩም ትሓስቡ: ንስኹምን ምምሕዳር ከተማን። ሽዑ ናይ መጀመርታ ክራይ ዝኸፍል ሰብ የለን።

## Budget

# unchecked
item-budget-pots = ባጀት (budget) ከምኡ እውን ንፍሉይ ዕላማ ዝዕቀብ ገንዘብ (potjes)
    .why = ከምዚ ገይርኩም እትቕበልዎን እትኸፍልዎን ገንዘብ ትርእዩ። ነፍሲ ወከፍ ሰሙን ዝተርፈኩም ገንዘብ እውን ትርእዩ።
    .when = ነዚ ኣብ ቀዳማይ ወርሒ ኣዳልውዎ። ነፍሲ ወከፍ ወርሒ ርኣይዎ።
    .how = እዚ ደምሩ: ማሕበራዊ ሓገዝ ገንዘብ (bijstandsuitkering) ወይ ደሞዝ፣ ኣበል (toeslag)፣ ኣበል መዕበይ ቆልዑ (kinderbijslag)። ቀወምቲ ወጻኢታትኩም (vaste lasten) ኣጉድሉ። ንኤለክትሪክን ጋዝን፣ ንወጻኢ ሕክምና (eigen risico)፣ ንክዳንን ንቤት-ትምህርትን ገንዘብ ፍለዩ። ንናይ ገንዘብ መቕጻዕቲ (boete)፣ ንጽገና፣ ንጉዕዞን ንትርጉም ዲፕሎማታትን እውን ፍለዩ።
    .stuck = ኣብ geldfit.nl ርኣዩ ወይ ኣሰልጣኒ ባጀት (budgetcoach) ሕተቱ። ናብ ትምህርቲ ጉዕዞኹም ምምሕዳር ከተማ (gemeente) ዝኸፍል እንተኾይኑ እውን ሕተቱ።
    .risk = ብዘይ ከምዚ ዝዕቀብ ገንዘብ ዓቢ ክፍሊት መብዛሕትኡ ግዜ ሃንደበት ይመጽእ።

## Needs: what to have at hand

# unchecked
need-address = ሓድሽ ኣድራሻኹም
# unchecked
need-allowance_decisions = ውሳነታት (beschikking) ናይ ኣበልኩም (toeslag)
# unchecked
need-bank_account = ሕሳብ ባንክኹም (bankrekening)
# unchecked
need-bank_statements = መግለጺ ምንቅስቓስ (afschriften) ናይ ኩሉ ሕሳብ ባንክኹም
# unchecked
need-bare_rent = ክራይ ገዛ ጥራይ (kale huur)፣ ብዘይ ክፍሊት ኣገልግሎት (servicekosten)
# unchecked
need-benefit_specification = ዝርዝር ማሕበራዊ ሓገዝ ገንዘብኩም (uitkeringsspecificatie)
# unchecked
need-benefit_months = ናይ ዝሓለፉ ሰለስተ ኣዋርሕ ዝርዝር ማሕበራዊ ሓገዝ ገንዘብኩም (uitkeringsspecificatie)
# unchecked
need-birth_date = ዕለት ልደትኩም
# unchecked
need-brp_registration = ኣብ ምምሕዳር ከተማ ምምዝጋብኩም (BRP)
# unchecked
need-bsn = ውልቃዊ ቁጽርኹም (BSN)፣ ኣብዚ ኣፕ እዚ ኣይኮነን
# unchecked
need-children_bsn = ውልቃዊ ቁጽሪ (BSN) ናይ ደቅኹም፣ ኣብዚ ኣፕ እዚ ኣይኮነን
# unchecked
need-customer_numbers = ቁጽርታት ዓሚልኩም (klantnummer)
# unchecked
need-debt_proof = መረጋገጺ ዕዳታትኩም (schuld)
# unchecked
need-digid = ዲጂታላዊ መንነትኩም (DigiD)
# unchecked
need-email = ናይ ገዛእ ርእስኹም ኢመይል ኣድራሻ
# unchecked
need-family_papers = ወረቐት ልደትን ወረቐት መርዓን፣ እንተ ሃልዩኩም
# unchecked
need-fixed_costs = ዝርዝር ቀወምቲ ወጻኢታትኩም (vaste lasten)
# unchecked
need-housemates_registered = ኣብ ኣድራሻኹም ዘለዉ ኩሎም ተመዝጊቦም ኣለዉ
# unchecked
need-identity_document = ወረቐት መንነትኩም (identiteitsbewijs)
# unchecked
need-income_estimate = ግምት ናይዚ ዓመት ኣታዊኹም (inkomen)
# unchecked
need-insurance = መድሕን ጥዕናኹም (zorgverzekering)
# unchecked
need-insurance_number = ቁጽሪ መድሕንኩም (verzekeringsnummer)
# unchecked
need-insurance_policy = ውዕል መድሕንኩም (polis)
# unchecked
need-lease = ውዕል ክራይ ገዛኹም (huurcontract)
# unchecked
need-letter = እቲ ደብዳቤ (brief)
# unchecked
need-meter_readings = ቁጽሪ መዐቀኒታት (meterstanden)፣ ምስ ስእሊ
# unchecked
need-partner_data = ሓበሬታ ብዛዕባ መጻምድኹም
# unchecked
need-phone = ናይ ገዛእ ርእስኹም ተሌፎን
# unchecked
need-rent_proof = ንክራይ ገዛ (huur) እትኸፍልዎ
# unchecked
need-residence_document = ካርድ መንበሪ ፍቓድኩም (verblijfsdocument)
# unchecked
need-school_proof = መረጋገጺ ቤት-ትምህርቲ ወይ መንበሪ፣ ባንክ ማሕበራዊ መድሕን (SVB) እንተ ሓቲቱ

## Letters: who writes, what about, what to do first

# unchecked
letter-municipality_benefit = ምምሕዳር ከተማ (gemeente)፣ ክፍሊ ስራሕን ኣታዊን (Werk en Inkomen)
    .about = ብዛዕባ ማሕበራዊ ሓገዝ ገንዘብኩም (bijstandsuitkering)፣ ወረቐት ዕድመ ንዝርርብ (uitnodiging)፣ ለውጢ (wijziging) ወይ ናይ ገንዘብ መቕጻዕቲ (boete)።
    .first = ኣብኡ ቆጸራ (afspraak) ኣሎ ድዩ? ክትመጹ ኣይትኽእሉን ዲኹም? ቅድሚ እታ መዓልቲ ንኣሳላጢ ጉዳይኩም (klantmanager) ንገሩ።
# unchecked
letter-local_taxes = ግብሪ ናይ ምምሕዳር ከተማ (gemeente) ወይ ናይ ኣካል ምምሕዳር ማይ (waterschap)
    .about = ብዛዕባ ግብሪ (belasting)። እቲ ደብዳቤ ነፍሲ ወከፍ ዓመት ይመጽእ። ሓድሓደ ግዜ ካብ ክፍሊት ነጻ ምዃን (kwijtschelding) ክትሓቱ ትኽእሉ።
    .first = ንምምሕዳር ከተማ (gemeente) ወይ ንኣካል ምምሕዳር ማይ (waterschap) ብኡንብኡ ካብ ክፍሊት ነጻ ምዃን (kwijtschelding) ሕተቱ። እቲ ናይ መወዳእታ ዕለት ኣብቲ ደብዳቤ ተጻሒፉ ኣሎ።
# unchecked
letter-duo = ፈጻሚ ኣገልግሎት ትምህርቲ (DUO)
    .about = ብዛዕባ ንሲቪካዊ ምውህሃድ (inburgering) ዘለኩም ግዜ፣ ፈተና (examen)፣ ውጽኢት (uitslag) ወይ ናይ ገንዘብ መቕጻዕቲ (boete)።
    .first = ነቲ ደብዳቤ ዓቅብዎ። ንኣሳላጢ ጉዳይኩም (klantmanager) ኣርእይዎ። እቲ ደብዳቤ ክትከፍሉ ይሓትት ድዩ? ንማሕበር ተሓጋገዝቲ ስደተኛታት (VluchtelingenWerk) ወይ ንቤት-ጽሕፈት ምኽሪ ሕጊ (Juridisch Loket) እውን ኣርእይዎ።
# unchecked
letter-toeslagen = ኣገልግሎት ኣበላት (Dienst Toeslagen) ወይ በዓል-መዚ ግብሪ (Belastingdienst)
    .about = ብዛዕባ ውሳነ (besluit)፣ ኣቐዲሙ ዝወሃብ ገንዘብ (voorschot)፣ ንስኹም እትመልስዎ ገንዘብ (terugbetalen) ወይ ግብርኹም (belasting)።
    .first = እቲ ሓበሬታ ቅኑዕ ድዩ? እንተ ዘይኮነ፣ ሎሚ ንኣገልግሎት ኣበላት (Dienst Toeslagen) ሓብሩ።
# unchecked
letter-svb = ባንክ ማሕበራዊ መድሕን (SVB)
    .about = ብዛዕባ ኣበል መዕበይ ቆልዑ (kinderbijslag)።
    .first = ኣብቲ ደብዳቤ ንዘለዉ ሕቶታት መልሲ ሃቡ።
# unchecked
letter-cak = CAK (ማእከላይ ቤት-ጽሕፈት)
    .about = ብዛዕባ መድሕን ጥዕናኹም (zorgverzekering)፣ ወይ ብዛዕባ ዘይተኸፍለ ክፍሊት መድሕን (premie)።
    .first = ሎሚ ካብ ኣሳላጢ ጉዳይኩም (klantmanager) ሓገዝ ሕተቱ። መድሕን ጥዕና (zorgverzekering) ከም ዘለኩም ወይ ከም ዘይብልኩም ርኣዩ።
# unchecked
letter-cjib = ኣካቢ ናይ ገንዘብ መቕጻዕቲ (CJIB)
    .about = ብዛዕባ ናይ ገንዘብ መቕጻዕቲ (boete) ወይ ገና ክትከፍልዎ ዘለኩም ገንዘብ።
    .first = ግዜኡ ከይሓለፈ ክፈሉ። እቲ ናይ መወዳእታ ዕለት ኣብቲ ደብዳቤ ተጻሒፉ ኣሎ። ወይ ግዜኡ ከይሓለፈ ተቓውሞ (bezwaar) ኣቕርቡ። ክትከፍሉ ኣይትኽእሉን ዲኹም? ሎሚ ሓገዝ ሕተቱ።
# unchecked
letter-health_insurer = ኩባንያ መድሕን ጥዕና (zorgverzekeraar)
    .about = ብዛዕባ መድሕን ጥዕናኹም (zorgverzekering)፣ ክፍሊት መድሕን (premie) ወይ ባዕልኹም እትኸፍልዎ ወጻኢ ሕክምና (eigen risico)።
    .first = ዘይተኸፍለ ክፍሊት መድሕን (premie) ኣሎ ድዩ? ብኡንብኡ ካብ ኩባንያ መድሕን ጥዕና (zorgverzekeraar) ስምምዕ በብቑሩብ ምኽፋል (betalingsregeling) ሕተቱ።
# unchecked
letter-housing_association = ኮርፖሬሽን ኣባይቲ (woningcorporatie)
    .about = ብዛዕባ ክራይ ገዛ (huur)፣ ሓድሽ ዋጋ ክራይ (huurprijs) ወይ ክፍሊት ኣገልግሎት (servicekosten)።
    .first = ክራይ ገዛ (huur) ኣይተኸፍለን ድዩ? ሎሚ ንኣሳላጢ ጉዳይኩም (klantmanager) ንገሩ።
# unchecked
letter-utilities = ኩባንያ ጸዓት (energieleverancier) ወይ ኩባንያ ማይ (waterbedrijf)
    .about = ብዛዕባ ወርሓዊ መጠን ክፍሊት (bedrag per maand) ወይ ዓመታዊ ሕሳብ (jaarafrekening)።
    .first = መዘኻኸሪ ክፍሊት (herinnering) ድዩ? ሎሚ ንኣሳላጢ ጉዳይኩም (klantmanager) ንገሩ።
# unchecked
letter-collection = ኣካቢ ዕዳ (incassobureau) ወይ ኣፈጻሚ ፍርዲ (deurwaarder)
    .about = ብዛዕባ ዘይተኸፍለ ናይ ክፍሊት ወረቐት (rekening)።
    .first = ምስ ዝሕግዘኩም ሰብ ኮይንኩም ሎሚ ናብዚ ቤት-ጽሕፈት ደውሉ ወይ ጽሓፉ። መጠን ገንዘብ ቅኑዕ ምዃኑ ኣረጋግጹ። ናይቲ ስምምዕኩም መረጋገጺ ዓቅቡ።
# unchecked
letter-ind = ኣገልግሎት ኢሚግሬሽንን ዜግነትን (IND)
    .about = ብዛዕባ መንበሪ ፍቓድኩም (verblijfsvergunning)፣ ስድራቤትኩም ወይ ውላድኩም።
    .first = ነቲ ደብዳቤ ሎሚ ንማሕበር ተሓጋገዝቲ ስደተኛታት (VluchtelingenWerk) ወይ ንጠበቓኹም (advocaat) ኣርእይዎ።
# unchecked
letter-uwv = ትካል መድሕን ሰራሕተኛታት (UWV)
    .about = ብዛዕባ ስራሕ (werk) ምድላይ ወይ ብዛዕባ ደሞዝኩም (loon)።
    .first = እቲ ሓበሬታ ቅኑዕ ምዃኑ ኣረጋግጹ። ስራሕ (werk) ኣለኩም ዶ? ነዚ ንምምሕዳር ከተማ (gemeente) ንገሩ።
# unchecked
letter-health_care = ናይ ገዛ ሓኪም (huisarts)፣ ሆስፒታል (ziekenhuis) ወይ ኣገልግሎት ጥዕና ሕብረተሰብ ምምሕዳር ከተማ (GGD)
    .about = ብዛዕባ ቆጸራ (afspraak)።
    .first = ዕለትን ሰዓትን ርኣዩ። ክትመጹ ኣይትኽእሉን ዲኹም? ቅድሚ እታ መዓልቲ ደውሉሎም።
# unchecked
letter-court = ቤት-ፍርዲ (rechtbank)
    .about = ብዛዕባ ናብ ዳኛ ዝቐረበ ጉዳይ (dagvaarding)። ኣብቲ ደብዳቤ መዓልቲ ተጻሒፋ ኣላ።
    .first = ሎሚ ካብ ቤት-ጽሕፈት ምኽሪ ሕጊ (Juridisch Loket) ነጻ ምኽሪ ሕተቱ። ነቲ ደብዳቤ ዓቅብዎ።
