// @generated from the schema "GeneralTopic"; changes made here are lost at the next generation

/// The schema `GeneralTopic`.
pub struct GeneralTopic {
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for GeneralTopic {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &GeneralTopic = &<GeneralTopic as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "GeneralTopic",
        empty: E,
        extra: &E.extra,
        properties: &[("name", "name", 0)],
        fields: &[&E.name],
    }
};

crate::runtime::model!(GeneralTopic);

crate::runtime::setters!(GeneralTopic {
    with_name: name: ::std::string::String,
});
