// @generated from the schema "KnowledgeGuestDocumentVariationContext"; changes made here are lost at the next generation

use crate::AddressableEntityRef;
use crate::runtime::Extra;

/// The schema `KnowledgeGuestDocumentVariationContext`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct KnowledgeGuestDocumentVariationContext {
    /// `context`: `AddressableEntityRef`, required.
    pub context: Option<Box<AddressableEntityRef>>,
    /// `values`: `array of AddressableEntityRef`, required.
    pub values: Option<Vec<AddressableEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(KnowledgeGuestDocumentVariationContext "KnowledgeGuestDocumentVariationContext" 2 {
    (
        context: Box<AddressableEntityRef> = "context" with_context required,
        values: Vec<AddressableEntityRef> = "values" with_values required,
    )
});
