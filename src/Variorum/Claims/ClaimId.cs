using System.Text;
using Variorum.Text;

namespace Variorum.Claims;

/// <summary>Names claims so that the same statements get the same name in every run.</summary>
internal static class ClaimId
{
    /// <param name="at">Where in the first statement's account the claim's first figure, date or content stands.</param>
    public static string Of(ClaimKind kind, StatementReference first, int at) =>
        "c" + ContentHash.Of(Encoding.UTF8.GetBytes(FormattableString.Invariant($"{kind}|{first.Account}|{first.Statement}|{at}"))).Hex[..10];
}
