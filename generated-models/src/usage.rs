// @generated from the schema "Usage"; changes made here are lost at the next generation

/// The schema `Usage`.
pub struct Usage {
    /// `types`: `array of UsageItem`.
    pub types: ::std::option::Option<::std::vec::Vec<crate::UsageItem>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for Usage {
    const EMPTY: Self = Self {
        types: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Usage = &<Usage as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Usage",
        empty: E,
        extra: &E.extra,
        properties: &[("types", "types", 0)],
        fields: &[&E.types],
    }
};

crate::runtime::model!(Usage);

crate::runtime::setters!(Usage {
    with_types: types: ::std::vec::Vec<crate::UsageItem>,
});
