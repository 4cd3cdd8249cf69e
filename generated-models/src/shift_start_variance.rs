// @generated from the schema "ShiftStartVariance"; changes made here are lost at the next generation

/// The schema `ShiftStartVariance`.
#[repr(C)]
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

crate::runtime::model!(ShiftStartVariance "ShiftStartVariance" 2 {
    (
        applicable_days: ::std::vec::Vec<crate::runtime::Open<ApplicableDays>> = "applicableDays" 1 with_applicable_days,
        max_shift_start_variance_minutes: i32 = "maxShiftStartVarianceMinutes" 1 with_max_shift_start_variance_minutes,
    )
});

/// The property `applicableDays` of `ShiftStartVariance`. Known values: `Sunday`, `Monday`, `Tuesday`, `Wednesday`, `Thursday`, `Friday`, `Saturday`.
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

crate::runtime::known!(ApplicableDays);

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
