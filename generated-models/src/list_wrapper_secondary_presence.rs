// @generated from the schema "ListWrapperSecondaryPresence"; changes made here are lost at the next generation

/// The schema `ListWrapperSecondaryPresence`.
pub struct ListWrapperSecondaryPresence {
    /// `values`: `array of SecondaryPresence`.
    pub values: ::std::option::Option<::std::vec::Vec<crate::SecondaryPresence>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ListWrapperSecondaryPresence {
    const EMPTY: Self = Self {
        values: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ListWrapperSecondaryPresence = &<ListWrapperSecondaryPresence as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ListWrapperSecondaryPresence",
        empty: E,
        extra: &E.extra,
        properties: &[("values", "values", 0)],
        fields: &[&E.values],
    }
};

crate::runtime::model!(ListWrapperSecondaryPresence);

crate::runtime::setters!(ListWrapperSecondaryPresence {
    with_values: values: ::std::vec::Vec<crate::SecondaryPresence>,
});
