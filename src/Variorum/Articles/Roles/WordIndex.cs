using System.Buffers;
using System.Numerics;

namespace Variorum.Articles.Roles;

/// <summary>The different words of a page, numbered as they come: what is counted of a word is then one look into an array.</summary>
internal sealed class WordIndex
{
    private readonly int[] _numbers;

    /// <summary>Words of a block that are looked at for content; longer blocks have made their point.</summary>
    private const int MostWords = 120;

    // Of each number, whether its word is one of content: no lexicon of the page's furniture or of function words holds it.
    private readonly bool[] _content;

    private readonly WordKinds _kinds;

    /// <param name="words">The hashes of all words of the page, in order.</param>
    /// <param name="kinds">The words of its language that are none of content.</param>
    public WordIndex(ReadOnlySpan<uint> words, WordKinds kinds)
    {
        (_kinds, _numbers) = (kinds, new int[words.Length]);
        // Places enough that nearly every look ends at the first; a place holds a hash and its number plus one, 0 when it is free.
        int places = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, 2 * words.Length));
        ulong[] table = ArrayPool<ulong>.Shared.Rent(places);
        table.AsSpan(0, places).Clear();
        _content = new bool[words.Length];
        for (int i = 0; i < words.Length; i++) _numbers[i] = Number(table.AsSpan(0, places), words[i]);
        ArrayPool<ulong>.Shared.Return(table);
    }

    /// <summary>How many different words there are.</summary>
    public int Count { get; private set; }

    /// <summary>How many words the page has.</summary>
    public int Words => _numbers.Length;

    /// <summary>The numbers of a block's words, 0 to <see cref="Count"/>.</summary>
    public ReadOnlySpan<int> Of(in Wording block) => _numbers.AsSpan(block.FirstWord, block.Words);

    /// <summary>The numbers of each block's words of content, each once.</summary>
    public int[][] Content(ReadOnlySpan<Wording> blocks)
    {
        var content = new int[blocks.Length][];
        // The last block, counted from one, in which a word was met.
        int[] seen = ArrayPool<int>.Shared.Rent(Count);
        seen.AsSpan(0, Count).Clear();
        Span<int> found = stackalloc int[MostWords];
        for (int i = 0; i < blocks.Length; i++)
        {
            int count = 0;
            foreach (int word in Of(blocks[i])[..Math.Min(blocks[i].Words, MostWords)])
            {
                if (!_content[word] || seen[word] == i + 1) continue;
                seen[word] = i + 1;
                found[count++] = word;
            }
            content[i] = found[..count].ToArray();
        }
        ArrayPool<int>.Shared.Return(seen);
        return content;
    }

    private int Number(Span<ulong> table, uint word)
    {
        for (uint place = word; ; place++)
        {
            ref ulong at = ref table[(int)(place & (uint)(table.Length - 1))];
            if (at == 0)
            {
                _content[Count] = _kinds.Of(word) == WordKind.None;
                at = ((ulong)word << 32) | (uint)++Count;
            }
            if ((uint)(at >> 32) == word) return (int)(uint)at - 1;
        }
    }
}
