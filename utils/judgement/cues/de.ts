import type { Cues } from './compile';

const kin =
  '(?:vater|mutter|mama|papa|mann|ehemann|frau|ehefrau|sohn|tochter|kind|baby|bruder|schwester|onkel|tante|cousin|cousine|neffe|nichte|oma|opa|grossmutter|grosvater|grossvater|grosmutter|enkel|enkelin|partner|partnerin|lebensgefahrte|freund|freundin|schwiegervater|schwiegermutter|kollege|kollegin|eltern|kontoinhaber|kunde|kundin)';
const child =
  '(?:sohn|tochter|kind|kinder|baby|kleinkind|enkel|enkelin|neffe|nichte|bruder|schwester|schuler|schulerin|junge|madchen|grundschuler|kleine|kleiner)';
const my = '(?:mein|meine|meinem|meinen|meiner|meines|unser|unsere|unserem|unserer|unseren|ihr|ihre|sein|seine)';
const young = '(?:[1-9]|1[0-7])';
const youngWord =
  '(?:ein|zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|elf|zwolf|dreizehn|vierzehn|funfzehn|sechzehn|siebzehn)';

/** German; umlauts as plain vowels, sharp s as one s. */
export const german: Cues = {
  self_harm: [
    '(?:suizid\\w*|selbstmord\\w*|selbstverletz\\w*|freitod)',
    '(?:mich|sich) (?:\\w+ )?(?:umbringen|umzubringen|toten|zu toten|erhangen|aufhangen|aufzuhangen|ritzen)|bring(?:e)? mich um',
    '(?:nicht|nimmer) mehr (?:leben|weiterleben|aufwachen|da sein)',
    '(?:nehme|nehmen|nahm) (?:mir|sich|ich mir)(?: mein)? das leben|mir das leben (?:nehmen|zu nehmen)',
    '(?:hang|hange) (?:ich )?mich~auf|(?:spring|springe)~(?:von der brucke|aus dem fenster|vom dach|vor den zug)',
    '(?:will|mochte|wollte|wurde|am liebsten)~(?:einfach )?(?:sterben|tot sein)(?! vor)|lieber tot',
    'ohne mich~besser dran|mache schluss|letzte nachricht~(?:lebt|leb wohl|adieu)|lebt wohl',
    '(?:in den arm|mir die arme|mich)~(?:geritzt|aufgeschnitten)|keinen sinn mehr(?: im leben)?|sinn im leben|(?:mir|sich)~etwas an(?:zu)?tun',
    'tabletten~(?:bereit|neben mir|in der hand)',
  ],
  threat: [
    '(?:ich|wir|dem|den|euch|dich|sie)~(?:breche|bringe|schlage|steche|erschiesse|erschiese|erschlage|verprugle|zunde|sprenge|fahre|zerlege|haue)~(?:die beine|um(?:,| |\\.|$)|ab|kurz und klein|zusammen|uber den haufen|an|in die luft|die knochen|tot|laden|zusammen)',
    'bring(?:e)? (?:ich )?(?:den|dich|euch|sie|ihn) um|(?:stech|knall)e? ich~ab|ich bringe~um',
    '(?:(?:ich|wir) (?:weis|weiss|wissen|kenne|finde)|wei(?:s|ss) ich)~wo (?:du|ihr|sie|ihre|ihr buro|deine|eure)~(?:wohn|kinder|buro|arbeit|schule|komme|gnade)\\w*',
    '(?:komme|kommen|stehe)~(?:mit (?:einer )?(?:waffe|messer|baseballschlager|pistole)|vor der tur~blut|und schlage)',
    'eine bombe|bombe in|(?:man sollte|gehort|gehoren)~(?:erschiesen|erschiessen|abgeknallt|verbrannt)|mit dem leben bezahlen|fliest blut|aufs maul|gnade (?:dir|euch) gott',
    '(?:passen sie auf|pass auf)~(?:nach hause|feierabend|rucken)',
    '(?:zunde|fackle|brenne)~(?:laden|haus|buro|filiale|lager)~(?:an|ab|nieder)',
  ],
  abuse_victim: [
    'hauslich\\w* gewalt|frauenhaus|gewaltschutz\\w*|einstweilige verfugung~(?:gegen )?~gewalt|annaherungsverbot|kontaktverbot|missbrauch(?:t|te|en) (?:mich|uns|worden)|misshandel\\w*|vergewaltig\\w*|begrapscht|begrabscht|sexuell\\w* (?:belastig\\w*|ubergriff\\w*|missbrauch\\w*|gewalt)|belastigt~sexuell\\w*|menschenhandel',
    '(?:ex|exmann|ex-mann|exfrau|mann|frau|partner|freund|sohn|vater|stiefvater|er)~(?:schlagt|schlug|verprugelt|wurgt|bedroht|kontrolliert|verfolgt|misshandelt|stalkt) (?:mich|uns|mein)',
    '(?:gewalttatig\\w*|stalk\\w*|stalker)',
    '(?:nacktbilder\\w*|nacktfotos?|intime? (?:fotos?|bilder|videos?)|intimen (?:fotos?|bildern|videos?))',
    '(?:darf|durfen|soll) (?:nicht|niemand|nie)~(?:wissen|erfahren|sehen)~(?:gedroht|schreibe|wohne|adresse)?|adresse~darf niemand',
    '(?:geflohen|gefluchtet|versteck\\w*)~(?:ex|mann|partner)|vor meinem (?:ex|mann|partner|vater)~(?:geflohen|gefluchtet|versteck\\w*)',
    '(?:fahrer|mitarbeiter|gastgeber|techniker)~(?:mich )?(?:angefasst|begrapscht|bedrangt|gekusst)',
  ],
  bereavement: [
    'verstorben\\w*|verstarb|gestorben|todesfall\\w*|sterbeurkunde|beerdigung|beisetzung|trauer(?:n|fall|feier|anzeige)|bestattung|hinterbliebene\\w*|witwe|witwer|erbin|erbe von|nachlass(?!en)|testament|totgeburt|fehlgeburt|verschieden ist',
    `(?:${kin})~(?:ist|war) (?:\\w+ )?(?:tot|gegangen|von uns gegangen|ums leben)|ums leben gekommen|tot zur welt|lebt nicht mehr|von uns gegangen|nicht mehr aufgewacht`,
    `(?:haben|habe)~${my} ${kin}~verloren(?! gegangen)`,
    `${my} (?:\\w+ )?${kin}~(?:starb|ist verschieden|eingeschlafen)`,
    'der (?:kontoinhaber|kunde|mieter|versicherte) ist tot',
  ],
  minor: [
    `(?:ich bin|bin)(?: erst)? (?:[6-9]|1[0-7])(?: jahre(?: alt)?)?(?= und|,|\\.|$)`,
    'minderjahrig\\w*|(?:noch )?(?:nicht|unter) 18|volljahrig~nicht|(?:[1-9]|10)\\. klasse|grundschuler\\w*|padophil\\w*|kinderschutz',
    `(?:fremder|erwachsener|erwachsene|unbekannter)~${my} (?:[\\w-]+ )?${child}`,
    `${my} (?:[\\w-]+ )?${child}~(?:porno\\w*|verschluckt|gemobbt|ohne erlaubnis|ohne (?:unsere|meine)|allein am|ausgegeben|aus dem sitz|gefallen)`,
    `fotos? (?:von )?${my} (?:[\\w-]+ )?${child}|(?:mit papas|mit mamas|vaters|mutters) (?:karte|konto|handy)`,
    '(?:kleinkind|baby)~(?:verschluckt|gefallen|erstickt|verletzt)',
  ],
  childAge: [
    `(?:${youngWord}|${young}) ?-?jahrig\\w*`,
    `${my} (?:\\w+ )?${child},? (?:ist |wird )?(?:erst )?${young}(?: jahre(?: alt)?|,| und)`,
  ],
  medical: [
    'allergisch\\w*(?! getestet)|notaufnahme|notarzt|krankenwagen|krankenhaus|klinik(?:aufenthalt)|intensivstation|salmonell\\w*|lebensmittelvergiftung|vergift\\w*',
    'insulin|dialyse|chemotherapie|chemo|beatmungsgerat|sauerstoffgerat|herzschrittmacher|inhalator|blutzuckermess\\w*|katheter|epi-?pen',
    '(?:habe|hat|an|hatte|mit)~(?:krebs|schlaganfall|herzinfarkt|epilepsie|diabetes|tumor|asthma|depression\\w*|leukamie|demenz|multiple sklerose)|krebs(?:erkrankung|diagnose)',
    'schlaganfall|herzinfarkt|herzrasen|brustschmerz\\w*|atemnot|epileptisch\\w*|ohnmachtig|bewusstlos|krampfanfall|ausschlag~(?:haut|creme|seit)|geschwollen|erbroch\\w*|stromschlag|verbruht',
    '(?:hand|arm|bein|fuss|fus|finger|gesicht|haut|schlusselbein|knie|rippe)~(?:verbrannt|gebrochen|verletzt|verbruht|geblutet|genaht)|(?:gebrochen|verletzt|verbrannt)~(?:hand|arm|bein|schlusselbein)',
    'schwanger\\w*|dosis|dosierung|nebenwirkung\\w*|(?:nach|seit) der einnahme|werde~operiert|operation~(?:krankenhaus|arzt|knie|herz|woche)|diagnostiziert',
  ],
  discrimination: [
    'diskriminier\\w*|rassis\\w*|sexis\\w*|homophob\\w*|schwulenfeindlich\\w*|transphob\\w*|antisemit\\w*|auslanderfeindlich\\w*|fremdenfeindlich\\w*|islamfeindlich\\w*|behindertenfeindlich\\w*',
    'wegen (?:meine[srmn]?|unsere[srmn]?|seine[srmn]?|ihre[srmn]?) (?:\\w+ )?(?:kopftuch\\w*|hautfarbe|herkunft|religion|alters|geschlechts|akzents?|behinderung|namens|nationalitat|sexualitat)',
    '(?:weil|nur weil)~(?:rollstuhl|auslander\\w*|frau bin|schwarz bin|muslim\\w*|schwul|lesbisch|trans|behindert|turkisch|arabisch|jude|judin|kopftuch)',
    'zuruck in (?:mein|dein|ihr|euer) land|blindenhund~(?:nicht|verboten|verweigert)|uber (?:mein|meinen|meine) (?:\\w+ )?(?:stottern|akzent|behinderung|aussehen)~lustig|(?:stottern|akzent|behinderung)~lustig gemacht',
    '(?:bin trans|transfrau|transmann|nicht-?binar)~(?:falsch|absichtlich|herr|frau)|benachteiligt~(?:alter|behinderung|frau|herkunft)|hautfarbe',
  ],
  press: [
    'journalist\\w*|reporter\\w*|redaktion|redakteur\\w*|presse(?:anfrage|sprecher\\w*|stelle|auskunft)|fernsehbeitrag|fernsehteam|kamerateam',
    '(?:an|bei|zu) (?:die|der|den) (?:presse|medien|zeitung|offentlichkeit)(?! ?mitteilung)|(?:die|das) (?:presse|medien|fernsehen|zeitung)~(?:wird|war|werden|freuen|erfahren|schon|bei mir)',
    '(?:mein|unser|ein) (?:artikel|bericht|beitrag)~(?:erscheint|ausgestrahlt|uber|gesendet)|(?:steht|kommt|stehen)~in der zeitung|stellungnahme~|bitte~um~stellungnahme',
    '(?:rtl|wdr|ndr|zdf|ard|sat\\.?1|pro7|spiegel|bild(?:zeitung)?|swr|mdr|srf|orf)~(?:informiert|gemeldet|dreh\\w*|freuen|kontakt\\w*|bericht\\w*|wissen)|(?:bildzeitung|spiegel tv)',
    '(?:schreibe|schreiben|arbeite|recherchiere)~(?:magazin|zeitung|artikel|blatt|sender|als (?:freier|freie))|verbrauchermagazin|podcast~(?:horer\\w*|sie|folge)|wende mich~medien',
  ],
  legal: [
    '(?:mein|meine|meinem|meinen|unser|unserem|unseren|unsere|ein|einen|einem) (?:rechts)?anwalt\\w*|anwaltlich\\w*|rechtsanwalt\\w*(?! ?skanzlei braucht)',
    '(?<!niemanden )(?:verklag\\w*|klage (?:ein|ist|wird|beim|gegen|erheb)\\w*|klageschrift|einklagen|gerichtlich\\w*|rechtlich\\w* (?:schritte|konsequenzen|vorgehen)|rechtsweg|strafantrag|strafanzeige|anzeige (?:wegen|erstatt|gegen|bei der polizei)\\w*|mahnbescheid|abmahn\\w*|schadens?ersatz|schmerzensgeld|rechtsschutz\\w*|verbraucherzentrale|verbraucherschutz|schlichtungsstelle|bundesnetzagentur|datenschutzbehorde|ombudsmann|bafin|staatsanwalt\\w*|einstweilige verfugung)',
    '(?:vor|beim|zum|ans|vor das) (?:gericht|amtsgericht|landgericht|oberlandesgericht|kadi)|(?:anzeige|fall)~(?:polizei)|polizei~(?:anzeige|eingeschaltet|gemeldet)|dsgvo|(?:betrug|betrugs)~anzeige|(?:letzte|letztmalige) frist',
  ],
};
