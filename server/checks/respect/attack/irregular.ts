// Irregular verbs of English: a form, and the verb it is of. What insults is looked up by the verb, and a rewrite writes it.

/** Forms that no ending tells, with the verb they are of. */
export const irregular: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'be:am is are was were been being|have:has had having|do:does did done doing|go:goes went gone|' +
    'lie:lying lied lies|hide:hid hidden hiding|lose:lost|sell:sold|tell:told|take:took taken|give:gave given|get:got gotten|make:made|' +
    'run:ran|know:knew known|think:thought|say:said|see:saw seen|come:came|stand:stood|stab:stabbed|steal:stole stolen|fall:fell fallen|' +
    'throw:threw thrown|speak:spoke spoken|hold:held|keep:kept|leave:left|feel:felt|find:found|bring:brought|buy:bought|catch:caught|' +
    'sleep:slept|spend:spent|spin:spun|sit:sat|swim:swam swum|swing:swung|write:wrote written|wear:wore worn|win:won|build:built|' +
    'drive:drove driven|drink:drank drunk|eat:ate eaten|fly:flew flown|forget:forgot forgotten|freeze:froze frozen|grow:grew grown|' +
    'hang:hung hanged|lead:led|lend:lent|light:lit|mean:meant|meet:met|pay:paid|put:put|read:read|ride:rode ridden|rise:rose risen|' +
    'sing:sang sung|shake:shook shaken|shoot:shot|show:showed shown|slide:slid|sneak:snuck|stick:stuck|sting:stung|stink:stank stunk|' +
    'swear:swore sworn|sweep:swept|tear:tore torn|teach:taught|wake:woke woken|weep:wept|creep:crept|crawl:crawled|bend:bent|bite:bit bitten|' +
    'blow:blew blown|break:broke broken|choose:chose chosen|cling:clung|deal:dealt|dig:dug|draw:drew drawn|dream:dreamt|feed:fed|fight:fought|' +
    'hear:heard|hit:hit|hurt:hurt|kneel:knelt|lay:laid|let:let|shed:shed|shut:shut|slink:slunk|smell:smelt|split:split|spoil:spoilt|spit:spat|mislead:misled|' +
    'send:sent|cut:cut|set:set|withdraw:withdrew withdrawn|overspend:overspent'
  )
    .split('|')
    .flatMap((entry) => {
      const [base = '', forms = ''] = entry.split(':');
      return forms.split(' ').map((form) => [form, base] as const);
    }),
);
