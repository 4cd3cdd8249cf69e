// @generated from the schema "SetWrapperSyncTimeOffProperty"; changes made here are lost at the next generation

/// The schema `SetWrapperSyncTimeOffProperty`.
pub struct SetWrapperSyncTimeOffProperty {
    /// `values`: `array of string`.
    pub values: ::std::option::Option<::std::vec::Vec<crate::runtime::Open<Values>>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SetWrapperSyncTimeOffProperty {
    const EMPTY: Self = Self {
        values: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SetWrapperSyncTimeOffProperty = &<SetWrapperSyncTimeOffProperty as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SetWrapperSyncTimeOffProperty",
        empty: E,
        extra: &E.extra,
        properties: &[("values", "values", 0)],
        fields: &[&E.values],
    }
};

crate::runtime::model!(SetWrapperSyncTimeOffProperty);

crate::runtime::setters!(SetWrapperSyncTimeOffProperty {
    with_values: values: ::std::vec::Vec<crate::runtime::Open<Values>>,
});

/// The property `values` of `SetWrapperSyncTimeOffProperty`. Known values: `PayableMinutes`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Values {
    PayableMinutes,
}

impl crate::runtime::Enum for Values {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::PayableMinutes, "PayableMinutes"),
    ];
}
