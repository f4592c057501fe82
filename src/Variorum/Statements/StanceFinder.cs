using Variorum.Language;
using Variorum.Statements.Attributions;

namespace Variorum.Statements;

/// <summary>How far a source commits itself to what it is said to say, and how far the page does, from the cue, negation, modals and hedges.</summary>
internal sealed class StanceFinder(Scene scene)
{
    private static readonly Stance Sure = new(Polarity.Affirmed, Certainty.Certain), Reported = new(Polarity.Affirmed, Certainty.Unknown);

    private readonly ClauseStance _clauses = new(scene);

    /// <summary>The stance of a source on what it says.</summary>
    public Stance OfSource(CueReading reading)
    {
        int top = Top(reading.Before);
        // "In the north, he said, the dam may burst": what stands before the cue hangs on what stands behind.
        if (top < 0 || (scene.HeadOf(top) >= 0 && !reading.Behind.IsNone && reading.Behind.Contains(scene.HeadOf(top)))) top = Top(reading.Behind);
        var said = OfCue(reading, top);
        return top < 0 ? said : ClauseStance.Both(said, _clauses.Of(top));
    }

    /// <summary>The outlet's own stance on a sentence.</summary>
    public Stance OfSentence(Sentence sentence)
    {
        int root = Top(new TokenSpan(sentence.FirstToken, sentence.EndToken));
        if (root < 0) return Sure;
        return IsInDistance(root) ? Reported with { Reason = "quotation marks" } : _clauses.Of(root);
    }

    /// <summary>The page's stance on what it reports another to say: unknown, unless it vouches for it or takes it back.</summary>
    /// <param name="source">The stance of the source; the page's own where nobody is named ("reportedly").</param>
    public Stance OfOutlet(CueReading reading, Stance source)
    {
        if (reading.Source.Head < 0 && StanceWords.Find(scene, reading.Cue, StanceWords.Distant) is null) return source;
        foreach (int child in scene.Children(reading.Cue))
        {
            if (scene.RelationOf(child) == Relation.Advmod && StanceWords.Find(scene, child, StanceWords.Page) is { } page) return Upon(page.Plain, source);
            if (IsWithoutProof(child)) return Reported with { Reason = "without evidence" };
        }
        if (StanceWords.Find(scene, reading.Cue, StanceWords.Factive) is { } factive) return Upon(_clauses.Negation(reading.Cue) is null && Withheld(reading.Cue) is null ? factive.Plain : factive.Negated, source);
        return StanceWords.Find(scene, reading.Cue, StanceWords.Distant) is { } distant ? distant.Plain : Reported;
    }

    // What is falsely denied is so; what is admitted to be possible is possible.
    private static Stance Upon(Stance page, Stance source) => page.Certainty == Certainty.Unknown ? page : ClauseStance.Both(page, source with { Reason = null }) with { Reason = page.Reason };

    private Stance OfCue(CueReading reading, int top)
    {
        int cue = reading.Cue;
        bool named = reading.Source.Head >= 0;
        var entry = scene.Cue[cue];
        var known = StanceWords.Find(scene, cue, StanceWords.Cue);
        if (Withheld(cue) is { } withheld) return Reported with { Reason = withheld };
        if (_clauses.Negation(cue) is { } negation) return known?.Negated ?? Reported with { Reason = negation };
        // "refused to confirm that": what is refused is the saying.
        if (entry?.Class == "refuse" && (IsSaying(top) || IsSaying(scene.Child(cue, Relation.Xcomp)))) return Reported with { Reason = scene.Tokens[cue].Lemma };
        if (top >= 0 && IsQuestion(top)) return Reported with { Reason = "whether" };
        var stance = known?.Plain ?? entry?.Stance ?? Sure;
        // "rejected the application" denies nothing; that "the amount is disputed" does not say who denies what.
        if (stance.Polarity == Polarity.Denied && (IsRefused(top) || (!named && _clauses.IsPassive(cue)))) return Reported with { Reason = scene.Tokens[cue].Lemma };
        if (stance is { Polarity: Polarity.Affirmed, Certainty: Certainty.Certain }) stance = stance with { Reason = null };
        return _clauses.Hedge(cue, modalsOnly: true) is { } weak ? ClauseStance.Both(stance, weak) : stance;
    }

    private bool IsSaying(int token) => token >= 0 && scene.Cue[token] is { Class: not ("refuse" or "permit" or "promise") };

    private bool IsRefused(int top) =>
        top >= 0 && scene.Tokens[top].Tag == UniversalTag.NOUN && scene.Child(top, Relation.Cop) < 0 && StanceWords.Find(scene, top, StanceWords.Refused) is not null;

    // "declined to say", "has yet to confirm", "was unable to confirm": the word that keeps the cue from being said.
    private string? Withheld(int cue)
    {
        int above = scene.RelationOf(cue) is Relation.Xcomp or Relation.Ccomp or Relation.Advcl ? scene.HeadOf(cue) : -1;
        if (above >= 0 && StanceWords.Find(scene, above, StanceWords.Withhold) is { } word) return word.Plain.Reason;
        foreach (int at in above >= 0 && scene.Tokens[above].Lemma == "have" ? [cue, above] : new[] { cue })
        {
            foreach (int child in scene.Children(at))
            {
                if (scene.Text.Form(child) is "yet" && child < cue) return "yet";
            }
        }
        return null;
    }

    private bool IsQuestion(int top)
    {
        int mark = scene.Child(top, Relation.Mark);
        return mark >= 0 && scene.Text.Form(mark) is "whether" or "Whether";
    }

    // "without evidence", "without offering proof".
    private bool IsWithoutProof(int phrase)
    {
        if (scene.RelationOf(phrase) is not (Relation.Advcl or Relation.Obl)) return false;
        bool without = false;
        for (int i = scene.Left[phrase]; i < scene.Right[phrase]; i++)
        {
            without |= scene.Text.Form(i) is "without";
            if (without && scene.Tokens[i].Lemma is "evidence" or "proof" or "detail" or "substantiation") return true;
        }
        return false;
    }

    // Words that the page sets in quotation marks without saying whose they are.
    private const int LongestDistance = 4;

    private bool IsInDistance(int root)
    {
        int quotation = scene.Quotation[root];
        if (quotation < 0) return false;
        var quoted = scene.Quotations[quotation];
        return quoted is { Opened: true, Closed: true } && quoted.EndToken - quoted.FirstToken - 2 <= LongestDistance;
    }

    private int Top(TokenSpan span)
    {
        if (span.IsNone) return -1;
        int token = span.Start;
        while (scene.HeadOf(token) >= 0 && span.Contains(scene.HeadOf(token))) token = scene.HeadOf(token);
        return token;
    }
}
