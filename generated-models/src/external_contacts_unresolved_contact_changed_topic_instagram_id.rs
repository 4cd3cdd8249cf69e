// @generated from the schema "ExternalContactsUnresolvedContactChangedTopicInstagramId"; changes made here are lost at the next generation

/// The schema `ExternalContactsUnresolvedContactChangedTopicInstagramId`.
#[repr(C)]
pub struct ExternalContactsUnresolvedContactChangedTopicInstagramId {
    /// `ids`: `array of ExternalContactsUnresolvedContactChangedTopicInstagramScopedId`.
    pub ids: ::std::option::Option<
        ::std::vec::Vec<
            crate::ExternalContactsUnresolvedContactChangedTopicInstagramScopedId,
        >,
    >,
    /// `displayName`: `string`.
    #[doc(alias = "displayName")]
    pub display_name: ::std::option::Option<::std::string::String>,
    /// `handle`: `string`.
    pub handle: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ExternalContactsUnresolvedContactChangedTopicInstagramId "ExternalContactsUnresolvedContactChangedTopicInstagramId" 3 {
    (
        ids: ::std::vec::Vec<crate::ExternalContactsUnresolvedContactChangedTopicInstagramScopedId> = "ids" 0 with_ids,
        display_name: ::std::string::String = "displayName" 0 with_display_name,
        handle: ::std::string::String = "handle" 0 with_handle,
    )
});
