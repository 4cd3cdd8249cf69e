// @generated from the schema "ExternalContactsContactChangedTopicExternalId"; changes made here are lost at the next generation

/// The schema `ExternalContactsContactChangedTopicExternalId`.
#[repr(C)]
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

crate::runtime::model!(ExternalContactsContactChangedTopicExternalId "ExternalContactsContactChangedTopicExternalId" 2 {
    (
        external_source: ::std::boxed::Box<crate::ExternalContactsContactChangedTopicExternalSource> = "externalSource" 0 with_external_source,
        value: ::std::string::String = "value" 0 with_value,
    )
});
