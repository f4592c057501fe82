namespace Variorum.Language;

/// <summary>Morphological features as CoNLL-U writes them.</summary>
public static class FeatureNames
{
    private static readonly (string Name, Morphology Feature)[] Names =
    [
        ("Gender=Fem", Morphology.Feminine), ("Gender=Masc", Morphology.Masculine), ("Mood=Imp", Morphology.Imperative),
        ("Number=Plur", Morphology.Plural), ("Number=Sing", Morphology.Singular), ("Person=1", Morphology.First), ("Person=2", Morphology.Second),
        ("Person=3", Morphology.Third), ("Polarity=Neg", Morphology.Negative), ("Tense=Past", Morphology.Past), ("Tense=Pres", Morphology.Present),
        ("VerbForm=Fin", Morphology.Finite), ("VerbForm=Ger", Morphology.Gerund), ("VerbForm=Inf", Morphology.Infinitive),
        ("VerbForm=Part", Morphology.Participle), ("Voice=Pass", Morphology.Passive),
    ];

    /// <summary>The features of a column such as <c>Number=Sing|Person=3</c> that are kept; others are left out.</summary>
    public static Morphology Parse(string column)
    {
        var result = Morphology.None;
        foreach (string part in column.Split('|'))
        {
            foreach (var (name, feature) in Names) if (part == name) result |= feature;
        }
        return result;
    }

    /// <summary>The column, in CoNLL-U's order; "_" for none.</summary>
    public static string Format(Morphology features)
    {
        string column = string.Join('|', Names.Where(n => features.HasFlag(n.Feature)).Select(n => n.Name));
        return column.Length == 0 ? "_" : column;
    }
}
