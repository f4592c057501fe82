namespace Variorum.Stories;

/// <summary>
/// Which origins are shown to be separate. Those who speak for different countries are, and for different bodies that are no government's. A
/// body that may be some government's is not separate from another such or from a country; nor is a body whose name holds another's from
/// that other; nor one who saw it from those who speak for somebody.
/// </summary>
internal static class Separation
{
    /// <returns>As many as are separate from each other, in the order given; none or one where nothing is shown.</returns>
    public static List<Trace> Of(List<Trace> traces)
    {
        var speaking = Speaking(traces);
        var witnesses = traces.Where(t => t.IsWitness).DistinctBy(t => t.Key).ToList();
        return witnesses.Count > speaking.Count ? witnesses : speaking;
    }

    private static List<Trace> Speaking(List<Trace> traces)
    {
        var separate = traces.Where(t => t.For.Country is not null).DistinctBy(t => t.For.Country).ToList();
        if (separate.Count == 0) separate.AddRange(traces.Where(t => t.For is { Body: not null, MayBeOfState: true }).Take(1));
        foreach (var trace in traces.Where(t => t.For is { Body: not null, MayBeOfState: false }))
        {
            if (!separate.Exists(other => other.For.Body is { } body && IsOneName(body, trace.For.Body!))) separate.Add(trace);
        }
        return separate;
    }

    private static bool IsOneName(string a, string b) => Outlets.HoldsAll(a, b) || Outlets.HoldsAll(b, a);
}
