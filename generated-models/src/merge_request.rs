// @generated from the schema "MergeRequest"; changes made here are lost at the next generation

/// The schema `MergeRequest`.
#[repr(C)]
pub struct MergeRequest {
    /// `sourceContactId`: `string`, required.
    #[doc(alias = "sourceContactId")]
    pub source_contact_id: ::std::option::Option<::std::string::String>,
    /// `targetContactId`: `string`, required.
    #[doc(alias = "targetContactId")]
    pub target_contact_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(MergeRequest "MergeRequest" 2 {
    (
        source_contact_id: ::std::string::String = "sourceContactId" 1 with_source_contact_id,
        target_contact_id: ::std::string::String = "targetContactId" 1 with_target_contact_id,
    )
});
