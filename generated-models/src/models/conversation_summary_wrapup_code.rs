// @generated from the schema "ConversationSummaryWrapupCode"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ConversationSummaryWrapupCode`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationSummaryWrapupCode {
    /// `name`: `string`.
    pub name: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `confidence`: `number (float)`, read-only.
    pub confidence: Option<f64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationSummaryWrapupCode "ConversationSummaryWrapupCode" 5 {
    (
        name: String = "name" with_name,
        description: String = "description" with_description,
        self_uri: String = "selfUri" with_self_uri read_only,
        id: String = "id" with_id read_only,
        confidence: f64 = "confidence" with_confidence read_only,
    )
});
