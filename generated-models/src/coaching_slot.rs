// @generated from the schema "CoachingSlot"; changes made here are lost at the next generation

/// The schema `CoachingSlot`.
#[repr(C)]
pub struct CoachingSlot {
    /// `dateStart`: `string (date-time)`, read-only.
    #[doc(alias = "dateStart")]
    pub date_start: ::std::option::Option<crate::runtime::DateTime>,
    /// `lengthInMinutes`: `integer (int32)`, read-only.
    #[doc(alias = "lengthInMinutes")]
    pub length_in_minutes: ::std::option::Option<i32>,
    /// `staffingDifference`: `number (double)`, read-only.
    #[doc(alias = "staffingDifference")]
    pub staffing_difference: ::std::option::Option<f64>,
    /// `differenceRating`: `string`, read-only.
    #[doc(alias = "differenceRating")]
    pub difference_rating: ::std::option::Option<crate::runtime::Open<DifferenceRating>>,
    /// `wfmSchedule`: `WfmScheduleReference`, read-only.
    #[doc(alias = "wfmSchedule")]
    pub wfm_schedule: ::std::option::Option<
        ::std::boxed::Box<crate::WfmScheduleReference>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CoachingSlot "CoachingSlot" 5 {
    (
        date_start: crate::runtime::DateTime = "dateStart" 2 with_date_start,
        length_in_minutes: i32 = "lengthInMinutes" 2 with_length_in_minutes,
        staffing_difference: f64 = "staffingDifference" 2 with_staffing_difference,
        difference_rating: crate::runtime::Open<DifferenceRating> = "differenceRating" 2 with_difference_rating,
        wfm_schedule: ::std::boxed::Box<crate::WfmScheduleReference> = "wfmSchedule" 2 with_wfm_schedule,
    )
});

/// The property `differenceRating` of `CoachingSlot`. Known values: `Poor`, `Neutral`, `Good`.
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
