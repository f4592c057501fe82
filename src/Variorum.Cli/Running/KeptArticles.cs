using System.Collections.Concurrent;
using Variorum.Articles;
using Variorum.Intake;

namespace Variorum.Cli.Running;

/// <summary>Articles kept from an earlier round until their own turn, never more than a given size, however long the run. Safe for
/// several threads.</summary>
/// <param name="most">The most that is kept, in characters.</param>
internal sealed class KeptArticles(int most)
{
    /// <summary>What a block and its reason take beside the text, counted as characters.</summary>
    private const int BlockSize = 100;

    private readonly ConcurrentDictionary<Capture, Article> _kept = [];
    private int _size;

    /// <summary>Characters kept now.</summary>
    public int Size => _size;

    /// <summary>Keeps an article where there is room for it; else it will have to be extracted again.</summary>
    public void Offer(Capture capture, Article article)
    {
        int size = SizeOf(article);
        if (Interlocked.Add(ref _size, size) > most || !_kept.TryAdd(Key(capture), article)) Interlocked.Add(ref _size, -size);
    }

    /// <summary>Hands an article out, once; null when it was not kept.</summary>
    public Article? Take(Capture capture)
    {
        if (!_kept.TryRemove(Key(capture), out var article)) return null;
        Interlocked.Add(ref _size, -SizeOf(article));
        return article;
    }

    private static int SizeOf(Article article) => article.Text.Length + article.Blocks.Count * BlockSize;

    /// <summary>A capture without its bytes; the digest stands for them.</summary>
    private static Capture Key(Capture capture) => capture with { Bytes = default };
}
