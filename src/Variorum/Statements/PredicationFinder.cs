using System.Globalization;
using Variorum.Language;
using Variorum.Statements.Attributions;
using Variorum.Statements.Figures;
using Variorum.Text;

namespace Variorum.Statements;

/// <summary>Who did what to whom in a stretch of text, from the trees: one predication for each verb that tells something.</summary>
internal sealed class PredicationFinder(Scene scene, SourceNamer namer)
{
    private readonly UnsaidSubjects _subjects = new(scene);

    /// <summary>The predications whose predicate stands inside the spans, in order.</summary>
    public IReadOnlyList<Predication> Find(IReadOnlyList<TextSpan> spans)
    {
        var found = new List<Predication>();
        foreach (var span in spans)
        {
            int first = scene.Text.FirstTokenFrom(span.Start), before = found.Count;
            for (int i = first; i < scene.Tokens.Length && scene.Tokens[i].Span.End <= span.End; i++)
            {
                if (!IsPredicate(i)) continue;
                var predication = Of(i);
                found.Add(found.Count == before && OpensWithNone(first, i) ? predication with { Negated = true } : predication);
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
        if (!Has(participants, ParticipantRole.Agent) && _subjects.Of(predicate) is var subject and >= 0) participants.Insert(0, Participant(ParticipantRole.Agent, subject));
        if (!Has(participants, ParticipantRole.Patient) && _subjects.Undergoer(predicate) is var undergoer and >= 0) participants.Insert(0, Participant(ParticipantRole.Patient, undergoer));
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

    // "Not a single truck crossed, he said": the tree may hang the first words on the verb of saying; they turn round the first predicate behind them.
    private bool OpensWithNone(int first, int predicate)
    {
        if (first + 1 >= predicate) return false;
        for (int i = first; i < predicate; i++) if (scene.Text.Form(i) is "that" or "who" or "which" or "whom") return false;
        ReadOnlySpan<char> form = scene.Text.Form(first), next = scene.Text.Form(first + 1);
        return (form is "Not" or "not" && next is "a" or "one" or "any") || (form is "Hardly" or "hardly" or "Scarcely" or "scarcely" && next is "any");
    }

    // "failed to reach", "unable to reach": the reaching is denied.
    private bool FailsTo(int predicate) =>
        scene.RelationOf(predicate) is Relation.Xcomp or Relation.Ccomp && StanceWords.Find(scene, scene.HeadOf(predicate), StanceWords.Negate) is not null;

    private static bool Has(List<Participant> participants, ParticipantRole role) => participants.Exists(p => p.Role == role);

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
        if (_subjects.IsPassive(predicate) && scene.Child(child, Relation.Case) is var mark and >= 0 && scene.Text.Form(mark) is "by") return ParticipantRole.Agent;
        int preposition = scene.Child(child, Relation.Case);
        if (IsTime(child)) return ParticipantRole.Time;
        if (scene.Entity[child] == EntityType.Location && (preposition < 0 || IsLocative(scene.Text.Form(preposition)))) return ParticipantRole.Place;
        return preposition >= 0 && scene.Text.Form(preposition) is "to" ? ParticipantRole.Recipient : ParticipantRole.Other;
    }

    // A bare year is a time: what is counted hangs on what counts it.
    private bool IsTime(int token) =>
        FigureWords.Find(scene.Text.Form(token)).Time is TimeRole.Month or TimeRole.Weekday or TimeRole.Unit or TimeRole.Season or TimeRole.DayPart or TimeRole.Day or TimeRole.Clock
        || (scene.Tokens[token].Tag == UniversalTag.NUM && scene.Text.Form(token) is [('1' or '2'), _, _, _] year && int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out _))
        || (scene.Tokens[token].Tag == UniversalTag.NUM && scene.HeadOf(token) >= 0 && FigureWords.Find(scene.Text.Form(Math.Max(0, token - 1))).Time == TimeRole.Month)
        || scene.Text.Form(token) is "dawn" or "dusk" or "midnight" or "noon" or "sunrise" or "sunset";

    private static bool IsLocative(ReadOnlySpan<char> form) =>
        form is "in" or "In" or "at" or "At" or "near" or "Near" or "on" or "from" or "From" or "to" or "into" or "toward" or "towards" or "across" or "around" or "inside" or "outside" or "throughout" or "over" or "off" or "along" or "within" or "through";

    private Participant Participant(ParticipantRole role, int head)
    {
        int antecedent = namer.Antecedent(head);
        var source = namer.Participant(head);
        if (antecedent >= 0) head = antecedent;
        return new Participant(role, source.Entity >= 0 && source.Name is { } name ? name : scene.Tokens[head].Lemma.ToLowerInvariant(), source.Span, source.Entity);
    }
}
