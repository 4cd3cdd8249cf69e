// @generated from the schema "ExternalContactsContactChangedTopicDataSchema"; changes made here are lost at the next generation

/// The schema `ExternalContactsContactChangedTopicDataSchema`.
pub struct ExternalContactsContactChangedTopicDataSchema {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `version`: `integer`.
    pub version: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ExternalContactsContactChangedTopicDataSchema {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        version: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ExternalContactsContactChangedTopicDataSchema = &<ExternalContactsContactChangedTopicDataSchema as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ExternalContactsContactChangedTopicDataSchema",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0), ("version", "version", 0)],
        fields: &[&E.id, &E.version],
    }
};

crate::runtime::model!(ExternalContactsContactChangedTopicDataSchema);

crate::runtime::setters!(ExternalContactsContactChangedTopicDataSchema {
    with_id: id: ::std::string::String,
    with_version: version: i64,
});
