using Vastus.Core.Relief;

namespace Vastus.Web.Relief;

/// <summary>The right leg, drawn on 200 × 440: seen from the front its inner side is on the right, from the back on the left.</summary>
internal static class LegShapes
{
    public static readonly string FrontOutline = SmoothLine.Closed(
        "34,6 18,50 13,95 20,150 38,196 48,222 48,246 42,278 48,318 60,356 68,384 60,402 46,420 44,430 54,434 64,436 76,438 90,439 106,438 " +
        "114,430 112,412 108,386 118,344 136,300 138,268 140,244 146,220 160,186 174,130 180,84 176,46 110,24");

    public static readonly string BackOutline = SmoothLine.Closed(
        "166,6 184,44 188,92 180,150 162,196 152,222 153,246 158,280 150,322 136,362 128,392 132,414 126,432 102,437 80,430 " +
        "76,412 88,392 80,340 62,300 58,268 60,244 54,220 40,186 26,130 18,84 22,40 90,12");

    /// <summary>Later shapes lie on top of earlier ones.</summary>
    public static readonly IReadOnlyList<LegShape> All =
    [
        new("outer-thigh", View.Front, "34,36 22,70 20,110 26,150 42,190 50,206 52,196 42,150 38,104 40,60"),
        new("hip-flexors", View.Front, "44,16 40,40 46,62 70,66 100,76 130,70 158,58 162,46 110,30"),
        new("adductors", View.Front, "166,60 172,90 168,124 158,158 150,172 146,150 134,116 124,86 136,76"),
        new("vastus-lateralis", View.Front, "50,72 43,104 46,150 56,184 68,206 80,204 80,176 74,134 72,98 66,76"),
        new("rectus-femoris", View.Front, "94,80 80,98 78,130 84,166 90,198 97,208 106,200 113,168 119,132 113,98"),
        new("vastus-medialis", View.Front, "130,116 122,146 114,184 112,206 122,214 137,209 151,192 154,176 144,146"),
        new("knee", View.Front, "74,210 58,218 56,236 64,252 96,260 126,254 136,240 136,222 120,216 98,210"),
        new("tibialis-anterior", View.Front, "62,262 54,286 60,322 74,360 82,384 88,372 84,330 82,290 76,264"),
        new("foot", View.Front, "74,392 64,406 52,422 54,430 76,434 104,434 108,424 106,404 102,390 88,388"),

        new("buttock", View.Back, "154,14 174,44 176,80 150,102 100,108 50,100 28,76 30,44 90,20"),
        new("outer-thigh", View.Back, "170,100 180,108 176,150 160,192 150,206 150,192 160,150 164,116"),
        new("adductors", View.Back, "30,96 28,120 36,156 48,184 54,168 50,136 48,108"),
        new("hamstrings", View.Back, "62,112 56,140 58,176 66,214 74,224 84,208 98,190 116,208 128,224 138,212 148,176 154,140 150,110 104,116"),
        new("popliteus", View.Back, "100,200 84,218 72,236 82,250 102,256 124,250 134,236 118,216"),
        new("gastrocnemius", View.Back, "78,254 66,272 68,304 82,328 96,332 104,318 112,330 128,324 144,300 148,272 138,252 120,260 102,264"),
        new("soleus", View.Back, "72,320 84,340 94,344 104,332 114,342 128,334 142,318 132,352 122,386 104,394 92,384 84,352"),
        new("foot", View.Back, "94,398 84,412 84,426 102,432 122,428 126,412 116,400"),
    ];

    /// <summary>Lines that make a drawing easier to read: the kneecap, the parting of hamstrings and calf.</summary>
    public static IReadOnlyList<string> Marks(View view) => view is View.Front
        ? [SmoothLine.Closed("97,214 82,222 78,236 86,248 98,253 110,248 117,236 113,222"), "M90 262C92 300 92 340 90 380", "M58 422v10M68 424v11M79 425v11M91 425v12"]
        : ["M102 118C104 142 102 166 99 188", "M103 266C104 286 104 304 104 318", "M104 336V392"];
}

internal sealed record LegShape(string Site, View View, string Points)
{
    public string Path { get; } = SmoothLine.Closed(Points);

    /// <summary>The middle of its points.</summary>
    public (double X, double Y) Centre { get; } = SmoothLine.Centre(Points);
}
