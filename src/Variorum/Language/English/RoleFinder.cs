namespace Variorum.Language.English;

/// <summary>What is said of a person beside the name: titles before it, appositions around it, "X is the mayor".</summary>
internal sealed class RoleFinder(NameSheet names)
{
    /// <summary>"former deputy foreign minister": words a role may have before its office.</summary>
    private const int MostModifiers = 5;

    /// <summary>An apposition longer than this is a clause of its own.</summary>
    private const int LongestApposition = 14;

    /// <summary>The roles said of a person at one name, lower case, without articles.</summary>
    public IReadOnlyList<string> Of(NameSpan name)
    {
        var found = new List<string>();
        if (Before(name) is { } before) found.Add(before);
        int head = Head(name);
        var token = names.Text.Tokens[head];
        if (token.Head >= 0 && token.Relation is Relation.Appos && token.Head < name.First && names.Form(name.First - 1) is ",") AddPhrase(found, token.Head, name.First);
        if (token.Head >= 0 && token.Relation is Relation.Nsubj && IsPredicateNominal(token.Head)) AddPhrase(found, token.Head, names.Text.Sentences[names.Sentences[head]].EndToken);
        if (Apposition(head, name.End) is { } office) AddPhrase(found, office, names.Text.Sentences[names.Sentences[head]].EndToken);
        return found;
    }

    /// <summary>The head of an apposition that begins right behind the name and its comma.</summary>
    private int? Apposition(int head, int end)
    {
        if (end >= names.Count || names.Form(end) is not ",") return null;
        for (int i = end + 1; i < names.Count && names.InOneSentence(head, i) && i - end < LongestApposition && !IsBreak(i); i++)
        {
            if (names.Text.Tokens[i].Head == head && names.Text.Tokens[i].Relation == Relation.Appos) return i;
        }
        return null;
    }

    /// <summary>What a title directly before the name says: "Mrs Vale", "Queen Ana".</summary>
    public Gender GenderOfTitle(NameSpan name)
    {
        int length = TitleBefore(name.First);
        return length == 0 ? Gender.Unknown : NameWords.GenderOfTitle(names.Key(name.First - length, name.First));
    }

    private int Head(NameSpan name)
    {
        for (int i = name.First; i < name.End; i++)
        {
            int head = names.Text.Tokens[i].Head;
            if (head < name.First || head >= name.End) return i;
        }
        return name.First;
    }

    private string? Before(NameSpan name)
    {
        int length = TitleBefore(name.First);
        if (length == 0 || NameWords.IsAddress(names.Form(name.First - 1))) return null;
        int first = name.First - length;
        for (int n = 0; n < MostModifiers && first > 0 && names.InOneSentence(first - 1, first) && IsModifier(first - 1); n++) first--;
        while (first < name.First - 1 && !CharTable.IsWord(names.Form(first)[0])) first++;
        return names.Key(first, name.First).ToLowerInvariant();
    }

    /// <summary>The length of the longest title that ends before a token.</summary>
    private int TitleBefore(int end)
    {
        for (int length = Math.Min(4, end); length > 0; length--)
        {
            if (names.InOneSentence(end - length, end) && names.At(end - 1) is not { Type: EntityType.Person } && NameWords.IsTitle(names.Key(end - length, end))) return length;
        }
        return 0;
    }

    private bool IsModifier(int i) =>
        names.Tag(i) is UniversalTag.ADJ or UniversalTag.PROPN or UniversalTag.NOUN || names.Form(i) is "-" || names.Form(i) is "vice";

    private bool IsPredicateNominal(int token) =>
        names.Tag(token) == UniversalTag.NOUN && Enumerable.Range(token > 8 ? token - 8 : 0, Math.Min(8, token)).Any(i => names.Text.Tokens[i].Head == token && names.Text.Tokens[i].Relation == Relation.Cop);

    /// <summary>The phrase of an office: from its first modifier up to a comma, a clause or <paramref name="limit"/>.</summary>
    private void AddPhrase(List<string> found, int office, int limit)
    {
        if (!IsOffice(office)) return;
        int first = office, end = office + 1;
        while (first > 0 && names.InOneSentence(first - 1, office) && IsModifier(first - 1) && !(names.At(first - 1) is { Type: EntityType.Person })) first--;
        while (end < limit && end - office < LongestApposition && !IsBreak(end)) end++;
        if (!IsFreeOfPeople(first, end)) return;
        while (first < office && !CharTable.IsWord(names.Form(first)[0])) first++;
        while (end > office + 1 && !IsContent(end - 1)) end--;
        found.Add(names.Key(first, end).ToLowerInvariant());
    }

    private bool IsFreeOfPeople(int first, int end)
    {
        for (int i = first; i < end; i++) if (names.At(i) is { Type: EntityType.Person }) return false;
        return true;
    }

    private bool IsOffice(int token) => NameWords.IsTitle(names.Form(token)) || NounWords.ClassOf(names.Form(token), names.Text.Tokens[token].Lemma) == NounClass.Person;

    private bool IsContent(int i) => names.Tag(i) is UniversalTag.NOUN or UniversalTag.PROPN or UniversalTag.ADJ or UniversalTag.NUM;

    private bool IsInsideName(int i) => i + 1 < names.Count && names.At(i) is { } name && name.First < i && i < name.End - 1;

    private bool IsBreak(int i) => !IsInsideName(i) && (names.Form(i) is "," or ";" or ":" or "(" or ")" or "—" or "–" or "." or "who" or "which" or "that" or "and" or "or" or "”" or "“" or "\""
        || names.Tag(i) is UniversalTag.VERB or UniversalTag.AUX or UniversalTag.SCONJ);
}
