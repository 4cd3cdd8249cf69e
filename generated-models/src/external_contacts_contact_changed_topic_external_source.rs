// @generated from the schema "ExternalContactsContactChangedTopicExternalSource"; changes made here are lost at the next generation

/// The schema `ExternalContactsContactChangedTopicExternalSource`.
pub struct ExternalContactsContactChangedTopicExternalSource {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ExternalContactsContactChangedTopicExternalSource {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ExternalContactsContactChangedTopicExternalSource = &<ExternalContactsContactChangedTopicExternalSource as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ExternalContactsContactChangedTopicExternalSource",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0)],
        fields: &[&E.id],
    }
};

crate::runtime::model!(ExternalContactsContactChangedTopicExternalSource);

crate::runtime::setters!(ExternalContactsContactChangedTopicExternalSource {
    with_id: id: ::std::string::String,
});
