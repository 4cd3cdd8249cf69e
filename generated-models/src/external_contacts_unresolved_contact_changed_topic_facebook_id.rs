// @generated from the schema "ExternalContactsUnresolvedContactChangedTopicFacebookId"; changes made here are lost at the next generation

/// The schema `ExternalContactsUnresolvedContactChangedTopicFacebookId`.
#[repr(C)]
pub struct ExternalContactsUnresolvedContactChangedTopicFacebookId {
    /// `ids`: `array of ExternalContactsUnresolvedContactChangedTopicFacebookScopedId`.
    pub ids: ::std::option::Option<
        ::std::vec::Vec<
            crate::ExternalContactsUnresolvedContactChangedTopicFacebookScopedId,
        >,
    >,
    /// `displayName`: `string`.
    #[doc(alias = "displayName")]
    pub display_name: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ExternalContactsUnresolvedContactChangedTopicFacebookId "ExternalContactsUnresolvedContactChangedTopicFacebookId" 2 {
    (
        ids: ::std::vec::Vec<crate::ExternalContactsUnresolvedContactChangedTopicFacebookScopedId> = "ids" 0 with_ids,
        display_name: ::std::string::String = "displayName" 0 with_display_name,
    )
});
