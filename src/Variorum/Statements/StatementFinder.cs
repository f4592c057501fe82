using Variorum.Articles;
using Variorum.Language;
using Variorum.Statements.Figures;
using Variorum.Statements.Quantities;
using Variorum.Statements.Times;

namespace Variorum.Statements;

/// <summary>What a text says, statement by statement, with its figures, times and places.</summary>
/// <param name="Quantities">In order of the text; each names the statement it stands in.</param>
public sealed record Findings(
    IReadOnlyList<Statement> Statements,
    IReadOnlyList<Quantity> Quantities,
    IReadOnlyList<TimeReference> Times,
    IReadOnlyList<PlaceReference> Places);

/// <summary>Parsed article → statements. Runs one finder for each kind of thing, then ties them together.</summary>
public sealed class StatementFinder
{
    /// <summary>Thread-safe.</summary>
    public Findings Find(Article article, ParsedText parsed)
    {
        var terms = new TermFinder(parsed);
        var statements = new List<Statement>();
        foreach (var sentence in parsed.Sentences)
        {
            if (OwnVoice.HasContent(parsed, sentence)) statements.Add(OwnVoice.Of(statements.Count, sentence.Span, new Stance(Polarity.Affirmed, Certainty.Certain), terms));
        }
        var figures = FigureLexer.Read(parsed);
        var times = TimeFinder.Find(article, figures);
        return new(statements, QuantityFinder.Find(figures, times), times, []);
    }
}
