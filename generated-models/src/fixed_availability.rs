// @generated from the schema "FixedAvailability"; changes made here are lost at the next generation

/// The schema `FixedAvailability`.
#[repr(C)]
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

crate::runtime::model!(FixedAvailability "FixedAvailability" 3 {
    (
        availability_range: ::std::boxed::Box<crate::AvailabilityRange> = "availabilityRange" 0 with_availability_range,
        date_range: ::std::boxed::Box<crate::RequiredLocalDateRange> = "dateRange" 0 with_date_range,
        days_of_week: ::std::vec::Vec<crate::runtime::Open<DaysOfWeek>> = "daysOfWeek" 0 with_days_of_week,
    )
});

/// The property `daysOfWeek` of `FixedAvailability`. Known values: `Sunday`, `Monday`, `Tuesday`, `Wednesday`, `Thursday`, `Friday`, `Saturday`.
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

crate::runtime::known!(DaysOfWeek);

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
