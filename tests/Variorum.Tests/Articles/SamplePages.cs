using System.Text;
using Variorum.Articles;
using Variorum.Intake;

namespace Variorum.Tests.Articles;

/// <summary>Invented pages for the tests of reading them.</summary>
internal static class SamplePages
{
    public static readonly string[] Paragraphs =
    [
        "The harbour authority of Westmark closed the northern lock on Tuesday after divers found a crack in the lower gate.",
        "“We cannot say yet how long the repair will take,” harbour master Ines Calloway told reporters, adding that barges would be sent round by the old canal.",
        "About forty vessels were waiting in the basin by evening, according to the port’s own count, and shipping companies warned of delays of up to a week.",
        "The gate was last inspected four years ago, when engineers reported wear on its hinges but advised against replacing it before the summer season.",
        "Calloway said the inspection had been thorough, and that nobody could have foreseen the damage, which she put down to a barge that struck the gate in fog.",
        "The town council is to meet on Friday to decide whether the southern lock, closed since the flood, can be opened for small craft in the meantime.",
    ];

    public static string Html(string beforeBody = "", string afterBody = "", Func<string, string>? paragraph = null) =>
        $"""
        <!doctype html><html lang="en"><head><title>Harbour lock closed after crack found | Westmark Courier</title><style>p {"{"} color: red {"}"}</style></head>
        <body><header class="site-header"><nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
        <main><article><h1>Harbour lock closed after crack found</h1><p class="byline">By Tomas Reed</p>
        {beforeBody}
        <div class="article-body">{string.Concat(Paragraphs.Select(paragraph ?? (p => $"<p>{p}</p>\n")))}</div></article>
        {afterBody}</main><footer><p>© Westmark Courier. All rights reserved.</p><a href="/privacy">Privacy policy</a></footer></body></html>
        """;

    public static Article Read(string page, string type = "text/html") =>
        ArticleExtractor.Extract(new Capture("page", Encoding.UTF8.GetBytes(page), type), plain: false);

    public static Article ReadText(string page) => Read(page, "text/plain");

    /// <summary>The text of the blocks in any of the roles, a line each.</summary>
    public static string Text(this Article article, params BlockRole[] roles) =>
        string.Join('\n', article.Blocks.Where(b => roles.Contains(b.Role)).Select(b => article.Text.Quote(b.Span)));

    public static string Body(this Article article) => article.Text(BlockRole.Body, BlockRole.Heading);
}
