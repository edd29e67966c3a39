using System.Globalization;

namespace Vastus.Core.Pictures;

/// <summary>The things of a picture as SVG paths: what is filled, and the lines on top of it.</summary>
internal static class ThingShapes
{
    /// <summary>How many numbers say where it is.</summary>
    public static int Numbers(ThingKind kind) => kind switch
    {
        ThingKind.Floor or ThingKind.Wall => 1,
        ThingKind.Bed or ThingKind.Rug or ThingKind.Roll => 3,
        ThingKind.Mat or ThingKind.Step or ThingKind.Plate or ThingKind.Line or ThingKind.Towel or ThingKind.Band or ThingKind.Loop => 4,
        _ => 2,
    };

    /// <summary>In front of the person.</summary>
    public static bool IsInFront(ThingKind kind) => kind is
        ThingKind.Pack or ThingKind.Bottle or ThingKind.Towel or ThingKind.Crossed or ThingKind.Band or ThingKind.Loop or ThingKind.Weight or ThingKind.Roll;

    public static (string? Fill, string Line) Of(Thing thing)
    {
        var n = thing.Numbers;
        return thing.Kind switch
        {
            ThingKind.Floor => (null, P($"M6 {n[0]}H234")),
            ThingKind.Wall => (null, P($"M{n[0]} 8V168")),
            ThingKind.Bed => (
                P($"M{n[0]} {n[2]}H{n[1]}V{n[2] + 14}H{n[0]}Z"),
                P($"M{n[0]} {n[2]}H{n[1]}V{n[2] + 14}H{n[0]}ZM{n[0] + 4} {n[2] + 14}V174M{n[1] - 4} {n[2] + 14}V174")),
            ThingKind.Mat => (Round(n[0], n[1], n[2], n[3]), Round(n[0], n[1], n[2], n[3])),
            ThingKind.Chair => (
                P($"M{n[0] - 46} {n[1]}H{n[0]}V{n[1] + 6}H{n[0] - 46}Z"),
                P($"M{n[0]} {n[1] + 3}H{n[0] - 46}M{n[0] - 42} {n[1] - 52}V168M{n[0] - 4} {n[1] + 3}V168")),
            ThingKind.Stool => (
                P($"M{n[0] - 34} {n[1]}h68v7h-68Z"),
                P($"M{n[0] - 34} {n[1]}h68v7h-68ZM{n[0] - 29} {n[1] + 7}V168M{n[0] + 29} {n[1] + 7}V168M{n[0] - 29} {n[1]}V{n[1] - 44}M{n[0] + 29} {n[1]}V{n[1] - 44}M{n[0] - 29} {n[1] - 40}h58")),
            ThingKind.Roll => Both(Circle(n[0], n[1], n[2])),
            ThingKind.Rug => Both(P($"M{n[0]} {n[2]}H{n[1]}q2 0 2 2t-2 2H{n[0]}q-2 0 -2 -2t2 -2Z")),
            ThingKind.Step => Both(P($"M{n[0]} {n[1]}H{n[2]}V{n[3]}H{n[0]}Z")),
            ThingKind.Worktop => (
                P($"M{n[0]} {n[1]}H236V{n[1] + 6}H{n[0]}Z"),
                P($"M236 {n[1]}H{n[0]}V{n[1] + 6}H236M{n[0] + 7} {n[1] + 6}V168")),
            ThingKind.Machine => (
                P($"M{n[0] - 48} {n[1] - 32}l6 -6l44 44h34v8h-38Z"),
                P($"M{n[0] - 48} {n[1] - 32}l6 -6l44 44h34v8h-38ZM{n[0] - 14} {n[1] + 2}V168M{n[0] + 26} {n[1] + 14}V168M{n[0] - 26} 168H{n[0] + 130}M{n[0] + 112} 168V{n[1] - 60}")),
            ThingKind.Plate => Plate(new(n[0], n[1]), new(n[2], n[3])),
            ThingKind.Post => (null, P($"M{n[0]} {n[1]}V168M{n[0] - 9} 168h18")),
            ThingKind.Line => (null, P($"M{n[0]} {n[1]}L{n[2]} {n[3]}")),
            ThingKind.Band => (null, Around(new(n[0], n[1]), new(n[2], n[3]), 6, 0)),
            ThingKind.Loop => (null, Around(new(n[0], n[1]), new(n[2], n[3]), 7, 7)),
            ThingKind.Weight => (Circle(n[0], n[1], 6.5), P($"{Circle(n[0], n[1], 6.5)}{Circle(n[0], n[1], 1.5)}")),
            ThingKind.Pillow => Both(P($"M{n[0] - 18} {n[1] - 8}q18 -5 36 0q5 9 0 18q-18 4 -36 0q-5 -9 0 -18Z")),
            ThingKind.Cushion => Both(P($"M{n[0] - 16} {n[1] - 6}h32q5 6 0 12h-32q-5 -6 0 -12Z")),
            ThingKind.Pack => (
                P($"M{n[0] - 17} {n[1] - 7}q17 -5 34 0q4 1 4 5v9q0 4 -4 4q-17 -3 -34 0q-4 0 -4 -4v-9q0 -4 4 -5Z"),
                P($"M{n[0] - 17} {n[1] - 7}q17 -5 34 0q4 1 4 5v9q0 4 -4 4q-17 -3 -34 0q-4 0 -4 -4v-9q0 -4 4 -5ZM{n[0]} {n[1] - 5}v11M{n[0] - 5} {n[1] - 3}l10 7M{n[0] + 5} {n[1] - 3}l-10 7")),
            ThingKind.Bottle => (
                P($"M{n[0] - 15} {n[1] - 9}h24q5 0 5 4h5v6h-5q0 5 -5 5h-24q-5 0 -5 -5v-5q0 -5 5 -5Z"),
                P($"M{n[0] - 15} {n[1] - 9}h24q5 0 5 4h5v6h-5q0 5 -5 5h-24q-5 0 -5 -5v-5q0 -5 5 -5ZM{n[0] - 12} {n[1] - 14}q-4 -4 0 -8t0 -8M{n[0] - 2} {n[1] - 14}q-4 -4 0 -8t0 -8M{n[0] + 8} {n[1] - 14}q-4 -4 0 -8t0 -8")),
            ThingKind.Towel => Both(Strap(new(n[0], n[1]), new(n[2], n[3]))),
            ThingKind.Glass => (
                P($"M{n[0] - 19} {n[1] - 18}H{n[0] + 19}L{n[0] + 14} {n[1] + 36}H{n[0] - 14}Z"),
                P($"M{n[0] - 22} {n[1] - 38}L{n[0] - 14} {n[1] + 36}H{n[0] + 14}L{n[0] + 22} {n[1] - 38}M{n[0] - 19} {n[1] - 18}q9 -4 19 0t19 0")),
            ThingKind.Jar => (
                P($"M{n[0] - 26} {n[1] - 18}h52v70h-52Z"),
                P($"M{n[0] - 22} {n[1] - 40}h44v14h-44ZM{n[0] - 20} {n[1] - 26}q-8 4 -8 12v58q0 8 8 8h40q8 0 8 -8v-58q0 -8 -8 -12M{n[0] - 12} {n[1] + 40}q-8 -20 0 -40q10 20 0 40ZM{n[0] + 10} {n[1] + 36}q-8 -18 0 -38q10 20 0 38Z")),
            ThingKind.Mug => (
                P($"M{n[0] - 28} {n[1] - 20}h56v50q0 8 -8 8h-40q-8 0 -8 -8Z"),
                P($"M{n[0] - 28} {n[1] - 20}h56v50q0 8 -8 8h-40q-8 0 -8 -8ZM{n[0] + 28} {n[1] - 10}q20 0 18 18t-18 16M{n[0] - 12} {n[1] - 30}q-5 -6 0 -12t0 -12M{n[0]} {n[1] - 30}q-5 -6 0 -12t0 -12M{n[0] + 12} {n[1] - 30}q-5 -6 0 -12t0 -12")),
            ThingKind.Tablets => (
                P($"{Circle(n[0], n[1], 20)}{Circle(n[0] + 24, n[1] + 26, 14)}"),
                P($"{Circle(n[0], n[1], 20)}{Circle(n[0] + 24, n[1] + 26, 14)}M{n[0] - 14} {n[1] - 14}l28 28M{n[0] + 14} {n[1] + 26}h20")),
            ThingKind.Sun => (
                Circle(n[0], n[1], 12),
                P($"{Circle(n[0], n[1], 12)}M{n[0] - 18} {n[1]}h-8M{n[0]} {n[1] + 18}v8M{n[0] - 13} {n[1] + 13}l-6 6M{n[0] + 13} {n[1] + 13}l6 6M{n[0] - 13} {n[1] - 13}l-6 -6")),
            ThingKind.Tree => (
                P($"M{n[0] - 40} {n[1] - 90}q-20 -30 10 -44q14 -30 50 -22q36 -4 44 26q26 18 6 42q-50 14 -110 -2Z"),
                P($"M{n[0] - 8} {n[1]}V{n[1] - 86}M{n[0] + 8} {n[1]}V{n[1] - 86}M{n[0] - 40} {n[1] - 90}q-20 -30 10 -44q14 -30 50 -22q36 -4 44 26q26 18 6 42q-50 14 -110 -2Z")),
            ThingKind.Drops => Both($"{Drop(n[0], n[1])}{Drop(n[0] + 16, n[1] + 14)}{Drop(n[0] - 4, n[1] + 28)}"),
            ThingKind.Breath => (null, P($"M{n[0]} {n[1]}q12 -8 24 0t24 0M{n[0]} {n[1] + 12}q10 -7 20 0t20 0M{n[0]} {n[1] + 24}q8 -6 16 0t16 0")),
            ThingKind.Lamp => (
                P($"M{n[0] - 14} {n[1] + 12}q2 -18 14 -18t14 18Z"),
                P($"M{n[0]} 4V{n[1] - 6}M{n[0] - 14} {n[1] + 12}q2 -18 14 -18t14 18ZM{n[0]} {n[1] + 18}v8M{n[0] - 12} {n[1] + 18}l-4 7M{n[0] + 12} {n[1] + 18}l4 7")),
            _ => (null, P($"M{n[0] - 55} {n[1] - 55}l110 110M{n[0] + 55} {n[1] - 55}l-110 110")),
        };
    }

    private static (string, string) Both(string path) => (path, path);

    /// <summary>Under a foot, from its ankle and toe.</summary>
    private static (string, string) Plate(Point ankle, Point toe)
    {
        var along = (1 / Math.Max(1, (toe - ankle).Length)) * (toe - ankle);
        var under = new Point(-along.Y, along.X);
        var (from, to) = (ankle - (16 * along) + (8.5 * under), toe + (16 * along) + (8.5 * under));
        var (back, end) = (to + (5 * under), from + (5 * under));
        return Both(P($"M{from.X:0.#} {from.Y:0.#}L{to.X:0.#} {to.Y:0.#}L{back.X:0.#} {back.Y:0.#}L{end.X:0.#} {end.Y:0.#}Z"));
    }

    /// <summary>Along one side, round the end and back.</summary>
    private static string Strap(Point hand, Point foot)
    {
        var along = (1 / Math.Max(1, (foot - hand).Length)) * (foot - hand);
        var aside = new Point(-2.2 * along.Y, 2.2 * along.X);
        var end = foot + (5 * along);
        var (a, b, c, d) = (hand + (0.4 * aside), end + aside, end - aside, hand - (0.4 * aside));
        return P($"M{a.X:0.#} {a.Y:0.#}L{b.X:0.#} {b.Y:0.#}L{c.X:0.#} {c.Y:0.#}L{d.X:0.#} {d.Y:0.#}Z");
    }

    private static string Around(Point a, Point b, double before, double beyond)
    {
        var along = (1 / Math.Max(1, (b - a).Length)) * (b - a);
        var (from, to) = (a - (before * along), b + (beyond * along));
        return P($"M{from.X:0.#} {from.Y:0.#}L{to.X:0.#} {to.Y:0.#}");
    }

    private static string Circle(double x, double y, double r) => P($"M{x - r:0.#} {y:0.#}a{r} {r} 0 1 0 {2 * r} 0a{r} {r} 0 1 0 {-2 * r} 0Z");

    private static string Drop(double x, double y) => P($"M{x} {y - 8}q7 9 7 13a7 7 0 1 1 -14 0q0 -4 7 -13Z");

    private static string Round(double x, double y, double width, double height) =>
        P($"M{x + 10} {y}h{width - 20}q10 0 10 10v{height - 20}q0 10 -10 10h{20 - width}q-10 0 -10 -10v{20 - height}q0 -10 10 -10Z");

    private static string P(FormattableString path) => path.ToString(CultureInfo.InvariantCulture);
}
