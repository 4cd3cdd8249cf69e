// @generated from the schema "SetWrapperDayOfWeek"; changes made here are lost at the next generation

/// The schema `SetWrapperDayOfWeek`.
pub struct SetWrapperDayOfWeek {
    /// `values`: `array of string`.
    pub values: ::std::option::Option<::std::vec::Vec<crate::runtime::Open<Values>>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SetWrapperDayOfWeek {
    const EMPTY: Self = Self {
        values: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SetWrapperDayOfWeek = &<SetWrapperDayOfWeek as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SetWrapperDayOfWeek",
        empty: E,
        extra: &E.extra,
        properties: &[("values", "values", 0)],
        fields: &[&E.values],
    }
};

crate::runtime::model!(SetWrapperDayOfWeek);

crate::runtime::setters!(SetWrapperDayOfWeek {
    with_values: values: ::std::vec::Vec<crate::runtime::Open<Values>>,
});

/// The property `values` of `SetWrapperDayOfWeek`. Known values: `Sunday`, `Monday`, `Tuesday`, `Wednesday`, `Thursday`, `Friday`, `Saturday`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
