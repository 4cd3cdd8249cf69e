// @generated from the schema "ListWrapperInterval"; changes made here are lost at the next generation

/// The schema `ListWrapperInterval`.
pub struct ListWrapperInterval {
    /// `values`: `array of string`.
    pub values: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ListWrapperInterval {
    const EMPTY: Self = Self {
        values: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ListWrapperInterval = &<ListWrapperInterval as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ListWrapperInterval",
        empty: E,
        extra: &E.extra,
        properties: &[("values", "values", 0)],
        fields: &[&E.values],
    }
};

crate::runtime::model!(ListWrapperInterval);

crate::runtime::setters!(ListWrapperInterval {
    with_values: values: ::std::vec::Vec<::std::string::String>,
});
