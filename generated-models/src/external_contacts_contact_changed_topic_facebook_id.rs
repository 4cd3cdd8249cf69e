// @generated from the schema "ExternalContactsContactChangedTopicFacebookId"; changes made here are lost at the next generation

/// The schema `ExternalContactsContactChangedTopicFacebookId`.
#[repr(C)]
pub struct ExternalContactsContactChangedTopicFacebookId {
    /// `ids`: `array of ExternalContactsContactChangedTopicFacebookScopedId`.
    pub ids: ::std::option::Option<
        ::std::vec::Vec<crate::ExternalContactsContactChangedTopicFacebookScopedId>,
    >,
    /// `displayName`: `string`.
    #[doc(alias = "displayName")]
    pub display_name: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ExternalContactsContactChangedTopicFacebookId "ExternalContactsContactChangedTopicFacebookId" 2 {
    (
        ids: ::std::vec::Vec<crate::ExternalContactsContactChangedTopicFacebookScopedId> = "ids" 0 with_ids,
        display_name: ::std::string::String = "displayName" 0 with_display_name,
    )
});
