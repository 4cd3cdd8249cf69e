// @generated from the schema "ShiftStartVariance"; changes made here are lost at the next generation

/// The schema `ShiftStartVariance`.
pub struct ShiftStartVariance {
    /// `applicableDays`: `array of string`, required.
    #[doc(alias = "applicableDays")]
    pub applicable_days: ::std::option::Option<
        ::std::vec::Vec<crate::runtime::Open<ApplicableDays>>,
    >,
    /// `maxShiftStartVarianceMinutes`: `integer (int32)`, required.
    #[doc(alias = "maxShiftStartVarianceMinutes")]
    pub max_shift_start_variance_minutes: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ShiftStartVariance {
    const EMPTY: Self = Self {
        applicable_days: ::std::option::Option::None,
        max_shift_start_variance_minutes: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ShiftStartVariance = &<ShiftStartVariance as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ShiftStartVariance",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("applicableDays", "applicable_days", 1),
            ("maxShiftStartVarianceMinutes", "max_shift_start_variance_minutes", 1),
        ],
        fields: &[&E.applicable_days, &E.max_shift_start_variance_minutes],
    }
};

crate::runtime::model!(ShiftStartVariance);

crate::runtime::setters!(ShiftStartVariance {
    with_applicable_days: applicable_days: ::std::vec::Vec<crate::runtime::Open<ApplicableDays>>,
    with_max_shift_start_variance_minutes: max_shift_start_variance_minutes: i32,
});

/// The property `applicableDays` of `ShiftStartVariance`. Known values: `Sunday`, `Monday`, `Tuesday`, `Wednesday`, `Thursday`, `Friday`, `Saturday`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ApplicableDays {
    Sunday,
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
}

impl crate::runtime::Enum for ApplicableDays {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Sunday, "Sunday"),
        (Self::Monday, "Monday"),
        (Self::Tuesday, "Tuesday"),
        (Self::Wednesday, "Wednesday"),
        (Self::Thursday, "Thursday"),
        (Self::Friday, "Friday"),
        (Self::Saturday, "Saturday"),
    ];
}
