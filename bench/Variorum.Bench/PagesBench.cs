using System.Text;
using AngleSharp.Html.Parser;
using Variorum.Articles;
using Variorum.Intake;

namespace Variorum.Bench;

/// <summary>Pages read on one thread: mean and slowest milliseconds of processor time a page, beside those of the markup parser alone.</summary>
internal static class PagesBench
{
    private static readonly string[] Sets = ["articles-naeb/accounts", "articles-wcxb/accounts", "articles-naeb/text", "articles-wcxb/text"];

    /// <param name="only">A part of the names of the sets to read; empty for all.</param>
    public static int Run(string corpora, string only)
    {
        foreach (string set in Sets.Where(s => s.Contains(only, StringComparison.Ordinal)))
        {
            var captures = Rows(Path.Combine(corpora, set + ".jsonl.gz")).ToList();
            foreach (var capture in captures) Time(() => ArticleExtractor.Extract(capture, plain: false));
            var times = captures.ConvertAll(capture => Time(() => ArticleExtractor.Extract(capture, plain: false)));
            string parser = captures[0].MediaType == "text/html" ? FormattableString.Invariant($", parser alone {captures.Average(Parse):0.0}") : "";
            Console.WriteLine(FormattableString.Invariant($"{set,-24} {captures.Count} pages, {times.Average():0.0} ms a page{parser}, slowest {times.Max():0} ms ({captures[times.IndexOf(times.Max())].Path}), {1000 / times.Average():0} pages/s"));
        }
        return 0;
    }

    private static double Parse(Capture capture)
    {
        string markup = Encoding.UTF8.GetString(capture.Bytes.Span);
        return Time(() => new HtmlParser().ParseDocument(markup));
    }

    private static double Time(Func<object> work)
    {
        var start = Environment.CpuUsage.TotalTime;
        GC.KeepAlive(work());
        return (Environment.CpuUsage.TotalTime - start).TotalMilliseconds;
    }

    private static IEnumerable<Capture> Rows(string path)
    {
        foreach (var row in CorpusRows.Read(path))
        {
            bool html = row.TryGetProperty("html", out var markup);
            string text = (html ? markup : row.GetProperty("text")).GetString()!;
            yield return new Capture(row.GetProperty("id").GetString()!, Encoding.UTF8.GetBytes(text), html ? "text/html" : "text/plain");
        }
    }
}
