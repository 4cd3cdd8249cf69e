// @generated from the schema "ListWrapperFixedAvailability"; changes made here are lost at the next generation

/// The schema `ListWrapperFixedAvailability`.
pub struct ListWrapperFixedAvailability {
    /// `values`: `array of FixedAvailability`.
    pub values: ::std::option::Option<::std::vec::Vec<crate::FixedAvailability>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ListWrapperFixedAvailability {
    const EMPTY: Self = Self {
        values: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ListWrapperFixedAvailability = &<ListWrapperFixedAvailability as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ListWrapperFixedAvailability",
        empty: E,
        extra: &E.extra,
        properties: &[("values", "values", 0)],
        fields: &[&E.values],
    }
};

crate::runtime::model!(ListWrapperFixedAvailability);

crate::runtime::setters!(ListWrapperFixedAvailability {
    with_values: values: ::std::vec::Vec<crate::FixedAvailability>,
});
