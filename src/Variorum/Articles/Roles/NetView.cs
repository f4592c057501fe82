using System.Runtime.InteropServices;

namespace Variorum.Articles.Roles;

/// <summary>
/// What the nets think of a block and of what stands around it: the forest's inputs beside the block's own measurements.
/// <c>tools/blocks/views.py</c> is the same for training.
/// </summary>
internal sealed class NetView
{
    /// <summary>From this chance a block belongs to a stretch, and so near to one another blocks make one.</summary>
    private const float Kept = 0.5f;
    private const int Gap = 3;

    private const int Neighbours = 3, Farthest = 50;

    /// <summary>No block counts for more words.</summary>
    private const int MostWords = 60;

    /// <summary>A page whose best paragraphs are less likely is measured as if they were so likely.</summary>
    private const float LeastBest = 0.02f;

    /// <summary>Stands for what there is none of: beyond the page, or nothing else set alike.</summary>
    private const float Nothing = -1;

    private static readonly int[] Reaches = [4, 15];
    private static readonly string[] Classes = ["Kept", "Heading", "Caption", "Comment"];

    /// <summary>The inputs, in order.</summary>
    public static readonly string[] Names =
    [
        .. Classes, "WordsSoFar", "AllWords", "Best", "BesideBest", "StretchShare", "FromStretch",
        .. Enumerable.Range(1, Neighbours).SelectMany(by => Classes.Select(c => $"{c}-{by}").Concat(Classes.Select(c => $"{c}+{by}"))),
        .. Reaches.SelectMany(reach => new[] { $"WordsBefore{reach}", $"WordsAfter{reach}", $"BlocksBefore{reach}", $"BlocksAfter{reach}" }),
        "AlikeKept", "Alike", "AlikeShare", "SharedKept", "SharedLeft",
    ];

    private readonly PageFeatures _features;
    private readonly float[] _chances;
    private readonly int _classes;
    private readonly float _best;
    private readonly List<Stretch> _stretches;
    private readonly Stretch _main;

    // Of each word of content, how many blocks it stands in that are kept, and that are left out, by their chances.
    private readonly float[] _told, _untold;

    // Up to each block: likely words of the body, weighed and unweighed chances, weights.
    private readonly double[] _words, _weighed, _plain, _weights;
    private readonly Dictionary<uint, (double Kept, double Weight, int Count)> _alike = [];

    /// <param name="chances">Of the nets, <paramref name="classes"/> a block.</param>
    public NetView(PageFeatures features, float[] chances, int classes)
    {
        (_features, _chances, _classes) = (features, chances, classes);
        int n = features.Count;
        (_words, _weighed, _plain, _weights) = (new double[n + 1], new double[n + 1], new double[n + 1], new double[n + 1]);
        int numbers = features.Content.Aggregate(0, (most, content) => content.Aggregate(most, (a, word) => Math.Max(a, word + 1)));
        (_told, _untold) = (new float[numbers], new float[numbers]);
        for (int i = 0; i < n; i++) Count(i);
        _best = BodyLine.Best(features, chances, classes) ?? 1;
        _stretches = Stretch.All(features, chances, classes, Kept, Gap);
        _main = _stretches.Count == 0 ? default : _stretches.MaxBy(stretch => stretch.Words);
    }

    private void Count(int i)
    {
        double kept = ChanceOf(i), weight = Weight(i);
        _words[i + 1] = _words[i] + (kept * _features.Wordings[i].Words);
        _weighed[i + 1] = _weighed[i] + (kept * weight);
        _plain[i + 1] = _plain[i] + kept;
        _weights[i + 1] = _weights[i] + weight;
        foreach (int word in _features.Content[i])
        {
            _told[word] += (float)kept;
            _untold[word] += (float)(1 - kept);
        }
        if (_features.Kinds[i] == 0) return;
        ref var alike = ref CollectionsMarshal.GetValueRefOrAddDefault(_alike, _features.Kinds[i], out _);
        alike = (alike.Kept + (kept * weight), alike.Weight + weight, alike.Count + 1);
    }

    /// <param name="view">As many numbers as there are <see cref="Names"/>.</param>
    public void Read(int block, Span<float> view)
    {
        int at = 0;
        AddClasses(block, view, ref at);
        view[at++] = (float)(_words[block + 1] / Math.Max(1, _words[^1]));
        view[at++] = (float)_words[^1];
        view[at++] = _best;
        view[at++] = ChanceOf(block) / Math.Max(_best, LeastBest);
        AddStretches(block, view, ref at);
        for (int by = 1; by <= Neighbours; by++)
        {
            AddClasses(block - by, view, ref at);
            AddClasses(block + by, view, ref at);
        }
        foreach (int reach in Reaches) AddMeans(block, reach, view, ref at);
        AddAlike(block, view, ref at);
        AddShared(block, view, ref at);
    }

    private float ChanceOf(int block) => BodyChance.Of(_chances.AsSpan(block * _classes, _classes));

    private int Weight(int block) => Math.Min(_features.Wordings[block].Words, MostWords) + 1;

    private void AddClasses(int block, Span<float> view, ref int at)
    {
        bool isThere = block >= 0 && block < _features.Count;
        var chance = isThere ? _chances.AsSpan(block * _classes, _classes) : default;
        view[at++] = isThere ? BodyChance.Of(chance) : Nothing;
        view[at++] = isThere ? chance[RoleModel.Heading] : Nothing;
        view[at++] = isThere ? chance[RoleModel.Caption] : Nothing;
        view[at++] = isThere ? chance[RoleModel.Comment] : Nothing;
    }

    /// <summary>How heavy the stretch around the block is beside the heaviest one, and how many blocks it stands before (−) or behind that.</summary>
    private void AddStretches(int block, Span<float> view, ref int at)
    {
        float words = 0;
        foreach (var stretch in _stretches)
        {
            if (block >= stretch.First && block <= stretch.Last) words = stretch.Words;
        }
        int far = _stretches.Count == 0 ? 0 : Math.Min(block - _main.First, 0) + Math.Max(block - _main.Last, 0);
        view[at++] = words / Math.Max(1, _main.Words);
        view[at++] = Math.Clamp(far, -Farthest, Farthest);
    }

    private void AddMeans(int block, int reach, Span<float> view, ref int at)
    {
        int first = Math.Max(0, block - reach), end = Math.Min(_features.Count, block + 1 + reach);
        view[at++] = Mean(_weighed[block] - _weighed[first], _weights[block] - _weights[first]);
        view[at++] = Mean(_weighed[end] - _weighed[block + 1], _weights[end] - _weights[block + 1]);
        view[at++] = Mean(_plain[block] - _plain[first], block - first);
        view[at++] = Mean(_plain[end] - _plain[block + 1], end - block - 1);
    }

    private static float Mean(double sum, double weight) => weight == 0 ? Nothing : (float)(sum / weight);

    private void AddAlike(int block, Span<float> view, ref int at)
    {
        var (kept, weight, count) = _alike.GetValueOrDefault(_features.Kinds[block]);
        view[at++] = count > 1 ? (float)((kept - (ChanceOf(block) * Weight(block))) / Math.Max(weight - Weight(block), 1)) : Nothing;
        view[at++] = count > 0 ? count : Nothing;
        view[at++] = count > 0 ? (float)(weight / _weights[^1]) : Nothing;
    }

    /// <summary>How much of what the block speaks of other blocks speak of that are kept, and others that are left out: the paragraphs of one article share their things.</summary>
    private void AddShared(int block, Span<float> view, ref int at)
    {
        float kept = ChanceOf(block), told = 0, untold = 0;
        int[] content = _features.Content[block];
        foreach (int word in content)
        {
            told += Math.Clamp(_told[word] - kept, 0, 1);
            untold += Math.Clamp(_untold[word] - (1 - kept), 0, 1);
        }
        view[at++] = content.Length == 0 ? Nothing : told / content.Length;
        view[at++] = content.Length == 0 ? Nothing : untold / content.Length;
    }
}
