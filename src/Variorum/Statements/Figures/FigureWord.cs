namespace Variorum.Statements.Figures;

/// <summary>How a word takes part in a written number.</summary>
internal enum Numeral : byte { None, Ones, Tens, Hundred, Scale, Dozen, Fraction, Ordinal, Suffix, Vague }

/// <summary>How a word takes part in a time expression.</summary>
internal enum TimeRole : byte
{
    None, Month, Weekday, Unit, Season, DayPart, Day, Reference, Previous, Following, Current, Span, Shade, Each, Frequency, Zone, Clock, Meridiem, Ago, Earlier, Later,
    Many, Holiday, Fiscal, Decade, Era,
}

/// <summary>Everything the lexicons say about one word, merged so that a text looks each word up once.</summary>
internal sealed class FigureWord
{
    public static readonly FigureWord None = new("");

    public FigureWord(string text) => Text = text;

    /// <summary>The word in lower case; empty for <see cref="None"/>.</summary>
    public string Text { get; }

    public Numeral Numeral { get; set; }

    /// <summary>The value of a numeral.</summary>
    public decimal Value { get; set; }

    public TimeRole Time { get; set; }

    /// <summary>The month, weekday (Monday is 1), offset in days or hour that a time word stands for.</summary>
    public int Number { get; set; }

    /// <summary>The TIMEX3 code of a time word: "M", "TNI", "PAST_REF" …</summary>
    public string Code { get; set; } = "";

    /// <summary>A time word only with a capital letter ("May", "Sun").</summary>
    public bool NeedsCapital { get; set; }

    /// <summary>A unit of time in the plural ("months").</summary>
    public bool Plural { get; set; }

    /// <summary>Words that matter by themselves: "of", "between", "a" …, so that comparing them costs no characters.</summary>
    public Glue Glue { get; set; }
}

/// <summary>The small words that hold figures together.</summary>
internal enum Glue : byte { None, A, The, Of, And, Or, To, Between, From, Per, In, Out, Every, No, Not, Single, Until, Since, By, On, At, For, During, As, Over, Through, After, Before, With, Than, Latest, Most }
