/** Words that stand with a capital in tickets and are no person: sentence starts, days, months, trade, places, brands. Plain small letters. */
export const notNames: ReadonlySet<string> = new Set(
  `
qu'est-ce est-ce familie famille familia famiglia rodzina keluarga delivered shipped pending processing cancelled canceled completed unavailable expired invalid failed declined dispatched returned refunded approved rejected
a ab abend aber abogado abonnement abord about above abraco abracos abril account accounts actually actuellement ada adalah address ademas
adios admin adobe adresse advogado afin after afternoon afterwards ag again agar agent agente ago agora agosto agradezco agustus ah ahora
ai aide ainda air airbnb airpods airport aka akan akhirnya akibatnya akun al alamat albania aldi alem alexa algeria algo alguem alguien
algum alguma algun alguna all alle allem allen alles almost alo alors already alright als also although alvast always am amazon america
american amex ami amigo amigos amsterdam an and anda andere android anfrage anliegen anoche another anrede anruf antes antwort anwalt any
anybody anyone anything anyway ao aos aout apa apabila apakah apalagi apart aparte apartment apenas apesar api app apparently apple
appreciate apr apres april aqui are aren't argentina article artikel arzt as asap asi asia asian asistencia ask assim assistance assistant
assunto asunto asus at atas atau ate atencao atencion atenciosa atenciosamente atendente atendimento atenta atentamente atentos atras
attached attente atualmente au auch aucun aucune audi auf auftrag aug august aujourd aunque aunt aus aussi australia australian austria
austrian autre autumn available avant avec avenue avez avocat avoir avons avril away awb awesome ayah ayer ayuda back bad bag bagaimana
bagi bagian bahkan bahwa baik baldige bali bandung bang bank bantu bantuan bapak bar barang barcelona baru based basic basically basket
bbc bca be because bedankt been before behalf bei beim being bekasi belgian belgium beliau belum benutzer berapa berikut berlin besok best
beste bestelling bestellnummer bestellung bestellungen besten betreff better between bezug biar biasanya bic bien bientot big bila bilang
billing bin bis bisa bitte bitten black blender bluetooth bmw bni boa boas bogor boleh boleto bolt bom bon bonjour bonne bonnes bonsoir
bonus book bosch boss boston bot both bpjs brand brazil brazilian bref bri britain british bro bruder brussels btw bu buat budapest buen
buena buenas bueno buenos building bukan bulan bulgaria buonasera buongiorno business but buy buyer by bye bzw ca cada cafe california
call came camera can can't canada canadian cancel canon cape captain car cara card care caro cart case cashier caso cc ce cela cell celle
celui central ceo cepat ces cet cette cfo chair chaque chase chat chatbot che check checkout cheers chef cher chere chers chicago chief
chile china chinese christmas chrome chromebook church ciao cisco city client cliente clientes clients club co coba coca cod code coffee
cola colis colleague colleagues college collegue cologne colombia com come commande comme comment como company complaint compra comprei
comunico con concern conditions congrats congratulations conseiller conseillere console consulta conta contact contato copenhagen cordial
cordialement cordiales cordiali cordialmente core corp correios correo costumer could couldn't country county coupon courier course court
cpu crew croatia cs cto cual cuando cuanto cuenta cuma cumprimentos currently customer customers cyber cyprus czech czesc da dabei dados
dafur dag dalam dallas damen damit damn dan dana danach danish danke dann dans daran darf dari darum das dashboard dass data datum
daughter day days dazu de dear debido dec december decembre definitely dein deine dekan del delivery dell della deluxe dem demi demikian
den dengan denmark denn department depois depok depuis der des desculpa desculpe desde desember deshalb desk desole despite despues deu
deutsch deutsche deutscher deutschland deux dezember dezembro dhl di dia dias diciembre did didn't die dienstag dies diese diesem diesen
dieser dieses dikirim dimanche direccion directeur director direktor direktur diretor disculpe disculpen disney distinti diwali diy do
dobry doch docteur doctor doctora does doesn't doing dois dokter domingo don don't donc donde done dong donnerstag dont dort dos dosen
down dpd dress drive driver du dua dubai dublin due duh durch during dutch dziekuje dzien e each earlier early east easter eastern easy
ebay edge edinburgh edition een egregio egypt ehefrau ehemann eid ein eine einem einen einer eines einige either el ela ele electrician
eles elle elles ellos else em email emails embora employee empresa en encargado encomenda encore ende endereco endlich enero enfim enfin
engineer england english enough entah entao enterprise entonces entre entrega entregador entrei entschuldigung envoi equipe equipo er era
erst erste es esa escrevo ese eso especially espero essa esse est esta estado estamos estan estao estar estava este estimada estimadas
estimado estimados esto estonia estou estoy et eta etais etait etant ete etes etre etwas eu euch euer eure europe european even evening
ever every everybody everyone everything exactly excel excuse expedia expert express extremely facebook factura facture fahrer faire fait
faq fargo fast father fatura favor fax fazem feb febrero februar februari february fedex ferner fevereiro fevrier few fica fico filipino
finally fine finland finnish firefox firma first fitbit flat flight floor florida foi fois folks following for fora found four fournisseur
frage fragen france frankfurt frau free freitag french freshdesk freund freundin freundliche freundlichen fri friday friend friends from
fruhe fue fui full funcionario fur further fyi ga gak galaxy game gan ganz garmin gave geachte geehrte geehrter gegen geld genau general
geneva gente gentile gentili gentlemen gerat gerente german germany gern gerne gestern get getting gift gimana give glad gli gls gmail
gmbh gmn go god goedemiddag goedemorgen going gojek gold good goodbye google gopay gopro gostaria got gps gpu grab gracias gran grand
grande grandfather grandmother grata grato grazie great greece greek greenland greetings groet groeten gros group gruss grusse grusze
gruße guard guess guru gut gute guten gutschein guys ha habe haben habis hace hacia had hadn't hai hakim hallo halloween halo hamburg
handy hanya happy harap hardly harga hari harus has hasn't hasta hat hatte hatten hausnummer have haven't having hay hdmi he he's head
headphones hear heard heer hello help helpdesk helpful hemos her here hermes herr herren hers herself herzliche herzlichen het heute hey
hi hier hilfe him hingga his hit hiya hoje hola hold home honda honestly hope hopefully hormat hors hospital host hostess hotel hotmail
houston how however hoy hp hr huawei hulu hungarian hungary husband i i'd i'll i'm i've iban ibm ibu iceland ich ici id if igual ihm ihn
ihnen ihr ihre ihrem ihren ihrer ik ikea il ill ils im imagine immediately immer in inbox inc incluso india indian indihome indonesia
indonesian infelizmente info informacion information ini inquiry inspecteur instagram installer instapay instead insurance intel internet
into invoice inzwischen ios ip ipad iphone ireland irish is isn't israel isso issue ist istanbul isto it it's italian italy item items its
itself itu itunes ive iya ja jacket jadi jakarta jam jan janeiro jangan januar januari january janvier japan japanese java jbl je jeans
jede jedoch jefe jemand jetzt jeudi jika jne jogja jordanian jour journee jueves juga juillet juin jul julho juli julio jullie july jumat
jun june junho juni junio just kabar kades kak kakak kalau kalian kalo kami kamis kamu kann kapada kapan karena karte kasih kasir kata
katanya ke kecewa keep kein keine keinen keluarga kemarin kembali kenapa kendala kenya kepada kepala ketua kind kindest kindle kindly kira
kirim kita klant klarna klient klo know kok kollege kollegen kollegin koln konnen konnten konsumen kontakt konto korea korean kunde kunden
kundendienst kundennummer kundenservice kundin kurir l'equipe la ladies lagi lah lain lalu lama lamp lane langsung laptop las last late
lately later latest latvia laut layanan lazada le lead leads least lebaran lebih led left lehrer leider lenovo les less let let's letter
leur lg lhe liebe lieben lieber lieferant lieferung like line linkaja linkedin linux lisboa lisbon list listrik lite literally lithuania
live livraison livreur ll llc llevo lo location login logitech loh loja london long look looking los lot love loyal ltd luego lui lundi
lunes lurah lyon ma ma'am maaf mac macbook machine madam madame mademoiselle madrid maestro magasin mai mail mailman mails maio mais
makasih make mal malah malam malaysia malaysian malgre malheureusement mall man mana manager manajer manana manchester manchmal mandiri
mandor manhattan mann many mar march mardi maret mars marseille martes marz marzo mas masa masalah masih mastercard matur mau max may
maybe mayo mba mbak me mean meanwhile medan medecin medico mei mein meine meinem meinen meiner meines mejor melalui melbourne melhor
melhores memang member membership meme mengapa menos mensagem mensaje menurut mercedes merci mercis mercredi mereka merk mes mesdames
mesin mesmo message messenger messieurs meta meu meus mevrouw mexican mexico mfg mi miami mich micro microsoft mid mientras miercoles
might mijn mil milano min mine minggu minha minhas mini minta minute mio mir mis mismo miss mit mitarbeiter mitarbeiterin mitarbeitern
mittag mittlerweile mittwoch mobile moco moderator mohon moi moin mois mon monat monday money monsieur montag month monthly months montir
moreover morgen morning morocco most mother move mr mrs ms much muchas mucho muita muitas muito muitos mulai munchen mungkin munich museum
muss must mutter muy my myself n na nach nachbar nachbarin nachdem nachmittag nachricht nada nadie nah nama name named namely namun nanti
nao nas naturlich ne necesito need needs nein neither nem nenhum nespresso netflix netherlands neue never new news next ni nice nicht
nichts nigeria nigerian night nih nike nikon ninguem ningun nintendo no nobody noch noches nokia nom nombre nome nomor non none nope nor
north northern norway norwegian nos nosotros nossa nosso not nota nothing notre nous nouveau nouvelle nov nova november novembre novembro
noviembre novo now nuestra nuestro nueva nuevo numa number numero numerous nummer nun nunca nurse nya o ob objet obrigada obrigado
obviously obwohl oct october octobre octubre oder of off office officer often oh ohne oi ojala ok okay oksigen oktober ola old oleh oma on
once onde one ones onkel only ont ontem opa open operator oppo or oracle orang order orders ordine os oslo other others otp otra otro ou
oui our ours out outlook outra outro outubro over ovo own owner package pacote pada padahal page pagi paid pak pakai paket pakistan pan
pani panitia panstwo paquete par para parabens parce parcel pardon parents paris park part partner partnerin pas password patience payment
paypal pdf pedido pela pelanggan pelayan pelayanan pelo pembayaran pembelian pendant pengiriman penjaga penjual people per perawat perche
perfect pergunta perhaps perihal perkenalkan permisi pernah pero person persona personne pertama pesanan pessoa pessoal petugas peu peut
pharmacist philippines philips phone pihak pin pix pixel plan plano platinum playstation playstore plc please pln plumber plus pode podem
poderia point points pois poland policy polish polisi por porem porque porto portugal portuguese possible postcode postman pour pourquoi
pourriez pouvez pozdrawiam pr pra prague praha prazo preciso prego pregunta premier premium previously prezada prezadas prezado prezados
prime primeiro privacy pro probably problem problema probleme product producto products produit produk produkt produto professeur
professor profile promo prosze ps pues puis puisque puma purchase purchased qa qu qual quand quando quant quanto quarta que quel quelle
quelqu quelqu'un quelques quem queria querida querido queridos quero question questions questo qui quick quickbooks quickly quien quiero
quinta quisiera quite quoi rabu rakuten ram ramadan rappel rather re ready real really realme reason recently receptionist rechnung reciba
reclamacao reclamation ref refund regarding regards rektor related remboursement remetente reply reponse report representative request
resepsionis resi resolved respected respecto respeito responsable responsavel response resposta respuesta restaurant retail retro return
returns rewards rica rien right rio rma road roku roma romania romanian rome room ruckerstattung ruckgabe ruckmeldung rumah russia russian
sa saat sabado sabtu sache sad safari safe said saja salam sale sales saludo saludos salut salutations saluti salve sama same samedi
sampai samstag samsung san sangat sans santa sao sapphire sat satpam saturday saudara sauf saw say saya sayang schade schon schonen school
schwester schwiegermutter schwiegervater scotland scottish scusi se seat seattle sebab sebagai sebelum sebelumnya second sedang sedex see
seems segera segue segunda seguro sehari sehr sei sein seine seit sejak sekali sekarang selain selama selamat selasa selbst seller sem
semaine semarang sementara semoga sempre semua sender sendo senhor senhora senhores senin senor senora senores sent seoul sep seperti sept
september septembre septiembre sera seria series sering seriously serta service services servicio servico servizio servus ses sesuai
setelah setembro setiap settings seu seulement seus several sexta shall she shipping shirt shoes shopee shopify should shouldn't si siang
siapa sich sicher sido sie siemens siempre silakan silver sim simply sin since sincere sincerement sinceres sind singapore sino sir sirs
sis sister sisters sku sky skype slack slovakia slovenia sms sneakers so sobald sobre sofa sogar sohn soir soit solo some somebody someone
something sometimes somewhere somit somos son sondern sonntag sono sont sony soon sopir soporte sore sorry sou sous south southern soy
spain spanish speaker speaking specialist spettabile spotify spring square ssd ssn staff standard starbucks start starter state station
still stockholm stop store strange street stripe stuttgart su sua suami suas subject submitted subscription such sudah suddenly suis suite
sujet summer sun sunday supaya super supervisor supir suporte support sur surabaya surat sure surely surface sus swastiastu sweden swedish
swift swiss switch switzerland sydney system szanowni ta table tadi tag tage tahun taiwan tak tal tambem tambien tampoco tan tangerang
tanggal tante tanto tapi tard tarde tardes target tbh te tea team teams technical technician technicien techniker tel telefon telkomsel
tell tem teman tenant tenga tengo tenho tentang tentei ter terca terima terimakasih terkait termin terms ternyata tersebut terus tes tesla
tetap teve texas thailand than thank thanks thankyou thanx that that's thats the their them then there there's therefore these they
they're thing things think third this those though thought three through thu thursday thus thx ticket tidak tiempo tienda tiene tienen
tiktok till tim time times titik tmrw to tochter toda todas todavia today todo todos together toi toko tokopedia tokyo told tolong
tomorrow ton tonight too toronto total totally toujours tous tout toute toutefois toutes town toyota tracking tras tres trotz trotzdem
truly trust trustpilot try tu tuan tudo tue tuesday tukang tunggu tunisia turkey turkish tus tv twice twitter two type uang uber udah uk
ukraine ukrainian ultra um uma umum un una unas uncle und under understood une unfortunately unit university unless uno unos uns unser
unsere unserem unter until untuk up update upon ups urgent url uruguay us usa usb user username usps ustadz usted ustedes usually va vale
valentine valor valued vat vater vendedor vendeur vendor vendredi venmo ver verde verizon vermieter vermieterin vers versand vertrag very
veuillez vez via viel viele vielen vielleicht vienna viernes vietnam visa vive voce voces vocês vodafone voici voila volkswagen vom von
vor vorab voraus vos votre vou voucher vous vpn vraiment vriendelijke vu wah wait waiter waiting waitress waktu walau wales walmart wann
want wants war ware waren warga warm warmest warmly warranty warsaw warszawa warum was washington wasn't watch way we we'll we're we've
website wed weder wednesday week weekend weeks wegen weil weiter weitere welche welcome well wells welsh wenn went wer werde werden were
weren't west western what what's whatever whatsapp when whenever where whereas whether which while who whoever whole whom whose why wi-fi
wie wieder wien wieso wife wifi wij will windows winter wir wird wishes wishlist witam with within without wo woche wochen won't wonderful
word work worst would wouldn't wow writing wrong wtf wurde wurden x xbox xiaomi xmas y ya yahoo yaitu yang yeah year years yep yes
yesterday yet yo yogyakarta york you you're you've your yours yourself youtube yth zahlung zamowienie zara zeit zelle zendesk zero zip
bless durchwahl zentrale nebenstelle vacant unknown tbd zoom zu zuerst zum zur zurich zwar zwei
    `
    .trim()
    .split(/\s+/),
);
