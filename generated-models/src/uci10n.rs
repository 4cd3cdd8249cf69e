// @generated from the schema "UCI10n"; changes made here are lost at the next generation

/// The schema `UCI10n`.
pub struct UCI10n {
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for UCI10n {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UCI10n = &<UCI10n as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UCI10n",
        empty: E,
        extra: &E.extra,
        properties: &[("name", "name", 0)],
        fields: &[&E.name],
    }
};

crate::runtime::model!(UCI10n);

crate::runtime::setters!(UCI10n {
    with_name: name: ::std::string::String,
});
