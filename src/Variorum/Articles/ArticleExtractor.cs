using Variorum.Articles.Decoding;
using Variorum.Articles.Facts;
using Variorum.Articles.Live;
using Variorum.Articles.Markup;
using Variorum.Articles.Roles;
using Variorum.Articles.Tongues;
using Variorum.Intake;
using Variorum.Text;

namespace Variorum.Articles;

/// <summary>Capture → Article: decodes the bytes and cuts the text into blocks with roles.</summary>
public static class ArticleExtractor
{
    /// <param name="plain">The document is bare article text: every line is body, nothing is looked for.</param>
    public static Article Extract(Capture capture, bool plain)
    {
        var decoded = TextDecoder.Decode(capture.Bytes.Span, capture.Charset, capture.MediaType == "text/html");
        var article = plain ? Bare(capture, decoded.Text) : Read(capture, decoded.Text);
        return TongueFinder.Mark(article with { DecodingWarning = decoded.Warning ?? (article.Blocks.Count == 0 ? "no text to be read in it" : article.DecodingWarning) });
    }

    private static Article Read(Capture capture, string decoded)
    {
        var page = capture.MediaType == "text/html" ? HtmlPageReader.Read(decoded) : PlainPageReader.Read(decoded);
        bool over = BlockLimit.IsOver(page);
        if (over) page = BlockLimit.Apply(page);
        var blocks = RoleFinder.Find(page);
        if (over) blocks = BlockLimit.Mark(blocks);
        var kind = KindFinder.Find(page, blocks);
        if (kind == ArticleKind.Teaser) blocks = PaywallLines.LeaveOut(page, blocks);
        if (kind == ArticleKind.LiveBlog) blocks = LiveEntries.KeepTexts(page, blocks);
        var article = FactFinder.Find(capture, page, blocks);
        if (over) article = article with { DecodingWarning = BlockLimit.Warning };
        if (article.Kind != ArticleKind.LiveBlog) article = article with { Kind = kind };
        if (article.Kind == ArticleKind.LiveBlog) article = LiveEntries.Apply(article, page);
        return RunningLines.PutBack(UntoldPages.Mark(article), page.Running);
    }

    private static Article Bare(Capture capture, string decoded)
    {
        var text = new SourceText(decoded);
        return new Article(text, [.. Lines(text)]) { Published = DeclaredDate(capture), Address = ArchivedAddress.Original(capture.Declared.Address) };
    }

    private static IEnumerable<Block> Lines(SourceText text)
    {
        for (int start = 0; start < text.Length;)
        {
            int end = text.Value.IndexOf('\n', start);
            if (end < 0) end = text.Length;
            if (!string.IsNullOrWhiteSpace(text.Value[start..end])) yield return new Block(BlockRole.Body, new TextSpan(start, end), "line of bare text");
            start = end + 1;
        }
    }

    private static Evidenced<PublicationDate>? DeclaredDate(Capture capture) =>
        capture.Declared.Published is { } date ? new(new PublicationDate(date), null, "declared by the file it came in") : null;
}
