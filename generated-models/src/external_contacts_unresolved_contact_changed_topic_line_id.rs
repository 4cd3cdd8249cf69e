// @generated from the schema "ExternalContactsUnresolvedContactChangedTopicLineId"; changes made here are lost at the next generation

/// The schema `ExternalContactsUnresolvedContactChangedTopicLineId`.
#[repr(C)]
pub struct ExternalContactsUnresolvedContactChangedTopicLineId {
    /// `ids`: `array of ExternalContactsUnresolvedContactChangedTopicLineUserId`.
    pub ids: ::std::option::Option<
        ::std::vec::Vec<crate::ExternalContactsUnresolvedContactChangedTopicLineUserId>,
    >,
    /// `displayName`: `string`.
    #[doc(alias = "displayName")]
    pub display_name: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ExternalContactsUnresolvedContactChangedTopicLineId "ExternalContactsUnresolvedContactChangedTopicLineId" 2 {
    (
        ids: ::std::vec::Vec<crate::ExternalContactsUnresolvedContactChangedTopicLineUserId> = "ids" 0 with_ids,
        display_name: ::std::string::String = "displayName" 0 with_display_name,
    )
});
