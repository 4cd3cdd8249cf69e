// @generated from the schema "KnowledgeGuestDocumentVariationContext"; changes made here are lost at the next generation

/// The schema `KnowledgeGuestDocumentVariationContext`.
#[repr(C)]
pub struct KnowledgeGuestDocumentVariationContext {
    /// `context`: `AddressableEntityRef`, required.
    pub context: ::std::option::Option<::std::boxed::Box<crate::AddressableEntityRef>>,
    /// `values`: `array of AddressableEntityRef`, required.
    pub values: ::std::option::Option<::std::vec::Vec<crate::AddressableEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(KnowledgeGuestDocumentVariationContext "KnowledgeGuestDocumentVariationContext" 2 {
    (
        context: ::std::boxed::Box<crate::AddressableEntityRef> = "context" 1 with_context,
        values: ::std::vec::Vec<crate::AddressableEntityRef> = "values" 1 with_values,
    )
});
