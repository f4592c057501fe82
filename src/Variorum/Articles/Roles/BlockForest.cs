using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace Variorum.Articles.Roles;

/// <summary>
/// Boosted trees (Friedman 2001; Chen and Guestrin 2016) that decide where the nets are in doubt, by the block's own measurements and by what the
/// nets think of what stands around it. As <c>tools/blocks</c> writes them: one line of JSON, then each tree filled up to full depth, so that
/// the way down is arithmetic. Embedded in the library, loaded once, shared by threads.
/// </summary>
internal sealed class BlockForest
{
    /// <summary>Where the nets are surer than this that a block is kept or left out, they are believed: of markup eight blocks in nine, of scraped text four in five. On no unseen page did it matter.</summary>
    public const float Doubt = 0.05f;

    /// <summary>Numbers that go into it for each block.</summary>
    private static readonly int Inputs = PageFeatures.Width + NetView.Names.Length;

    private readonly ushort[] _inputs;
    private readonly float[] _thresholds, _leaves;
    private readonly int _depth, _trees;
    private readonly float _start, _share;

    /// <param name="file">A forest's file, whole.</param>
    /// <exception cref="InvalidDataException">The forest was trained on other measurements than this build makes: a bug.</exception>
    public BlockForest(byte[] file)
    {
        int at = Array.IndexOf(file, (byte)'\n') + 1;
        using var head = JsonDocument.Parse(file.AsMemory(0, at));
        var root = head.RootElement;
        ModelResource.CheckNames(root, [.. PageFeatures.Names, .. NetView.Names]);
        (_trees, _depth) = (root.GetProperty("trees").GetInt32(), root.GetProperty("depth").GetInt32());
        (_start, _share) = (root.GetProperty("start").GetSingle(), root.GetProperty("share").GetSingle());
        int forks = _trees * ((1 << _depth) - 1);
        (_inputs, _thresholds, _leaves) = (new ushort[forks], new float[forks], new float[_trees << _depth]);
        ReadOnlySpan<byte> rest = file.AsSpan(at);
        for (int i = 0; i < forks; i++) _inputs[i] = BinaryPrimitives.ReadUInt16LittleEndian(rest[(2 * i)..]);
        if (Array.Exists(_inputs, input => input >= Inputs)) throw new InvalidDataException("the forest asks for an input that there is not");
        Floats(rest[(2 * forks)..], _thresholds);
        Floats(rest[(6 * forks)..], _leaves);
    }

    private static void Floats(ReadOnlySpan<byte> bytes, Span<float> numbers)
    {
        for (int i = 0; i < numbers.Length; i++) numbers[i] = BinaryPrimitives.ReadSingleLittleEndian(bytes[(4 * i)..]);
    }

    /// <summary>
    /// Sets the chances of body and heading together anew where the nets are in doubt. All pages that the forest learnt from hold an article; so that
    /// it finds none in a list of headlines, what is but a link is at most as likely as the nets say (F1 on unseen sites is the same). Its file says what share the nets keep.
    /// </summary>
    /// <param name="chances">Of the nets, <paramref name="classes"/> a block; changed in place.</param>
    public void Decide(PageFeatures features, float[] chances, int classes)
    {
        var view = new NetView(features, chances, classes);
        float[] decided = new float[features.Count];
        Span<float> inputs = new float[Inputs];
        for (int i = 0; i < decided.Length; i++)
        {
            float kept = BodyChance.Of(chances.AsSpan(i * classes, classes));
            decided[i] = kept;
            if (kept <= Doubt || kept >= 1 - Doubt) continue;
            features.Row(i).CopyTo(inputs);
            view.Read(i, inputs[PageFeatures.Width..]);
            float found = features.Row(i)[(int)Feature.AllLink] > 0 ? Math.Min(kept, ChanceOf(inputs)) : ChanceOf(inputs);
            decided[i] = (_share * found) + ((1 - _share) * kept);
        }
        for (int i = 0; i < decided.Length; i++) BodyChance.Set(chances.AsSpan(i * classes, classes), decided[i]);
    }

    private float ChanceOf(ReadOnlySpan<float> inputs)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(inputs.Length, Inputs);
        float sum = _start;
        int forks = (1 << _depth) - 1;
        ref float input = ref MemoryMarshal.GetReference(inputs);
        for (int tree = 0; tree < _trees; tree++)
        {
            ref ushort asked = ref _inputs[tree * forks];
            ref float threshold = ref _thresholds[tree * forks];
            nint at = 0;
            // Which way it goes nobody can guess: a number instead of a branch all but halves the forest's time. That a fork asks for an input there is was seen to when it was read.
            for (int level = 0; level < _depth; level++) at = (2 * at) + 2 - Unsafe.BitCast<bool, byte>(Unsafe.Add(ref input, (nint)Unsafe.Add(ref asked, at)) < Unsafe.Add(ref threshold, at));
            sum += _leaves[(tree << _depth) + (int)at - forks];
        }
        return 1 / (1 + MathF.Exp(-sum));
    }
}
