import { unfolded } from './unfolded';

/** Given names of many cultures, plain letters, that are hardly ever anything else where they stand with a capital. */
export const firstNames: ReadonlySet<string> = unfolded(`
aa rav ron/ab by dul dullah el ena igail raham/ac hieng
ad aeze am amo ebayo el ela ele elheid elia elina ella emir iti itya nan olfo rian riana riano rien/ae sha/af onso
ag ata atha nes nieszka ung us ustin ustina ustinus/ah mad med met/ai cha da dan ko leen lsa lson lton nhoa sha shah syah tor za/aj ay
ak ash ifumi iko ira mal osua
al ain an ana ba bert berta berto brecht cime ec ejandra ejandro eksander eksandra eksi ena enka essandra essandro essia essio exander exandra exandre
al exandru exei exey exia exis fie fonso fred fredo i ice icia icja if ina ine isa ison issa istair lan lison ma mut ois patu tan varo vin yssa
am adeo adou aia aka alia anda andine ara elia eliana elie in ina inah inata ine ir ira it paro y
an a ais as astasia atole der ders di dika dre drea dreas dreea drei dres drew drey drzej dy ette gela gelica gelika gelina gelo gie gus h ika il isa
an isah ita ja jali ke n na nabel ne negret neke neliese nette nie nika ouk sgar thony tje toine toinette ton tonella tonia tonin tonio tti ush ya
ao ife/ap olline/ar abella aceli antxa ash chie da iana iel if indam jen jun lene mand mando naldo nau naud ndt ne nold thur to turo um un vid ya
as a ep hish hley hok hwin if ma tri trid uncion ya/at ika/au lia relie relien relio rora rore/av a/ax el/ay aan esha lin se u umi unda
az iz izah zahra/ba bak gas mbang ptiste rbara rbora rry rt rtek rtholomew rtosz sak ssel stian yu
be ata ate atrice atriz cky gona gonya len linda lle n nedict nedikt ngt nicio nito njamin nno nny noit nte nto ren rengere rit rnadette rnard
be rnardino rnardo rnd rt rta rtha rtie rtille rtrand th thany ttina tty v verly/bi a anca el lal lge nta rger rgit rte/bj arne oern orn
bl anca andine/bo b bby gdan nifacy ris rja yd
br ad adley am andon ayan enda eno ent ett ian id idget igita igitte itta ittany onwen uce una uno yan yce/bu di i rak rgi rkhard tet/by ron
ca gla hyo io itlin leb llum lvin meron mila milla mille ndela ndelaria ndice nsu oimhe pucine ridad rina rl rla rlo rlos rlotta rme rmen rol rola
ca role rolin roline rolyn rsten rys sey silda simir spar ssandra talina tarina terina thal therine thy triona ua ue yetana
ce cile cilia dric leste lestin lestino lia lina line mal ren ri sar zary
ch ad andra antal arles arlie arlotte ema en eryl etan iamaka iara ico idera idi idinma ika inedu ioma ipo loe ris rista ristel ristelle ristiane
ch ristina ristine ristoph ristophe ristopher uck uy/ci an ara cero ci da llian ndy tlali
cl aire ara arissa aude audette audia audine audinei audio aus emence emens ement ementine eo eusa ifford otilde yde
co lette lin lleen ncetta nnie nnor nrad nstanze nsuelo ra rdula rentin rey rinna rinne rnelia rnelius ry smin urtney
cr aig essida istian istiana istiano istina istobal/cu rtis thbert/cy nthia ril rille
da fa gmar gny ichi iki lva mian mien nang nial nica niel niela niele nielle nilo nny nuta phne reen ria rius riusz rko rlene rmawan rrell rren ve vi
da vid vide wid yana/de bbie borah bra di dy epak epika irdre lphine ni nis nisa nise niz nnis rek rrick si siree smond tlef tlev vi wi
di ah ana ane armuid dem dier ego eter etmar etrich lan lek lys mas mitra mitri mitris na nda nesh no ogo rk vya/dj amel/dm itri
do bromir di minic minik minika minique nald nna ra reen rian ris rota rothea rothee rothy ug uglas/dr agan eux/du arte c da ncan san stin
dw ayne i/dy lan/eb ony ru/ec kart khard/ed die eltraud gar i ith mee mund na oardo son uard uarda uardo urne ward win/ef imiya rain ua
ei ke leen nojuhani rik rlys/ek a aterina in o
el aine eanor ena eonora friede i ia iane ias if in ina isa isabeth ise isenda iza izabeth ke le len lie liot liott mar odie oi oise oy sa sbeth vira
el zbieta/em anuel anuela eka eline erson il ilia iliano ilie ilio ily ine ma manuel mie re rys
en carna carnacion dah dang der gelbert no ora rico rique zo/eo ghan/er dem hard ic ica ich ik ika in langga ling na nawati nesto nie wan win
es at ben er me peranza ra teban telle ther/et han ienne/eu gen gene genia genie genio lalia sebio stachy/ev a an angelos aristo eline elyn i ie
ew a ald an elina/ez gi
fa bian biana bien bienne bio biola brice bricio brizio cundo di had isal iz jar rah rai rhan rid rida ruk tih tima timah tma tou toumata uziah
fe bri derica derico licia liciano licitas licity lipe lix mi rdi rdinand renc rgus rmin rnand rnanda rnando rran
fi dele kri lip lipa lipe lippo liz nn ona onnuala rman tri tria triani/fl avia avio orencio orent orian oriane urin
fr ancesca ancesco ancine ancis ancisca ancisco anciska anck ancois ancoise ank ansiskus anz anziska aser auke ed eda eddie eddy ederic ederick ederik
fr edrik eya ida ieda iederike iedhelm iedrich itz ode/fu lya miko
ga briel briela briele briella brielle el etane etano lih reth ry spard ston urav vin
ge de ert etha nevieve off offrey org orge orges orgina orgios ovana rald raldine rard rardo rd rda rhard rnot ro rrit rtrud sa/gh islaine ita
gi acomo anluca anna anni deon lang lbert lberto lles na no orgia orgio ovanna ovanni sbert sela sele slaine ta ulia uliana ulio useppe
gl adys enn oria/go khan nca ncalo nzalo ran rdon reti/gr acie aciela aham ainne azia eg egoire egor egory eta etchen it zegorz
gu adalupe drun ido ilherme illaume illem illermo l lsen mersindo nda nnar nther ntram rpreet stav stavo/gw en enael enaelle endolyn yn/gy ala
ha bib di fiz ikal kan lima lldor med mid mish mza na ndayani nna nnah nnelore nnes ns nsi rald rdy ris rold rpreet rriet rry rtmut ruka ruki runa
ha rvey san sanah ssan tice yley
he ctor dvig dwig idi idrun ike iko iner inrich inz itor len lena lene lga lmfried lmut lo loise ndra ndrik ndro nk nning nny nri nrietta nrik nrike
he nrique nry rbert ri riberto rmann rmine rnan rta ru rve sti/hi cham deki jacinta lario lary lda lde lmar nrich ppolyte roko roshi
ho ang lger mero nore rst tma tman ward/hu bert bertus gh go gues guette i mberto ong sein ssein/hy acinthe e un-woo/ia n ra smin
ib rahim rahima tissam/id a ris/if eoma/ig nacio or/ih san/ik a echukwu er/il aria ham ias ka ona se/im am an ani elda ke ogen ran
in a dira dra es ga ge geborg go grid igo maculada ocencio/io ana annis landa lo na/ir acema awan ena ene enka fan ina ineu ma mgard mtraud wan
is aac abel abela abella abelle aiah aias idro mael mail olde tvan wanto/it zel ziar/iv an ana ar o one onne/iw an ona/iz abela askun zy
ja ana ap cek cinta ckie cky cob cqueline cques dwiga ime jang kob kub mal mes mie na naina ndira ne net nice nina nine nnis nos rek roslav smin smine
ja sna son vi vier y yden/je anette anne ff fferson ffrey hanne lena lle m nna nnifer nny ns remiah remy rome ronimo rry sper ss sse ssica ssie
jh on/ji ahui ll m mena mmy tka
jo achim an ana anna anne ao aozinho aquin aquina celyn chen di die e el elle erg han hann hanna hanne hannes hn hnny ko lanta nas nathan ost rdi rg
jo rge rn se sef sefa sefina seph sephine shua siane sie sselin sue sune vana yce zef
ju an ana anita anjo dit dith dy ha ho lcsa les lia lian liana liane lie lien liet liette lita lius ninho rgen rgita ssara stin stine styna tta wita
ka an dek i ique ito ja jetan mal mil mila mran ori ran rel ren ri rianne rim rima rin rina rl rl-heinz rla rlheinz rolina roline rsten rthik rtika
ka sia sper tarina tarzyna te tharina therine thleen thrin thryn thy tia tie tja trin trina trine ua veh vita vya yla zuo
ke isha ith lechi lly lvin mal n nji nneth nta rry rstin tut vin/kh adija airul aled alid/ki ara eran ke ko m mberly rana rsten rstin/kj ell
kl aas ara aus/ko en fi ji nrad nstantin nstanze ppany rnelia/kr ishna isten istian istin istina istine isztian ystyna zysztof
ku mar nle rniawan rt/kw abena ame esi/ky le lian
la etitia ia kshman kshmi ksmi lo mia na ra ras rasati rs sse szlo tif tifah toya ura ure urel uren urence urent uri urie utaro vinia zaro
le a ah andro anne da idy if ila ire na ni nnart o ocadia on ona onard onardo onie onora opold opoldo rato roy sley slie stari ticia vke wis
li a am bby dia dija esbeth esel eselotte gia isa la lian liana lis lli llian lou na nda ndsay ndsey nh nnea onel sa sbeth v via z za/ll oyd
lo gan ic is la li rena renza renzo retta ri rna rraine thar tta tte ttie uane uis uisa uise urdes
lu an bna c ca cas cette cia ciana ciano cie cien cile cy divine dmila dovic dovica dwig igi is isa ise itgard iz iza ka kas kasz ke kman pita rdes tz
ly dia nn udmila
ma arten bel carena ciej ddie ddy deleine deline ds elle elys eve gali gda gdalena ggie gnus ha hendra hesh hira hmoud hmud icol ik ike iread ite ja
ma lcolm lgorzata lik lin lte madou ndla ndy nfred noj noli nolo non npreet nuel nuela ra rc rcel rcela rcelino rcelle rcelo rcia rcin rcos rcus rek
ma rgaret rgarida rgarita rgherita rgit rgot rgret rguerite ria riah riam riana riangela rianne ribel rie rieke riella rietta rija rika rina rio rion
ma risa risela risol rissa rit rius rjorie rko rkus rlene rlies rlina rlis rlon rta rten rtha rtin rtina rtine rvin ry ryam ryse sashi ssimo tej teo
ma teus teusz theus thias thieu thilda thilde this tias tija tilda tilde tt tteo tthew tthias tthieu tyas ud ulana ura ureen urice uricio urizio uro
ma xence xim xime ximilian ximo xine ya yra/me era gan hdi hmet ike inhard lanie lek linda lissa rce rche redith rete rle rve tte utia
mi caela chael chaela chal chel chela chele chelle guel hai ka kael ke khail lagros lena lica los ndy nh ra randa reille rela riam rjam rko roslav
mi roslava scha tchell yuki/mo deste hamed hammad hammed han ira ises lly na nica nika nique ntserrat rag rgan ritz rten ses ussa
mu hamad hammad lyadi rat riel stafa stapha tia/mw angi/my lene riam rthe rtle
na bila cho dia dine dja dya hir huel im ir jib nda ndo nette oko omi rendra srin sser tacha talia talie talija talya tasha thalie than thaniel ufal
na vid/ne ha ide il le lson rea rys stor/ng adimin oc ozi uyen uyet
ni a all amh canor cholas ck cky cola colas cole colo els gel ken khil kita klas ko kola kolai kolaos kolas kolina kos ls lufar na ngsih sha
nj eri oki/nk echi/no ah elia emi emie msa or ra rbert reen rma rman ur vita/nu groho no raini rhayati ria rul/ny oman/ob dulia
oc eane tavia tavio/od ette ile/oi hane sin/ok an echukwu sana ta tavia/ol af e eg egario ena ga iver ivia ivier lie u uwaseun ya/om ar
on no ur/op helie/or iol la/os car kar man valdo/ot ieno tavia tmar to ylia/ou mar smane/oz lem
pa blo co dma draig ige ijo loma mela nagiotis ncho nde nji ola olo qui risa rlindungan scal scale tricia tricio trick trik trizia tryk u ul ula
pa ulette uliina ulina uline ulino vel wel/pe dro ggy kka lin nelope pa rcy rla rnille rrine ter tr tra tros tter
ph ilip ilipp ilippe illip ilomene oebe uong yllis/pi a erre eter etro li nar otr ppa rjo yush/po lly ltak oja
pr akash amono anav asad asetyo atiwi eeti imitivo iscilla itha iya iyanka zemek/pu rificacion rnomo spita tu/qu entin im incy ique
ra chel chida dek ditya dka fa fael faela faella fal ffaele fi ghav hayu hma hmat hmawati hul imunda imundo iner isa j jesh jiv ka kesh lf lph mesh
ra miro mon mona ndall ndy ngga ni phael quel shid smus tih tna ul vi ymond ymonde zvan
re becca bekka ggie gina ginaldo gine gis iner inhard inhild inhold ja medios mi nata nate nato ndra ne nee nzo tno za/rh iannon onda ys
ri cardo ccardo chard ck cky co dwan goberto ka ku ma na ni ski sma ta zal zki zky
ro b bbie bert berta berto bson cio derick dney dolfo drigo gelio ger gerio han hit hmat isin land lf main mi n nald naldo nan nny sa salba salia
ro salie salind salinda salyn sana sangela sanna sario selyne semarie ser sie sita ss switha wena xana xane xani xanne y
ru ben di dolf dy i pert perto slan ssell stam ta th/ry an szard
sa anvi ara bine brina chin dia eed grario hat if iful kura lim lma lome lsabila lvador lvatore m mantha mir mira muel muele ndeep ndip ndra ndrine
sa ndro njay nne ntino ntoso oirse pto ra rah rita rno sha skia toshi tria turnino ul ut/sc ott
se an bastian bastiao bastien lena lim lin lina lma ppo pti ptian rcan rena rge rgei rgey rgio rkan th tiawan verin verina verine verino
sh ane annon anti aron aun auna awn eila elby erry inji inta irley reya reyas
si egfried eglinde git gmund grid gurd gurlaug lke lvana lvester lvia lvio mon mona mone nead nta obhan pho ri riporn ti/sl amet avica awomir
sn ezana/so fia fie fyan lange ledad lene lenn lveig ma mchai msak nali nia nja nya phia phie raya ren/sp encer yros/sr i
st acey acy an anislav anislaw asia efan efania efanie efano effen effi ella ephan ephane ephanie ephen eve even ewart ine uart
su bash darto eli geng giarto hartini kma lastri miyati nil nita nniva parman pri priadi resh rya ryani san sana sanna sanne santi silo tarno trisno
su yanto zana zanne zy/sv ein en enja etlana/sw antje ati/sy arif lvain lvia lvie lwia/sz ymon
ta bea bitha deusz dhg ha inara is kashi keshi kumi lia mara mmy nguy nia nja ra rek riq rja rquin sha sya tiana tiane tjana tsuya ufik
te d ddy emu guh ndai ngku odora rence resa rezia rri rry ss ssa uku
th ais andi andiwe anh ea emba eo eodor eodora eodore eresa erese eresia i iago ibault ibaut ierry ijs ilo omas orben orsten uy
ti ago ara bor ffany ka lly lman mea mo mothe mothy na ni tin tus urma/tj ark
to bias biasz by dd gar ivo m mas masa masz mmaso mmy momi ni no ny rben rge rsten/tr acey acy ang audel aute avis evor ish isha istan iyono udy
tu kiyem ncay ncer nde rgut ti uli/ty ler rone/ub irajara ul/uc he ok/ud in o/ue linton/ug o/uj ang/ul f la rich rike/um ar berto
un ai/ur os s sel sula szula/us chi/ut ami e/uw e
va clav gner ibhav ldemar ldir ldirene lentin lentina leria lerie lerija lerio nessa nia run sco/ve it ra rena ronica ronika ronique sna
vi beke cente cki cky ctor dya gdis ggo jay kas kram ktor ktoria lma na ncent ncenza ncenzo nicius nka ola oleta rginie tor vian viana viane vien
vl ad adimir/vo lker lkmar/wa fa hyu hyuni il lburga ldemar lid lter ltraud ltraut nda njiku njiru rrane rren ti wan yan yne
we ilin llington nceslao ndelin ndy njie nzel rner ronika sley
wi bke da dodo dya ebke lber lfred lfried lhelm lhelmina llem llemine lli lliam lly lma lmer m nda nfried nston slawa wik/wo jciech lfgang lfram
wu lan landari/xa bi ver vier/xe nia/xi ao aoming mena/xo chitl/ya dira el nn nnick nnis nti nto ra semin sh sir smin smine sser ti w yuk
ye mi ni senia sim tunde/yl va/yo ga gi hanes hann ko landa sef shiko sua usef ussef yok/ys aline/yu di ki lia liana lianti ni ri suf to
yv an es ette onne/za charie chary enal hra inab ki nele/zb igniew/zd enek/ze ca hra lie ljko ynep ze/zh ang/zi ad lda ta to zi/zl atan
zo dwa e fia ltan/zu lema lkifli lmira zana zanna
`);

/** Given names that are ordinary words, months, places or brands as well: names only where something says so. */
export const doubtfulNames: ReadonlySet<string> = new Set(
  `
ada adi alexa amber angel art asher august austin basil bill bima bintang blake brook brooklyn bunga cahaya candy cara carter chance
charity chase chelsea cherry christian christmas cinta citra clay cliff cole cooper crystal daisy dakota dale dallas dan dawn dean destiny
dia dian dolores don dot drew duke earl eden ella ernst faith flora florence gale garnet gay gene georgia ginger glen grace grant guy hari
harmony hazel heath heather heaven holly honor hope houston hunter hur indah india intan iris isa israel ivy jack jackson jade jan jasper
jean jesus jewel jordan joy julio june kasih kay kent kira kit lance lane lee li liberty lily lin lincoln london long love luna luz mai
marco marin mark mason mat max may mega mei melody mercedes mercy merlin mia milan miles mina mint misty montana moon noel novi nur olive
opal orlando page panca paris parker pat paulo paz pearl penny pepper phoenix pierce pilar poppy price prince putra putri rain ray reed
reid rich river robin rocky roman rose ruby rusty sage said sally sandy santiago sari savannah scout serenity shell sierra silver skip sky
socorro sol stone storm sue summer sunny sydney tanner tanya taylor terra tiger tim titik tri trinity tuan tuesday uma unity untung
valentine venus victoria violet virginia wade ward web wei will willow wolf yan zara zen
blessing ange flor automne angeles estrella pastor fortune favour comfort
ze lupe mila memo beto pepe fina bola malia sina uli`
    .trim()
    .split(/\s+/),
);

/** Family names, plain letters, common in the countries of our readers: they make a capital word before them a name. */
export const familyNames: ReadonlySet<string> = unfolded(`
ac osta/ad ams ebayo eyemi/ag arwal uilar/ah med/al brecht len meida onso varez ves/an dersen derson dersson drade ggraini
ar ndt nold ora slan/au bert/ay din/az evedo iz/ba ker nerjee rbier rbosa rnes tista uer umann/be ck cker gum ll nnett rg rger rgqvist rnard
bi anchi/bl anc anchard/bo gdanov hm ndarenko nnet se wers yd yer/br andao andt aun ennan ooks own uno yant/bu i rke rns tler
ca brera mpbell rdoso rpentier rvalho stillo stro valcanti zares/ce lik rvantes/ch an atterjee audhry en eng evalier oi owdhury/cl ark
co elho hen llins ntreras ok oper rreia sta te x/cr awford uz/cu nha/da s vies vis/de lgado mir sai/di allo as az etrich xon/dl amini
do gan herty yle/du bois ong pont rand/dv orak/ed wards/eg ger/en gel/er iksson/es posito/ev ans/fa rkas ure uzi
fe rnandes rnandez rrari rreira rrer/fi rmansyah scher sher tzgerald/fl ores/fo ntaine rster ster urnier/fr ank anke eitas iedrich
fu chs entes/ga llagher rcia rnier rtner uthier utier/ge rber/gi bson ll rard/go mes mez ncalves nzales nzalez rdon
gr af aves ay een iffin oss uber/gu erin errero imaraes nadi nawan nther pta tierrez yot
ha as ddad hn kim lim limah ll ndoko nsen rahap rris rtmann rtono san ssan/he rmawan rnandez rrera rrmann/hi cks dayat ll
ho ang dge ffmann fmann lm lmes rn rvath ward/hu ang ber dson ghes nt ssain tapea/ib rahim/io nescu/iv anov/iy engar er
ja ckson in mes nsen nssen/je nsen/ji menez/jo hansson hnson nes seph shi vanovic/ka iser minski poor rlsson ur ya/ke ita ller lly nnedy
kh an oury/ki lic m mura/kl ein/ko bayashi ch hler rhonen vacs valenko walczyk walski zlowski/kr amer aus ause ol uger
ku hn mar rniawan suma sumawati znetsov/la mbert ng rsen rsson/le clerc febvre fevre goff hmann maire roy smana vesque wandowski wis
li m ma ndberg ndholm u/lo pes pez renz/lu bis dwig nd
ma cedo chado ier kinen lhotra lik nsour nsouri nurung rchand rkovic rques rshall rtin rtinez rtins son sson xwell yer zur/mc carthy cullough
me hta ier jia ndes ndoza non nsah rcier unier yer/mi ller shra tchell
mo hamed lina ller lnar nteiro ore rales reau reira reno retti rgan rin rris rrison ser/mu kherjee ller noz rphy rray/mw angi
na gy ir kamura scimento sution varro/nd iaye/ne lson umann/ng o uyen/ni elsen eminen kolic lsson/nk osi/no gueira lan vak wak wicki
nu nes/ok afor onkwo/ol iveira sen sson/or tiz/os ullivan/ot ieno to/ow ens/oz turk/pa checo lmer ngestu rk rker tel
pe arson reira rez rmata rmatasari rrin rry rsson ters tersen terson trov trova trovic/ph am illips/pi card llai nheiro nto
po hl ns pescu pov rter rtillo well/pr asetyo atama ates ice/pu ig tra/qu inn reshi/ra hman madhan madhani mirez mos msey o shid
re ddy ed id is nard naud yes zende/ri beiro cci chard chards chardson chter ley vera
ro bert berts binson drigues driguez ger gers jas lland mano mero ssi th usseau ux y/ru iz ssell sso/ry an
sa hin lazar linas nchez nders ndstrom ntos ntoso putra ri saki to uer
sc hafer hmid hmidt hmitt hmitz hneider holz hreiber hroder hubert hulte hultz hulz humacher huster hwarz ott/se idel tiawan
sh ah arma aw evchenko/si lva manjuntak mbolon mmons mon mpson naga ngh regar torus/sm irnov irnova ith/so ares ler mmer usa uza
st einer evens ewart rom/su arez harto llivan mmers ryadi ryana ryanto santo tanto zuki/sv ensson oboda/sy ahputra/sz abo
ta n naka njung vares ylor/te ixeira les/th omas ompson/to rres th/tr an aore/tu cker rner/ut omo/va n rga rgas squez zquez/ve ga rma
vi dal eira ncent rtanen/vo gel gt lkov/wa gner lker lter ng rd rren tanabe tson/we bb ber iss rner/wh ite
wi bisono bowo jaya lliams lson nkler nter rawan sniewski/wo jcik lf lff ng od zniak/wr ight/wu _/xu _/ya mada mamoto ng/yi ldirim lmaz
yo ung/za jac/zh ang ao/zi egler elinski mmermann
`);
