// @generated from the schema "ColumnStatus"; changes made here are lost at the next generation

/// The schema `ColumnStatus`.
pub struct ColumnStatus {
    /// `contactable`: `boolean`.
    pub contactable: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ColumnStatus {
    const EMPTY: Self = Self {
        contactable: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ColumnStatus = &<ColumnStatus as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ColumnStatus",
        empty: E,
        extra: &E.extra,
        properties: &[("contactable", "contactable", 0)],
        fields: &[&E.contactable],
    }
};

crate::runtime::model!(ColumnStatus);

crate::runtime::setters!(ColumnStatus {
    with_contactable: contactable: bool,
});
