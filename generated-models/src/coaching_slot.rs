// @generated from the schema "CoachingSlot"; changes made here are lost at the next generation

/// The schema `CoachingSlot`.
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

impl crate::runtime::Model for CoachingSlot {
    const EMPTY: Self = Self {
        date_start: ::std::option::Option::None,
        length_in_minutes: ::std::option::Option::None,
        staffing_difference: ::std::option::Option::None,
        difference_rating: ::std::option::Option::None,
        wfm_schedule: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CoachingSlot = &<CoachingSlot as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CoachingSlot",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("dateStart", "date_start", 2),
            ("lengthInMinutes", "length_in_minutes", 2),
            ("staffingDifference", "staffing_difference", 2),
            ("differenceRating", "difference_rating", 2),
            ("wfmSchedule", "wfm_schedule", 2),
        ],
        fields: &[
            &E.date_start,
            &E.length_in_minutes,
            &E.staffing_difference,
            &E.difference_rating,
            &E.wfm_schedule,
        ],
    }
};

crate::runtime::model!(CoachingSlot);

crate::runtime::setters!(CoachingSlot {
    with_date_start: date_start: crate::runtime::DateTime,
    with_length_in_minutes: length_in_minutes: i32,
    with_staffing_difference: staffing_difference: f64,
    with_difference_rating: difference_rating: crate::runtime::Open<DifferenceRating>,
    with_wfm_schedule: wfm_schedule: ::std::boxed::Box<crate::WfmScheduleReference>,
});

/// The property `differenceRating` of `CoachingSlot`. Known values: `Poor`, `Neutral`, `Good`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DifferenceRating {
    Poor,
    Neutral,
    Good,
}

impl crate::runtime::Enum for DifferenceRating {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Poor, "Poor"),
        (Self::Neutral, "Neutral"),
        (Self::Good, "Good"),
    ];
}
