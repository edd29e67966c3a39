namespace Vastus.Core.Pictures;

/// <summary>How one leg is bent, in degrees.</summary>
/// <param name="Hip">Flexion, 0 in line with the trunk, positive forwards.</param>
/// <param name="Knee">Flexion, 0 straight.</param>
/// <param name="Ankle">Dorsiflexion, 0 a right angle to the shin, positive toes up.</param>
public sealed record LegAngles(double Hip, double Knee, double Ankle);
