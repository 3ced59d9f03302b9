/// First names that nearly always are a woman's, or nearly always a man's.
///
/// Source: our own list, of names that are common in news of all parts of the world. A name that both bear is in neither.
public enum GivenNames {
    /// Whether a name is a woman's; nil for one that is not known, or that both bear.
    ///
    /// - Parameter name: one word, in any case.
    public static func isFeminine(_ name: some StringProtocol) -> Bool? {
        let name = name.lowercased()
        if feminine.contains(name) { return true }
        return masculine.contains(name) ? false : nil
    }

    private static let feminine = set(
        """
        abigail ada adele adriana agnes aicha aisha alejandra alexandra alice alicia aline alison allison amanda
        amelia amina amira amy ana anastasia angela angelica angelina anita ann anna anne annette annie antonia
        aoife april arlene asha astrid audrey ayesha aylin barbara beatrice beatriz becky bella benazir
        bernadette beth betty beverly birgit blanca brenda bridget brigitte brooke camila carla carmen carol carole
        carolina caroline carolyn cassandra catherine cecilia celia charlotte chelsea cheryl chiara chloe christina
        christine cindy claire clara claudia colette colleen condoleezza connie consuelo corinne cristina cynthia dagny
        daisy daniela danielle darlene dawn deborah debra delia denise diana diane dolores donna dora doris dorothy
        edith eileen elaine eleanor elena elif elisa elisabeth elise elizabeth ella ellen elsa emily emma erica erika
        erin esperanza esther eugenia eunice eva evelyn fatima fatou fiona florence frances francesca francoise
        frederica gabriela gabriella gabrielle gail genevieve georgia geraldine gertrude gina giorgia gisela gita gladys
        gloria grace greta gretchen hadiza hanna hannah harriet hazel heather heidi helen helena helene
        henrietta hilary hilda hillary holly huda ida imelda indira ines ingrid irene iris irina isabel isabella
        isabelle ivanka ivana jacinda jacqueline jane janet janice jasmine jeanette jeanne jenna jennifer
        jenny jessica jill joanna joanne josefina josephine joyce juanita judith judy julia juliana julie june
        kamala karen karin karina kate katherine kathleen kathryn kathy katie katrina kayla kellyanne kimberly kirsten
        kristen kristin kristina larisa latifa laura lauren layla leah leila lena leticia liliana lillian lily
        linda lisa liz ljiljana lois loretta lorraine louise lucia lucy ludmila luisa lydia lynn madeleine magdalena
        malala manuela marcela margaret margarita margrethe maria mariam mariana marie marilyn marina marine
        marisa marjorie marlene marta martha martina mary maryam matilda maureen maya megan melania melanie melissa
        mercedes michelle mildred milena miriam molly monica nadia nadine nancy naomi natalia natalie natasha
         nicole nina nora norma olga olivia olympia pamela patricia patty paula pauline penelope peggy
        petra phyllis pilar polly priya priscilla rachel ramona rania rebecca regina renata renee rhonda rita roberta
        rosa rosalind rose rosemary roxana ruth sabina sabrina sally samantha samira sandra sara sarah selma
        sharon sheila shirley silvia sofia sonia sonya sophia sophie stella stephanie sue susan susana
        susanna suzanne svetlana sybil sylvia tamara tanya tara tatiana teresa thelma theresa therese tiffany tina
        tracy uma ursula valentina valeria valerie vanessa vera veronica victoria viktoria violet virginia vivian
        wanda wendy whitney wilma winnie ximena yasmin yolanda yulia yvonne zainab zanele zeynep zoe
        """)

    private static let masculine = set(
        """
        aaron abbas abdul abdullah abel abraham adam adama adolf ahmad ahmed akira alan albert alberto alec alejandro
        aleksandar aleksandr alessandro alexander alfonso alfred alfredo ali allen alvaro amir anatoly anders andre
        andreas andrei andrew andriy andrzej angelo anthony antoine anton antonio anwar ariel armando arnold arthur
        arturo ashraf augusto bashar barack barry bart benedict benjamin benny bernard bernie bill billy bob bobby
        boris boubacar brad bradley brandon brendan brent brett brian bruce bruno bryan byron caleb calvin carl carlos
        cedric cesar chad charles charlie chester christian christopher chuck claudio clarence clifford clinton
        clyde colin conrad constantin craig curtis cyril daisuke dale damian damien dan daniel danny darren darrell
        dave david dean dennis denis derek diego dieter dietrich dimitri dirk dmitry dominic don donald douglas dragan
        duncan dustin dwayne dwight earl eduardo edgar edmund eduard edward edwin eliot elmer emeka emilio emmanuel
        enrico enrique eric erik ernest ernesto erwin esteban etienne eugene evan evo fabio faisal federico felipe
        felix ferdinand fernando fidel floyd francesco francis francisco francois frank franklin fred frederick
        friedrich gareth gary gavin gennady geoffrey george georges gerald gerard gerardo gerhard german gilbert
        giovanni giuseppe glenn gonzalo gordon graham greg gregory guido guillermo gunter gustavo guy hamid hans harold
        harry harvey hassan hector heinrich helmut henri henrik henry herbert herman hideki hiroshi horst howard hugh
        hugo hussein ian ibrahim ignacio igor ilham imran isaac isaiah ismail ivan ivo jack jacob jacques jair jakob
        jake jamal james janez jared jason javier jay jeff jeffrey jens jeremy jerome jerry jesus jim jimmy joachim
        joao joaquin joe joel joerg johan johann john johnny jon jonas jonathan jorge jose josef joseph joshua juan
        juhani julian julien julio jürgen justin karl kaspar keith kenneth kenji kevin khalid kofi konstantin kurt kwame
        kyle lamar lance larry lars laszlo laurent lawrence leo leon leonard leonardo leroy liam lionel lloyd
        louis lucas ludwig luigi luis luiz luka lukas luke mahmoud malcolm manuel marc marcel marcelo marco marcos
        marcus mario mark marko martin marvin mateo mathias matt matteo matthew matthias mauricio maurice max
        maximilian mehmet michael miguel mihail mike mikhail milan miles milos mitch mitt mohamed mohammad mohammed
        moses muhammad murat mustafa narendra nathan nathaniel neil nelson nicholas nick nicolas nikita nikola nikolai
        nils noah norman octavio olaf oleg oliver olivier omar orlando oscar osman otto owen pablo paolo pascal patrick
        paul paulo pavel pedro per percy perry pete peter petr philip philippe phil pierre piotr rafael rahul rajiv
        ralph ramon ramzan randolph randy raul ray raymond recep reginald rene reuben reza ricardo richard rick rob
        robert roberto rodrigo roger roland roman ron ronald rory ross roy ruben rudolf rudy rufus rui rupert russell
        ryan saddam salvador salman salvatore samuel saul scott sean sebastian sekou serge sergei sergey sergio seth
        shawn shinzo sidney silvio simon stanislav stanley stefan stefano stephen steve steven stewart stuart sven
        takeshi tariq taro ted terrence terry theodore thomas thorsten tim timothy tobias todd tom tomas tommy tony
        trevor tyler ulrich umberto umar vaclav valdis vernon victor vicente viktor vincent vincenzo vitaly vladimir
        volodymyr wallace walter warren wayne werner wesley wilfred wilhelm william willie winston wolfgang xavier
        yasser yevgeny yuri yusuf zachary zbigniew
        """)

    private static func set(_ words: String) -> Set<String> {
        Set(words.split { $0 == " " || $0 == "\n" }.map(String.init))
    }
}
