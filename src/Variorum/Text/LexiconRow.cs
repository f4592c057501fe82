namespace Variorum.Text;

/// <summary>One fact of a <see cref="Lexicon"/>: a key and what the list says about it.</summary>
public readonly struct LexiconRow(string[] fields)
{
    public string Key => this[0];

    /// <summary>The field at a column counted from 0; empty where the line is shorter.</summary>
    public string this[int column] => fields is not null && column < fields.Length ? fields[column] : "";
}
