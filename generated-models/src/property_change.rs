// @generated from the schema "PropertyChange"; changes made here are lost at the next generation

/// The schema `PropertyChange`.
pub struct PropertyChange {
    /// `property`: `string`.
    pub property: ::std::option::Option<::std::string::String>,
    /// `oldValues`: `array of string`.
    #[doc(alias = "oldValues")]
    pub old_values: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `newValues`: `array of string`.
    #[doc(alias = "newValues")]
    pub new_values: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for PropertyChange {
    const EMPTY: Self = Self {
        property: ::std::option::Option::None,
        old_values: ::std::option::Option::None,
        new_values: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &PropertyChange = &<PropertyChange as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "PropertyChange",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("property", "property", 0),
            ("oldValues", "old_values", 0),
            ("newValues", "new_values", 0),
        ],
        fields: &[&E.property, &E.old_values, &E.new_values],
    }
};

crate::runtime::model!(PropertyChange);

crate::runtime::setters!(PropertyChange {
    with_property: property: ::std::string::String,
    with_old_values: old_values: ::std::vec::Vec<::std::string::String>,
    with_new_values: new_values: ::std::vec::Vec<::std::string::String>,
});
