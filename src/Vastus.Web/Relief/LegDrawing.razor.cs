using Microsoft.AspNetCore.Components;
using Vastus.Core;
using Vastus.Core.Diary;
using Vastus.Core.Relief;

namespace Vastus.Web.Relief;

public sealed partial class LegDrawing
{
    private static readonly View[] Both = [View.Front, View.Back];
    private static readonly (string Value, string Text)[] Sides = [("left", "Left leg"), ("right", "Right leg"), ("both", "Both legs")];

    /// <summary>The form field that gets the muscle's id.</summary>
    [Parameter]
    public string Name { get; set; } = "site";

    /// <summary>The form field that gets left, right or both. Null: the side is asked elsewhere, or not at all.</summary>
    [Parameter]
    public string? SideName { get; set; }

    [Parameter]
    public string Legend { get; set; } = "Where does it hurt?";

    /// <summary>Null: nothing is chosen yet.</summary>
    [Parameter]
    public string? Selected { get; set; }

    /// <summary>Null: not said; a right leg is drawn.</summary>
    [Parameter]
    public Side? Side { get; set; }

    /// <summary>A picture of the chosen place instead of a field.</summary>
    [Parameter]
    public bool Mark { get; set; }

    [Parameter]
    public IReadOnlyList<Muscle> Muscles { get; set; } = ReliefKnowledge.Embedded.Muscles;

    private string? SideWord => Side is { } side ? Words<Side>.Of(side) : null;

    private string Class => Side is Core.Diary.Side.Left ? "leg-views is-left" : "leg-views";

    private string Description => (Side, Muscles.FirstOrDefault(m => m.Id == Selected)?.Name ?? Selected) switch
    {
        (_, null) => "A leg",
        (null, { } place) => place,
        (Core.Diary.Side.Both, { } place) => $"Both legs: {place}",
        ({ } side, { } place) => $"{(side is Core.Diary.Side.Left ? "Left" : "Right")} leg: {place}",
    };

    /// <summary>A mark shows only the views on which the place can be seen; a place of the person's own, a bare leg.</summary>
    private View[] Views => Mark && LegShapes.All.Any(s => s.Site == Selected)
        ? [.. Both.Where(v => LegShapes.All.Any(s => s.Site == Selected && s.View == v))]
        : Both;

    private IEnumerable<LegShape> Shapes(View view) =>
        LegShapes.All.Where(s => s.View == view && Muscles.Any(m => m.Id == s.Site));

    private string IdOf(string site) => $"{Name}-{site}";

    private static RenderFragment Base(View view) => builder =>
    {
        builder.OpenElement(0, "svg");
        builder.AddAttribute(1, "class", "leg-skin");
        builder.AddAttribute(2, "viewBox", "0 0 200 440");
        builder.AddAttribute(3, "aria-hidden", "true");
        builder.OpenElement(4, "path");
        builder.AddAttribute(5, "d", view is View.Front ? LegShapes.FrontOutline : LegShapes.BackOutline);
        builder.CloseElement();
        builder.CloseElement();
    };

    private static RenderFragment Lines(View view) => builder =>
    {
        builder.OpenElement(0, "svg");
        builder.AddAttribute(1, "class", "leg-lines");
        builder.AddAttribute(2, "viewBox", "0 0 200 440");
        builder.AddAttribute(3, "aria-hidden", "true");
        builder.OpenElement(4, "path");
        builder.AddAttribute(5, "d", string.Join(' ', LegShapes.Marks(view)));
        builder.CloseElement();
        builder.CloseElement();
    };
}
