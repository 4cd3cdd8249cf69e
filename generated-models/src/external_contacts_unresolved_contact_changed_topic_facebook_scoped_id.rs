// @generated from the schema "ExternalContactsUnresolvedContactChangedTopicFacebookScopedId"; changes made here are lost at the next generation

/// The schema `ExternalContactsUnresolvedContactChangedTopicFacebookScopedId`.
#[repr(C)]
pub struct ExternalContactsUnresolvedContactChangedTopicFacebookScopedId {
    /// `scopedId`: `string`.
    #[doc(alias = "scopedId")]
    pub scoped_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ExternalContactsUnresolvedContactChangedTopicFacebookScopedId "ExternalContactsUnresolvedContactChangedTopicFacebookScopedId" 1 {
    (
        scoped_id: ::std::string::String = "scopedId" 0 with_scoped_id,
    )
});
