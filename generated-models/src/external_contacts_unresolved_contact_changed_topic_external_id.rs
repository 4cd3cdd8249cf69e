// @generated from the schema "ExternalContactsUnresolvedContactChangedTopicExternalId"; changes made here are lost at the next generation

/// The schema `ExternalContactsUnresolvedContactChangedTopicExternalId`.
pub struct ExternalContactsUnresolvedContactChangedTopicExternalId {
    /// `externalSource`: `ExternalContactsUnresolvedContactChangedTopicExternalSource`.
    #[doc(alias = "externalSource")]
    pub external_source: ::std::option::Option<
        ::std::boxed::Box<
            crate::ExternalContactsUnresolvedContactChangedTopicExternalSource,
        >,
    >,
    /// `value`: `string`.
    pub value: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ExternalContactsUnresolvedContactChangedTopicExternalId {
    const EMPTY: Self = Self {
        external_source: ::std::option::Option::None,
        value: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ExternalContactsUnresolvedContactChangedTopicExternalId = &<ExternalContactsUnresolvedContactChangedTopicExternalId as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ExternalContactsUnresolvedContactChangedTopicExternalId",
        empty: E,
        extra: &E.extra,
        properties: &[("externalSource", "external_source", 0), ("value", "value", 0)],
        fields: &[&E.external_source, &E.value],
    }
};

crate::runtime::model!(ExternalContactsUnresolvedContactChangedTopicExternalId);

crate::runtime::setters!(ExternalContactsUnresolvedContactChangedTopicExternalId {
    with_external_source: external_source: ::std::boxed::Box<crate::ExternalContactsUnresolvedContactChangedTopicExternalSource>,
    with_value: value: ::std::string::String,
});
