using Variorum.Language;
using Variorum.Statements.Attributions;

namespace Variorum.Statements;

/// <summary>
/// Joins readings into chains: speaker first, then each relay. What one source says that another says, "according to",
/// "citing", "quoted as saying", "told a newspaper", "in a statement carried by".
/// </summary>
internal sealed class ChainFinder(Scene scene, SourceNamer namer)
{
    internal const string QuotedRule = "quoted as saying";

    // Two readings whose contents share this much of the shorter say the same thing.
    private const double SameContent = 0.7;

    // Sentences over which one reading's content may hold another's cue; longer speeches are cut by their paragraphs.
    private const int Reach = 12;

    // Sayings within sayings beyond this depth are a parser's nonsense.
    private const int Deepest = 6;

    /// <summary>The chains of a text's readings, in their order; a reading that only introduced another is gone.</summary>
    public List<ChainLink> Link(List<CueReading> readings)
    {
        var chains = readings.ConvertAll(r => new ChainDraft(r));
        var near = chains.ConvertAll(_ => new List<ChainDraft>());
        for (int i = 0; i < chains.Count; i++) near[i] = Near(chains, i);
        for (int i = 0; i < chains.Count; i++) QuotedAsSaying(chains[i], near[i]);
        for (int i = 0; i < chains.Count; i++) Citing(chains[i], near[i]);
        for (int i = 0; i < chains.Count; i++) AddRelays(chains[i], near[i]);
        for (int i = 0; i < chains.Count; i++) AccordingTo(chains[i], near[i]);
        for (int i = 0; i < chains.Count; i++) ToldBeside(chains[i], near[i]);
        for (int i = 0; i < chains.Count; i++) ToldAround(chains[i], near[i]);
        for (int i = 0; i < chains.Count; i++) FollowHolders(chains[i], near);
        return [.. chains.Where(d => !d.Dropped).Select(d => d.Finish(HangsOn))];
    }

    // The readings that may hold or be held by one: those of the sentences around it.
    private List<ChainDraft> Near(List<ChainDraft> chains, int index)
    {
        int sentence = scene.SentenceOf[chains[index].Reading.Cue], first = index, end = index + 1;
        while (first > 0 && sentence - scene.SentenceOf[chains[first - 1].Reading.Cue] <= Reach) first--;
        while (end < chains.Count && scene.SentenceOf[chains[end].Reading.Cue] - sentence <= Reach) end++;
        chains[index].Place = index;
        return chains[first..end];
    }

    // "Z quoted X as saying C", "X was quoted by Z as saying C".
    private void QuotedAsSaying(ChainDraft draft, List<ChainDraft> all)
    {
        if (QuotesSaying(draft.Reading.Cue)) { Quoted(draft, draft.Reading.Cue, -1, all); return; }
        int quoting = scene.HeadOf(draft.Reading.Cue);
        if (quoting < 0 || !IsQuoting(quoting) || scene.Tokens[draft.Reading.Cue].Tag != UniversalTag.VERB) return;
        // "Z reported that X had said C" is a saying of Z's that holds another.
        if (scene.RelationOf(draft.Reading.Cue) == Relation.Ccomp && scene.Child(draft.Reading.Cue, Relation.Nsubj) >= 0) return;
        Quoted(draft, quoting, draft.Reading.Cue, all);
    }

    // "Z quoted X as saying", where "quoted" itself was read as the cue.
    private bool QuotesSaying(int cue)
    {
        if (!IsQuoting(cue) || scene.Tokens[cue].Tag != UniversalTag.VERB) return false;
        foreach (int child in scene.Children(cue))
        {
            if (scene.RelationOf(child) is Relation.Advcl or Relation.Xcomp or Relation.Ccomp && scene.Tokens[child].Lemma is "say" && scene.Child(child, Relation.Mark) >= 0) return true;
        }
        return false;
    }

    private void Quoted(ChainDraft draft, int quoting, int saying, List<ChainDraft> all)
    {
        int passive = scene.Child(quoting, Relation.Nsubj_pass), subject = scene.Child(quoting, Relation.Nsubj), quoted = scene.Child(quoting, Relation.Obj);
        int speaker = passive >= 0 ? passive : quoted >= 0 ? quoted : saying >= 0 ? scene.Child(saying, Relation.Nsubj) : -1;
        int relay = passive >= 0 ? Agent(quoting) : subject;
        if (speaker < 0 || speaker == relay) return;
        draft.SetSource(speaker, namer.PhraseOf(speaker), QuotedRule);
        if (relay >= 0) draft.Add(relay);
        else AddMediaOf(quoting, draft);
        foreach (var other in all) if (other != draft && other.Reading.Cue == quoting) other.Dropped = true;
    }

    // "was quoted in Z as saying".
    private void AddMediaOf(int quoting, ChainDraft draft)
    {
        foreach (int child in scene.Children(quoting))
        {
            if (scene.RelationOf(child) == Relation.Obl && !draft.Says(child) && Media.IsMedium(scene, child, namer.NameAt(child))) draft.Add(namer.HeadOfName(child));
        }
    }

    private bool IsQuoting(int token) => scene.Tokens[token].Lemma is "quote" or "cite" or "report";

    // "Z, citing X, reported C", "Citing X, Z said C", "according to Z, which cited X, C".
    private void Citing(ChainDraft draft, List<ChainDraft> all)
    {
        if (draft.Dropped || scene.Tokens[draft.Reading.Cue].Lemma is "cite" or "quote") return;
        int source = draft.Reading.Source.Head;
        for (int i = scene.SentenceStart(draft.Reading.Cue); i < scene.SentenceEnd(draft.Reading.Cue); i++)
        {
            int cited = scene.Child(i, Relation.Obj);
            if (cited < 0 || scene.Tokens[i].Lemma is not ("cite" or "quote") || !IsCitable(cited)) continue;
            bool hangs = (scene.HeadOf(i) == draft.Reading.Cue || IsBesideAside(draft.Reading.Cue, i)) && scene.RelationOf(i) is Relation.Advcl or Relation.Conj or Relation.Dep;
            bool follows = source >= 0 && scene.HeadOf(i) == source && scene.RelationOf(i) is Relation.Acl or Relation.Acl_relcl or Relation.Advcl;
            if (!(hangs || follows) || draft.Says(i) || source < 0 || all.Exists(d => d.Rule == QuotedRule && scene.HeadOf(d.Reading.Cue) == i)) continue;
            draft.SetSource(cited, namer.PhraseOf(cited), "citing");
            draft.Add(source);
            foreach (var other in all) if (other != draft && other.Reading.Cue == i) other.Dropped = true;
            return;
        }
    }

    // "citing safety grounds": a reason and not a source.
    private bool IsCitable(int cited) => scene.Tokens[cited].Tag is not UniversalTag.NOUN || InnerCues.MaySpeak(scene, cited);

    // "C, Z reported, citing X": the parser may hang both on the verb of C.
    private bool IsBesideAside(int cue, int citing) => cue < citing && scene.RelationOf(cue) == Relation.Parataxis && scene.HeadOf(citing) == scene.HeadOf(cue);

    // "X said C, according to Z", where the reading of "according to" took the same content.
    private void AccordingTo(ChainDraft draft, List<ChainDraft> all)
    {
        if (!IsAccording(draft.Reading.Cue) || draft.Reading.Source.Head < 0) return;
        foreach (var other in all)
        {
            if (other == draft || other.Dropped || IsAccording(other.Reading.Cue) || scene.SentenceOf[other.Reading.Cue] != scene.SentenceOf[draft.Reading.Cue]) continue;
            if (IsWithin(draft.Reading.Cue, other.Reading.Cue)) { if (other.Source >= 0) draft.Add(other.Source); continue; }
            bool hangs = scene.HeadOf(draft.Reading.Source.Head) == other.Reading.Cue;
            if (draft.Says(other.Reading.Cue) || !(hangs || draft.Reading.Shared(other.Reading) >= SameContent)) continue;
            other.Later.Add(draft.Reading.Source.Head);
            other.Later.AddRange(draft.Relays);
            other.Rule ??= "according to";
            draft.Dropped = true;
        }
    }

    // "X said that, according to Z, C": what Z says came through X.
    private bool IsWithin(int according, int cue)
    {
        int that = according - 1;
        while (that > cue && scene.IsPunctuation(that)) that--;
        return that > cue && scene.RelationOf(that) == Relation.Mark && scene.Text.Form(that) is "that" && scene.HeadOf(that) is var top and >= 0 && scene.HeadOf(top) == cue;
    }

    // "X told Y that C, the coastguard said"; a reading of the aside alone, with the same content, is gone.
    private void ToldBeside(ChainDraft draft, List<ChainDraft> all)
    {
        if (draft.Dropped || draft.Source < 0 || Asides.Find(scene, draft.Reading.Cue) is not { } aside || namer.SameReferent(aside.Teller, draft.Source)) return;
        var other = all.Find(d => d != draft && !d.Dropped && d.Reading.Cue == aside.Verb);
        if (draft.Says(aside.Verb)) draft.EndBefore(scene, scene.Left[aside.Verb]);
        // Where it holds the whole it is a link of its own and followed later.
        if (other is not null && other.Says(draft.Reading.Cue)) return;
        draft.Later.Add(aside.Teller);
        draft.Rule ??= "told in a clause beside it";
        if (other is null || draft.Reading.Shared(other.Reading) < SameContent) return;
        draft.Later.AddRange(other.Relays);
        other.Dropped = true;
    }

    // "X told Y, Z reported, that C", read as Z's saying alone, of C or of what stands before it: X said C, Z passes it on.
    private void ToldAround(ChainDraft draft, List<ChainDraft> all)
    {
        int aside = draft.Reading.Cue;
        // The tree may hang the aside on the telling, or the telling on the aside.
        int told = scene.RelationOf(aside) == Relation.Parataxis ? scene.HeadOf(aside) : scene.Child(aside, Relation.Ccomp);
        if (draft.Dropped || draft.Source < 0 || told < 0 || told > aside || !InnerCues.IsOfSaying(scene, told)) return;
        int speaker = scene.Child(told, Relation.Nsubj), clause = BehindComma(told, aside) is var own and >= 0 ? own : BehindComma(aside, aside);
        if (speaker < 0 || clause < 0 || all.Exists(d => !d.Dropped && d.Reading.Cue == told)) return;
        int relay = draft.Source;
        draft.Take(told, InnerCues.Stretch(scene, scene.Left[clause], scene.Right[clause]));
        draft.SetSource(speaker, namer.PhraseOf(speaker), "told, as an aside reports");
        draft.Add(relay);
    }

    /// <summary>The clause with "that" that hangs on a verb and is set off from the aside before it by a comma; -1 for none.</summary>
    private int BehindComma(int verb, int aside)
    {
        foreach (int clause in scene.Children(verb))
        {
            int that = clause > aside && scene.RelationOf(clause) == Relation.Ccomp ? scene.Child(clause, Relation.Mark) : -1;
            if (that > aside && scene.Text.Form(that) is "that" && scene.Text.Form(that - 1) is ",") return clause;
        }
        return -1;
    }

    private bool IsAccording(int token) => scene.Tokens[token].Lemma == "according" || scene.Text.Form(token) is "according" or "According";

    // Media among what hangs on the cue and is not said, and who carried, saw or was told what the source gave out.
    private void AddRelays(ChainDraft draft, List<ChainDraft> all)
    {
        if (draft.Dropped) return;
        int cue = draft.Reading.Cue, source = draft.Source;
        foreach (int child in scene.Children(cue))
        {
            if (scene.RelationOf(child) is Relation.Nsubj or Relation.Nsubj_pass or Relation.Punct or Relation.Nmod_poss) continue;
            if (child == source || (source >= 0 && scene.Left[child] <= source && source < scene.Right[child])) continue;
            if (all.Exists(d => d != draft && scene.Left[child] <= d.Reading.Cue && d.Reading.Cue < scene.Right[child] && (scene.Child(d.Reading.Cue, Relation.Nsubj) >= 0 || IsAccording(d.Reading.Cue)))) continue;
            for (int i = scene.Left[child]; i < scene.Right[child]; i++)
            {
                if (draft.Says(i)) continue;
                if (Passes(i, child, cue)) draft.Add(namer.HeadOfName(i));
            }
        }
        if (source >= 0) OfSource(draft, source);
        if (ClaimOwner.Of(scene, namer.Documents, source) is var owner and >= 0) draft.SetSource(owner, namer.PhraseOf(owner), "whose claim it is");
    }

    // Whether a word among the cue's phrases names a relay.
    private bool Passes(int token, int phrase, int cue)
    {
        if (scene.Tokens[token].Tag is not (UniversalTag.NOUN or UniversalTag.PROPN)) return false;
        if (IsAgentOfRelay(token) || Media.IsListener(scene, token, namer.NameAt(token))) return true;
        var relation = scene.RelationOf(token);
        if (relation is Relation.Flat || (relation == Relation.Nmod_poss && !namer.IsWholeName(token))) return false;
        // "the Guardian newspaper": the noun stands for both.
        if (relation == Relation.Compound && (scene.Tokens[token].Tag == UniversalTag.NOUN || Media.IsMedium(scene, scene.HeadOf(token), namer.NameAt(scene.HeadOf(token))))) return false;
        return Media.IsMedium(scene, token, namer.NameAt(token));
    }

    // "carried by Z", "obtained by Z": the doer of a verb of passing on.
    private bool IsAgentOfRelay(int token)
    {
        int verb = scene.HeadOf(token);
        return verb >= 0 && scene.Tokens[verb].Tag == UniversalTag.VERB && scene.RelationOf(token) is Relation.Obl_agent or Relation.Obl
            && scene.RelationOf(verb) is Relation.Acl or Relation.Advcl or Relation.Acl_relcl && HasCase(token, "by") && (Media.IsRelayVerb(scene, verb) || Media.IsMedium(scene, token, namer.NameAt(token)));
    }

    // "officials quoted by Z", "a document seen by Z", "a diplomat who spoke to Z".
    private void OfSource(ChainDraft draft, int source)
    {
        foreach (int clause in scene.Children(source))
        {
            if (clause < source || scene.RelationOf(clause) is not (Relation.Acl or Relation.Acl_relcl or Relation.Advcl or Relation.Parataxis)) continue;
            for (int i = scene.Left[clause]; i < scene.Right[clause]; i++)
            {
                if (draft.Says(i) || i == draft.Reading.Cue || scene.Tokens[i].Tag is not (UniversalTag.NOUN or UniversalTag.PROPN)) continue;
                bool through = (HasCase(i, "to") || HasCase(i, "in") || HasCase(i, "on") || HasCase(i, "by") || HasCase(i, "through") || HasCase(i, "via")) && Media.IsMedium(scene, i, namer.NameAt(i));
                if (through || IsAgentOfRelay(i)) draft.Add(namer.HeadOfName(i));
            }
        }
    }

    private bool HangsOn(int token, int noun) => scene.HeadOf(token) == noun && scene.RelationOf(token) is Relation.Nmod or Relation.Compound or Relation.Appos;

    private bool HasCase(int token, string preposition)
    {
        foreach (int child in scene.Children(token))
        {
            if (scene.RelationOf(child) == Relation.Case && scene.Text.Form(child).Equals(preposition, StringComparison.OrdinalIgnoreCase)) return true;
        }
        return false;
    }

    private int Agent(int verb)
    {
        foreach (int child in scene.Children(verb))
        {
            if (scene.RelationOf(child) is Relation.Obl_agent or Relation.Obl && HasCase(child, "by")) return child;
        }
        return -1;
    }

    // Whoever says that this is said, and through whom that came.
    private void FollowHolders(ChainDraft draft, List<List<ChainDraft>> near)
    {
        draft.AddLater();
        var held = draft;
        for (int level = 0; level < Deepest; level++)
        {
            if (Holder(held, near[held.Place]) is not { } holder || holder == draft) return;
            if (holder.Source >= 0 && !namer.SameReferent(holder.Source, draft.Source)) draft.Add(holder.Source);
            foreach (int relay in holder.Relays.Concat(holder.Later)) draft.Add(relay);
            draft.Rule ??= "said to be said";
            held = holder;
        }
    }

    private static ChainDraft? Holder(ChainDraft draft, List<ChainDraft> all)
    {
        ChainDraft? best = null;
        foreach (var other in all)
        {
            if (other == draft || other.Dropped || !other.Says(draft.Reading.Cue) || draft.Says(other.Reading.Cue)) continue;
            if (best is null || other.Length < best.Length) best = other;
        }
        return best;
    }
}
