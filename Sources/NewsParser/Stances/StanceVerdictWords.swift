import NewsRecord

/// What somebody is called, and what whoever says so thinks. The lists are our own.
extension StanceWords {
    /// Verbs that say what somebody or something is.
    static let naming = set(
        """
        call brand label dub describe denounce dismiss deride term pronounce declare hail portray depict characterise
        characterize paint
        """)
    static let insults = set(
        """
         pawn mouthpiece shill crony ruffian hooligan scoundrel swine hatemonger fearmonger racism bigotry
         anti-american anti-israel anti-muslim anti-woman anti-immigrant anti-worker anti-gay coward crybaby
         abhorrent abomination absurd absurdity abuse affront aggression aggressor anti-semitic antisemitic
         apartheid appalling asinine atrocity authoritarian autocrat backstabber barbaric barbarism barbarity
         barbarous betrayal bigot bigoted blackmail blasphemous blasphemy bloodbath bloodsucker bloodthirsty
         bogus brutal brutality bullshit bully butcher callous cancer catastrophe charade charlatan cheat cheater
         circus claptrap clown cockroach colonialism con-man conman contemptible corrupt coward cowardice
         cowardly crazy crime criminal crook crooked cruel cruelty curse cynical demagogic demagogue demagoguery
         demon deplorable depraved despicable despot despotic detestable devil dictator dictatorial disaster
         discriminatory disgrace disgraceful disgusting dishonorable dishonourable disloyal distortion dog drivel
         dumpster-fire evil evil-doer extortion extremist fabrication failure fake falsehood farce fascist
         fascistic fiasco filth folly fool fraud fraudulent garbage genocidal genocide gibberish gutless hateful
         heartless heinous hellhole henchman hoax hogwash homophobic hypocrisy hypocrite hypocritical hysterical
         idiot idiotic illegal illegitimate imbecile immoral imperialism incompetent indecent indefensible inept
         inexcusable infidel inhuman inhumane injustice insane insult interference intolerable invader invasion
         irresponsible islamophobic joke lackey lapdog laughable lawless leech liar libel lie lies loathsome
         loser lunatic madman madness malicious malign maniac meddling menace merciless mess misogynist
         misogynistic mistake mockery monster monstrous moron moronic murder murderer murderous nazi nonsense
         obscene occupier odious oppressor outrage outrageous parasite pathetic phoney phony pig piracy pirate
         plague ploy poison predator predatory propaganda provocation psychopath puppet quack racist rat reckless
         recklessness reprehensible repugnant repulsive revolting ridiculous robbery rogue rubbish
         ruthless sacrilegious sadistic satan savage savagery scandal scandalous scum senseless sexist shabby
         sham shambles shame shameful shameless sinister slander slaughter sleaze sleazy slimy smear smug snake
         snob sociopath spineless stooge stunt stupid stupidity swindler terror terrorist terroristic theft thief
         thieving thug thuggish toothless totalitarian toxic train-wreck trainwreck traitor traitorous trash
         travesty treacherous treason treasonous turncoat tyrannical tyranny tyrant un-american unacceptable
         unconscionable unconstitutional unethical unfair unforgivable unjust unlawful unpatriotic unprincipled
         unscrupulous untruth useless usurper vandal venomous vermin vicious vile villain vitriolic vulgar
         war-crime warmonger weakling wicked witch-hunt xenophobic
        """)
    /// Words that find fault without damning.
    static let faults = set(
        """
         alarming alarmist aloof anti-democratic arrogant biased blot blunder burden careless cautious childish
         clumsy cold concerning condescending confused confusing contradictory corrosive costly
         counter-productive counterproductive damaging danger dangerous deceptive defective deficient delaying
         destructive disappointing discourteous dishonest disproportionate disrespectful distant distraction
         disturbing divisive dubious elitist empty erratic error evasive exaggerated excessive extreme extremist
         failing false faulty feeble flawed flimsy foolhardy foolish fringe fruitless futile gesture gimmick
         half-hearted halfhearted harmful harsh hasty hazard headache heavy-handed hollow hurtful ill-advised
         ill-timed illiberal immature impracticable impractical improper impulsive inaccurate inadequate
         inappropriate incoherent inconsistent indecisive ineffective ineffectual inefficient inexperienced
         insensitive insufficient interference juvenile lackluster lacklustre lapse late lax lenient liability
         lukewarm meaningless mediocre menace mis-step miscalculation misguided misjudgement misjudgment
         misleading mismanagement misstep muddled naive naïve nightmare obsolete obstructive offensive
         old-fashioned one-sided opaque opportunistic out-of-touch outdated overblown overreach overreaction
         partisan passive patronising patronizing petty petulant pointless poor populist premature problematic
         provocation provocative questionable radical rash reckless regrettable risky rude second-rate secretive
         senile setback shaky short-sighted shortcoming shortsighted sloppy slow sluggish soft soft-hearted
         substandard thin thin-skinned threat timid troubling unaccountable unaffordable unclear undemocratic
         undignified unelectable unfair unfeasible unfit unfortunate ungracious unhelpful unkind unnecessary
         unpredictable unprepared unproductive unprofessional unqualified unrealistic unresponsive unseemly
         unstable unsuitable unsustainable untrue unviable unwise unworkable vague vindictive volatile wasteful
         weak weakness worrying wrong
        """)
    static let compliments = set(
        """
        historic admirable amazing awesome beloved blessing bold boon brave breakthrough brilliant capable caring champion
        commendable compassionate competent constructive courageous credible decent dedicated dependable devoted
        dignified example excellent exceptional exemplary extraordinary fantastic far-sighted farsighted fearless
        friend fruitful gallant gem generous genius gifted godsend gracious ground-breaking groundbreaking guardian
        helpful hero heroic heroine heroism honest honorable honourable humble impressive innovative inspiration
        inspirational inspiring intelligent landmark laudable loyal magnificent marvel marvellous marvelous
        masterpiece milestone model noble outstanding patriot phenomenal pioneer pioneering praiseworthy principled
        productive reliable remarkable resolute role-model saint savior saviour selfless skilful skillful smart
        splendid statesman stateswoman steadfast success superb terrific tireless trailblazer triumph trustworthy
        valiant victory visionary wise wonderful
        """)

    /// What somebody thinks who calls another so.
    static func verdict(_ lemma: String) -> Stance.Polarity? {
        if insults.contains(lemma) { return .condemns }
        if faults.contains(lemma) { return .criticises }
        return compliments.contains(lemma) ? .praises : nil
    }

    /// Of those, verbs that have only bad to say.
    static let damning = set("brand label denounce dismiss deride decry")
}
