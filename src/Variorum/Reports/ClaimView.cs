using Variorum.Claims;
using Variorum.Statements;
using Variorum.Stories;
using Variorum.Text;

namespace Variorum.Reports;

/// <summary>A statement with the account it stands in.</summary>
/// <param name="Passage">The sentence that the outlet's choice of words stands in, where it is that which counts; else null.</param>
public readonly record struct StatementView(AccountView Account, Statement Statement, TextSpan? Passage = null)
{
    public string Link => "#" + Account.Statement(Statement.Index);

    /// <summary>The account's words, white space made single.</summary>
    public string Words(int most) => Excerpt.Of(Account.Account, Passage ?? Statement.Span, most);

    /// <summary>Whether the outlet itself speaks.</summary>
    public bool IsOwnVoice => Passage is not null || Statement.Attribution is null;
}

/// <summary>Who holds a reading: a speaker or an outlet, through which relays, in which accounts.</summary>
/// <param name="OwnVoice">The outlet says it itself.</param>
public sealed record HolderView(string Who, bool OwnVoice, IReadOnlyList<string> Via, IReadOnlyList<StatementView> Statements)
{
    /// <summary>A source that commits itself to nothing: it neither confirmed nor denied it, or asked whether it is so.</summary>
    public bool LeavesOpen => !OwnVoice && Statements.All(s => s.Statement.Stance.Certainty == Certainty.Unknown);

    public IEnumerable<AccountView> Accounts => Statements.Select(s => s.Account).DistinctBy(a => a.Siglum);

    public string Sigla => string.Join(' ', Accounts.Select(a => a.Siglum));
}

/// <summary>A reading with its holders, the widest held first.</summary>
public sealed record ReadingView(Reading Reading, IReadOnlyList<HolderView> Holders)
{
    /// <summary>The account whose words stand for the reading; null where they are all the accounts' or, as with figures, nobody's in full.</summary>
    public AccountView? WordsOf => Holders.SelectMany(h => h.Accounts).DistinctBy(a => a.Siglum).Skip(1).Any()
        ? Holders.SelectMany(h => h.Statements).Where(s => Excerpt.Of(s.Account.Account, s.Statement) == Reading.Label).Select(s => s.Account).OrderBy(a => a.Siglum.Length).ThenBy(a => a.Siglum, StringComparer.Ordinal).FirstOrDefault()
        : null;

    /// <summary>The first holder's sentence, where the reading's own words leave it open what it is about; else null.</summary>
    public string? Sentence
    {
        get
        {
            string sentence = Holders[0].Statements[0].Words(240);
            string label = Reading.Label.TrimEnd('…');
            return label.Length * 2 > sentence.Length && sentence.Contains(label, StringComparison.Ordinal) ? null : sentence;
        }
    }
}

/// <summary>A claim as a reader meets it.</summary>
public sealed record ClaimView(StoryView Story, Claim Claim, Corroboration Corroboration)
{
    public string Anchor => "claim-" + Claim.Id;

    /// <summary>Nobody affirms it: all who speak of it deny it.</summary>
    public bool IsDeniedByAll => Claim.Readings.All(r => r.Denied);

    /// <summary>Laid out anew each time: those of thousands of claims together take as much memory as the accounts.</summary>
    public IEnumerable<ReadingView> Readings => Claim.Readings.Select(Story.Reading);

    public IEnumerable<AccountView> Accounts => Claim.Statements.Select(s => s.Account).Distinct().Select(Story.Account);

    /// <summary>"1–3, not established", "2–4", "1".</summary>
    public string Origins => Corroboration.Low == Corroboration.High ? $"{Corroboration.Low}"
        : $"{Corroboration.Low}–{Corroboration.High}" + (Corroboration.Low == 1 ? ", not established" : "");
}

/// <summary>A dispute with both sides' holders.</summary>
public sealed record DisputeView(StoryView Story, Dispute Dispute)
{
    public string Anchor => "dispute-" + Dispute.Id;

    public ClaimView Claim => Story.Claim(Dispute.Claim);

    public IEnumerable<ReadingView> Sides => Dispute.Sides.Select(Story.Reading);
}
