using System.Buffers;
using System.Numerics;

namespace Variorum.Articles.Roles;

/// <summary>The different words of a page, numbered as they come: what is counted of a word is then one look into an array.</summary>
internal sealed class WordIndex
{
    private readonly int[] _numbers;

    // Of each number, whether its word is one of content: no lexicon of the page's furniture or of function words holds it.
    private readonly bool[] _content;

    /// <param name="words">The hashes of all words of the page, in order.</param>
    public WordIndex(ReadOnlySpan<uint> words)
    {
        _numbers = new int[words.Length];
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

    public bool IsContent(int number) => _content[number];

    private int Number(Span<ulong> table, uint word)
    {
        for (uint place = word; ; place++)
        {
            ref ulong at = ref table[(int)(place & (uint)(table.Length - 1))];
            if (at == 0)
            {
                _content[Count] = WordKinds.Of(word) == WordKind.None;
                at = ((ulong)word << 32) | (uint)++Count;
            }
            if ((uint)(at >> 32) == word) return (int)(uint)at - 1;
        }
    }
}
