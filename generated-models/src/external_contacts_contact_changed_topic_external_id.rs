// @generated from the schema "ExternalContactsContactChangedTopicExternalId"; changes made here are lost at the next generation

/// The schema `ExternalContactsContactChangedTopicExternalId`.
pub struct ExternalContactsContactChangedTopicExternalId {
    /// `externalSource`: `ExternalContactsContactChangedTopicExternalSource`.
    #[doc(alias = "externalSource")]
    pub external_source: ::std::option::Option<
        ::std::boxed::Box<crate::ExternalContactsContactChangedTopicExternalSource>,
    >,
    /// `value`: `string`.
    pub value: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ExternalContactsContactChangedTopicExternalId {
    const EMPTY: Self = Self {
        external_source: ::std::option::Option::None,
        value: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ExternalContactsContactChangedTopicExternalId = &<ExternalContactsContactChangedTopicExternalId as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ExternalContactsContactChangedTopicExternalId",
        empty: E,
        extra: &E.extra,
        properties: &[("externalSource", "external_source", 0), ("value", "value", 0)],
        fields: &[&E.external_source, &E.value],
    }
};

crate::runtime::model!(ExternalContactsContactChangedTopicExternalId);

crate::runtime::setters!(ExternalContactsContactChangedTopicExternalId {
    with_external_source: external_source: ::std::boxed::Box<crate::ExternalContactsContactChangedTopicExternalSource>,
    with_value: value: ::std::string::String,
});
