/**
 * Frequent words of languages that are not read, so that the language model learns what "other" looks like where
 * no texts are at hand. One language a line, words parted by spaces.
 */
export const otherWords: readonly string[] = [
  'och att det som en på är av för med till den har de inte om ett han men var jag vi från vid kan när hur mycket tack hej beställning pengar tillbaka väntat veckor fortfarande ingen svar min ni kundtjänst paket skulle varit',
  'og at det som en på er af for med til den har de ikke om et han men var jeg vi fra ved kan når hvordan meget tak hej bestilling penge tilbage ventet uger stadig ingen svar min kundeservice pakke skulle været blevet',
  'ja ei on se että oli mutta hän kun niin myös tai kuin ovat minun teidän miksi vielä rahat takaisin tilaus paketti odottanut viikkoa kiitos hei asiakaspalvelu vastausta en ole saanut koska missä tämä',
  'i w nie na się że to jest z do jak ale o po co tak za od czy jestem mam mój dlaczego jeszcze pieniądze zwrot zamówienie paczka czekam tygodnie dziękuję dzień dobry obsługa klienta odpowiedzi nikt kiedy proszę',
  'a je se na v že to s z do ale jako o by jsem máte proč ještě peníze zpět objednávka balík čekám týdny děkuji dobrý den zákaznická podpora odpověď nikdo kdy prosím moje vaše když také nebo',
  'și de la în nu că este cu pe un o mai ce sunt am dar care pentru din vă mulțumesc bună ziua comanda banii înapoi aștept săptămâni încă niciun răspuns de ce când colet serviciul clienți meu vreau',
  've bir bu da de için çok ne ama ben var mı değil gibi daha neden hala para iade sipariş kargo haftadır bekliyorum teşekkürler merhaba müşteri hizmetleri cevap yok lütfen ne zaman benim olarak kadar bana',
  'és a az hogy nem is van egy meg de csak ez mint már még miért pénzt vissza rendelés csomag hetek óta várok köszönöm jó napot ügyfélszolgálat válasz senki mikor kérem nekem volt lesz ezt',
  'và là của có không được cho tôi bạn này đã với các một người khi tại sao vẫn chưa tiền hoàn lại đơn hàng chờ tuần cảm ơn xin chào dịch vụ khách hàng trả lời ai bao giờ nhưng đến rất',
  'ang ng sa na mga ay ko ako hindi po ba lang kung para at may ito siya pera ibalik order naghihintay linggo salamat magandang araw customer sagot wala bakit kailan pa rin naman yung niyo kayo din',
  'na ya wa kwa ni katika la si hii hiyo lakini kama kuwa mimi yako pesa kurudisha agizo kusubiri wiki asante habari huduma wateja jibu hakuna kwa nini lini bado sana yangu sasa',
  'i de la que el en un una per amb no és els les del com més però tot jo meu diners tornar comanda espero setmanes gràcies bon dia atenció client resposta ningú per què quan encara vull aquest ha estat',
  'un ir ka uz ar par no tas es nav kā bet arī vai kad mana jūsu naudu atpakaļ pasūtījums gaidu nedēļas paldies labdien atbildi neviens kāpēc vēl lūdzu',
  'ir kad yra su į iš tai ne kaip bet aš jūs pinigus atgal užsakymas laukiu savaitės ačiū laba diena atsakymo niekas kodėl kada dar prašau mano buvo',
  'i je da se na u za nije sam to su od s kako ali što moj vaš novac natrag narudžba paket čekam tjedana hvala dobar dan korisnička podrška odgovor nitko zašto kada još molim bilo samo',
  'en het een van ik is dat niet op te zijn voor met maar mijn jullie waarom nog geld terug bestelling pakket wacht weken bedankt hallo klantenservice antwoord niemand wanneer alstublieft geen al steeds worden heb',
  'e di che non la il un per sono una mi con ho ma come perché ancora soldi indietro ordine pacco aspetto settimane grazie buongiorno assistenza clienti risposta nessuno quando mio vostro vorrei della questo molto stato',
  'jeg og det er ikke en at til på som med for vi har av den om hva kan men hvorfor fortsatt penger tilbake bestilling pakke ventet uker takk hei kundeservice svar ingen når vennligst',
];
