using Variorum.Articles.Markup;

namespace Variorum.Articles.Roles;

/// <summary>What each element of a page holds at any depth: blocks, characters, those of links, words of running text.</summary>
internal sealed class ElementTally
{
    private readonly int[] _blocks, _length, _links, _running;

    public ElementTree Tree { get; }

    public ElementTally(ElementTree tree, IReadOnlyList<RawBlock> blocks, ReadOnlySpan<Wording> wordings)
    {
        Tree = tree;
        (_blocks, _length, _links, _running) = (new int[tree.Count], new int[tree.Count], new int[tree.Count], new int[tree.Count]);
        for (int i = 0; i < blocks.Count; i++)
        {
            int element = blocks[i].Surroundings!.Element;
            _blocks[element]++;
            _length[element] += blocks[i].Span.Length;
            _links[element] += blocks[i].LinkLength;
            if (DensestRun.IsRunningText(wordings[i]) && blocks[i].LinkLength * 2 <= blocks[i].Span.Length) _running[element] += wordings[i].Words;
        }
        foreach (int[] sums in (ReadOnlySpan<int[]>)[_blocks, _length, _links, _running])
        {
            for (int i = sums.Length - 1; i > 0; i--) sums[tree.ParentOf(i)] += sums[i];
        }
    }

    /// <summary>The share of an element's characters that stand in links, 0 to 1.</summary>
    public double LinkShare(int element) => Math.Min(1, (double)_links[element] / Math.Max(1, _length[element]));

    /// <summary>How many blocks it holds: 0 for one, 1 from some three thousand on.</summary>
    public double Blocks(int element) => Math.Min(1, Math.Log(Math.Max(1, _blocks[element])) / 8);

    /// <summary>Words of running text.</summary>
    public int Running(int element) => _running[element];
}
