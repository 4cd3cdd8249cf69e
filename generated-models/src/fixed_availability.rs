// @generated from the schema "FixedAvailability"; changes made here are lost at the next generation

/// The schema `FixedAvailability`.
pub struct FixedAvailability {
    /// `availabilityRange`: `AvailabilityRange`.
    #[doc(alias = "availabilityRange")]
    pub availability_range: ::std::option::Option<
        ::std::boxed::Box<crate::AvailabilityRange>,
    >,
    /// `dateRange`: `RequiredLocalDateRange`.
    #[doc(alias = "dateRange")]
    pub date_range: ::std::option::Option<
        ::std::boxed::Box<crate::RequiredLocalDateRange>,
    >,
    /// `daysOfWeek`: `array of string`.
    #[doc(alias = "daysOfWeek")]
    pub days_of_week: ::std::option::Option<
        ::std::vec::Vec<crate::runtime::Open<DaysOfWeek>>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for FixedAvailability {
    const EMPTY: Self = Self {
        availability_range: ::std::option::Option::None,
        date_range: ::std::option::Option::None,
        days_of_week: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &FixedAvailability = &<FixedAvailability as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "FixedAvailability",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("availabilityRange", "availability_range", 0),
            ("dateRange", "date_range", 0),
            ("daysOfWeek", "days_of_week", 0),
        ],
        fields: &[&E.availability_range, &E.date_range, &E.days_of_week],
    }
};

crate::runtime::model!(FixedAvailability);

crate::runtime::setters!(FixedAvailability {
    with_availability_range: availability_range: ::std::boxed::Box<crate::AvailabilityRange>,
    with_date_range: date_range: ::std::boxed::Box<crate::RequiredLocalDateRange>,
    with_days_of_week: days_of_week: ::std::vec::Vec<crate::runtime::Open<DaysOfWeek>>,
});

/// The property `daysOfWeek` of `FixedAvailability`. Known values: `Sunday`, `Monday`, `Tuesday`, `Wednesday`, `Thursday`, `Friday`, `Saturday`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DaysOfWeek {
    Sunday,
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
}

impl crate::runtime::Enum for DaysOfWeek {
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
