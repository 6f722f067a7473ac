import { unfolded } from './unfolded';

/** Words that stand with a capital in tickets and are no person: sentence starts, days, months, trade, places, brands. Plain small letters. */
export const notNames: ReadonlySet<string> = unfolded(`
a _/ab _ end er ogado onnement ord out ove raco racos ril/ac count counting counts cueil tually tuellement
ad a alah dress emas ios min obe resse vogado/af in ter ternoon terwards/ag _ ain ar ent ente o ora osto radezco ustus/ah _ ora
ai _ de nda r rbnb rpods rport/ak a an hirnya ibatnya un
al _ amat bania di em exa geria go guem guien gum guma gun guna l le lem len les macen most o ors ready right s so though vast ways
am _ azon erica erican ex i igo igos sterdam/an _ d da dere droid frage liegen oche other rede ruf tes twort walt y ybody yone ything yway
ao _ s ut/ap a abila akah alagi art arte artment enas esar i p parently ple preciate proved r res ril/aq ui/ar e en't gentina ticle tikel zt
as _ ap i ia ian istencia k sim sistance sistant sunto unto us
at _ as au e encao encion enciosa enciosamente endente endimento enta entamente entos ras tached tente ualmente
au _ ch cun cune di f ftrag g gust jourd nque nt s ssi stralia stralian stria strian tre tumn/av ailable ant ec enue ez ocat oir ons ril
aw ay b esome/ay ah er uda/ba ck d g gaimana gi gian hkan hwa ik ldige li ndung ng nk ntu ntuan pak r rang rcelona ru sed sic sically sket/bb c
bc a
be _ cause dankt en fore half i im ing kasi lgian lgium liau lum nutzer rapa rikut rlin sok st ste stelling stellnummer stellung stellungen sten treff
be tter tween zug/bi ar asanya c en entot g la lang lling n s sa tte tten/bl ack ender ess uetooth/bm w/bn i
bo a as gor leh leto lt m n njour nne nnes nsoir nus ok okkeeping sch ss ston t th/bp js/br and azil azilian ef i itain itish o uder ussels/bt w
bu _ at chhaltung dapest en ena enas eno enos ilding kan lan lgaria onasera ongiorno siness t y yer/by _ e/bz w/c' etait
ca _ da fe lifornia ll me mera n n't nada nadian ncel nceled ncelled non pe ptain r ra rd re ro rt se shier so/cc _
ce _ la ll lle lui ntral o pat s t tte/cf o
ch air aque ase at atbot e eck eckout eers ef er ere ers icago ief ile ina inese ristmas rome romebook urch/ci ao sco ty
cl aim aims ient iente ientes ients ub
co _ ba ca d de ffee la lis lleague lleagues llege llegue logne lombia m me mmande mme mment mo mpany mplaint mpleted mpliance mpra mpras mprei
co mptabilite munico n ncern nditions ngrats ngratulations nseiller nseillere nsole nsulta nta ntabilidad ntact ntato penhagen rdial rdialement
co rdiales rdiali rdialmente re rp rreios rreo stumer uld uldn't untry unty upon urier urse urt/cp u/cr ew oatia/cs _/ct o
cu al ando anto enta ma mprimentos rrently stomer stomers/cy ber prus/cz ech esc
da _ bei dos fur g lam llas men mit mn n na nach nish nke nn ns ran rf ri rum s shboard ss ta tum ughter y ys zu
de _ ar bido c cember cembre clined finitely in ine kan l livered livery ll lla luxe m mi mikian n ngan nmark nn partment pois pok puis r s sculpa
de sculpe sde sember shalb sk sole spite spues u utsch utsche utscher utschland ux voluciones zember zembro/dh l
di _ a as ciembre d dn't e enstag es ese esem esen eser eses kirim manche reccion recteur rector rektor rektur retor sculpe sculpen sney spatch
di spatched stinti wali y/do _ bry ch cteur ctor ctora es esn't ing is kter mingo n n't nc nde ne ng nnerstag nt rt s sen wn/dp d
dr ess ive iver/du _ a bai blin e h rch rchwahl ring tch/dz iekuje ien/e _/ea ch rlier rly st ster stern sy/eb ay/ed ge inburgh ition
ee n/eg regio ypt/eh efrau emann/ei d n ne nem nen ner nes nige nkauf ther/el _ a e ectrician es le les los se
em _ ail ails bora pfang ployee presa
en _ cargado comenda core de dereco dlich ero fim fin gineer gland glish ough tah tao terprise tonces tre trega tregador trei tschuldigung voi
eq uipe uipo/er _ a st ste
es _ a crevo e o pecially pero sa se t t-ce ta tado tamos tan tao tar tava te timada timadas timado timados to tonia toque tou toy
et _ a ais ait ant e es re was/eu _ ch er re rope ropean/ev en ening er ery erybody eryone erything
ex actly cel cuse pedia pedition pert pired press tremely
fa cebook ctura cturacion cturation cture hrer iled ire it miglia milia milie mille q rgo st ther tura vor x zem
fe b brero bruar bruari bruary dex rner vereiro vrier w/fi ca co lipino nally nance nanceiro ne nland nnish refox rma rst tbit
fl at ight oor orida/fo i is lks llowing r ra und ur urnisseur
fr age agen ance ankfurt au ee eitag ench eshdesk eund eundin eundliche eundlichen i iday iend iends om uhe/fu e i ll ncionario r rther/fy i
ga _ k laxy me n nz rmin st ve/ge achte ehrte ehrter gen ld nau neral neva nte ntile ntili ntlemen rat rente rman rmany rn rne stern t tting
gi ft mana ve/gl ad i s/gm ail bh n/go _ d edemiddag edemorgen ing jek ld od odbye ogle pay pro staria t/gp s u
gr ab acias an and ande andfather andmother ata ato azie eat eece eek eenland eetings oet oeten os oup uss usse usze uße
gu ard dang ess ru t te ten tschein ys
ha _ be ben bis ce cia d dn't i kim llo lloween lo mburg ndy nya ppy rap rdly rga ri rus s sn't sta t tte tten usnummer ve ven't ving y/hd mi
he _ 's ad adphones ar ard er llo lp lpdesk lpful mos r re rmes rr rren rs rself rzliche rzlichen t ute y/hi _ er lfe m ngga s t ya
ho je la ld me nda nestly pe pefully rmat rs spital st stess tel tmail uston w wever y/hp _/hr _/hu awei lu ngarian ngary sband/i _
i' d ll m ve/ib an m u/ic eland h i/id _/if _/ig ual/ih m n nen r re rem ren rer/ik _ ea/il _ l s/im _ agine mediately mer
in _ box c cluso dia dian dihome donesia donesian felizmente fo formacion formation i quiry specteur stagram staller stapay stead surance tel ternet
in to valid voice zwischen/io s/ip _ ad hone/ir eland ish/is _ n't rael so sue t tanbul to/it _ 's alian aly em ems s self u unes/iv e
iy a/ja _ cket di karta m n neiro ngan nuar nuari nuary nvier pan panese va/jb l/je _ ans de doch fe mand tzt udi/ji ka/jn e
jo gja rdanian ur urnee/ju eves ga illet in l lho li lio llie ly mat n ne nho ni nio st
ka bar des k kak lau lian lo mi mis mu nn pada pan rena rte sih sir ta tanya
ke _ cewa ep in ine inen luarga marin mbali napa ndala nya pada pala tua uangan/ki nd ndest ndle ndly ra rim ta/kl ant arna ient o/kn ow
ko k llege llegen llegin ln nnen nnten nsumen ntakt nto rea rean/ku nde nden ndendienst ndennummer ndenservice ndin rir/l' equipe
la _ dies ger gi h in lu ma mp ne ngsung ptop s st te tely ter test tvia ut yanan zada
le _ ad ads ast baran bih d ft gal hrer ider novo s ss t t's tter ur/lg _/lh e
li ebe eben eber eferant eferung ke ne nkaja nkedin nux sboa sbon st strik te terally thuania ve vraison vreur/ll _ c evo
lo _ cation gin gistics gitech h ja ndon ng ok oking s t ve yal/lt d/lu ego i ndi nes rah/ly on
ma _ 'am af c cbook chine dam dame demoiselle drid estro gasin i il ilman ils io is kasih ke l lah lam laysia laysian lgre lheureusement ll n na nager
ma najer nana nchester nchmal ndiri ndor nhattan nn ny r rch rdi ret rketing rs rseille rtes rz rzo s sa salah sih stercard tur u x y ybe yo/mb a ak
me _ an anwhile dan decin dico i in ine inem inen iner ines jor lalui lbourne lhor lhores mang mber mbership me ngapa nos nsagem nsaje nurut rcedes
me rci rcis rcredi reka rk s sdames sin smo ssage ssenger ssieurs ta u us vrouw xican xico/mf g
mi _ ami ch cro crosoft d entras ercoles ght jn l lano n ne nggu nha nhas ni nta nute o r s smo ss t tarbeiter tarbeiterin tarbeitern ttag ttlerweile
mi ttwoch/mo bile co derator hon i in is n nat nday ney nsieur ntag nth nthly nths ntir reover rgen rning rocco st ther ve/mr _ s/ms _
mu ch chas cho ita itas ito itos lai nchen ngkin nich seum ss st tter y/my _ self/n _
na _ ch chbar chbarin chdem chmittag chricht da die h ma me med mely mun nti o s turlich
ne _ benstelle cesito ed eds in ither m nhum spresso tflix therlands ue ver w ws xt/ni _ ce cht chts geria gerian ght h ke kon nguem ngun ntendo
no _ body ch ches kia m mbre me mor n ne pe r rth rthern rway rwegian s sotros ssa sso t ta thing tre us uveau uvelle v va vember vembre vembro
no viembre vo w/nu estra estro eva evo ma mber mero merous mmer n nca rse/ny a/o _/ob _ jet rigada rigado viously wohl
oc t tober tobre tubre/od er/of _ f fice ficer ten/oh _ ne/oi _/oj ala/ok _ ay sigen tober/ol a d eh/om a
on _ ce de e es kel ly t tem/op a en erator po/or _ acle ang der ders dine/os _ lo/ot her hers p ra ro/ou _ i r rs t tlook tra tro tubro
ov er o/ow n ner
pa ckage cote da dahal ge gi id k kai ket kistan n ni nitia nstwo quete r ra rabens rce rcel rdon rents ris rk rt rtner rtnerin s ssword tience yment
pa ypal/pd f
pe dido la langgan layan layanan lo mbayaran mbelian ndant nding ngiriman njaga njual njualan ople r rawat rche rfect rgunta rhaps rihal rkenalkan
pe rmisi rnah ro rson rsona rsonne rtama sanan ssoa ssoal tugas u ut/ph armacist ilippines ilips one/pi hak n x xel
pl an ano atinum aystation aystore c ease n umber us
po de dem deria int ints is land licy lish lisi r rem rque rto rtugal rtuguese ssible stcode stman ur urquoi urriez uvez zdrawiam
pr _ a ague aha azo eciso ego egunta emier emium eviously ezada ezadas ezado ezados ime imeiro ivacy o obably oblem oblema obleme ocessing ocurement
pr oduct oducto oducts oduit oduk odukt oduto ofesseur ofessor ofile omo osze/ps _/pu es is isque ma rchase rchased/qa _
qu _ 'est-ce al and ando ant anto arta e el elle elqu elqu'un elques em eria erida erido eridos ero estion estions esto i ick ickbooks ickly ien iero
qu inta isiera ite oi/ra bu kuten m madan ppel ther
re _ ady al ally alme ason cently ception ceptionist chnung ciba clamacao clamaciones clamation clamations f fund funded garding gards jected
re klamation klamationen ktor lated mboursement metente ply ponse port presentative quest sepsionis si solved spected specto speito sponsable
re sponsavel sponse sposta spuesta staurant tail tours tro turn turned turns wards/ri ca en ght o/rm a/ro ad dzina ku ma mania manian me om
ru ckerstattung ckgabe ckmeldung mah ssia ssian
sa _ at bado btu che d fari fe id ja lam le les ludo ludos lut lutations luti lve ma me medi mpai mstag msung n ngat ns nta o pphire t tpam turday
sa udara uf w y ya yang/sc hade hon honen hool hwester hwiegermutter hwiegervater otland ottish usi
se _ at attle bab bagai belum belumnya cond dang dex e ems gera gue gun gunda guro hari hr i in ine it jak kali karang lain lama lamat lasa lbst ller
se m maine marang mentara moga mpre mua nder ndo nhor nhora nhores nin nor nora nores nt oul p perti pt ptember ptembre ptiembre ra ria ries ring
se riously rta rvice rvices rvicio rvico rvizio rvus s suai telah tembro tiap ttings u ulement us veral xta
sh all e ipments ipped ipping irt oes opee opify ould ouldn't
si _ ang apa ch cher do e emens empre lakan lver m mply n nce ncere ncerement nceres nd ngapore no r rs s ster sters/sk u y ype
sl ack ovakia ovenia/sm s/sn eakers
so _ bald bre fa gar hn ir it lo me mebody meone mething metimes mewhere mit mos n ndern nntag no nt ny on pir porte re rry u us uth uthern y
sp ain anish eaker eaking ecialist ettabile otify ring/sq uare/ss d n
st aff andard arbucks art arter ate ation ill ockholm op ore range reet ripe uttgart
su _ a ami as bject bmitted bscription ch dah ddenly is ite jet mmer n nday paya per pervisor pir porte pport r rabaya rat re rely rface s
sw astiastu eden edish ift iss itch itzerland/sy dney stem/sz anowni
ta _ ble di g ge hun iwan k l mbem mbien mpoco n ngerang nggal nte nto pi rd rde rdes rget/tb d h
te _ a am ams chnical chnician chnicien chniker l lefon lkomsel ll m man nant nga ngo nho ntang ntei r rca rima rimakasih rkait rmin rms rnyata rsebut
te rus s sla tap ve xas
th ailand an ank anks ankyou anx at at's ats e eir em en ere ere's erefore ese ey ey're ing ings ink ird is ose ough ought ree rough u ursday us x
ti cket dak empo enda ene enen ktok ll m me mes tik/tm rw
to _ chter da das davia day do dos gether i ko kopedia kyo ld long morrow n night o ronto tal tally ujours us ut ute utefois utes wn yota
tr acking as es otz otzdem uly ust ustpilot y/tu _ an do e esday kang nggu nisia rkey rkish s/tv _/tw ice itter o/ty pe/ua ng/ub er
ud ah/uk _ raine rainian/ul tra/um _ a um
un _ a as available cle d der derstood e fortunately it iversity known less o os s ser sere serem ter til tuk/up _ date on s/ur gent l uguay
us _ a b er ername ps tadz ted tedes ually/va _ cant le lentine lor lued t ter
ve ndas ndedor ndeur ndor ndredi nmo ntas r rde rizon rmieter rmieterin rs rsand rtrag rtrieb ry uillez z
vi a el ele elen elleicht enna ernes etnam sa ve/vo ce ces cês dafone ici ila lkswagen m n r rab raus s tre u ucher us/vp n/vr aiment iendelijke
vu _/wa h it iter iting itress ktu lau les lmart nn nt nts r re rehouse ren rga rm rmest rmly rranty rsaw rszawa rum s shington sn't tch y
we _ 'll 're 've bsite d der dnesday ek ekend eks gen il iter itere lche lcome ll lls lsh nn nt r rde rden re ren't st stern
wh at at's atever atsapp en enever ere ereas ether ich ile o oever ole om ose y
wi -fi e eder en eso fe fi j ll ndows nter r rd shes shlist tam th thin thout/wo _ che chen n't nderful rd rk rst uld uldn't w/wr iting ong/wt f
wu rde rden/x _/xb ox/xi aomi/xm as/y _/ya _ hoo itu ng/ye ah ar ars p s sterday t/yo _ gyakarta rk u u're u've ur urs urself utube
yt h/za hlung mowienie ra/ze it lle ndesk ntrale ro/zi p/zo om/zu _ erst m r rich/zw ar ei
`);
