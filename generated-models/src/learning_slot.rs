// @generated from the schema "LearningSlot"; changes made here are lost at the next generation

/// The schema `LearningSlot`.
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

impl crate::runtime::Model for LearningSlot {
    const EMPTY: Self = Self {
        date_start: ::std::option::Option::None,
        length_in_minutes: ::std::option::Option::None,
        staffing_difference: ::std::option::Option::None,
        difference_rating: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &LearningSlot = &<LearningSlot as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "LearningSlot",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("dateStart", "date_start", 0),
            ("lengthInMinutes", "length_in_minutes", 0),
            ("staffingDifference", "staffing_difference", 0),
            ("differenceRating", "difference_rating", 0),
        ],
        fields: &[
            &E.date_start,
            &E.length_in_minutes,
            &E.staffing_difference,
            &E.difference_rating,
        ],
    }
};

crate::runtime::model!(LearningSlot);

crate::runtime::setters!(LearningSlot {
    with_date_start: date_start: crate::runtime::DateTime,
    with_length_in_minutes: length_in_minutes: i32,
    with_staffing_difference: staffing_difference: f64,
    with_difference_rating: difference_rating: crate::runtime::Open<DifferenceRating>,
});

/// The property `differenceRating` of `LearningSlot`. Known values: `Poor`, `Neutral`, `Good`.
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
