using System.Globalization;
using System.Text;
using Variorum.Intake;

namespace Variorum.Bench.Synthetic;

/// <summary>
/// Makes accounts like those people save: half HTML pages with menus, adverts and comments, half bare text with the same
/// run together; 18 to 40 sentences each; nine of ten dated.
/// </summary>
internal static class AccountGenerator
{
    private const ulong Seed = 20260301;

    public static IEnumerable<Capture> Make(int count) => Enumerable.Range(0, count).Select(One);

    /// <summary>One account; the same number always gives the same one.</summary>
    public static Capture One(int number)
    {
        var phrases = new Phrases(Seed + (ulong)number);
        var story = new Phrases(Seed ^ (ulong)(number / 10)); // ten accounts a story share an opening
        var page = new Sketch(phrases.Sentence("title"), phrases.Pick("outlet"), Date(phrases, number), Paragraphs(story, phrases), phrases);
        bool html = number % 2 == 0;
        string path = string.Create(CultureInfo.InvariantCulture, $"synthetic/{number:00000}.{(html ? "html" : "txt")}");
        return new Capture(path, Encoding.UTF8.GetBytes(html ? Html(page) : Text(page)), html ? "text/html" : "text/plain");
    }

    private sealed record Sketch(string Title, string Outlet, string? Date, List<string> Paragraphs, Phrases Phrases);

    private static string? Date(Phrases phrases, int number) =>
        number % 10 == 9 ? null : new DateOnly(2026, 3, 1).AddDays(number / 10 % 60 + phrases.Next(3)).ToString("MMMM d, yyyy", CultureInfo.InvariantCulture);

    private static List<string> Paragraphs(Phrases story, Phrases phrases)
    {
        var paragraphs = new List<string> { string.Join(' ', story.Sentence("sentence"), story.Sentence("sentence")) };
        for (int left = 16 + phrases.Next(23); left > 0;)
        {
            int count = Math.Min(left, 1 + phrases.Next(4));
            paragraphs.Add(string.Join(' ', Enumerable.Range(0, count).Select(_ => phrases.Sentence("sentence"))));
            left -= count;
        }
        return paragraphs;
    }

    private static string Text(Sketch page)
    {
        var text = new StringBuilder();
        for (int i = 0; i < 4; i++) text.Append(page.Phrases.Pick("furniture")).Append('\n');
        text.Append('\n').Append(page.Title).Append("\n\n").Append(page.Outlet).Append('\n');
        if (page.Date is { } date) text.Append(date).Append('\n');
        foreach (string paragraph in page.Paragraphs)
        {
            text.Append('\n').Append(paragraph).Append('\n');
            if (page.Phrases.Next(6) == 0) text.Append('\n').Append(page.Phrases.Pick("furniture")).Append('\n');
        }
        for (int i = 0; i < 5; i++) text.Append('\n').Append(page.Phrases.Pick(i < 3 ? "comment" : "furniture")).Append('\n');
        return text.ToString();
    }

    private static string Html(Sketch page)
    {
        var html = new StringBuilder($"<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>{page.Title} | {page.Outlet}</title>");
        html.Append(CultureInfo.InvariantCulture, $"<meta property=\"og:site_name\" content=\"{page.Outlet}\"><style>{string.Concat(Enumerable.Repeat(".a > .b { margin: 0 auto; }\n", 80))}</style></head><body><nav><ul>");
        for (int i = 0; i < 30; i++) html.Append(CultureInfo.InvariantCulture, $"<li class=\"menu-item\"><a href=\"/section/{i}\">{page.Phrases.Pick("place")}</a></li>");
        html.Append(CultureInfo.InvariantCulture, $"</ul></nav><main><article><h1>{page.Title}</h1>");
        if (page.Date is { } date) html.Append(CultureInfo.InvariantCulture, $"<p class=\"meta\">Published {date}</p>");
        foreach (string paragraph in page.Paragraphs)
        {
            html.Append(CultureInfo.InvariantCulture, $"<p>{paragraph}</p>\n");
            if (page.Phrases.Next(5) == 0) html.Append(CultureInfo.InvariantCulture, $"<div class=\"promo\"><a href=\"#\">{page.Phrases.Pick("furniture")}</a></div>");
        }
        html.Append("</article></main><section id=\"comments\">");
        for (int i = 0; i < 6; i++) html.Append(CultureInfo.InvariantCulture, $"<div class=\"comment\"><p>{page.Phrases.Pick("comment")}</p></div>");
        html.Append("</section><aside>");
        for (int i = 0; i < 12; i++) html.Append(CultureInfo.InvariantCulture, $"<div class=\"teaser\"><a href=\"/story/{i}\"><h3>{page.Phrases.Pick("title")}</h3></a></div>");
        html.Append("</aside><footer>All rights reserved</footer><script>").Append(string.Concat(Enumerable.Repeat("window.dataLayer = window.dataLayer || [];\n", 60))).Append("</script></body></html>");
        return html.ToString();
    }
}
