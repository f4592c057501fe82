using System.Globalization;

namespace Variorum.Articles.Dating;

/// <summary>
/// Dates an undated account by dated ones that tell the same story: those it shares many rare names with. The answer is
/// marked inferred, names its companions, and is no more precise than they are in agreement; with no clear companion
/// there is none.
/// </summary>
public sealed class CompanionDating
{
    /// <summary>Rare names two accounts must share. Of 88,410 pairs of news pages of one winter 66 share as many.</summary>
    private const int FewestShared = 7;

    /// <summary>A folder of fewer dated accounts than this was put together as one story; a larger one holds many.</summary>
    private const int Collection = 20;

    /// <summary>The part of the shorter list they must share. In collections, hiding each date in turn: at .5 the inferred day was
    /// right within one day for 31 of 32 accounts (13 of 13 among 840 on one election campaign, 18 of 19 among 327 news pages);
    /// at .4 for 35 of 64, at .2 for 58 of 277. In a folder of one story .2 tells its accounts from a stray.</summary>
    private const double LeastShareInCollection = 0.5, LeastShareInStory = 0.2;

    /// <summary>A companion counts beside the best one when it shares at least this part of what that shares.</summary>
    private const double Peer = 0.8;

    /// <summary>Accounts of one event come within this many days of each other; a wider spread leaves the month.</summary>
    private const int EventDays = 3;

    private readonly CompanionCard[] _dated;
    private readonly Dictionary<uint, List<int>> _holders = [];

    public CompanionDating(IEnumerable<CompanionCard> cards)
    {
        _dated = [.. cards.Where(c => c.Day is not null).OrderBy(c => c.Published, StringComparer.Ordinal).ThenBy(c => c.Name, StringComparer.Ordinal)];
        for (int i = 0; i < _dated.Length; i++)
        {
            foreach (uint term in _dated[i].Terms)
            {
                if (!_holders.TryGetValue(term, out var holders)) _holders[term] = holders = [];
                holders.Add(i);
            }
        }
    }

    /// <summary>The date of an undated account, or null when no dated one clearly tells its story.</summary>
    public Evidenced<PublicationDate>? Infer(CompanionCard undated)
    {
        var peers = Companions(undated);
        if (peers.Count == 0) return null;
        var days = peers.ConvertAll(p => _dated[p.Card].Day!.Value);
        days.Sort();
        // The account cannot be older than a day it tells of; companions from before that day tell an earlier part.
        if (undated.LatestDay is { } bound && days[^1].AddDays(EventDays) < bound) return null;
        string edtf = Value(days, undated.LatestDay);
        return new(new PublicationDate(edtf, Inferred: true), null, Reason(peers));
    }

    /// <summary>Dated accounts that share enough names, the best first.</summary>
    private List<(int Card, double Shared)> Companions(CompanionCard undated)
    {
        var shared = new Dictionary<int, (double Weight, int Count)>();
        foreach (uint term in undated.Terms)
        {
            if (!_holders.TryGetValue(term, out var holders)) continue;
            double weight = Weight(holders.Count);
            if (weight <= 0) continue;
            foreach (int card in holders) shared[card] = shared.TryGetValue(card, out var sum) ? (sum.Weight + weight, sum.Count + 1) : (weight, 1);
        }
        var found = new List<(int Card, double Shared)>();
        foreach (var (card, sum) in shared)
        {
            int shorter = Math.Min(undated.Terms.Count, _dated[card].Terms.Count);
            if (sum.Weight >= FewestShared && sum.Weight >= shorter * (_dated.Length < Collection ? LeastShareInStory : LeastShareInCollection)) found.Add((card, sum.Weight));
        }
        found.Sort((a, b) => a.Shared != b.Shared ? b.Shared.CompareTo(a.Shared) : a.Card.CompareTo(b.Card));
        return found.Count == 0 ? found : found.FindAll(f => f.Shared >= found[0].Shared * Peer);
    }

    /// <summary>1 for a name of few accounts, less for one that many hold: in a large collection a name on every tenth page is no sign.</summary>
    private double Weight(int holders)
    {
        if (_dated.Length < Collection) return 1;
        return Math.Clamp(Math.Log(_dated.Length / (10.0 * holders)) / Math.Log(2), 0, 1);
    }

    private static string Value(List<DateOnly> days, DateOnly? bound)
    {
        var day = days[days.Count / 2];
        if (days[^1].DayNumber - days[0].DayNumber > EventDays) return days[0].Year == days[^1].Year && days[0].Month == days[^1].Month ? Text(day)[..7] : $"{Text(days[0])}/{Text(days[^1])}";
        return Text(bound is { } latest && latest > day ? latest : day);
    }

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private string Reason(List<(int Card, double Shared)> peers)
    {
        string names = string.Join(", ", peers.Take(3).Select(p => $"{_dated[p.Card].Name} ({_dated[p.Card].Published![..10]})"));
        string more = peers.Count > 3 ? string.Create(CultureInfo.InvariantCulture, $" and {peers.Count - 3} more") : "";
        return string.Create(CultureInfo.InvariantCulture, $"not on the page; inferred from {names}{more}, which shares {peers[0].Shared:0} rare names with it");
    }
}
