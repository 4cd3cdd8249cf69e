// @generated from the schema "Pattern"; changes made here are lost at the next generation

/// The schema `Pattern`.
#[repr(C)]
pub struct Pattern {
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `interval`: `integer (int32)`, required.
    pub interval: ::std::option::Option<i32>,
    /// `daysOfWeek`: `array of string`.
    #[doc(alias = "daysOfWeek")]
    pub days_of_week: ::std::option::Option<
        ::std::vec::Vec<crate::runtime::Open<DaysOfWeek>>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(Pattern "Pattern" 3 {
    (
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
        interval: i32 = "interval" 1 with_interval,
        days_of_week: ::std::vec::Vec<crate::runtime::Open<DaysOfWeek>> = "daysOfWeek" 0 with_days_of_week,
    )
});

/// The property `type` of `Pattern`. Known values: `Daily`, `Weekly`.
#[non_exhaustive]
pub enum Type {
    Daily,
    Weekly,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Daily, "Daily"),
        (Self::Weekly, "Weekly"),
    ];
}

/// The property `daysOfWeek` of `Pattern`. Known values: `Sunday`, `Monday`, `Tuesday`, `Wednesday`, `Thursday`, `Friday`, `Saturday`.
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
