// @generated from the schema "ExternalContactsContactChangedTopicLineId"; changes made here are lost at the next generation

/// The schema `ExternalContactsContactChangedTopicLineId`.
#[repr(C)]
pub struct ExternalContactsContactChangedTopicLineId {
    /// `ids`: `array of ExternalContactsContactChangedTopicLineUserId`.
    pub ids: ::std::option::Option<
        ::std::vec::Vec<crate::ExternalContactsContactChangedTopicLineUserId>,
    >,
    /// `displayName`: `string`.
    #[doc(alias = "displayName")]
    pub display_name: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ExternalContactsContactChangedTopicLineId "ExternalContactsContactChangedTopicLineId" 2 {
    (
        ids: ::std::vec::Vec<crate::ExternalContactsContactChangedTopicLineUserId> = "ids" 0 with_ids,
        display_name: ::std::string::String = "displayName" 0 with_display_name,
    )
});
