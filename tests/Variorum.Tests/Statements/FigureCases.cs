using System.Globalization;
using Variorum.Articles;
using Variorum.Language;
using Variorum.Statements;
using Variorum.Statements.Figures;
using Variorum.Statements.Quantities;
using Variorum.Statements.Times;
using Variorum.Tests.Language.Networks;
using Variorum.Text;

namespace Variorum.Tests.Statements;

/// <summary>Reads the case files of <c>tests/Corpus</c> and writes findings the way they are written there.</summary>
internal static class FigureCases
{
    /// <summary>The lines of a folder's files without comments, as fields.</summary>
    public static IEnumerable<string[]> Lines(string folder) =>
        Directory.GetFiles(Path.Combine(ModelUnderTest.Root, "tests", "Corpus", folder), "*.tsv").Order(StringComparer.Ordinal)
            .SelectMany(File.ReadAllLines).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t'));

    public static ParsedText Parse(string text) => new LanguageReader(ModelUnderTest.English).Read(Plain(text, null));

    public static string Quantities(string text)
    {
        var figures = FigureLexer.Read(Parse(text));
        return string.Join(" ; ", QuantityFinder.Find(figures, TimeFinder.Find(Plain(text, null), figures)).Select(Write));
    }

    public static string Times(string? published, string text) =>
        string.Join(" ; ", TimeFinder.Find(Plain(text, published), FigureLexer.Read(Parse(text))).Select(t => $"{text[t.Span.Start..t.Span.End]} {t.Value ?? "?"}"));

    /// <summary>Where the figures and times of a text stand, told without a date and at the calendar's ends too.</summary>
    public static IEnumerable<TextSpan> Spans(string text)
    {
        var figures = FigureLexer.Read(Parse(text));
        foreach (string? published in new[] { null, "2024-02-29", "0001-01-01", "9999-12-31" })
        {
            var times = TimeFinder.Find(Plain(text, published), figures);
            foreach (var time in times) yield return time.Span;
            foreach (var quantity in QuantityFinder.Find(figures, times)) yield return quantity.Span;
        }
    }

    /// <summary>The same for the entries of a live blog, a line each with its moment.</summary>
    public static string EntryTimes(string text, params string[] moments)
    {
        int start = 0;
        var blocks = text.Split('\n').Select((line, i) =>
        {
            var span = new TextSpan(start, start + line.Length);
            start += line.Length + 1;
            return new Block(BlockRole.Body, span, "test") { EntryTime = moments[i] };
        }).ToArray();
        return string.Join(" ; ", TimeFinder.Find(new Article(new SourceText(text), blocks), FigureLexer.Read(Parse(text))).Select(t => $"{text[t.Span.Start..t.Span.End]} {t.Value ?? "?"}"));
    }

    private static Article Plain(string text, string? published) => new(new SourceText(text), [new Block(BlockRole.Body, new TextSpan(0, text.Length), "test")])
    {
        Published = string.IsNullOrEmpty(published) ? null : new(new PublicationDate(published), null, "test"),
    };

    private static string Write(Quantity q)
    {
        string reading = (q.Low, q.Best, q.High) switch
        {
            ({ } low, null, { } high) => $"{Number(low)}..{Number(high)}",
            ({ } low, null, null) => ">" + Number(low),
            (null, null, { } high) => "<" + Number(high),
            (null, { } best, null) => "~" + Number(best),
            _ => Number(q.Best!.Value),
        };
        return reading + (q.Unit is null ? "" : " " + q.Unit) + (q.Of is null ? "" : $" {{{q.Of}}}") + (q.State is null ? "" : $" [{q.State}]") + (q.IsChange ? " +change" : "");
    }

    private static string Number(decimal value) => decimal.Round(value, 4).ToString("0.####", CultureInfo.InvariantCulture);
}
