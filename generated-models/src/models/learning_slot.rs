// @generated from the schema "LearningSlot"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra, Open};

/// The schema `LearningSlot`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct LearningSlot {
    /// `dateStart`: `string (date-time)`.
    #[doc(alias = "dateStart")]
    pub date_start: Option<DateTime>,
    /// `lengthInMinutes`: `integer (int32)`.
    #[doc(alias = "lengthInMinutes")]
    pub length_in_minutes: Option<i32>,
    /// `staffingDifference`: `number (double)`.
    #[doc(alias = "staffingDifference")]
    pub staffing_difference: Option<f64>,
    /// `differenceRating`: one of `Poor`, `Neutral` and `Good`.
    #[doc(alias = "differenceRating")]
    pub difference_rating: Option<Open<DifferenceRating>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(LearningSlot "LearningSlot" 4 {
    (
        date_start: DateTime = "dateStart" with_date_start,
        length_in_minutes: i32 = "lengthInMinutes" with_length_in_minutes,
        staffing_difference: f64 = "staffingDifference" with_staffing_difference,
        difference_rating: Open<DifferenceRating> = "differenceRating" with_difference_rating,
    )
});

/// The property `differenceRating` of `LearningSlot`. Known values: `Poor`, `Neutral`, `Good`.
#[repr(u16)]
#[non_exhaustive]
pub enum DifferenceRating {
    Poor,
    Neutral,
    Good,
}

crate::runtime::values!(DifferenceRating {
    Poor = "Poor",
    Neutral = "Neutral",
    Good = "Good",
});
