using Variorum.Language;
using Variorum.Statements.Attributions;
using Variorum.Text;

namespace Variorum.Statements;

/// <summary>Finds whom a source's words name: the entity and its full name, or else the description itself.</summary>
internal sealed class SourceNamer(Scene scene)
{
    private static readonly Lexicon Titles = Lexicon.Load("en/titles.tsv", ignoreCase: true);

    private readonly int[] _mentionOf = Mentions(scene.Text, _ => true);
    private readonly int[] _nameOf = Mentions(scene.Text, mention => mention.Kind == MentionKind.Name);

    /// <summary>Documents among the sources.</summary>
    public Documents Documents { get; } = new(scene);

    /// <param name="head">The word the phrase hangs on.</param>
    public Source Name(int head, TokenSpan span)
    {
        var named = Unissued(head, span);
        if (named is { Entity: < 0, Name: { } words } && named.Properties.Contains("anonymous") && !named.Properties.Contains("document")) named = named with { Name = null, Description = words };
        if (scene.Tokens[head].Tag != UniversalTag.NOUN || Documents.Issuer(head) is not (var issuer and >= 0)) return named;
        var by = Unissued(issuer, PhraseOf(issuer));
        return named with { Issuer = by.Called, IssuerEntity = by.Entity };
    }

    /// <summary>Whom a participant's words name: without the properties of a source.</summary>
    public Source Participant(int head) => Unissued(head, PhraseOf(head), isSource: false);

    private Source Unissued(int head, TokenSpan span, bool isSource = true)
    {
        var text = scene.SpanOf(span);
        int antecedent = Antecedent(head);
        if (antecedent >= 0) return Unissued(antecedent, PhraseOf(antecedent), isSource) with { Span = text };
        int mention = MentionFor(head, span);
        if (mention < 0) return new Source(text, -1, scene.Tokens[head].Tag == UniversalTag.PRON ? null : Described(span)) { Properties = isSource ? SourceProperties.Of(scene, head, span) : [] };
        var found = scene.Text.Mentions[mention];
        string? name = found.Entity >= 0 ? scene.Text.Entities[found.Entity].Name
            : found.Kind == MentionKind.Pronoun ? null
            : found.Kind == MentionKind.Name && IsPerson(found) ? scene.Text.Text.Quote(found.Span) : Described(span);
        if (name is [_, 'h', 'e', ' ', var next, ..] && char.IsLower(next)) name = name[4..];
        return new Source(text, found.Entity, name) { Properties = !isSource ? [] : found.Kind == MentionKind.Name ? SourceProperties.OfName(scene.Text, found) : SourceProperties.Of(scene, head, span) };
    }

    /// <summary>A relay: an outlet known by an abbreviation is named with it, "Coastal News Agency (CNA)".</summary>
    public Source Relay(int head)
    {
        var relay = Name(head, PhraseOf(head));
        // A medium without a name passes on as surely as one with: "a local broadcaster" is what it is called.
        relay = relay with { Name = relay.Called, Description = null };
        if (Media.NameBehindNoun(scene, PhraseOf(head)) is { } own)
        {
            var mention = NameAt(own.Start);
            bool known = mention is not null && mention.FirstToken == own.Start && mention.Entity >= 0;
            return relay with { Entity = known ? mention!.Entity : -1, Name = known ? scene.Text.Entities[mention!.Entity].Name : scene.Text.Text.Quote(scene.SpanOf(own)) };
        }
        if (relay.Entity < 0) return relay;
        var entity = scene.Text.Entities[relay.Entity];
        string? brief = entity.Aliases.FirstOrDefault(alias => alias.Length < entity.Name.Length / 2 && !alias.Contains(' ') && alias.All(char.IsUpper));
        return brief is null ? relay : relay with { Name = $"{entity.Name} ({brief})" };
    }

    /// <summary>The name a word stands in, or null.</summary>
    public Mention? NameAt(int token) =>
        _nameOf[token] >= 0 ? scene.Text.Mentions[_nameOf[token]] : null;

    /// <summary>Whether a name begins or ends with this word and stands for itself beside another noun.</summary>
    public bool IsWholeName(int token) => NameAt(token) is { } name && name.EndToken == token + 1;

    /// <summary>The word of a name that its phrase hangs on: the one whose governor stands outside the name.</summary>
    public int HeadOfName(int token)
    {
        if (NameAt(token) is not { } name) return token;
        while (scene.HeadOf(token) >= name.FirstToken && scene.HeadOf(token) < name.EndToken) token = scene.HeadOf(token);
        return token;
    }

    /// <summary>The noun with what stands before it: a phrase short enough to name somebody.</summary>
    public TokenSpan PhraseOf(int head)
    {
        int start = head, end = head + 1;
        foreach (int child in scene.Children(head))
        {
            var relation = scene.RelationOf(child);
            bool before = relation is Relation.Det or Relation.Amod or Relation.Compound or Relation.Nmod_poss or Relation.Nummod or Relation.Nmod_desc or Relation.Flat;
            if (before && child < head) start = Math.Min(start, scene.Left[child]);
            if (child > head && relation is Relation.Flat or Relation.Appos or Relation.Nmod_desc or Relation.Nmod) end = Math.Max(end, scene.Right[child]);
        }
        if (NameAt(head) is { } name) (start, end) = (Math.Min(start, name.FirstToken), Math.Max(end, name.EndToken));
        return new TokenSpan(start, end);
    }

    /// <summary>Whether two words speak of one and the same, as far as is known; a pronoun nobody resolved may be anybody.</summary>
    public bool SameReferent(int a, int b)
    {
        if (a < 0 || b < 0) return false;
        if (a == b) return true;
        int first = Entity(a), second = Entity(b);
        if (first >= 0 && second >= 0) return first == second;
        return (first < 0 && MayBe(a, b)) || (second < 0 && MayBe(b, a));
    }

    // A pronoun nobody resolved may be anybody, but "he" is no document and no ministry.
    private bool MayBe(int pronoun, int other)
    {
        if (scene.Tokens[pronoun].Tag != UniversalTag.PRON) return false;
        bool person = scene.Text.Form(pronoun) is "he" or "He" or "she" or "She" or "I";
        return !person || !(Documents.IsDocument(other) || scene.Entity[other] is EntityType.Organization or EntityType.Location);
    }

    private int Entity(int token) => _mentionOf[token] < 0 ? -1 : scene.Text.Mentions[_mentionOf[token]].Entity;

    private static bool IsPerson(Mention mention) => mention.Type is EntityType.Person or EntityType.Organization or EntityType.Location;

    // The mention the head stands in; for "the engineer, Marta Oblin" and "engineer Marta Oblin" the name beside the head.
    private int MentionFor(int head, TokenSpan span)
    {
        if (_nameOf[head] >= 0 && scene.Text.Mentions[_nameOf[head]].Type == EntityType.Person) return _nameOf[head];
        foreach (int child in scene.Children(head))
        {
            bool named = scene.RelationOf(child) is Relation.Appos or Relation.Flat or Relation.Nmod_desc or Relation.Compound;
            if (!named || !span.Contains(child) || _nameOf[child] < 0) continue;
            if (scene.Text.Mentions[_nameOf[child]].Type == EntityType.Person) return _nameOf[child];
        }
        return _nameOf[head] >= 0 ? _nameOf[head] : NamedAtEnd(span) is var last and >= 0 ? last : _mentionOf[head];
    }

    // "the chief of the harbour police, Ines Calder": the person named last, unless something of that person's is meant.
    private int NamedAtEnd(TokenSpan span)
    {
        int last = _nameOf[span.End - 1];
        if (last < 0 || scene.Text.Mentions[last] is not { Type: EntityType.Person } mention || mention.FirstToken <= span.Start) return -1;
        var before = scene.Tokens[mention.FirstToken - 1].Tag;
        return before is UniversalTag.NOUN or UniversalTag.PROPN || scene.Text.Form(mention.FirstToken - 1) is "," ? last : -1;
    }

    /// <summary>"who", "which": the noun the clause hangs on; -1 for any other word.</summary>
    public int Antecedent(int head)
    {
        if (scene.Text.Form(head) is not ("who" or "which" or "that")) return -1;
        if (Accorded(head) is var source and >= 0) return source;
        if (PersonBefore(head) is var person and >= 0) return person;
        int verb = scene.HeadOf(head);
        return verb >= 0 && scene.RelationOf(verb) == Relation.Acl_relcl && scene.HeadOf(verb) is var noun and >= 0 && noun != head && scene.Text.Form(noun) is not ("who" or "which" or "that") ? noun : -1;
    }

    // "where Voss, who refused to leave, ...": whoever is named right before, unless the tree tells of a noun the name belongs to.
    private int PersonBefore(int relative)
    {
        if (scene.Text.Form(relative) is not "who" || relative < 2 || scene.Text.Form(relative - 1) is not "," || NameAt(relative - 2) is not { Type: EntityType.Person } name || name.EndToken != relative - 1) return -1;
        int verb = scene.HeadOf(relative), noun = verb >= 0 && scene.RelationOf(verb) == Relation.Acl_relcl ? scene.HeadOf(verb) : -1, bearer = HeadOfName(relative - 2);
        for (int up = bearer; up >= 0 && up != noun; up = scene.HeadOf(up))
        {
            // "the board and Voss, who": beside the noun, and not of it.
            if (scene.HeadOf(up) == noun && scene.RelationOf(up) != Relation.Conj) return -1;
        }
        return bearer == noun ? -1 : bearer;
    }

    // "C, according to the report, which warned": the report, wherever the tree hangs the clause.
    private int Accorded(int relative)
    {
        int last = relative - 1, start = scene.SentenceStart(relative);
        if (last <= start || scene.Text.Form(last) is not ",") return -1;
        for (int noun = last - 1; noun >= start; noun = scene.HeadOf(noun))
        {
            if (noun >= relative) return -1;
            if (scene.Child(noun, Relation.Case) is var by and >= 0 && scene.Text.Form(by) is "according" or "According") return noun;
        }
        return -1;
    }

    // The phrase without a leading article and without the title before a name.
    private string Described(TokenSpan span)
    {
        int start = span.Start;
        if (start + 1 < span.End && scene.Text.Form(start) is "the" or "The" or "a" or "A" or "an" or "An") start++;
        while (start + 1 < span.End && Titles.Contains(scene.Text.Form(start)) && scene.Tokens[start + 1].Tag == UniversalTag.PROPN) start++;
        // "The notice, put up by the harbour office (HO": what stands behind a comma tells of it and is no name.
        int end = start + 1;
        while (end < span.End && scene.Text.Form(end) is not ("," or "(" or ":")) end++;
        return scene.Text.Text.Quote(scene.SpanOf(new TokenSpan(start, end)));
    }

    // For each word the shortest mention it stands in, of those that pass.
    private static int[] Mentions(ParsedText text, Func<Mention, bool> passes)
    {
        var of = new int[text.Tokens.Length];
        Array.Fill(of, -1);
        for (int m = 0; m < text.Mentions.Count; m++)
        {
            if (!passes(text.Mentions[m])) continue;
            for (int i = text.Mentions[m].FirstToken; i < text.Mentions[m].EndToken; i++)
            {
                if (of[i] < 0 || text.Mentions[of[i]].Span.Length > text.Mentions[m].Span.Length) of[i] = m;
            }
        }
        return of;
    }
}
