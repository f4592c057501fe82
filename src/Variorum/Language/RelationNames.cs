namespace Variorum.Language;

/// <summary>Relations as CoNLL-U writes them.</summary>
public static class RelationNames
{
    private static readonly string[] Names = [.. Enum.GetNames<Relation>().Select(n => n.ToLowerInvariant().Replace('_', ':'))];

    public static string Name(Relation relation) => Names[(int)relation];

    /// <summary>The relation of this name; without a subtype that is not known; <see cref="Relation.Dep"/> otherwise.</summary>
    public static Relation Parse(string name)
    {
        int index = Array.IndexOf(Names, name);
        if (index < 0) index = Array.IndexOf(Names, name.Split(':')[0]);
        return (Relation)Math.Max(0, index);
    }
}
