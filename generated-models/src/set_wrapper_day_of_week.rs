// @generated from the schema "SetWrapperDayOfWeek"; changes made here are lost at the next generation

/// The schema `SetWrapperDayOfWeek`.
#[repr(C)]
pub struct SetWrapperDayOfWeek {
    /// `values`: `array of string`.
    pub values: ::std::option::Option<::std::vec::Vec<crate::runtime::Open<Values>>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SetWrapperDayOfWeek "SetWrapperDayOfWeek" 1 {
    (
        values: ::std::vec::Vec<crate::runtime::Open<Values>> = "values" 0 with_values,
    )
});

/// The property `values` of `SetWrapperDayOfWeek`. Known values: `Sunday`, `Monday`, `Tuesday`, `Wednesday`, `Thursday`, `Friday`, `Saturday`.
#[non_exhaustive]
pub enum Values {
    Sunday,
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
}

crate::runtime::known!(Values);

impl crate::runtime::Enum for Values {
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
