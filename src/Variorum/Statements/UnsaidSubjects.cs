using Variorum.Language;
using Variorum.Statements.Attributions;

namespace Variorum.Statements;

/// <summary>Who does or undergoes what a verb without a subject of its own tells: from the verb or noun it hangs on.</summary>
internal sealed class UnsaidSubjects(Scene scene)
{
    /// <summary>The doer, or -1: "arrested and charged", "struggled to close it", "told them to go", "fell, killing two", "the men guarding it".</summary>
    public int Of(int predicate)
    {
        int above = scene.HeadOf(predicate);
        if (above < 0 || IsPassive(predicate)) return -1;
        bool participle = IsTag(predicate, "VBN");
        return scene.RelationOf(predicate) switch
        {
            Relation.Conj when !(participle && IsPassive(above)) => Subject(above),
            Relation.Xcomp => Controller(above),
            Relation.Advcl when IsTag(predicate, "VBG") && scene.Child(predicate, Relation.Mark) < 0 => Subject(above),
            Relation.Acl when IsTag(predicate, "VBG") => above,
            _ => -1,
        };
    }

    /// <summary>Whom or what a participle befalls, or -1: "was arrested and charged", "the gas lost", "equipped with guns, they".</summary>
    public int Undergoer(int predicate)
    {
        int above = scene.HeadOf(predicate);
        if (above < 0 || !IsTag(predicate, "VBN") || scene.Child(predicate, Relation.Nsubj) >= 0 || scene.Child(predicate, Relation.Nsubj_pass) >= 0) return -1;
        // "was working and was never switched off".
        if (scene.RelationOf(predicate) == Relation.Conj && scene.Child(predicate, Relation.Aux_pass) >= 0) return Subject(above);
        if (HasAuxiliary(predicate)) return -1;
        return scene.RelationOf(predicate) switch
        {
            Relation.Conj when IsPassive(above) => scene.Child(above, Relation.Nsubj_pass),
            Relation.Acl => above,
            Relation.Advcl when scene.Child(predicate, Relation.Obj) < 0 => Subject(above),
            _ => -1,
        };
    }

    public bool IsPassive(int token) => scene.Child(token, Relation.Aux_pass) >= 0 || scene.Child(token, Relation.Nsubj_pass) >= 0;

    private int Subject(int verb) => scene.Child(verb, Relation.Nsubj) is var subject and >= 0 ? subject : scene.Child(verb, Relation.Nsubj_pass);

    // "told them to go": they go; "used a rope to climb", "announced plans to build": the subject does.
    private int Controller(int verb)
    {
        int told = scene.Child(verb, Relation.Obj) is var direct and >= 0 ? direct : scene.Child(verb, Relation.Iobj);
        return told >= 0 && Directs(scene.Tokens[verb].Lemma) ? told : Subject(verb);
    }

    private static bool Directs(string verb) => verb is "tell" or "ask" or "order" or "urge" or "force" or "allow" or "help" or "persuade" or "want" or "expect"
        or "let" or "make" or "enable" or "require" or "encourage" or "invite" or "instruct" or "cause" or "command" or "permit" or "lead" or "see" or "watch" or "hear" or "train" or "send" or "leave";

    private bool HasAuxiliary(int verb) => scene.Child(verb, Relation.Aux) >= 0;

    private bool IsTag(int token, string tag) => PennTags.Name(scene.Tokens[token].Penn) == tag;
}
