// @generated from the schema "MergeOperation"; changes made here are lost at the next generation

/// The schema `MergeOperation`.
#[repr(C)]
pub struct MergeOperation {
    /// `sourceContact`: `AddressableEntityRef`, read-only.
    #[doc(alias = "sourceContact")]
    pub source_contact: ::std::option::Option<
        ::std::boxed::Box<crate::AddressableEntityRef>,
    >,
    /// `targetContact`: `AddressableEntityRef`, read-only.
    #[doc(alias = "targetContact")]
    pub target_contact: ::std::option::Option<
        ::std::boxed::Box<crate::AddressableEntityRef>,
    >,
    /// `resultingContact`: `AddressableEntityRef`, read-only.
    #[doc(alias = "resultingContact")]
    pub resulting_contact: ::std::option::Option<
        ::std::boxed::Box<crate::AddressableEntityRef>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(MergeOperation "MergeOperation" 3 {
    (
        source_contact: ::std::boxed::Box<crate::AddressableEntityRef> = "sourceContact" 2 with_source_contact,
        target_contact: ::std::boxed::Box<crate::AddressableEntityRef> = "targetContact" 2 with_target_contact,
        resulting_contact: ::std::boxed::Box<crate::AddressableEntityRef> = "resultingContact" 2 with_resulting_contact,
    )
});
