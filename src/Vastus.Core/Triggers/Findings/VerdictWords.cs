namespace Vastus.Core.Triggers.Findings;

/// <summary>The words of verdicts and cautions in the JSON answer: <c>little_or_none</c>, <c>thin_data</c>.</summary>
public static class VerdictWords
{
    public static string Of(Verdict verdict) => Snake(Words<Verdict>.Of(verdict));

    public static string Of(Caution caution) => Snake(Words<Caution>.Of(caution));

    private static string Snake(string kebab) => kebab.Replace('-', '_');
}
