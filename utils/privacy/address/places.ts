/** Postal short forms of states and provinces: United States, Canada, Australia, Brazil, military mail. */
export const states: ReadonlySet<string> = new Set(
  `AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD
TN TX UT VT VA WA WV WI WY DC PR AA AE AP AB BC MB NB NL NS ON PE QC SK NSW QLD VIC TAS ACT AC AM AP BA DF CE ES GO MA MT MS MG PB PR RJ RN
RS RO RR SP SE DPO APO FPO`.split(/\s+/),
);

/** Countries in the languages of our readers, small letters. */
export const countries: ReadonlySet<string> = new Set(
  `usa|us|u.s.a.|united states|uk|u.k.|united kingdom|england|scotland|wales|northern ireland|ireland|germany|deutschland|alemania|allemagne|alemanha|jerman|austria|österreich|autriche|áustria|switzerland|schweiz|suisse|svizzera|suiza|suíça|france|frankreich|francia|frança|prancis|spain|españa|spanien|espagne|espanha|spanyol|portugal|italy|italia|italien|italie|itália|netherlands|nederland|niederlande|the netherlands|belgium|belgien|belgique|belgië|luxembourg|poland|polska|polen|pologne|polonia|indonesia|indonesien|indonésie|brazil|brasil|brasilien|brésil|mexico|méxico|argentina|chile|colombia|perú|peru|uruguay|canada|kanada|canadá|australia|australien|new zealand|india|singapore|singapura|malaysia|philippines|japan|denmark|danmark|sweden|sverige|norway|norge|finland|suomi|iceland|czech republic|czechia|slovakia|slovenia|croatia|hungary|romania|bulgaria|greece|cyprus|turkey|russia|ukraine|estonia|latvia|lithuania|south africa|greenland|tunisia|morocco|egypt|nigeria|ghana|kenya|senegal|sénégal|cameroon|algeria|maroc|marruecos|israel|saudi arabia|china|hong kong|taiwan|south korea|korea|thailand|vietnam|pakistan|bangladesh|bolivia|ecuador|venezuela|paraguay|costa rica|panama|panamá|guatemala|el salvador|puerto rico|angola|mozambique|moçambique|malta|türkei|turquie|caba|québec|quebec`.split(
    '|',
  ),
);
