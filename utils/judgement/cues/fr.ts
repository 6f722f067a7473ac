import type { Cues } from './compile';

const kin =
  '(?:pere|papa|mere|maman|femme|epouse|mari|epoux|fils|fille|frere|soeur|oncle|tante|grand-pere|grand-mere|papi|mamie|cousin|cousine|neveu|niece|beau-pere|belle-mere|conjoint|conjointe|compagnon|compagne|bebe|enfant|ami|amie|collegue|titulaire|parents|copain|copine)';
const child =
  '(?:fils|fille|enfant|enfants|bebe|petit|petite|neveu|niece|frere|soeur|ado|adolescent|adolescente|mineur|mineure|gamin|gamine)';
const my = '(?:mon|ma|mes|notre|nos|son|sa|votre|un|une)';
const young = '(?:[1-9]|1[0-7])';
const youngWord = '(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix-sept)';

/** French. */
export const french: Cues = {
  self_harm: [
    "suicid\\w+|scarifi\\w+|me tuer|mettre fin a (?:mes jours|ma vie)|m'oter la vie|en finir(?! (?:avec (?:ce|cette|le|la|les)))",
    "(?:ne |n')?(?:veux|voulais|peux) plus (?:vivre|etre la)|(?:veux|envie de|voudrais) mourir(?! de (?:rire|faim))|(?:veux|envie d')? ?etre morte?(?! de)|prefererais? etre mort",
    "(?:me jeter|sauter|je saute)~(?:du pont|du toit|par la fenetre|sous (?:le|un) train)|je me pends|me pendre|m'ouvrir les veines|(?:mieux|bien) sans moi|(?:la )?vie n'a plus de sens|plus de raison de vivre",
    'dernier message~adieu|adieu a tous|me (?:fais|faire) du mal|cachets~(?:devant|main)',
  ],
  threat: [
    "(?:je|on|nous|j')~(?:vais|allons|va) (?:vous |te |le |la |les |tout )?(?:tuer|bruler|casser|egorger|frapper|planter|defoncer|buter|exploser|demolir|retrouver|tabasser)(?! la croute)~(?:jambes|magasin|livreur|celui|chez vous|souffrir|gueule|bureau|vous|locaux|entrepot|technicien|chef|tous|colis|tout)",
    "je (?:viens|vais) tout (?:casser|bruler|cramer)|je (?:le|la|les|l'|te|vous) ?(?:plante|tue|bute|ecrase|defonce|egorge)(?!r)",
    '(?:je sais|on sait|nous savons|je connais) (?:ou|votre adresse|ton adresse)~(?:bureau|habit\\w+|enfants|travaill\\w+|arme|ecole|viendrai|vit|vis)',
    '(?:viendrai|viens|venir)~avec (?:une arme|un couteau|un fusil|ma batte)|il y a une bombe|une bombe (?:dans|chez)|(?:devrait|faut)~(?:vous )?(?:fusiller|tuer|bruler)|paiere?z? de (?:votre|ta) vie|payer de (?:votre|ta) vie|le sang va couler|mon poing dans|faites attention en sortant|tu vas souffrir',
  ],
  abuse_victim: [
    'violences? (?:conjugales?|domestiques?|sexuelles?|familiales?)|foyer (?:pour|de) femmes|ordonnance de protection|agression sexuelle|agressee? sexuellement|harcel\\w+ (?:sexuel\\w*|sexuellement)|traite des etres humains|viol(?:ee?|er|s)?(?= |\\.|,|$)(?! (?:de donnees|du contrat))',
    "(?:ex-?mari|ex|mari|conjoint|compagnon|copain|pere|beau-pere|fils|il)~(?:me|nous|m'a|m') ?(?:frappe|bat|maltraite|surveille|harcele|menacee?|violee?|poursuit|suit|traque|controle)",
    '(?:il|elle|on) (?:me|nous) (?:harcele|frappe|bat|poursuit|menace de mort|fait chanter|maltraite)|me fait chanter|fait chanter|menacee? de mort',
    "(?:photos?|videos?|images?)~(?:intimes?|nues?|moi nue|denudee?s?)|m'a touchee|me touchait|est violent|tres violent|controle mon telephone",
    '(?:fui|fuir|enfuie|echappee?|cache[rz]?)~(?:mon ex|mon mari|mon conjoint|mon adresse|de lui)|ne doit (?:pas|jamais) savoir|stalk\\w+|victime de (?:violences?|viol|harcelement|traite)',
  ],
  bereavement: [
    'deced\\w+|deces(?= |\\.|,|$)|defunte?s?|obseques|enterrement|funerailles|inhumation|en deuil|veuve|veuf|heritier\\w*|heritiere\\w*|condoleances|acte de deces|feu (?:mon|ma)|fausse couche|mort-ne|notaire~succession|succession de',
    `${kin}~(?:est mort|est morte|nous a quittes|s'est tue[e]?|s'est eteinte?|n'est plus (?:la|parmi|de ce monde)|est partie? (?:hier|trop|au ciel)|a perdu la vie|vient de mourir)(?! de rire)`,
    `(?:avons|ai) perdu (?:notre|mon|ma) ${kin}(?! (?:de vue))`,
    '(?:la|sa) mort de (?:mon|ma|notre)|sa mort',
  ],
  minor: [
    `(?:j'ai|j'avais)(?: seulement| que)? (?:[6-9]|1[0-7]) ans`,
    '(?:fils|fille|enfants?) mineure?s?|mineure? (?:de|non)|mon enfant mineur|pas encore 18 ans|moins de 18 ans|(?:au|en) (?:college|primaire|maternelle)|classe de [3-6]e|pedophil\\w*|pedocriminel\\w*',
    `(?:inconnu|adulte|etranger|homme)~${my} (?:\\w+ )?${child}`,
    `${my} (?:\\w+ )?${child}~(?:du porno|porno\\w*|a avale|harcel\\w+|sans (?:mon |notre )?(?:accord|autorisation)|depense|tomb\\w+ du|seul a l)`,
    `photos de ${my} ${child}|carte de (?:papa|maman|mon pere|ma mere)|bebe~(?:tomb\\w+|avale|etouff\\w+)`,
  ],
  childAge: [`${child}~(?:de|a|age de|agee de) (?:${young}|${youngWord}) (?:ans|mois)`],
  medical: [
    "reaction allergique|choc (?:allergique|anaphylactique)|(?:aux|les) urgences|ambulance|(?:a|de) l'hopital|hospitalis\\w+|intoxication|salmonell\\w+|reanimation",
    'insuline|dialyse|chimiotherapie|chimio|respirateur|oxygene|pacemaker|inhalateur|glucometre|catheter',
    "(?:ai|a|d'un|du|un|le|souffre d'|atteinte? d'un) ?(?:cancer|diabete|epilepsie|asthme|tumeur|leucemie|depression severe|avc|infarctus)(?= |\\.|,|$)|d'epilepsie",
    "avc|infarctus|palpitations|convulsions|evanoui\\w*|crise (?:d'epilepsie|cardiaque|d'asthme)|vomi\\w*|gonfle[es]?~(?:visage|gorge|levres)|malaise",
    '(?:brulee?|cassee?|coupee?|fracturee?|blessee?)~(?:main|bras|jambe|pied|doigt|visage|peau|clavicule|oeil|genou)|(?:main|bras|jambe|visage|doigt)~(?:brulee?|cassee?|blessee?)|electrocut\\w+',
    "enceinte(?! acoustique| bluetooth| connectee| sonore)|quelle dose|dose~(?:comprimes|medicament|tension)|effets secondaires|(?:fais|fait) operer|operee?(?: la| du| de)|depuis que j'en prends|apres (?:la premiere|avoir pris)",
  ],
  discrimination: [
    'discrimin\\w+|racis\\w+|sexis\\w+|misogyn\\w+|homophob\\w+|transphob\\w+|xenophob\\w+|antisemit\\w+|islamophob\\w+|validis\\w+',
    '(?:a cause de|en raison de|pour) (?:mon|ma|notre|mes|leur) (?:\\w+ )?(?:voile|couleur|peau|origine|religion|age|accent|handicap|nom (?:arabe|etranger)|nationalite|genre|sexe)',
    'parce que (?:je|nous) (?:suis|sommes|porte) (?:en fauteuil|une femme|un homme|noire?|arabe|musulmane?|juive?|gay|lesbienne|trans|etrangere?|handicapee?|le voile)',
    '(?:rentrer|retourner|rentre|retourne) dans (?:mon|ton|votre) pays|chien guide~(?:pas|refus\\w+)|se sont moques de (?:mon|ma|mes)|moqu\\w+ de (?:mon|ma) (?:begaiement|accent|handicap)|couleur de (?:ma )?peau|je suis trans|me traite moins bien',
  ],
  press: [
    'journaliste\\w*|reporter\\w*|reportage|redaction(?! du (?:mail|texte))|porte-parole|demande presse|service de presse|attache de presse',
    '(?:alerter|contacter?|prevenir|a|informer|dire a) (?:la presse|les medias|aux medias|les journaux)(?! ?-)|(?:dans|finir dans) les journaux|journal (?:de 20 heures|televise)|mon article|chaine de television|(?:tf1|bfm\\w*|france (?:2|3|inter)|le monde|le parisien|mediapart|liberation|le figaro)~(?:appele|prevenu|interess\\w+|contact\\w+)?',
    "(?:ecris|travaille) pour (?:un|une|le|la) (?:\\w+ )?(?:magazine|journal|media|quotidien)|(?:prevenu|contacte|alerte)~(?:le monde|tf1|bfm|la presse|les medias)|j'enquete|podcast~(?:auditeurs|vous)",
  ],
  legal: [
    '(?:mon|notre|un|une) avocate?s?|avocat~(?:va|contact\\w+)|huissier|assignation',
    "(?<!veux )(?:poursuivre en justice|poursuites(?! de)|porte plainte|porter plainte|depose plainte|deposer plainte|plainte (?:contre|pour)|action en justice|en justice|tribunal|mise en demeure|dgccrf|cnil|mediateur|ufc-?que choisir|60 millions|dommages et interets|prejudice|protection juridique|cour d'appel|juge de proximite|gendarmerie|procureur|voie judiciaire|litige devant|repression des fraudes)",
    '(?:police)~(?:plainte|depose)|escroquerie~plainte',
  ],
};
