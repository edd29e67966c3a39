namespace Vastus.Core.Triggers.Periods;

/// <summary>The days of the week on which a person does not work. The default is none, as for somebody whose days are all alike.</summary>
/// <remarks>A setting that describes the person's life; it is not to be tuned on results (method, 2.4).</remarks>
public readonly record struct RestDays
{
    /// <summary>Saturday and Sunday: the rule for everybody who did not say otherwise.</summary>
    public static readonly RestDays Weekend = Of(IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday);

    /// <summary>One bit a day, Monday the second lowest.</summary>
    private readonly int days;

    private RestDays(int days) => this.days = days;

    /// <exception cref="ArgumentOutOfRangeException">Not a day of the week: a bug in the caller.</exception>
    public static RestDays Of(params ReadOnlySpan<IsoDayOfWeek> days)
    {
        var bits = 0;
        foreach (var day in days)
        {
            Must.Hold(day is >= IsoDayOfWeek.Monday and <= IsoDayOfWeek.Sunday, "a day of rest is a day of the week");
            bits |= 1 << (int)day;
        }

        return new(bits);
    }

    /// <summary>Reads <c>saturday;sunday</c>; an empty text is none.</summary>
    /// <returns>Null unless every part is a day of the week.</returns>
    public static RestDays? Parse(string text)
    {
        var read = text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Words<IsoDayOfWeek>.Parse).ToList();
        return read.TrueForAll(day => day is not (null or IsoDayOfWeek.None)) ? Of([.. read.Select(day => day!.Value)]) : null;
    }

    public bool Contains(IsoDayOfWeek day) => (days & (1 << (int)day)) is not 0;

    /// <summary>As <see cref="Parse"/> reads it, Monday first.</summary>
    public override string ToString()
    {
        var self = this;
        return string.Join(';', Enum.GetValues<IsoDayOfWeek>().Where(self.Contains).Select(Words<IsoDayOfWeek>.Of));
    }
}
