/// Misspellings that are no words themselves, and what they stand for: common ones, written down by us. A form that any
/// dictionary has is not among them.
public enum Misspellings {
    /// The wrong and the right form of each, in lower case.
    public static let pairs: [(wrong: String, right: String)] = String(describing: table).split(separator: "\n").flatMap
    {
        line in
        line.split(separator: ",").map { pair in
            let words = pair.split(separator: ":").map { $0.trimmingSpaces }
            return (wrong: words[0], right: words.count > 1 ? words[1] : words[0])
        }
    }

    private static let table: StaticString = """
        accomodate:accommodate, accomodation:accommodation, accross:across, acheive:achieve, acheived:achieved
        acknowlege:acknowledge, acquited:acquitted, adress:address, adressed:addressed, aggreement:agreement
        agreeement:agreement, agression:aggression, agressive:aggressive, allegedy:allegedly, alot:a lot
        amoung:among, anual:annual, apparant:apparent, apparantly:apparently, appearence:appearance
        arguement:argument, assasinate:assassinate, assasinated:assassinated, assasination:assassination
        athiest:atheist, attemp:attempt, availible:available, avaliable:available, begining:beginning
        beleive:believe, beleived:believed, belive:believe, benifit:benefit, buisness:business, bussiness:business
        catagory:category, cemetary:cemetery, chalenge:challenge, charachter:character, collegue:colleague
        collegues:colleagues, comission:commission, commision:commission, commitee:committee, committe:committee
        committment:commitment, concensus:consensus, concious:conscious, confrence:conference
        controversal:controversial, convinient:convenient, critisism:criticism, critisize:criticize
        decison:decision, definately:definitely, definitly:definitely, desicion:decision, desparate:desperate
        developement:development, diffrent:different, dilemna:dilemma, dissapear:disappear, dissapeared:disappeared
        dissapoint:disappoint, dissapointed:disappointed, dissapointing:disappointing, ecomony:economy
        economc:economic, embarass:embarrass, embarassed:embarrassed, embarassing:embarrassing
        embarassment:embarrassment, enviroment:environment, enviromental:environmental, equiptment:equipment
        exagerate:exaggerate, exagerated:exaggerated, exellent:excellent, existance:existence, expecially:especially
        experiance:experience, experienc:experience, familar:familiar, finaly:finally, foreing:foreign
        foriegn:foreign, fourty:forty, freind:friend, freinds:friends, futher:further, garantee:guarantee
        gaurd:guard, gaurds:guards, govenment:government, goverment:government, govermental:governmental
        goverments:governments, governement:government, governer:governor, guarentee:guarantee, happend:happened
        harrass:harass, harrassed:harassed, harrassment:harassment, heirarchy:hierarchy, humanitarain:humanitarian
        humantarian:humanitarian, imediately:immediately, immediatly:immediately, incidently:incidentally
        indepedent:independent, independance:independence, independant:independent, infomation:information
        informaton:information, interupt:interrupt, interupted:interrupted, intresting:interesting
        investgation:investigation, investigaton:investigation, knowlege:knowledge, labratory:laboratory
        legitamate:legitimate, liason:liaison, libary:library, lisence:licence, maintainance:maintenance
        maintenence:maintenance, manuever:manoeuvre, millenium:millennium, minature:miniature, ministery:ministry
        minsiter:minister, minstry:ministry, mischevious:mischievous, mispell:misspell, neccesary:necessary
        neccessary:necessary, necessery:necessary, negotation:negotiation, negotations:negotiations
        neighbourhod:neighbourhood, nineth:ninth, noticable:noticeable, occasionaly:occasionally, occassion:occasion
        occassionally:occasionally, occurance:occurrence, occured:occurred, occurence:occurrence, occuring:occurring
        offcial:official, offcials:officials, offical:official, offically:officially, officals:officials
        oppertunity:opportunity, oppurtunity:opportunity, orginal:original, orginally:originally, paralell:parallel
        parlament:parliament, parliment:parliament, particulary:particularly, peice:piece, peopel:people
        peple:people, permenant:permanent, perminent:permanent, persistant:persistent, personel:personnel
        poeple:people, polical:political, politcal:political, politican:politician, politicans:politicians
        posession:possession, possesion:possession, preceeding:preceding, prefered:preferred, presense:presence
        presidant:president, presidental:presidential, privelege:privilege, priviledge:privilege, probaly:probably
        proceedure:procedure, prominant:prominent, promiss:promise, propoganda:propaganda
        reccomend:recommend, recieve:receive, recieved:received, recieving:receiving, recomend:recommend
        recomended:recommended, refered:referred, refering:referring, refugess:refugees, refugges:refugees
        relevent:relevant, religous:religious, repatriaton:repatriation, reponse:response, reponsible:responsible
        reportes:reports, reprted:reported, resistence:resistance, responsability:responsibility
        responsable:responsible, restaraunt:restaurant, resturant:restaurant, rythm:rhythm, sanctons:sanctions
        secratary:secretary, secretery:secretary, securty:security, seige:siege, seperate:separate
        seperated:separated, seperately:separately, seperatist:separatist, sieze:seize, siezed:seized
        similiar:similar, simultanous:simultaneous, sincerly:sincerely, souvereign:sovereign, speach:speech
        stategy:strategy, statment:statement, statments:statements, succesful:successful, successfull:successful
        sucess:success, sucessful:successful, supress:suppress, supressed:suppressed, suprise:surprise
        suprised:surprised, survivers:survivors, teh:the, temperture:temperature, tendancy:tendency
        threatend:threatened, tommarow:tomorrow, tommorow:tomorrow, tommorrow:tomorrow, tounge:tongue
        transfered:transferred, transfering:transferring, truely:truly, twelth:twelfth, tyrany:tyranny
        underate:underrate, unfortunatly:unfortunately, untill:until, unusal:unusual, vaccuum:vacuum
        vegatable:vegetable, vehical:vehicle, vehicals:vehicles, veiw:view, vicitm:victim, vicitms:victims
        villian:villain, visious:vicious, wich:which, widthdraw:withdraw, wierd:weird, withdrawl:withdrawal
        witheld:withheld, writting:writing, yeild:yield
        """
}

extension Substring {
    fileprivate var trimmingSpaces: String {
        var text = self.drop { $0 == " " }
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}
