### Checklists: every item with why, when, how, stuck and risk. Facts come from the catalogue data and nothing else.

## Lists

list-first_days = Eerste dagen
    .about = Wat je regelt als je je huis krijgt.
list-insurance = Verzekeringen
    .about = Voor zorg, voor je spullen en voor schade bij anderen.
list-allowances = Toeslagen en kindergeld
    .about = Geld dat Dienst Toeslagen of de SVB aan jou betaalt.
list-bills = Rekeningen
    .about = Wat er betaald moet worden, en wie dat doet.
list-benefit = Uitkering
    .about = Wat je afspreekt en doorgeeft als de gemeente jou bijstand betaalt.
list-ontzorgen = Ontzorgen
    .about = De gemeente helpt je eerst met je geld. Daarna betaal jij zelf.
list-budget = Budget
    .about = Wat jij krijgt, wat jij betaalt en wat overblijft.

## First days

item-first_days-registration = Inschrijven bij de gemeente (BRP)
    .why = Je uitkering, toeslagen, zorgverzekering en DigiD hangen hiervan af. Bijstand vraag je pas aan na je inschrijving.
    .when = Dit kan vanaf vier weken voor je verhuizing. Doe het uiterlijk vijf dagen na je verhuizing. Ben je later? Dan telt de dag waarop je het meldt.
    .how = Ga zelf naar je nieuwe gemeente. Schrijf iedereen van je gezin in. Controleer meteen de spelling van namen en geboortedatums.
    .stuck = Je begeleider kan meegaan. Soms is het één afspraak met je huurcontract en uitkering. Vraag ernaar.
    .risk = Schrijf je je later in? Dan beginnen je uitkering en huurtoeslag later.

item-first_days-bsn = BSN controleren
    .why = Je hebt een BSN nodig voor werk, bank, zorgverzekering, DigiD en school.
    .when = Controleer dit bij je inschrijving bij de gemeente.
    .how = Vaak heb je al een BSN uit de opvang. Kijk op je verblijfspapieren of op een uittreksel. Vraag de gemeente of het klopt. Deze app vraagt nooit naar je nummer.
    .stuck = Geen BSN gevonden? Vraag het aan de gemeente als je je inschrijft.
    .risk = Zonder BSN kunnen andere stappen niet beginnen.

item-first_days-assistance = Bijstand aanvragen
    .why = De gemeente betaalt jou bijstand om van te leven. De bijstand begint op de dag dat je je meldt. Niet eerder. Vraag dit na bij de gemeente.
    .when = Doe dit op dezelfde dag als je inschrijving. Zijn je papieren compleet? Dan besluit de gemeente meestal binnen acht weken. Na vier weken krijg je een voorschot.
    .how = Meld je bij de gemeente, vaak via werk.nl. Lever al je papieren in. Ben je jonger dan 27 jaar? Vraag of er een zoekperiode is.
    .stuck = Te laat gemeld? Vraag of de gemeente eerder kan beginnen. Dat mag de gemeente doen, maar het hoeft niet. Je klantmanager of begeleider helpt.
    .risk = Later melden betekent weken zonder inkomen. Dan heb je misschien een lening nodig. Een lening betaal je terug.

item-first_days-bridging = Overbrugging en inrichtingslening vragen
    .why = Tussen het geld van het COA en je uitkering zit tijd. De meeste gemeenten helpen dan met geld (overbrugging). Vaak helpen ze ook met geld voor meubels. Elke gemeente doet dit anders.
    .when = Vraag het voordat je iets koopt. In sommige gemeenten kan het daarna niet meer.
    .how = Vraag je gemeente om hulp met geld. Vraag ook: is het een gift of een lening? Een lening betaal jij terug aan de gemeente. Schrijf het antwoord op.
    .stuck = Je begeleider helpt je met de aanvraag.
    .risk = Veel mensen weten niet dat het een lening is. Koop je eerst? Dan betaalt de gemeente soms niet mee.

item-first_days-bank_account = Bankrekening openen
    .why = De gemeente betaalt je uitkering op je bankrekening. Dienst Toeslagen betaalt daar ook je toeslagen. Jij betaalt er je rekeningen mee.
    .when = Doe dit voordat je bijstand aanvraagt.
    .how = Open een Nederlandse betaalrekening. Liefst heeft elke volwassene een eigen rekening. Krijg je een nieuw nummer? Meld het bij de gemeente en Dienst Toeslagen.
    .stuck = Lukt het niet bij een bank? Vraag het aan je klantmanager of begeleider.
    .risk = Zonder rekening kan de gemeente jou niet betalen.

item-first_days-digid = DigiD aanvragen
    .why = Met DigiD log je in bij de overheid. Je hebt het nodig voor toeslagen, belasting, DUO en gemeente. Ook je zorgverzekeraar werkt met DigiD.
    .when = Doe dit meteen na je inschrijving. Je krijgt een brief met een code. Gebruik de code voor de datum in de brief.
    .how = Vraag DigiD aan op digid.nl. De brief met de code komt op je adres. Maak je DigiD actief met de code. Elke volwassene heeft een eigen DigiD. Vraag ook: krijg ik post van de overheid op papier of digitaal (Berichtenbox)?
    .stuck = Iemand kan je helpen met DigiD Machtigen (machtigen.digid.nl). Geef je wachtwoord nooit aan een ander.
    .risk = Is de code te oud? Dan begin je opnieuw. Dat kost een week of meer.

item-first_days-gp = Inschrijven bij huisarts, tandarts en apotheek
    .why = Ben je ziek? Ga eerst naar de huisarts. De huisarts stuurt je naar het ziekenhuis als dat nodig is.
    .when = Doe dit als je een zorgverzekering hebt. Vraag je begeleider of het eerder kan.
    .how = Zoek een huisarts, tandarts en apotheek dicht bij je huis. Schrijf je daar in. Neem je verzekeringsnummer en identiteitsbewijs mee.
    .stuck = Soms is een praktijk vol. Vraag je begeleider of een vrijwilliger om mee te zoeken.
    .risk = Zonder huisarts is het moeilijker om zorg te krijgen.

item-first_days-school = School en voorschool voor je kinderen
    .why = School is verplicht voor kinderen. Vraag de gemeente vanaf welke leeftijd. Jij krijgt ook tijd voor les en werk.
    .when = Doe dit kort na je verhuizing.
    .how = Meld je kinderen aan bij een school. Vraag in je brede intake naar de voorschool (VVE). De gemeente moet daarover vertellen: vraag dit na.
    .stuck = Je begeleider helpt je met aanmelden.
    .risk = Zonder school mist je kind les. Jij mist dan tijd voor je eigen les of werk.

item-first_days-integration_letter = Brief van DUO bewaren
    .why = DUO schrijft jou over je plicht om in te burgeren. In de brief staan twee datums: begin en eind.
    .when = De brief komt binnen ongeveer acht weken na je vergunning. Vraag dit na bij je klantmanager.
    .how = Bewaar de brief goed. Stuur de twee datums naar je klantmanager. Een foto maken mag, maar het hoeft niet.
    .stuck = Geen brief gekregen? Vraag het aan je klantmanager.
    .risk = Zonder brief weet je niet hoeveel tijd je hebt.

item-first_days-family_reunification = Gezinshereniging aanvragen
    .why = Misschien kan je gezin naar Nederland komen. Daar zijn regels voor en die veranderen.
    .when = Vraag het aan binnen drie maanden na je vergunning. Vraag nu bij VluchtelingenWerk of je advocaat of dit klopt.
    .how = Bel VluchtelingenWerk of je advocaat. Vraag welke regels voor jou gelden. Vraag hulp met de aanvraag bij de IND.
    .stuck = Denk je dat je te laat bent? Vraag toch hulp. VluchtelingenWerk of je advocaat kijkt met je mee.
    .risk = Na drie maanden zijn de voorwaarden strenger. Vraag het na bij VluchtelingenWerk of je advocaat.

item-first_days-permit_renewal = Verblijfsdocument verlengen
    .why = Verleng je op tijd? Dan loopt je zorgverzekering door. Vraag dit na bij VluchtelingenWerk.
    .when = Verlengen kan vanaf drie maanden voor de datum op je document. Deze app zegt het je een maand eerder. Vraag de termijn na bij VluchtelingenWerk.
    .how = Kijk tot wanneer je verblijfsdocument geldig is. Stuur die datum naar je klantmanager. Vraag de verlenging aan bij de IND.
    .stuck = VluchtelingenWerk of je advocaat helpt met de aanvraag.
    .risk = Ben je te laat? Dan moet je zorgverzekering stoppen. Vraag dan meteen hulp aan je klantmanager of begeleider.

## Insurance

item-insurance-health = Zorgverzekering
    .why = Een zorgverzekering is in Nederland verplicht voor volwassenen. Kinderen onder 18 jaar zijn gratis verzekerd bij een ouder. In de opvang was je zorg geregeld door het COA.
    .when = Doe dit in de week van je inschrijving. De plicht begint als je naar je eigen huis gaat. Daarna heb je vier maanden, maar wacht niet. Je betaalt premie vanaf de eerste dag: vraag dit na.
    .how = Neem een basisverzekering. Een aanvullende verzekering mag, maar hoeft niet. Vraag of je gemeente een gemeentepolis heeft. Vraag ook: betaalt de gemeente de premie uit mijn uitkering?
    .stuck = Vaak helpt je begeleider of de gemeente. Vraag het als je niet naar een eigen huis gaat.
    .risk = Zonder verzekering betaal je zorg zelf. Na vier maanden schrijft het CAK jou een brief. Daarna heb je drie maanden om je te verzekeren. Anders kan er een boete komen en kiest het CAK een verzekering. Niet eens met het CAK? Maak bezwaar binnen zes weken.

item-insurance-deductible = Eigen risico
    .why = Volwassenen betalen elk jaar een eerste deel van hun zorg zelf. Dat geldt voor ziekenhuis, medicijnen en laboratorium. Het geldt niet voor de huisarts en kinderen onder 18 jaar.
    .when = Begin met sparen zodra je verzekerd bent.
    .how = Spaar elke maand een beetje voor het eigen risico. Of vraag je verzekeraar om per maand te betalen. Vraag na of dat bij jou kan.
    .stuck = Kun je de rekening niet betalen? Bel je verzekeraar voor de datum op de rekening.
    .risk = Soms komt de rekening maanden na het ziekenhuis. De rekening lijkt dan een fout. Vraag het na bij je verzekeraar.

item-insurance-premium_arrears = Achterstand met de zorgpremie
    .why = In de eerste brieven staat een betalingsregeling. Dan betaal jij de schuld in delen aan je zorgverzekeraar.
    .when = Brieven komen na twee, vier en zes maanden. Doe iets bij de eerste brief.
    .how = Bel je verzekeraar en vraag een betalingsregeling. Ben je in de ontzorgperiode? Vertel het dezelfde dag aan je klantmanager.
    .stuck = Je begeleider leest de brief met je mee. Kijk ook op zorgverzekeringslijn.nl.
    .risk = Na zes maanden meldt de verzekeraar je bij het CAK. Dan betaal je een hogere premie aan het CAK. De oude schuld blijft. Je basisverzekering loopt door.

item-insurance-liability = Aansprakelijkheidsverzekering
    .why = Maken jij of je kind per ongeluk iets kapot? Deze verzekering betaalt de schade van de ander. Het is niet verplicht, maar wel heel verstandig.
    .when = Doe dit in de eerste maand. De verzekering van het COA stopt bij je verhuizing. Vraag dit na bij je begeleider.
    .how = Neem één verzekering voor je hele gezin. Een auto of motor heeft een eigen, verplichte verzekering.
    .stuck = VluchtelingenWerk helpt meestal met kiezen.
    .risk = Zonder deze verzekering betaal je de schade zelf.

item-insurance-contents = Inboedelverzekering
    .why = Deze verzekering is voor je spullen in huis. Zij betaalt na brand, water of diefstal. De verhuurder verzekert alleen het gebouw.
    .when = Doe dit als je in je huis gaat wonen.
    .how = Lees je huurcontract, samen met je begeleider. Volgens de wet hoeft deze verzekering niet. Soms moet het van de verhuurder. Vraag dit na.
    .stuck = Vraag je begeleider of VluchtelingenWerk om samen te kiezen.
    .risk = Zonder deze verzekering betaal je nieuwe spullen zelf.

## Allowances and child money

item-allowances-partner_abroad = Man of vrouw in het buitenland: eerst vragen
    .why = Heb je een man of vrouw in een ander land? De regels voor toeslagen zijn dan niet duidelijk. Deze app geeft hierop geen antwoord. Een mens moet meekijken.
    .when = Vraag dit voordat je een toeslag aanvraagt. Vraag het weer op de dag dat je partner komt. Vraag het ook als de gemeente je huwelijk inschrijft.
    .how = Heb je ergens een man of vrouw? Stop dan. Vraag het aan je klantmanager of begeleider. Schrijf op: het antwoord, de naam en de datum.
    .stuck = Geen duidelijk antwoord? Vraag je klantmanager wie het wel weet.
    .risk = Soms moesten mensen toeslagen van jaren terugbetalen aan Dienst Toeslagen. Daarom vraag je het eerst.

item-allowances-care = Zorgtoeslag
    .why = Dienst Toeslagen betaalt jou geld voor je zorgverzekering. Het is voor volwassenen met een laag inkomen. Het is een voorschot: na het jaar rekent Dienst Toeslagen opnieuw.
    .when = Doe dit zodra je een zorgverzekering hebt. Het eerste geld komt ongeveer acht weken na je verhuizing. Je rekeningen wachten daar niet op. Eén keer aanvragen is genoeg: het loopt door in het volgende jaar. Voor elk jaar is er een laatste dag. Vraag die dag aan je klantmanager of begeleider.
    .how = Vraag: wie vraagt aan, ik of jullie? En wanneer is dat gedaan? Heb je ergens een man of vrouw? Vraag het dan eerst. Vraag daarna aan op toeslagen.nl.
    .stuck = Hulp krijg je bij een Toeslagenservicepunt, VluchtelingenWerk of het wijkteam.
    .risk = Kreeg je te veel? Dan betaal je het terug aan Dienst Toeslagen. Is je toeslagpartner niet verzekerd? Dan krijg je minder: vraag dit na.

item-allowances-rent = Huurtoeslag
    .why = Dienst Toeslagen betaalt jou geld voor je huur. Je huis heeft een eigen voordeur, keuken en toilet. Een kamer telt niet: vraag dit na. Het is een voorschot: na het jaar rekent Dienst Toeslagen opnieuw.
    .when = Doe dit op de dag van je inschrijving. Het eerste geld komt ongeveer acht weken na je verhuizing. Je rekeningen wachten daar niet op. Eén keer aanvragen is genoeg: het loopt door in het volgende jaar. Voor elk jaar is er een laatste dag. Vraag die dag aan je klantmanager of begeleider.
    .how = Vraag: wie vraagt aan, ik of jullie? En wanneer is dat gedaan? Heb je ergens een man of vrouw? Vraag het dan eerst. Vraag daarna aan op toeslagen.nl.
    .stuck = Hulp krijg je bij een Toeslagenservicepunt, VluchtelingenWerk of het wijkteam. Komt er een baby? Vraag wat je moet regelen.
    .risk = Komt er iemand bij je wonen? Of gaat je volwassen kind werken? Meld het nu bij Dienst Toeslagen. Anders betaal je misschien geld terug aan Dienst Toeslagen.

item-allowances-child_benefit = Kinderbijslag
    .why = De SVB betaalt geld aan alle ouders met kinderen onder 18 jaar. Dat gebeurt elk kwartaal, achteraf. Je moet het zelf aanvragen.
    .when = Vraag het aan als je een eigen huis hebt. De SVB betaalt in januari, april, juli en oktober. Je recht begint het eerste kwartaal na je vergunning. Vraag dit na bij de SVB.
    .how = Vraag: wie vraagt aan, ik of jullie? En wanneer is dat gedaan? Heb je ergens een man of vrouw? Vraag het dan eerst. Vraag kinderbijslag aan op svb.nl, met je DigiD. Geef antwoord op brieven van de SVB.
    .stuck = Lukt het niet? Vraag het aan je klantmanager of begeleider.
    .risk = Zonder aanvraag betaalt de SVB niet. Ben je laat? Vraag de SVB vanaf welke maand je geld krijgt.

item-allowances-child_budget = Kindgebonden budget: eerst vragen
    .why = Dit is extra geld van Dienst Toeslagen voor ouders met weinig inkomen. Deze app geeft niet aan of het voor jou is. Een mens moet meekijken.
    .when = Vraag eerst over je man of vrouw. Daarna komt deze stap.
    .how = Vraag: wie vraagt aan, ik of jullie? En wanneer is dat gedaan? Heb je ergens een man of vrouw? Vraag dan eerst hulp. Vraag ook: komt dit geld vanzelf of vraag ik het aan? Schrijf op: het antwoord, de naam en de datum.
    .stuck = Vraag het aan je klantmanager of begeleider. Ook een Toeslagenservicepunt of VluchtelingenWerk helpt.
    .risk = Kreeg je te veel? Dan betaal je het later terug aan Dienst Toeslagen. Daarom vraag je het eerst.

item-allowances-childcare = Kinderopvangtoeslag
    .why = Dienst Toeslagen betaalt geld voor de kinderopvang. Vraag je klantmanager of jouw werk of les meetelt. Vraag ook of jouw kinderopvang meetelt.
    .when = Vraag dit aan voor de eerste dag op de kinderopvang.
    .how = Vraag: wie vraagt aan, ik of jullie? En wanneer is dat gedaan? Vraag wat er in je PIP staat over kinderopvang. Heb je ergens een man of vrouw? Vraag dan eerst hulp. Vraag daarna de toeslag aan op toeslagen.nl.
    .stuck = Hulp krijg je bij een Toeslagenservicepunt, VluchtelingenWerk of het wijkteam.
    .risk = Veranderen je uren, je opvang of je inkomen? Meld het nu bij Dienst Toeslagen. Anders betaal je later misschien veel terug aan Dienst Toeslagen.

item-allowances-income_change = Je inkomen verandert: twee keer melden
    .why = Ga je werken? Veranderen je uren? Komt je partner? Vertel het aan de gemeente en aan Dienst Toeslagen.
    .when = Doe dit nu, op de dag dat het verandert.
    .how = Stuur een bericht naar je klantmanager. Schat je nieuwe inkomen van dit hele jaar. Geef dat door op toeslagen.nl. Bewaar een bewijs met de datum.
    .stuck = Weet je je jaarinkomen niet? Vraag je klantmanager om samen te schatten.
    .risk = Meld je het later? Dan betaal je misschien geld terug. Dat gaat naar de gemeente of naar Dienst Toeslagen.

## Bills

item-bills-rent = Huur
    .why = Je woont in een huurhuis. Iemand betaalt elke maand de huur aan de verhuurder. Weet altijd wie: de gemeente of jij.
    .when = Meestal betaal je voor de eerste dag van de maand. Kijk in je huurcontract of dit klopt.
    .how = Vraag je klantmanager: betaalt de gemeente de huur uit mijn uitkering? Vraag ook vanaf welke dag je zelf betaalt. Je klantmanager zet dat in deze app.
    .stuck = Kun je niet betalen? Bel de verhuurder voor de datum. Belt de gemeente, of komt iemand langs? Dat is hulp, geen straf.
    .risk = Bij achterstand vertelt de verhuurder het aan de gemeente. De gemeente helpt je dan. Zonder afspraak kan de verhuurder later naar de rechter gaan.

item-bills-energy = Energie: stroom, gas of warmte
    .why = Je kiest zelf een energieleverancier. Heb je stadswarmte? Dan kun je niet kiezen. Weet altijd wie betaalt: de gemeente of jij.
    .when = Noteer de meterstanden op de dag dat je de sleutel krijgt. Daarna telt de datum op elke rekening.
    .how = Maak een foto van de meters. Vraag je klantmanager wie de energie betaalt. Kies geen te laag bedrag per maand. Anders krijg je een hoge jaarafrekening.
    .stuck = Kun je niet betalen? Vraag de leverancier om een betalingsregeling. Betaal je die, dan mag de leverancier je niet afsluiten. Ook de gemeente helpt.
    .risk = Eerst krijg je minstens drie herinneringen. Daarna meldt de leverancier het bij de gemeente. Reageer bij de eerste brief.

item-bills-water = Water
    .why = In elke regio is één waterbedrijf. Je kunt niet kiezen: vraag dit na. Weet altijd wie betaalt: de gemeente of jij.
    .when = Doe dit als je in je huis gaat wonen.
    .how = Meld je aan bij het waterbedrijf. Vraag je klantmanager wie het water betaalt.
    .stuck = Weet je niet welk waterbedrijf? Vraag het aan je begeleider.
    .risk = Betaalt niemand? Dan komt er een herinnering. Laat die dezelfde dag aan je klantmanager zien.

item-bills-internet = Internet en telefoon
    .why = Je kiest zelf een bedrijf. Contracten duren vaak een jaar. Bellen met familie in het buitenland kan duur zijn.
    .when = Vergelijk voordat je tekent.
    .how = Kijk samen met je begeleider naar het contract. Vraag hoe lang het duurt. Vraag wat bellen naar het buitenland kost.
    .stuck = Kun je de rekening niet betalen? Bel het bedrijf voor de datum op de rekening.
    .risk = Een hoge telefoonrekening kan een schuld worden.

item-bills-taxes = Kwijtschelding van gemeentebelasting
    .why = Elk jaar krijg je een of twee brieven over belasting. Heb je weinig inkomen en weinig spaargeld? Dan hoef je vaak niet te betalen (kwijtschelding).
    .when = Brieven komen vooral in de eerste maanden van het jaar. Vraag kwijtschelding binnen zes weken na de datum op de brief. Noemt de brief een eerdere dag? Gebruik die dag.
    .how = Vraag kwijtschelding voordat je betaalt. De gemeente en het waterschap kunnen twee aanvragen zijn. Geef toestemming voor later: dan gaat het vaak vanzelf. Staan beide belastingen in één brief? Vul de datum dan bij allebei in.
    .stuck = Je begeleider helpt met de papieren. Of bel wie de brief stuurde.
    .risk = Heb je al betaald? Dan kan het te laat zijn voor kwijtschelding. Vraag het toch.

item-bills-water_authority_tax = Kwijtschelding van waterschapsbelasting
    .why = Ook het waterschap vraagt elk jaar belasting. Het waterschap is niet het waterbedrijf. Heb je weinig inkomen en weinig spaargeld? Dan hoef je vaak niet te betalen (kwijtschelding).
    .when = Brieven komen vooral in de eerste maanden van het jaar. Vraag kwijtschelding binnen zes weken na de datum op de brief. Noemt de brief een eerdere dag? Gebruik die dag.
    .how = Vraag kwijtschelding voordat je betaalt. Zei de gemeente al ja? Vraag het hier ook: het kunnen twee aanvragen zijn. Geef toestemming voor later: dan gaat het vaak vanzelf. Staan beide belastingen in één brief? Vul de datum dan bij allebei in.
    .stuck = Je begeleider helpt met de papieren. Of bel wie de brief stuurde.
    .risk = Heb je al betaald? Dan kan het te laat zijn voor kwijtschelding. Vraag het toch.

item-bills-duo = Kosten van inburgering
    .why = Val je onder de wet van 2021? Dan betaalt de gemeente je cursus en examens. Ze betaalt ook één herkansing per examen. Vraag dit na bij je klantmanager.
    .when = Vraag dit voordat je een cursus of examen betaalt.
    .how = Vraag je klantmanager onder welke wet je valt. Een tweede herkansing betaal je zelf. Onder de wet van 2021 is er geen lening van DUO. Vraag dit na.
    .stuck = Schrijft DUO over een boete of lening? Laat de brief zien aan VluchtelingenWerk of het Juridisch Loket. Doe dat voordat je betaalt.
    .risk = Zonder te vragen betaal je misschien iets dat de gemeente betaalt.

item-bills-duo_loan = Brief van DUO over een lening of boete
    .why = Deze stap is voor mensen onder de wet van 2013. DUO kan dan een boete of een lening vragen. Rechters keurden dat in 2025 voor vluchtelingen in het algemeen af.
    .when = Doe dit op de dag dat de brief komt. Kijk welke datum in de brief staat.
    .how = Laat de brief zien aan VluchtelingenWerk of het Juridisch Loket. Doe dat voordat je betaalt. Bewaar de brief.
    .stuck = Vertel je klantmanager dat je deze brief hebt.
    .risk = Betaal je meteen? Dan betaal je misschien iets dat niet hoeft.

item-bills-fines = Boete van het CJIB
    .why = Een boete wordt sneller hoger dan andere rekeningen. Betaal een boete daarom eerst.
    .when = Kijk naar de datum op de brief. Betaal voor die datum, of zeg dat je het niet eens bent.
    .how = Lees waarvoor de boete is. Betaal op tijd als het klopt. Klopt het niet? Schrijf dat op tijd aan het CJIB (bezwaar).
    .stuck = Kun je niet alles tegelijk betalen? Vraag het CJIB om in delen te betalen. Vraag je begeleider om hulp.
    .risk = Wacht je? Dan wordt de boete bij elke herinnering hoger. Vraag dit na en vraag snel hulp.

item-bills-reminder = Herinnering, aanmaning of deurwaarder
    .why = Deze brief kan niet wachten. Er is hulp, en die is gratis bij de gemeente.
    .when = Kijk naar de datum op de brief. Een aanmaning van een bedrijf? Dan heb je veertien dagen zonder extra kosten. De eerste dag is de dag na ontvangst. Een aanmaning van de overheid? Dan telt de datum op de brief.
    .how = Ben je in de ontzorgperiode? Stuur de brief dezelfde dag naar je klantmanager. Anders: betaal, of vraag schriftelijk een betalingsregeling. Niet eens? Schrijf dat voor de datum, met bewijs.
    .stuck = Een brief van een deurwaarder of een dagvaarding? Vraag vandaag hulp. Het Juridisch Loket geeft gratis advies. Ook op geldfit.nl vind je hulp.
    .risk = Wacht je? Dan komen er kosten bij, tot een wettelijk maximum. Later kan een rechter erover beslissen.

## Benefit

item-benefit-ontzorgen_consent = Machtiging voor ontzorgen
    .why = Met een machtiging betaalt de gemeente rekeningen uit jouw uitkering. Het is jouw geld. Daarom moet je begrijpen wat je tekent.
    .when = Teken pas na uitleg in je eigen taal.
    .how = Vraag om een tolk. Vraag welke rekeningen de gemeente betaalt, en hoe lang. Bewaar een kopie van de machtiging.
    .stuck = Twijfel je? Praat eerst met je klantmanager of begeleider. Vraag wat er gebeurt als je niet tekent.
    .risk = Is het niet duidelijk? Dan denken jij en de gemeente misschien: de ander betaalt.

item-benefit-report_changes = Veranderingen doorgeven aan de gemeente
    .why = Betaalt de gemeente jou bijstand? Dan vertel je elke verandering. Bijvoorbeeld werk, stage, vrijwilligerswerk, giften of een nieuw rekeningnummer. Ook: studie, trouwen, een baby, je partner of iemand in huis.
    .when = Doe het vandaag. Heb je loon? Dan vul je elke maand een formulier in, ook zonder loonstrook. De gemeente zegt op welke dag. Wil je op reis? Meestal mag vier weken per jaar: vraag het na.
    .how = Stuur een bericht naar je klantmanager. In deze app blijft een kopie met datum. Ga je naar het buitenland? Meld het voordat je gaat.
    .stuck = Weet je niet of je iets moet melden? Meld het toch.
    .risk = Meld je iets niet? Dan betaal je misschien geld terug aan de gemeente. Er kan ook een boete komen, ook bij een vergissing.

## Ontzorgen

item-ontzorgen-period = Ontzorgen: wat is het?
    .why = Aan het begin helpt de gemeente je met geld. Soms betaalt de gemeente vaste lasten uit jouw uitkering. Elke gemeente doet dit anders.
    .when = Vraag je klantmanager wanneer het begint en eindigt.
    .how = Vraag bij elke rekening: wie betaalt, de gemeente of ik? Vraag ook vanaf welke dag en tot en met welke dag. Je klantmanager zet dat in deze app.
    .stuck = Kun je het zelf al goed? Zeg het. De gemeente hoeft niet alles voor je te betalen.
    .risk = Vraag je het niet? Dan betaalt misschien niemand.

item-ontzorgen-learning = Leren terwijl de gemeente helpt
    .why = Na ontzorgen betaal je alles zelf. Nu kun je rustig oefenen.
    .when = Begin in de eerste maand. Betaal in de derde maand zelf één rekening.
    .how = Open elke week samen met je begeleider alle brieven. Lees je uitkeringsspecificatie. Leer de naam en het bedrag van elke vaste last. Spaar voor het eigen risico en de jaarafrekening van energie.
    .stuck = Vraag je klantmanager naar een cursus over geld, of een budgetcoach.
    .risk = Zonder oefenen is de overdracht moeilijker.

item-ontzorgen-handover = Overdracht: jij gaat zelf betalen
    .why = Na ontzorgen betaal jij zelf de huur, energie, water en zorgverzekering. Jij en de gemeente spreken af wie wat betaalt, vanaf welke dag.
    .when = Begin vier weken voor het einde van ontzorgen. Dat is een advies van deze app, geen wet.
    .how = Je klantmanager begint en je begeleider helpt. Kijk per rekening: wie betaalde het laatst, en wie betaalt daarna? Test de automatische incasso. Zorg dat jij klantnummer en login hebt.
    .stuck = Is een rekening nog niet duidelijk? Teken die regel dan nog niet af. Vraag het aan je klantmanager.
    .risk = Soms denken jij en de gemeente allebei: de ander betaalt. Dan betaalt niemand de eerste huur.

## Budget

item-budget-pots = Budget en potjes
    .why = Zo zie je wat je krijgt en wat je betaalt. Je ziet ook wat je elke week over hebt.
    .when = Maak dit in de eerste maand. Kijk er elke maand naar.
    .how = Tel op: uitkering of loon, toeslagen en kinderbijslag. Trek je vaste lasten eraf. Maak potjes voor energie, eigen risico, kleding en school. Maak ook potjes voor boetes, reparaties, reizen en het vertalen van diploma's.
    .stuck = Kijk op geldfit.nl of vraag een budgetcoach. Vraag ook of de gemeente je reis naar les betaalt.
    .risk = Zonder potjes komt een grote rekening vaak onverwacht.

## Needs: what to have at hand

need-address = Je nieuwe adres
need-allowance_decisions = Je beschikkingen van toeslagen
need-bank_account = Je bankrekening
need-bank_statements = Afschriften van al je rekeningen
need-bare_rent = De kale huur, zonder servicekosten
need-benefit_specification = Je uitkeringsspecificaties
need-benefit_months = Je uitkeringsspecificaties van de laatste drie maanden
need-birth_date = Je geboortedatum
need-brp_registration = Je inschrijving bij de gemeente (BRP)
need-bsn = Je BSN (niet in deze app)
need-children_bsn = Het BSN van je kinderen (niet in deze app)
need-customer_numbers = Je klantnummers
need-debt_proof = Bewijs van je schulden
need-digid = Je DigiD
need-email = Je eigen e-mailadres
need-family_papers = Geboorteakten en trouwakte, als je die hebt
need-fixed_costs = Een lijst van je vaste lasten
need-housemates_registered = Iedereen op je adres is ingeschreven
need-identity_document = Je identiteitsbewijs
need-income_estimate = Een schatting van je inkomen dit jaar
need-insurance = Je zorgverzekering
need-insurance_number = Je verzekeringsnummer
need-insurance_policy = De polis van je verzekering
need-lease = Je huurcontract
need-letter = De brief
need-meter_readings = De meterstanden, met een foto
need-partner_data = Gegevens van je partner
need-phone = Je eigen telefoon
need-rent_proof = Wat je aan huur betaalt
need-residence_document = Je verblijfsdocument
need-school_proof = Bewijs van school of verblijf, als de SVB dit vraagt

## Letters: who writes, what about, what to do first

letter-municipality_benefit = Gemeente, afdeling Werk en Inkomen
    .about = Over je uitkering, een uitnodiging voor een gesprek, een wijziging of een boete.
    .first = Staat er een afspraak in? Kun je niet komen? Zeg het vóór die dag tegen je klantmanager.
letter-local_taxes = Belastingen van gemeente of waterschap
    .about = Over belastingen. De brief komt elk jaar. Je kunt soms vragen om niet te betalen (kwijtschelding).
    .first = Vraag de gemeente of het waterschap meteen om kwijtschelding. De laatste dag staat in de brief.
letter-duo = DUO
    .about = Over je tijd voor de inburgering, een examen, een uitslag of een boete.
    .first = Bewaar de brief. Laat hem zien aan je klantmanager. Moet je betalen? Laat hem ook zien aan VluchtelingenWerk of het Juridisch Loket.
letter-toeslagen = Dienst Toeslagen of Belastingdienst
    .about = Over een besluit, een voorschot, terugbetalen of je belasting.
    .first = Kloppen de gegevens? Zo niet, geef het vandaag door aan Dienst Toeslagen.
letter-svb = SVB
    .about = Over kinderbijslag.
    .first = Geef antwoord op de vragen in de brief.
letter-cak = CAK
    .about = Over je zorgverzekering, of over premie die niet is betaald.
    .first = Vraag vandaag hulp aan je klantmanager. Kijk of je een zorgverzekering hebt.
letter-cjib = CJIB
    .about = Over een boete of over geld dat je nog moet betalen.
    .first = Betaal op tijd. De laatste dag staat in de brief. Of maak op tijd bezwaar. Lukt betalen niet? Vraag vandaag hulp.
letter-health_insurer = Zorgverzekeraar
    .about = Over je verzekering, de premie of het eigen risico.
    .first = Is er premie niet betaald? Vraag de zorgverzekeraar meteen om een betalingsregeling.
letter-housing_association = Woningcorporatie
    .about = Over de huur, een nieuwe huurprijs of servicekosten.
    .first = Is de huur niet betaald? Vertel het vandaag aan je klantmanager.
letter-utilities = Energieleverancier of waterbedrijf
    .about = Over het bedrag per maand of over het hele jaar (jaarafrekening).
    .first = Is het een herinnering? Vertel het vandaag aan je klantmanager.
letter-collection = Incassobureau of deurwaarder
    .about = Over een rekening die niet is betaald.
    .first = Bel of schrijf dit bureau vandaag, samen met iemand die je helpt. Controleer het bedrag. Bewaar wat jullie afspreken.
letter-ind = IND
    .about = Over je verblijfsvergunning, je gezin of je kind.
    .first = Laat de brief vandaag zien aan VluchtelingenWerk of je advocaat.
letter-uwv = UWV
    .about = Over werk zoeken of over je loon.
    .first = Controleer de gegevens. Heb je werk? Vertel dat aan de gemeente.
letter-health_care = Huisarts, ziekenhuis of GGD
    .about = Over een afspraak.
    .first = Kijk naar de datum en de tijd. Kun je niet komen? Bel vóór die dag.
letter-court = Rechtbank
    .about = Over een zaak bij de rechter (dagvaarding). Er staat een dag in de brief.
    .first = Vraag vandaag gratis advies bij het Juridisch Loket. Bewaar de brief.
