namespace Variorum.Language.Networks;

/// <summary>The usual lemma script of each form and Penn tag of the training data: irregular words are remembered, not guessed.</summary>
internal sealed unsafe class LemmaTable(ModelFile file)
{
    private readonly ulong* _hashes = (ulong*)file.Pointer("lemmas.hash");
    private readonly ushort* _numbers = (ushort*)file.Pointer("lemmas.script");
    private readonly int _count = file.Tensor("lemmas.hash").Columns;
    private readonly LemmaScript[] _scripts = LemmaScript.All(file.Classes("lemmas"));

    /// <summary>Null for a form that was not seen with this tag. Names are looked up as written, other words in their plain form.</summary>
    public LemmaScript? Find(ReadOnlySpan<char> form, string penn)
    {
        if (form.Length > WordShape.Longest) return null;
        Span<char> key = stackalloc char[WordShape.Longest + 8];
        if (penn.StartsWith("NNP", StringComparison.Ordinal)) form.CopyTo(key);
        else WordShape.Plain(form, key);
        key[form.Length] = '\t';
        penn.CopyTo(key[(form.Length + 1)..]);
        int at = new ReadOnlySpan<ulong>(_hashes, _count).BinarySearch(WordShape.Hash(key[..(form.Length + 1 + penn.Length)]));
        return at < 0 ? null : _scripts[_numbers[at]];
    }
}
