// @generated from the schema "ContactImportField"; changes made here are lost at the next generation

/// The schema `ContactImportField`.
pub struct ContactImportField {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `included`: `boolean`, required.
    pub included: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ContactImportField {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        included: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ContactImportField = &<ContactImportField as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ContactImportField",
        empty: E,
        extra: &E.extra,
        properties: &[("name", "name", 1), ("included", "included", 1)],
        fields: &[&E.name, &E.included],
    }
};

crate::runtime::model!(ContactImportField);

crate::runtime::setters!(ContactImportField {
    with_name: name: ::std::string::String,
    with_included: included: bool,
});
