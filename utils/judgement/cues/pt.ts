import type { Cues } from './compile';

const kin =
  '(?:pai|papai|mae|mamae|esposa|esposo|marido|mulher|filho|filha|irmao|irma|tio|tia|avo|vovo|vo|primo|prima|sobrinho|sobrinha|sogro|sogra|companheiro|companheira|namorado|namorada|bebe|neto|neta|amigo|amiga|cunhado|cunhada|titular|colega|pais|crianca)';
const child =
  '(?:filho|filha|filhos|crianca|criancas|bebe|menino|menina|sobrinho|sobrinha|neto|neta|irmaozinho|irmao|irma|menor|adolescente|filhinho|filhinha)';
const my = '(?:meu|minha|meus|minhas|nosso|nossa|seu|sua|um|uma|ao meu|a minha)';
const young = '(?:[1-9]|1[0-7])';
const youngWord =
  '(?:dois|tres|quatro|cinco|seis|sete|oito|nove|dez|onze|doze|treze|quatorze|catorze|quinze|dezesseis|dezasseis|dezessete)';

/** Portuguese, of Brazil and Portugal. */
export const portuguese: Cues = {
  self_harm: [
    'suicid\\w+|automutil\\w+|me matar(?! de (?:rir|trabalhar))|matar-me|tirar (?:a |minha |a minha )?(?:propria )?vida|dar fim a (?:minha )?vida',
    'nao (?:quero|aguento|consigo) mais viver|(?:quero|queria|vontade de|preferia|prefiro) (?:morrer|estar mort[oa]|sumir do mundo)(?! de (?:rir|vontade))|(?:vou|quero) (?:me jogar|pular|me atirar)~(?:ponte|predio|janela|trem|metro)|me (?:enforco|enforcar|corto|cortar)(?! (?:a linha|o plano))',
    '(?:melhor|melhores) sem mim|nao vejo sentido~(?:viver|vivendo|vida)|sem vontade de viver|acabar com (?:tudo|minha vida)|ultima mensagem~adeus|adeus a todos|eu me machuco|me machucar|comprimidos na mao',
  ],
  threat: [
    '(?:vou|vamos|irei) (?:ai )?(?:matar|quebrar|queimar|botar fogo|tacar fogo|esfaquear|explodir|bater|arrebentar|encher de porrada|te achar|te matar|acabar com a raca|atropelar)(?!-me| a cabeca)~(?:pernas|loja|tudo|quem|entregador|tecnico|cara|voces|deposito|predio|chefe|motoboy|sofrer|na|de|escritorio)',
    '(?:quebr|arrebent|part)(?:o|ar|arei) a (?:cara|fuca|boca|fussa) d\\w+|eu (?:atropelo|esfaqueio|mato|arrebento|quebro)(?! a cabeca)|(?:sei|sabemos) onde (?:fica|voce|voces|seus|seu|mora\\w*)~(?:escritorio|filhos|estud\\w+|mora\\w*|armado|trabalh\\w+)?|vou armado|tem uma bomba|uma bomba (?:no|na|ai)|(?:levar|merece\\w*)~(?:um tiro|uma surra|morrer)|pagar com a vida|correr sangue|toma cuidado quando|voce vai sofrer|te achar e voce|botar fogo',
  ],
  abuse_victim: [
    'violencia (?:domestica|contra a mulher|sexual|familiar)|casa (?:de )?abrigo|medida protetiva|lei maria da penha|estupr\\w+|assedi\\w+ sexual\\w*|abus(?:o|ou|ada) sexual\\w*|trafico (?:de pessoas|humano)',
    '(?:ex-?marido|ex|marido|companheiro|namorado|padrasto|pai|filho|ele)~(?:me|nos) (?:bate|bateu|espanca|agride|agrediu|maltrata|vigia|persegue|controla|ameacou|ameaca|estuprou|assedia)',
    '(?:ele|ela) me persegue|me (?:assedia|chantage\\w+|ameacou de morte|estupr\\w+|espanc\\w+)|chantage\\w+|passou a mao em mim|e violento|controla meu celular',
    '(?:fotos?|videos?|imagens)~(?:intim[ao]s?|nua|nuas|pelad[ao]s?|minhas nua)|(?:fugi|fugindo|escond\\w+)~(?:do meu ex|do meu marido|dele|meu endereco)|nao pode saber|vitima de (?:violencia|abuso|assedio|trafico|estupro)|stalk\\w+',
  ],
  bereavement: [
    'falec\\w+|obito|velorio|enterro|sepultamento|funeral|de luto|viuv[oa]|herdeir[oa]s?|inventario do|pesames|condolencias|que deus o tenha|que deus a tenha|natimorto|aborto espontaneo',
    `${kin}~(?:morreu|morreram|partiu (?:ontem|hoje|cedo|deste|na|em)|nao esta mais (?:entre|conosco|com)|perdeu a vida|nos deixou|se foi)(?! de rir)`,
    `(?:perdemos|perdi) (?:o |a )?(?:meu|minha|nosso|nossa) ${kin}(?! de vista)`,
    'a morte d[oae]s? (?:meu|minha)|certidao de obito',
  ],
  minor: [
    `(?:tenho|fiz)(?: so| apenas)? (?:[6-9]|1[0-7]) anos`,
    'menor(?:es)? de idade|filh[oa]s? menor(?:es)?|nao tenho 18|menos de 18|ensino fundamental|pedofil\\w*|aliciad\\w*|aliciamento',
    `(?:estranho|adulto|desconhecido|homem)~${my} (?:\\w+ )?${child}`,
    `${my} (?:\\w+ )?${child}~(?:pornograf\\w*|porno|engoliu|bullying|sem (?:minha |nossa )?(?:autorizacao|permissao)|gastou|caiu|sozinho)`,
    `fotos d[oae] (?:meu|minha) ${child}|deixaram~${child}~sozinh[oa]|cartao d[oae] (?:meu |minha )?(?:pai|mae)|bebe~(?:caiu|engoliu|engasg\\w+)`,
  ],
  childAge: [`${child}~(?:de |tem |com )(?:so |apenas )?(?:${young}|${youngWord}) (?:anos|aninhos|meses)`],
  medical: [
    'reacao alergica|alergia (?:grave|severa)|pronto-?socorro|ambulancia|(?:no|ao|do) hospital|hospitaliz\\w+|internad[oa]|intoxicacao|salmonel\\w+|uti(?= |\\.|,|$)',
    'insulina|dialise|hemodialise|quimioterapia|quimio|respirador|oxigenio|marca-?passo|inalador|bombinha|glicosimetro|cateter|remedio (?:de|da|para) (?:pressao|coracao)',
    '(?:tenho|tem|teve|com|sofro de|sofre de|diagnosticad[oa] com|um)(?: um| uma)? (?:cancer|diabetes|epilepsia|asma|tumor|leucemia|depressao|avc|infarto|derrame)',
    'avc|infarto|taquicardia|convuls\\w+|desmai\\w+|falta de ar|crise de (?:epilepsia|asma)|vomit\\w+|inchad[oa]|queimadura',
    '(?:queimei|quebrei|cortei|fraturei|machuquei)~(?:mao|braco|perna|pe|dedo|rosto|clavicula|olho|joelho)|choque~(?:mao|queim\\w+|eletrico)',
    'gravida|qual dose|dose~(?:remedio|tomar|comprimid\\w*)|efeitos colaterais|ser operad[oa]|cirurgia|desde que tomo|depois da primeira (?:capsula|dose)|depois de tomar',
  ],
  discrimination: [
    'discrimina\\w+|racis\\w+|machis\\w+|sexis\\w+|homofob\\w+|transfob\\w+|xenof\\w+|antissemit\\w+|islamofob\\w+|capacitis\\w+|preconceit\\w+|injuria racial',
    '(?:por|por causa d[aeo]|devido a) (?:cor d[ea] )?(?:minha|meu|nossa|nosso) (?:\\w+ )?(?:cor|pele|raca|religiao|idade|sotaque|origem|nacionalidade|genero|deficiencia|orientacao)',
    'por (?:ser|eu ser|usar|sermos) (?:mulher|negr[oa]|gay|lesbica|trans|muculman[oa]|judi[ao]|judeu|estrangeir[oa]|veu|cadeirante|idos[oa]|deficiente|nordestin[oa]|dois homens|duas mulheres)',
    '(?:voltar|volta) para (?:o )?(?:meu|seu) pais|cao-?guia|zombaram d[aeo]|cor da (?:minha )?pele|sou trans|me tratam pior',
  ],
  press: [
    'jornalista\\w*|reporter|reportagem|redacao|porta-?voz|pedido de imprensa|assessoria de imprensa|coletiva de imprensa|emissora',
    '(?:a|na|para a|com a) (?:imprensa|midia)|(?:parar|sair|vai) n?os? jornais|nos jornais|noticiario|minha materia|(?:escrevo|trabalho) para (?:um|uma|o|a) (?:\\w+ )?(?:revista|jornal|site|veiculo)|(?:globo|record|folha|estadao|sbt|uol|g1)~(?:ligou|avisei|contat\\w+|interess\\w+|procur\\w+)|(?:avisei|contatei|procurei|chamei) (?:a|o) (?:globo|record|folha|estadao|sbt|uol|g1)',
    'podcast~(?:ouvintes|voces|episodio)|posicionamento(?: oficial)?~|canal~(?:inscritos|seguidores)~(?:voces|publicar)',
  ],
  legal: [
    '(?:meu|nosso|um|uma|minha) advogad[oa]s?|advogad[oa]~(?:vai|contato)',
    '(?<!nao quero )(?:processar (?:voces|a empresa|a loja|judicialmente|esta)|(?:abrir|mover|entrar com)(?: um| uma)? (?:processo|acao)|entrar(?:ei)? na justica|a justica|na justica|tribunal|juizado|pequenas causas|medidas (?:judiciais|legais|cabiveis)|notificacao (?:extra)?judicial|procon|anpd|reclame aqui|anatel|bacen|banco central|danos morais|indenizacao|boletim de ocorrencia|b\\.o\\.|queixa-?crime|delegacia|defensoria|ministerio publico|peticao|codigo de defesa do consumidor|juiz|denunciar)',
    'policia~(?:queixa|registr\\w+|boletim)',
  ],
};
