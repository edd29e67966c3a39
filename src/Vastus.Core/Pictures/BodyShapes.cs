using System.Globalization;

namespace Vastus.Core.Pictures;

/// <summary>The parts of the body as SVG paths, each with its upper joint at the origin.</summary>
/// <remarks>Limbs point down and in profile have their front on the right; trunk and head point up. Lengths are those on the paper.</remarks>
internal static class BodyShapes
{
    private const double HipWidth = 9.4;
    private const double KneeWidth = 6.3;
    private const double AnkleWidth = 3.9;

    public static string Thigh(double length) => Outline(length, HipWidth, KneeWidth, 1.2, 1.2);

    /// <summary>Not where it grows out of the body.</summary>
    public static string ThighSides(double length) => Math.Min(12, length) is var from
        ? $"M{N(HipWidth)} {N(from)}L{N(KneeWidth)} {N(length)}A{N(KneeWidth)} {N(KneeWidth)} 0 0 1 {N(-KneeWidth)} {N(length)}L{N(-HipWidth)} {N(from)}"
        : "";

    public static string Shin(double length, bool profile) => profile
        ? Outline(length, KneeWidth - 0.3, AnkleWidth, 0.4, 3.6)
        : Outline(length, KneeWidth - 0.3, AnkleWidth, 1.6, 1.6);

    public static string UpperArm(double length) => Outline(length, 4.9, 3.9, 0.4, 0.4);

    public static string Sleeve(double length) => Outline(0.5 * length, 5.3, 5.2, 0, 0);

    /// <summary>With the hand.</summary>
    public static string Forearm(double length)
    {
        var wrist = Math.Max(0, length - 4);
        return $"M-3.8 0A3.8 3.8 0 0 1 3.8 0Q3.8 {N(0.4 * wrist)} 2.6 {N(wrist)}L3.2 {N(wrist + 4)}A3.3 3.3 0 0 1 -3.3 {N(wrist + 4)}L-2.6 {N(wrist)}Q-4.4 {N(0.4 * wrist)} -3.8 0Z";
    }

    public static string Foot(double length, bool profile) => profile
        ? "M4 0C4 4 1.6 9 -.4 14C-.8 17.6 -1.4 19.4 -3.4 19.4C-5.4 19.4 -5.9 18 -5.9 16L-5.9 -2.6C-5.9 -5 -4.6 -6 -2.6 -5.8C1 -5.4 4 -3.4 4 0Z"
        : Outline(length, 4.2, 4.8, 0, 0);

    public static string Pelvis(double length, bool profile) => Scaled(length, profile
        ? [("M", -8.2, -12), ("C", -9.6, -6), ("", -11.2, -4), ("", -11.2, 1), ("C", -11.2, 7), ("", -6, 9.6), ("", 0, 9.6), ("C", 6, 9.6), ("", 9, 6), ("", 9, 0), ("C", 9, -4), ("", 8.4, -8), ("", 8.2, -12), ("Z", 0, 0)]
        : [("M", -11.5, -12), ("C", -13.5, -6), ("", -16.5, -2), ("", -16.8, 2), ("C", -16.8, 8), ("", -4, 9.5), ("", 0, 9.5), ("C", 4, 9.5), ("", 16.8, 8), ("", 16.8, 2), ("C", 16.5, -2), ("", 13.5, -6), ("", 11.5, -12), ("Z", 0, 0)]);

    public static string Shirt(double length, bool profile) => Scaled(length, profile
        ? [("M", -2.6, -49), ("C", -7, -48.6), ("", -9.8, -44), ("", -9.8, -37), ("C", -9.8, -29), ("", -7.4, -24), ("", -7.6, -17), ("C", -7.7, -12), ("", -9.4, -9), ("", -10.2, -5), ("C", -4, -3.4), ("", 4, -3.4), ("", 9, -4.6), ("C", 9.2, -10), ("", 8.4, -13), ("", 8.4, -18), ("C", 8.4, -25), ("", 10.4, -28), ("", 10.2, -35), ("C", 10, -43), ("", 7, -48.4), ("", 3, -49), ("Z", 0, 0)]
        : [("M", -4.5, -49.5), ("C", -9, -48), ("", -17, -48), ("", -18, -42), ("C", -18.4, -38), ("", -14.4, -36), ("", -13.6, -32), ("C", -12.6, -26), ("", -11.2, -22), ("", -11.4, -17), ("C", -11.8, -12), ("", -14, -9), ("", -15.4, -5), ("C", -6, -3), ("", 6, -3), ("", 15.4, -5), ("C", 14, -9), ("", 11.8, -12), ("", 11.4, -17), ("C", 11.2, -22), ("", 12.6, -26), ("", 13.6, -32), ("C", 14.4, -36), ("", 18.4, -38), ("", 18, -42), ("C", 17, -48), ("", 9, -48), ("", 4.5, -49.5), ("Z", 0, 0)]);

    /// <summary>Neck and face; the neck is at the origin.</summary>
    public static string Head(bool profile) => profile
        ? "M-3.8 3L-3.6 -8A9 10.6 0 1 1 10.2 -16L12.4 -11.6Q12.6 -10.6 10.9 -10.4Q11 -5.6 7.6 -4.2Q5.6 -3.6 4.2 -4.4L4 3Z"
        : "M-4 4L-4 -5A9.2 10.8 0 1 1 4 -5L4 4Z";

    public static string Hair(bool profile) => profile
        ? "M10.6 -18C12 -26.2 3 -28.4 -1 -27.2C-8.8 -26.8 -12.4 -18 -10 -11.6C-8.8 -8.6 -6.4 -6.6 -4 -6.6C-1.6 -7.6 -2.2 -11 -.8 -13.4C.2 -16 .8 -18.6 3.4 -19C6 -19.4 8.2 -17.2 10.4 -18Z"
        : "M-9.8 -14C-11.8 -21 -7 -27.4 0 -27.4C7 -27.4 11.8 -21 9.8 -14C8.4 -17 7.4 -19.4 4.6 -19.8C1 -20.2 -3.6 -19 -5.6 -19.4C-7.8 -18 -8.6 -16 -9.4 -14Z";

    /// <summary>A spindle within a limb, its outer side along the limb's skin.</summary>
    public static string Muscle(HotMuscle hot, double length, bool outerIsRight)
    {
        var (upper, lower) = hot.Limb switch
        {
            Limb.NearThigh or Limb.FarThigh => (HipWidth + 0.6, KneeWidth + 0.4),
            Limb.NearShin or Limb.FarShin => (KneeWidth, AnkleWidth),
            Limb.Trunk => (9.5, 9.5),
            _ => (4, 4),
        };
        var side = hot.Side switch
        {
            LimbSide.Front => 1,
            LimbSide.Back => -1,
            LimbSide.Middle => 0,
            LimbSide.Outer => outerIsRight ? 1 : -1,
            _ => outerIsRight ? -1 : 1,
        };
        var middle = (hot.Start + hot.End) / 2;
        var calf = side < 0 && hot.Limb is Limb.NearShin or Limb.FarShin ? 2.2 : 0;
        double Width(double share) => double.Lerp(upper, lower, Math.Clamp(share, -0.2, 1.2));
        var (x1, x2) = (side * 0.62 * Width(hot.Start), side * 0.62 * Width(hot.End));
        var (skin, core) = side is 0
            ? (0.62 * Width(middle), -0.62 * Width(middle))
            : (side * (Width(middle) + calf), side * -0.05 * Width(middle));
        // A quadratic curve passes half-way between its control point and the middle of its ends.
        double Control(double through) => (2 * through) - ((x1 + x2) / 2);
        return $"M{N(x1)} {N(hot.Start * length)}Q{N(Control(skin))} {N(middle * length)} {N(x2)} {N(hot.End * length)}"
            + $"Q{N(Control(core))} {N(middle * length)} {N(x1)} {N(hot.Start * length)}Z";
    }

    /// <summary>Two circles and the skin between them.</summary>
    /// <param name="right">How much fuller than straight it is on the right.</param>
    private static string Outline(double length, double upper, double lower, double right, double left)
    {
        var share = Math.Min(1, length / 30);
        return $"M{N(-upper)} 0A{N(upper)} {N(upper)} 0 0 1 {N(upper)} 0"
            + $"Q{N(double.Lerp(upper, lower, 0.4) + (2 * right * share))} {N(0.4 * length)} {N(lower)} {N(length)}"
            + $"A{N(lower)} {N(lower)} 0 0 1 {N(-lower)} {N(length)}"
            + $"Q{N(-double.Lerp(upper, lower, 0.35) - (2 * left * share))} {N(0.35 * length)} {N(-upper)} 0Z";
    }

    private static string Scaled(double length, ReadOnlySpan<(string Command, double X, double Y)> points)
    {
        var data = "";
        foreach (var (command, x, y) in points)
            data += command is "Z" ? "Z" : string.Create(CultureInfo.InvariantCulture, $"{(command is "" ? " " : command)}{N(x)} {N(y < -12 ? y * length / Figure.Trunk : y)}");
        return data;
    }

    private static string N(double number) => Strip.N(number);
}
