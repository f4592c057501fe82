using Variorum.Language;
using Variorum.Statements.Attributions;
using Variorum.Text;

namespace Variorum.Statements;

/// <summary>Who did what to whom in a stretch of text, from the trees: one predication for each verb that tells something.</summary>
internal sealed class PredicationFinder(Scene scene, SourceNamer namer)
{
    /// <summary>The predications whose predicate stands inside the spans, in order.</summary>
    public IReadOnlyList<Predication> Find(IReadOnlyList<TextSpan> spans)
    {
        var found = new List<Predication>();
        foreach (var span in spans)
        {
            for (int i = scene.Text.FirstTokenFrom(span.Start); i < scene.Tokens.Length && scene.Tokens[i].Span.End <= span.End; i++)
            {
                if (IsPredicate(i)) found.Add(Of(i));
            }
        }
        return found;
    }

    // Verbs that are not auxiliaries, and nouns and adjectives with a copula.
    private bool IsPredicate(int token) =>
        scene.Tokens[token].Tag == UniversalTag.VERB ? scene.RelationOf(token) is not (Relation.Amod or Relation.Case or Relation.Mark or Relation.Fixed)
        : scene.Child(token, Relation.Cop) >= 0;

    private Predication Of(int predicate)
    {
        var participants = new List<Participant>();
        bool negated = false;
        foreach (int child in scene.Children(predicate))
        {
            negated |= IsNegation(child);
            if (Role(predicate, child) is { } role)
            {
                participants.Add(Participant(role, child));
                negated |= IsNone(child);
            }
        }
        if (Modified(predicate) is { } modified) participants.Insert(0, modified);
        if (participants.All(p => p.Role != ParticipantRole.Agent) && SharedSubject(predicate) is var subject and >= 0) participants.Insert(0, Participant(ParticipantRole.Agent, subject));
        return new Predication(scene.Tokens[predicate].Lemma.ToLowerInvariant(), scene.Tokens[predicate].Span, negated || FailsTo(predicate), participants);
    }

    private bool IsNegation(int token) => scene.Text.Form(token) is "not" or "Not" or "n't" or "n’t" or "never" or "Never" or "neither" or "Neither" or "nor" or "no" or "No";

    // "no soldier", "not a single truck", "none of the hostages", "hardly any of the seed": a participant that is not there.
    private bool IsNone(int participant)
    {
        int first = scene.Left[participant];
        var form = scene.Text.Form(first);
        if (IsNegation(first) || form is "none" or "None" or "nobody" or "Nobody" or "nothing" or "Nothing") return true;
        return form is "hardly" or "Hardly" or "scarcely" or "Scarcely" && first < participant && scene.Text.Form(first + 1) is "any" or "anybody" or "anyone" or "anything";
    }

    // "failed to reach", "unable to reach": the reaching is denied.
    private bool FailsTo(int predicate) =>
        scene.RelationOf(predicate) is Relation.Xcomp or Relation.Ccomp && StanceWords.Find(scene, scene.HeadOf(predicate), StanceWords.Negate) is not null;

    // The subject of the verb this one is joined to or completes, when it has none of its own.
    private int SharedSubject(int predicate)
    {
        if (scene.RelationOf(predicate) is not (Relation.Conj or Relation.Xcomp) || Passive(predicate)) return -1;
        return scene.Child(scene.HeadOf(predicate), Relation.Nsubj);
    }

    // "The pact signed in May", "troops training there": a participle's noun is what it is done to, or who does it.
    private Participant? Modified(int predicate)
    {
        if (scene.RelationOf(predicate) != Relation.Acl || scene.HeadOf(predicate) > predicate) return null;
        return PennTags.Name(scene.Tokens[predicate].Penn) switch
        {
            "VBN" => Participant(ParticipantRole.Patient, scene.HeadOf(predicate)),
            "VBG" => Participant(ParticipantRole.Agent, scene.HeadOf(predicate)),
            _ => null,
        };
    }

    private bool Passive(int predicate) => scene.Child(predicate, Relation.Aux_pass) >= 0 || scene.Child(predicate, Relation.Nsubj_pass) >= 0;

    private ParticipantRole? Role(int predicate, int child) => scene.RelationOf(child) switch
    {
        Relation.Nsubj or Relation.Obl_agent => ParticipantRole.Agent,
        Relation.Nsubj_pass or Relation.Obj => ParticipantRole.Patient,
        Relation.Iobj => ParticipantRole.Recipient,
        Relation.Obl or Relation.Obl_unmarked => Oblique(predicate, child),
        _ => null,
    };

    private ParticipantRole Oblique(int predicate, int child)
    {
        if (Passive(predicate) && scene.Child(child, Relation.Case) is var mark and >= 0 && scene.Text.Form(mark) is "by") return ParticipantRole.Agent;
        if (scene.Entity[child] == EntityType.Location) return ParticipantRole.Place;
        if (TimeWords.Contains(scene.Tokens[child].Lemma.ToLowerInvariant())) return ParticipantRole.Time;
        return scene.Child(child, Relation.Case) is var to and >= 0 && scene.Text.Form(to) is "to" ? ParticipantRole.Recipient : ParticipantRole.Other;
    }

    private static readonly Lexicon TimeWords = Lexicon.Load("en/calendar-words.tsv", ignoreCase: true);

    private Participant Participant(ParticipantRole role, int head)
    {
        var source = namer.Participant(head);
        return new Participant(role, source.Entity >= 0 && source.Name is { } name ? name : scene.Tokens[head].Lemma.ToLowerInvariant(), source.Span, source.Entity);
    }
}
