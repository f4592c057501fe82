using Variorum.Language;
using Variorum.Statements.Attributions;
using Variorum.Text;

namespace Variorum.Statements;

/// <summary>Who says what in a text: reads the cues with the model and gives each attribution its spans, names and stance.</summary>
internal sealed class AttributionFinder(AttributionModel model)
{
    internal const string Rule = "attribution model en-1";
    internal const string InnerRule = "verb of saying inside somebody's words";

    /// <summary>Statements in order of the text, their indices counted from 0.</summary>
    public List<Statement> Find(Scene scene, TermFinder terms)
    {
        var namer = new SourceNamer(scene);
        var stances = new StanceFinder(scene);
        var found = new List<Statement>();
        foreach (var link in new ChainFinder(scene, namer).Link(Readings(scene))) found.Add(Statement(scene, link, namer, stances, terms));
        return SpeakerContinuity.Resolve(scene.Text, found);
    }

    // The model's readings and the inner ones, mended, in order of their cues.
    private List<CueReading> Readings(Scene scene)
    {
        var reader = new CueReader(scene, model);
        var readings = reader.Read().ConvertAll(r => ReadingMender.Mend(scene, r));
        readings.AddRange(reader.ReadInner(readings).ConvertAll(r => ReadingMender.Mend(scene, r)));
        readings.Sort((a, b) => a.Cue.CompareTo(b.Cue));
        ReadingMender.Untangle(scene, readings);
        return readings;
    }

    private static Statement Statement(Scene scene, ChainLink link, SourceNamer namer, StanceFinder stances, TermFinder terms)
    {
        var reading = link.Reading;
        var source = link.Source < 0 ? null : namer.Name(link.Source, link.SourceSpan);
        Source[] via = [.. link.Relays.Select(r => namer.Relay(r))];
        string rule = (reading.ByRule ? InnerRule : Rule) + (link.Rule is null ? "" : $"; chain: {link.Rule}");
        var cue = scene.SpanOf(reading.CueSpan);
        TextSpan[] content = [.. new[] { reading.Before, reading.Behind }.Where(s => !s.IsNone).Select(s => WithMarks(scene, s))];
        var whole = content.Aggregate(cue, (span, next) => span.Union(next));
        if (source is not null) whole = whole.Union(source.Span);
        var attribution = new Attribution(source, cue, content, via, rule) { CueClass = scene.Cue[reading.Cue]?.Class };
        return new Statement(-1, whole, Kind(scene, reading), attribution, stances.OfSource(reading), rule) { Terms = terms.Find(content) };
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
