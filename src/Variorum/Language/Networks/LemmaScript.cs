namespace Variorum.Language.Networks;

/// <summary>How to make a lemma from a form: characters cut from its end, characters added, case (Chrupała 2006).</summary>
internal sealed class LemmaScript
{
    private readonly char _case;
    private readonly int _cut;
    private readonly string _add;

    /// <param name="script">Case (l lower, u upper, t title, k as it stands), how many to cut, a bar, what to add: "l3|y" makes "carry" of "carried".</param>
    public LemmaScript(string script)
    {
        int bar = script.IndexOf('|');
        _case = script[0];
        _cut = int.Parse(script.AsSpan(1, bar - 1), System.Globalization.CultureInfo.InvariantCulture);
        _add = script[(bar + 1)..];
    }

    public static LemmaScript[] All(string[] scripts)
    {
        var result = new LemmaScript[scripts.Length];
        for (int i = 0; i < scripts.Length; i++) result[i] = new LemmaScript(scripts[i]);
        return result;
    }

    /// <summary>The lemma; a form too short or too long for the script is its own.</summary>
    public string Apply(ReadOnlySpan<char> form)
    {
        Span<char> buffer = stackalloc char[WordShape.Longest + 32];
        bool fits = form.Length <= WordShape.Longest && _cut <= form.Length && _add.Length <= 32;
        if (!fits) return StringPool.Get(form);
        form[..^_cut].CopyTo(buffer);
        _add.CopyTo(buffer[(form.Length - _cut)..]);
        var lemma = buffer[..(form.Length - _cut + _add.Length)];
        if (lemma.IsEmpty) return StringPool.Get(form);
        Recase(lemma);
        return StringPool.Get(lemma);
    }

    private void Recase(Span<char> lemma)
    {
        for (int i = 0; i < lemma.Length && _case != 'k'; i++)
        {
            bool upper = _case == 'u' || _case == 't' && i == 0;
            lemma[i] = upper ? char.ToUpperInvariant(lemma[i]) : char.ToLowerInvariant(lemma[i]);
        }
    }
}
