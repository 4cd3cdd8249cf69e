// @generated from the schema "ExternalContactsUnresolvedContactChangedTopicExternalSource"; changes made here are lost at the next generation

/// The schema `ExternalContactsUnresolvedContactChangedTopicExternalSource`.
pub struct ExternalContactsUnresolvedContactChangedTopicExternalSource {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model
for ExternalContactsUnresolvedContactChangedTopicExternalSource {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ExternalContactsUnresolvedContactChangedTopicExternalSource = &<ExternalContactsUnresolvedContactChangedTopicExternalSource as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ExternalContactsUnresolvedContactChangedTopicExternalSource",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0)],
        fields: &[&E.id],
    }
};

crate::runtime::model!(ExternalContactsUnresolvedContactChangedTopicExternalSource);

crate::runtime::setters!(ExternalContactsUnresolvedContactChangedTopicExternalSource {
    with_id: id: ::std::string::String,
});
