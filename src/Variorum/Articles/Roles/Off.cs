namespace Variorum.Articles.Roles;
internal static class Off { static readonly string[] A=(Environment.GetEnvironmentVariable("OFF")??"").Split(','); public static bool Is(string s)=>A.Contains(s); public static float K => float.Parse(Environment.GetEnvironmentVariable("KEEP")??"0.45",System.Globalization.CultureInfo.InvariantCulture); }
