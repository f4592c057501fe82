using Variorum.Language;
using Variorum.Statements.Attributions;
using Variorum.Text;

namespace Variorum.Statements;

/// <summary>Who says what in a text: takes what the speech network reads and gives each attribution its spans, names and stance.</summary>
internal sealed class AttributionFinder
{
    internal const string Rule = "attribution model en-1";

    /// <summary>Statements in order of the text, their indices counted from 0.</summary>
    public List<Statement> Find(Scene scene, TermFinder terms)
    {
        var namer = new SourceNamer(scene);
        var stances = new StanceFinder(scene);
        var found = new List<Statement>();
        var readings = Readings(scene);
        foreach (var link in new ChainFinder(scene, namer).Link(readings)) found.Add(Statement(scene, link, Relays(link, readings, namer, stances), namer, stances, terms));
        return SpeakerContinuity.Resolve(scene.Text, found);
    }

    // The network's readings and the inner ones, mended, in order of their cues.
    private List<CueReading> Readings(Scene scene)
    {
        var reader = new CueReader(scene);
        var readings = reader.Read().ConvertAll(r => ReadingMender.Mend(scene, r));
        readings.AddRange(reader.ReadInner(readings).ConvertAll(r => ReadingMender.Mend(scene, r)));
        readings.AddRange(new LaidOutSpeech(scene, readings).Read().Where(r => !r.Before.IsNone || !r.Behind.IsNone).ToList());
        readings.RemoveAll(r => Deeds.Is(scene, r));
        readings.Sort((a, b) => a.Cue.CompareTo(b.Cue));
        ReadingMender.Untangle(scene, readings);
        return readings;
    }

    // Each relay, with its stance where it says itself that the speaker says so ("the agency denied that she had said").
    private static Source[] Relays(ChainLink link, List<CueReading> readings, SourceNamer namer, StanceFinder stances)
    {
        var relays = new Source[link.Relays.Count];
        for (int r = 0; r < relays.Length; r++)
        {
            int at = readings.FindIndex(x => x.Source.Head == link.Relays[r] && x.Says(link.Reading.Cue));
            relays[r] = namer.Relay(link.Relays[r]) with { Stance = at < 0 ? null : stances.OfSource(readings[at]) };
        }
        return Once(relays);
    }

    // "The Olmet Journal-Standard", "the platform Z": one relay, though two of its words were found.
    private static Source[] Once(Source[] relays) =>
        relays.Length < 2 ? relays : [.. relays.Where((relay, at) => !relays.Where((other, o) => o != at && IsPart(relay, other) && !(o > at && IsPart(other, relay))).Any())];

    private static bool IsPart(Source relay, Source of) =>
        (relay.Entity >= 0 && relay.Entity == of.Entity) || (relay.Called is { } name && of.Called is { } whole && relay.Span.Overlaps(of.Span) && whole.Contains(name, StringComparison.Ordinal));

    private static Statement Statement(Scene scene, ChainLink link, Source[] via, SourceNamer namer, StanceFinder stances, TermFinder terms)
    {
        var reading = link.Reading;
        var source = link.Source < 0 ? null : namer.Name(link.Source, link.SourceSpan);
        string rule = (reading.Rule ?? Rule) + (link.Rule is null ? "" : $"; chain: {link.Rule}");
        var cue = scene.SpanOf(reading.CueSpan);
        TextSpan[] content = [.. new[] { reading.Before, reading.Behind }.Where(s => !s.IsNone).Select(s => WithMarks(scene, s))];
        var whole = content.Aggregate(cue, (span, next) => span.Union(next));
        if (source is not null) whole = whole.Union(source.Span);
        var attribution = new Attribution(source, cue, content, via, rule) { CueClass = scene.Cue[reading.Cue]?.Class };
        var stance = stances.OfSource(reading);
        return new Statement(-1, whole, Kind(scene, reading), attribution, stance, rule) { OutletStance = stances.OfOutlet(reading, stance), Terms = terms.Find(content) };
    }

    // A quotation is given with its marks.
    private static TextSpan WithMarks(Scene scene, TokenSpan span)
    {
        int first = scene.Quotation[span.Start], last = scene.Quotation[span.End - 1];
        if (first >= 0 && Canonical.Start(scene, scene.Quotations[first].FirstToken) == span.Start) span = span with { Start = scene.Quotations[first].FirstToken };
        if (last >= 0 && Canonical.End(scene, scene.Quotations[last].EndToken) == span.End) span = span with { End = scene.Quotations[last].EndToken };
        return scene.SpanOf(span);
    }

    private static StatementKind Kind(Scene scene, CueReading reading)
    {
        int quoted = 0, all = 0;
        foreach (var span in new[] { reading.Before, reading.Behind })
        {
            if (span.IsNone) continue;
            for (int i = span.Start; i < span.End; i++)
            {
                if (scene.IsPunctuation(i)) continue;
                all++;
                if (scene.Quotation[i] >= 0 && scene.Quotation[i] != scene.Quotation[reading.Cue]) quoted++;
            }
        }
        return quoted == all ? StatementKind.Direct : quoted == 0 ? StatementKind.Indirect : StatementKind.Mixed;
    }
}
