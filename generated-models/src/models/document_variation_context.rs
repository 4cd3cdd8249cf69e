// @generated from the schema "DocumentVariationContext"; changes made here are lost at the next generation

use crate::{KnowledgeContextReference, KnowledgeContextValueReference};
use crate::runtime::Extra;

/// The schema `DocumentVariationContext`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DocumentVariationContext {
    /// `context`: `KnowledgeContextReference`, required.
    pub context: Option<Box<KnowledgeContextReference>>,
    /// `values`: `array of KnowledgeContextValueReference`, required.
    pub values: Option<Vec<KnowledgeContextValueReference>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DocumentVariationContext "DocumentVariationContext" 2 {
    (
        context: Box<KnowledgeContextReference> = "context" with_context required,
        values: Vec<KnowledgeContextValueReference> = "values" with_values required,
    )
});
