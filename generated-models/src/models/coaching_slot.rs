// @generated from the schema "CoachingSlot"; changes made here are lost at the next generation

use crate::WfmScheduleReference;
use crate::runtime::{DateTime, Extra, Open};

/// The schema `CoachingSlot`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CoachingSlot {
    /// `dateStart`: `string (date-time)`, read-only.
    #[doc(alias = "dateStart")]
    pub date_start: Option<DateTime>,
    /// `lengthInMinutes`: `integer (int32)`, read-only.
    #[doc(alias = "lengthInMinutes")]
    pub length_in_minutes: Option<i32>,
    /// `staffingDifference`: `number (double)`, read-only.
    #[doc(alias = "staffingDifference")]
    pub staffing_difference: Option<f64>,
    /// `differenceRating`: one of `Poor`, `Neutral` and `Good`, read-only.
    #[doc(alias = "differenceRating")]
    pub difference_rating: Option<Open<DifferenceRating>>,
    /// `wfmSchedule`: `WfmScheduleReference`, read-only.
    #[doc(alias = "wfmSchedule")]
    pub wfm_schedule: Option<Box<WfmScheduleReference>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CoachingSlot "CoachingSlot" 5 {
    (
        date_start: DateTime = "dateStart" with_date_start read_only,
        length_in_minutes: i32 = "lengthInMinutes" with_length_in_minutes read_only,
        staffing_difference: f64 = "staffingDifference" with_staffing_difference read_only,
        difference_rating: Open<DifferenceRating> = "differenceRating" with_difference_rating read_only,
        wfm_schedule: Box<WfmScheduleReference> = "wfmSchedule" with_wfm_schedule read_only,
    )
});

/// The property `differenceRating` of `CoachingSlot`. Known values: `Poor`, `Neutral`, `Good`.
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
