using System.Collections.Concurrent;
using Variorum.Articles;
using Variorum.Articles.Dating;
using Variorum.Intake;

namespace Variorum.Cli.Running;

/// <summary>Extracts articles and gives undated ones the date their dated companions in the same run show. The companions are gone
/// through when the first undated account turns up, so that a run of dated accounts pays nothing; the answer depends on no order.</summary>
internal sealed class CompanionDates
{
    /// <summary>Articles kept from the companions' round until their own turn, in characters: 128 MiB. What does not fit is extracted
    /// a second time, which costs nearly all an undated account costs.</summary>
    private const int MostKept = 64 << 20;

    /// <summary>What a block and its reason take beside the text, counted as characters.</summary>
    private const int BlockSize = 100;

    private readonly Lazy<CompanionDating> _dating;
    private readonly ConcurrentDictionary<Capture, Article> _kept = [];
    private int _size;

    /// <param name="found">All accounts of the run; gone through again only when one is undated.</param>
    public CompanionDates(Func<IEnumerable<CaptureResult>> found, int threads) =>
        _dating = new(() => new CompanionDating(OrderedWork.Map(found().Where(f => f.Capture is not null), threads, f => Read(f.Capture!))));

    /// <summary>The article of a page; where the page does not say its date, with that of its companions.</summary>
    public Article Extract(Capture capture)
    {
        var article = _kept.TryRemove(Key(capture), out var kept) ? kept : ArticleExtractor.Extract(capture, plain: false);
        return article.ToldOn is null && _dating.Value.Infer(CompanionCard.Of(capture.Path, article)) is { } date ? article with { Published = date } : article;
    }

    private CompanionCard Read(Capture capture)
    {
        var article = ArticleExtractor.Extract(capture, plain: false);
        int size = article.Text.Length + article.Blocks.Count * BlockSize;
        if (Interlocked.Add(ref _size, size) <= MostKept) _kept[Key(capture)] = article;
        else Interlocked.Add(ref _size, -size);
        return CompanionCard.Of(capture.Path, article);
    }

    /// <summary>A capture without its bytes; the digest stands for them.</summary>
    private static Capture Key(Capture capture) => capture with { Bytes = default };
}
