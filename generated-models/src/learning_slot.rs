// @generated from the schema "LearningSlot"; changes made here are lost at the next generation

/// The schema `LearningSlot`.
#[repr(C)]
pub struct LearningSlot {
    /// `dateStart`: `string (date-time)`.
    #[doc(alias = "dateStart")]
    pub date_start: ::std::option::Option<crate::runtime::DateTime>,
    /// `lengthInMinutes`: `integer (int32)`.
    #[doc(alias = "lengthInMinutes")]
    pub length_in_minutes: ::std::option::Option<i32>,
    /// `staffingDifference`: `number (double)`.
    #[doc(alias = "staffingDifference")]
    pub staffing_difference: ::std::option::Option<f64>,
    /// `differenceRating`: `string`.
    #[doc(alias = "differenceRating")]
    pub difference_rating: ::std::option::Option<crate::runtime::Open<DifferenceRating>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(LearningSlot "LearningSlot" 4 {
    (
        date_start: crate::runtime::DateTime = "dateStart" 0 with_date_start,
        length_in_minutes: i32 = "lengthInMinutes" 0 with_length_in_minutes,
        staffing_difference: f64 = "staffingDifference" 0 with_staffing_difference,
        difference_rating: crate::runtime::Open<DifferenceRating> = "differenceRating" 0 with_difference_rating,
    )
});

/// The property `differenceRating` of `LearningSlot`. Known values: `Poor`, `Neutral`, `Good`.
#[non_exhaustive]
pub enum DifferenceRating {
    Poor,
    Neutral,
    Good,
}

crate::runtime::known!(DifferenceRating);

impl crate::runtime::Enum for DifferenceRating {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Poor, "Poor"),
        (Self::Neutral, "Neutral"),
        (Self::Good, "Good"),
    ];
}
