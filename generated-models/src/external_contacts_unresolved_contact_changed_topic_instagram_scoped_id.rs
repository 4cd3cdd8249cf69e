// @generated from the schema "ExternalContactsUnresolvedContactChangedTopicInstagramScopedId"; changes made here are lost at the next generation

/// The schema `ExternalContactsUnresolvedContactChangedTopicInstagramScopedId`.
#[repr(C)]
pub struct ExternalContactsUnresolvedContactChangedTopicInstagramScopedId {
    /// `scopedId`: `string`.
    #[doc(alias = "scopedId")]
    pub scoped_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ExternalContactsUnresolvedContactChangedTopicInstagramScopedId "ExternalContactsUnresolvedContactChangedTopicInstagramScopedId" 1 {
    (
        scoped_id: ::std::string::String = "scopedId" 0 with_scoped_id,
    )
});
