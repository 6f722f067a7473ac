import type { Cues } from './compile';

const kin =
  '(?:padre|papa|madre|mama|esposa|esposo|marido|mujer|hijo|hija|hermano|hermana|tio|tia|abuelo|abuela|primo|prima|sobrino|sobrina|suegro|suegra|pareja|novio|novia|bebe|nieto|nieta|amigo|amiga|cunado|cunada|titular|companero|companera|padres|nino|nina)';
const child =
  '(?:hijo|hija|hijos|nino|nina|bebe|sobrino|sobrina|nieto|nieta|hermanito|hermanita|hermano|menor|adolescente|chico|chica|pequeno|pequena)';
const my = '(?:mi|mis|nuestro|nuestra|nuestros|su|sus|un|una)';
const young = '(?:[1-9]|1[0-7])';
const youngWord =
  '(?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieciseis|diecisiete)';

/** Spanish, of Spain and America. */
export const spanish: Cues = {
  self_harm: [
    'suicid\\w+|autolesi\\w+|quitarme la vida|matarme(?= |\\.|,|$)(?! (?:de (?:risa|hambre)|trabajando))|me (?:quiero|voy a) matar',
    '(?:ya )?no quiero (?:vivir|seguir viviendo|estar vivo|estar viva|existir)|(?:quiero|quisiera|ganas de) (?:morir|morirme|estar muert[oa])(?! (?:de risa|por))',
    '(?:voy a|quiero) (?:tirarme|lanzarme|saltar)~(?:puente|balcon|ventana|azotea|tren)|me (?:ahorco|corto|tiro del)|ahorcarme|cortarme las venas',
    '(?:mejor|estarian mejor) sin mi|preferiria estar muert[oa]|no le (?:veo|encuentro) sentido~(?:vivir|viviendo|vida)|sin ganas de vivir|acabar con (?:todo|mi vida)',
    'ultimo mensaje~adios|adios a todos|me (?:he )?(?:vuelto a )?(?:corto|cortar|cortado)~(?:brazos|venas|munecas)|me hago dano|hacerme dano',
  ],
  threat: [
    '(?:voy|vamos|ire|iremos|iba) a (?:matar|quemar|romper|partir|destrozar|golpear|acuchillar|disparar|reventar|incendiar|apunalar|encontrar)(?:l[eo]s?|te)?(?!me)~(?:piernas|tienda|local|oficina|repartidor|tecnico|cara|todos|al que|almacen|edificio|sufrir|ustedes|empleado|jefe|mensajero)',
    '(?:le|les|te|os) voy a (?:romper|matar|partir|pegar|encontrar|quemar|reventar|disparar)|(?:lo|la|los) (?:acuchillo|mato|apunalo|atropello|reviento|quemo)|ire a destrozar',
    '(?:se|sabemos|conozco) (?:donde|en que|a que|su|tu) (?:esta(?:n)? (?:tus?|sus?|vuestr\\w+)|vives|viven|trabaja|colegio|direccion|casa)~(?:pistola|hijos|oficina|voy|familia|van)?',
    '(?:pistola|cuchillo|arma|escopeta)~(?:oficina|tienda|voy|ir)|(?:ir|voy|ire)~con (?:una )?(?:pistola|arma|navaja|escopeta)|hay una bomba|una bomba en',
    'cuidate cuando|cuidado (?:al|cuando) sal\\w+~trabajo|(?:pagar|pagaras|pagaran)~con (?:tu|su) vida|correr sangre|pegarl?e?s? un tiro|un tiro a todos|una paliza|vas a sufrir',
  ],
  abuse_victim: [
    'violencia (?:de genero|domestica|machista|familiar|intrafamiliar|sexual)|casa de acogida|orden de (?:alejamiento|proteccion|restriccion)|refugio para mujeres|trata de personas|agresion sexual|abus(?:o|os|aron|o) sexual(?:es)?|acos[oa]~sexual\\w*',
    '(?:exmarido|ex marido|ex|marido|esposo|pareja|novio|padrastro|padre|hijo|el)~(?:me|nos) (?:pega|pego|golpea|golpeo|maltrata|viola|violo|persigue|acosa|vigila|controla|amenazo|amenaza)',
    'me (?:violaron|violo|acosa|persigue|chantaje\\w+|extorsion\\w+|toco|manose\\w+|amenazo de muerte|maltrat\\w+)',
    '(?:fotos|imagenes|videos|video)~(?:intim[ao]s?|desnud[ao]s?|mias desnuda)|chantaje\\w*|sextorsion',
    '(?:hui|huyendo|escap\\w+|escond\\w+)~(?:de mi ex|de mi marido|de el|maltrat\\w+|mi direccion)|(?:que no sepa|no debe saber)~(?:escrib\\w+|donde)|es violento|muy violento',
    'me controla el telefono|victima de (?:violencia|abuso|maltrato|trata|acoso)',
  ],
  bereavement: [
    'falleci\\w*|difunt[oa]s?|defuncion|funeral\\w*|entierro|velorio|velatorio|sepelio|de luto|en paz descanse|q\\.?e\\.?p\\.?d|enviud\\w+|viud[oa]|hereder[oa]s?|testamento|pesame|condolencias|aborto espontaneo|nacio muert[oa]',
    `${kin}~(?:murio|ha muerto|muri|se murio|se mato|ya no esta (?:con nosotros|entre nosotros)|perdio la vida|nos dejo)(?! de (?:risa|ganas))`,
    `(?:perdimos|perdi|hemos perdido|he perdido) a (?:mi|nuestr[oa]) ${kin}`,
    '(?:su|la) muerte (?:de|repentina)|muerte de mi|certificado de muerte',
  ],
  minor: [
    `(?:tengo|cumpli)(?: solo)? (?:[6-9]|1[0-7]) anos`,
    'menor(?:es)? de edad|hij[oa]s? menor(?:es)?|no cumplo 18|menos de 18|(?:la |en )secundaria todavia|en (?:la )?(?:primaria|secundaria)|pederasta|pedofil\\w*|grooming',
    `(?:desconocido|adulto|extrano|hombre mayor)~${my} (?:\\w+ )?${child}`,
    `${my} (?:\\w+ )?${child}~(?:pornograf\\w*|porno|se trago|acoso|sin (?:mi |nuestro )?permiso|gasto|se cae|solo en el)`,
    `fotos de ${my} ${child}|(?:dejaron solo|quedo solo)~${child}|tarjeta de (?:mi )?(?:papa|mama|padre|madre)|bebe~(?:cae|cayo|trago|ahog\\w+)`,
  ],
  childAge: [`${child}~(?:de |tiene |con )(?:solo )?(?:${young}|${youngWord}) (?:anos|anitos|meses)`],
  medical: [
    'reaccion alergica|alergi\\w+ (?:grave|severa)|urgencias|ambulancia|(?:en|al) (?:el )?hospital|hospitaliz\\w+|intoxic\\w+|salmonel\\w+|cuidados intensivos',
    'insulina|dialisis|quimioterapia|quimio|respirador|oxigeno|marcapasos|inhalador|glucometro|cateter',
    '(?:tengo|tiene|tenia|con|sufro|sufre|padezco|diagnosticaron|por)(?: de| un| el)? (?:cancer|diabetes|epilepsia|asma|tumor|leucemia|depresion|vih|derrame|infarto|alzheimer)',
    'un derrame|infarto|taquicardia|convulsi\\w+|desmay\\w+|me falta el aire|no puedo respirar|ataque de epilepsia|vomit\\w+|hinchad[oa]|ronchas|sarpullido',
    '(?:queme|quemo|quemado|rompi|corte|fracture|herido?|lesion\\w+)~(?:mano|brazo|pierna|pie|dedo|cara|piel|clavicula|ojo|rodilla)|descarga~(?:mano|quem\\w+|corriente)|descarga electrica',
    'embarazada|que dosis|dosis~(?:pastillas|tomar|medicamento)|efectos secundarios|me operan|operacion~(?:semana|rodilla|corazon|hospital)|desde que lo tomo|despues de tomar',
  ],
  discrimination: [
    'discrimina\\w+|racis\\w+|machis\\w+|sexis\\w+|homofob\\w+|transfob\\w+|xenof\\w+|antisemit\\w+|islamofob\\w+|capacitis\\w+',
    '(?:por|debido a) (?:mi|mis|su|nuestr[oa]) (?:\\w+ )?(?:color de piel|color|raza|religion|edad|acento|origen|nacionalidad|apellido|genero|discapacidad|orientacion)(?! (?:favorito|del))',
    'por (?:ser|llevar|tener) (?:mujer|negr[oa]|gay|lesbiana|trans|gitan[oa]|musulman\\w*|judi[oa]|extranjer[oa]|velo|apellido|latin[oa]|indigena|mayor|discapacitad[oa])',
    '(?:volviera|vuelva|vuelvete|vete) a (?:mi|tu|su) pais|perro guia|silla de ruedas~(?:discrim\\w+|no me|negar\\w+)|se burlaron de (?:mi|mis)|color de piel|soy trans|me tratan peor',
  ],
  press: [
    'periodista\\w*|reporter[oa]s?|reportaje|redaccion(?! del? (?:correo|texto))|portavoz|solicitud de prensa|rueda de prensa|gabinete de prensa',
    '(?:a|en|con) la prensa(?! francesa)|medios de comunicacion|a los medios|(?:salir|saldra|sale|publicar\\w*)~en (?:los |las )?(?:periodicos?|noticias|prensa|television|tele)|(?:en|a) los periodicos',
    'mi articulo|cadena de television|para la television|(?:escribo|trabajo) para (?:un|una|el|la) (?:\\w+ )?(?:revista|periodico|diario|medio)|(?:informe|avise|conte|contacte)~(?:el pais|el mundo|telemundo|univision|abc|la vanguardia|clarin)|telemundo|univision',
    'podcast~(?:oyentes|ustedes|episodio)|canal~(?:suscriptores|seguidores)~(?:ustedes|publicar)',
  ],
  legal: [
    '(?:mi|nuestro|nuestra|un|una) (?:abogad[oa]s?|bufete)|abogad[oa]s?~(?:contacto|pondra|demanda|juicio)',
    '(?<!no quiero )(?:demandar\\w*|demanda (?:ya|esta|judicial|contra|colectiva)|la demanda|denunciar\\w*|denuncia (?:por|en|ante|contra|policial)|una denuncia|querella|acciones legales|medidas legales|via judicial|proceso judicial|juzgado|tribunal(?:es)?|(?:a|ir|iremos a) juicio|burofax|indemnizacion|danos y perjuicios|profeco|ocu|facua|sernac|indecopi|consumidor~reclam\\w*|ante consumo|agencia de proteccion de datos|ministerio publico|defensor del (?:pueblo|cliente))',
    'policia~(?:denuncia|caso|reporte)|estafa~denuncia',
  ],
};
