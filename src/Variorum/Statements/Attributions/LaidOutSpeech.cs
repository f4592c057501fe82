using Variorum.Language;

namespace Variorum.Statements.Attributions;

/// <summary>
/// Speech whose speaker the layout shows, which the network, reading paragraph by paragraph, passes over: a quotation that is signed ("“…” —
/// Ada Brom"), announced at the end of the paragraph before ("Brom went on:"), or a turn in a transcript ("BROM: …").
/// </summary>
internal sealed class LaidOutSpeech(Scene scene, IReadOnlyList<CueReading> readings)
{
    internal const string SignedRule = "quotation signed behind a dash", AnnouncedRule = "quotation announced by the paragraph before", TurnRule = "turn of a transcript";

    // A signature is a name, perhaps with an office or a town; a label a name or a letter.
    private const int LongestSignature = 8, LongestLabel = 4;

    // A line that begins with a name and a colon may be a heading; four such in one text are turns.
    private const int LeastTurns = 4;

    private readonly bool[] _said = Said(scene, readings);

    /// <summary>In order of the text.</summary>
    public IEnumerable<CueReading> Read() => Signed().Concat(Announced()).Concat(Turns()).OrderBy(r => r.Cue);

    private IEnumerable<CueReading> Signed()
    {
        foreach (var quotation in scene.Quotations)
        {
            int dash = quotation.EndToken;
            if (!quotation.Closed || dash + 1 >= scene.Tokens.Length || !IsDash(dash) || _said.AsSpan(quotation.FirstToken, dash - quotation.FirstToken).Contains(true)) continue;
            int end = dash + 1;
            int last = Math.Min(EndOfBlock(dash), dash + 1 + LongestSignature);
            while (end < last && !scene.IsPunctuation(end) && scene.Tokens[end].Tag is not (UniversalTag.VERB or UniversalTag.AUX)) end++;
            bool closes = end == EndOfBlock(dash) || scene.Text.Form(end) is "," or "." or "(";
            if (end == dash + 1 || !closes || !char.IsUpper(scene.Text.Form(dash + 1)[0])) continue;
            yield return new(dash, new(dash, dash + 1), SourcePhrase.Of(scene, new(dash + 1, end)), Inside(quotation.FirstToken, dash), TokenSpan.None, SignedRule);
        }
    }

    private bool IsDash(int token) => scene.Text.Form(token) is "―" or "—" or "–" or "-" or "--";

    private IEnumerable<CueReading> Announced()
    {
        var sentences = scene.Text.Sentences;
        for (int s = 1; s < sentences.Count; s++)
        {
            var before = sentences[s - 1];
            int first = sentences[s].FirstToken;
            if (before.Block == sentences[s].Block || scene.Text.Form(before.EndToken - 1) is not ":" || !Opens(first) || _said[first]) continue;
            int end = EndOfQuoted(s);
            if (end > first && Announcing(before) is var verb and >= 0)
                yield return new(verb, new(verb, verb + 1), SourcePhrase.Before(scene, InnerCues.Speaker(scene, verb), verb), TokenSpan.None, Inside(first, end), AnnouncedRule);
        }
    }

    /// <summary>The verb of saying, with a subject and nothing said yet, that leads a sentence; -1 for none.</summary>
    private int Announcing(Sentence sentence)
    {
        int root = sentence.FirstToken;
        while (scene.HeadOf(root) >= 0) root = scene.HeadOf(root);
        bool says = scene.Tokens[root].Tag == UniversalTag.VERB && scene.Cue[root] is not null && InnerCues.Speaker(scene, root) >= 0;
        return says && !readings.Any(r => sentence.FirstToken <= r.Cue && r.Cue < sentence.EndToken) ? root : -1;
    }

    private IEnumerable<CueReading> Turns()
    {
        var turns = new List<(int First, int Colon, int End)>();
        var sentences = scene.Text.Sentences;
        for (int s = 0; s < sentences.Count; s++)
        {
            if (s > 0 && sentences[s - 1].Block == sentences[s].Block) continue;
            int first = sentences[s].FirstToken + (Opens(sentences[s].FirstToken) ? 1 : 0), end = EndOfBlock(sentences[s].FirstToken);
            int colon = first;
            while (colon < Math.Min(end, first + LongestLabel + 1) && scene.Text.Form(colon) is not ":") colon++;
            if (colon > first && colon <= first + LongestLabel && colon + 1 < end && scene.Text.Form(colon) is ":" && IsLabel(first, colon)) turns.Add((first, colon, end));
        }
        if (turns.Count < LeastTurns) return [];
        return turns.Where(t => !_said[t.Colon] && !_said[t.Colon + 1])
            .Select(t => new CueReading(t.Colon, new(t.Colon, t.Colon + 1), SourcePhrase.Of(scene, new(t.First, t.Colon)), TokenSpan.None, Inside(t.Colon + 1, t.End), TurnRule));
    }

    // "BROM", "Ada Brom", "Q".
    private bool IsLabel(int first, int colon)
    {
        bool person = scene.Entity[first] == EntityType.Person, capitals = true;
        for (int i = first; i < colon; i++) foreach (char c in scene.Text.Form(i)) if (char.IsLower(c)) capitals = false;
        return person || capitals;
    }

    private bool Opens(int token) => scene.Quotation[token] >= 0 && scene.Quotations[scene.Quotation[token]].FirstToken == token;

    /// <summary>Behind the last word of the sentences of one block from one on that stand in quotation marks throughout.</summary>
    private int EndOfQuoted(int sentence)
    {
        var sentences = scene.Text.Sentences;
        int s = sentence;
        while (s < sentences.Count && sentences[s].Block == sentences[sentence].Block && scene.IsQuoted(sentences[s])) s++;
        return s == sentence ? sentences[sentence].FirstToken : sentences[s - 1].EndToken;
    }

    private int EndOfBlock(int token)
    {
        var sentences = scene.Text.Sentences;
        int s = scene.SentenceOf[token];
        while (s + 1 < sentences.Count && sentences[s + 1].Block == sentences[s].Block) s++;
        return sentences[s].EndToken;
    }

    private TokenSpan Inside(int start, int end)
    {
        start = Canonical.Start(scene, start);
        end = Canonical.End(scene, end);
        return end > start ? new(start, end) : TokenSpan.None;
    }

    private static bool[] Said(Scene scene, IReadOnlyList<CueReading> readings)
    {
        var said = new bool[scene.Tokens.Length];
        foreach (var reading in readings)
        {
            said.AsSpan(reading.CueSpan.Start, reading.CueSpan.Length).Fill(true);
            if (!reading.Before.IsNone) said.AsSpan(reading.Before.Start, reading.Before.Length).Fill(true);
            if (!reading.Behind.IsNone) said.AsSpan(reading.Behind.Start, reading.Behind.Length).Fill(true);
        }
        return said;
    }
}
