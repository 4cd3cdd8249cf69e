// @generated from the schema "ExternalContactsUnresolvedContactChangedTopicExternalId"; changes made here are lost at the next generation

/// The schema `ExternalContactsUnresolvedContactChangedTopicExternalId`.
#[repr(C)]
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

crate::runtime::model!(ExternalContactsUnresolvedContactChangedTopicExternalId "ExternalContactsUnresolvedContactChangedTopicExternalId" 2 {
    (
        external_source: ::std::boxed::Box<crate::ExternalContactsUnresolvedContactChangedTopicExternalSource> = "externalSource" 0 with_external_source,
        value: ::std::string::String = "value" 0 with_value,
    )
});
