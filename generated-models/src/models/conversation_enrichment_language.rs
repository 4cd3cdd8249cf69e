// @generated from the schema "ConversationEnrichmentLanguage"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ConversationEnrichmentLanguage`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationEnrichmentLanguage {
    /// `language`: `string`, required.
    pub language: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationEnrichmentLanguage "ConversationEnrichmentLanguage" 1 {
    (
        language: String = "language" with_language required,
    )
});
