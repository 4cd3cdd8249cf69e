// @generated from the schema "ServiceNowSettings"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ServiceNowSettings`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ServiceNowSettings {
    /// `knowledgeBaseIds`: `array of string`.
    #[doc(alias = "knowledgeBaseIds")]
    pub knowledge_base_ids: Option<Vec<String>>,
    /// `language`: `string`.
    pub language: Option<String>,
    /// `categories`: `array of string`.
    pub categories: Option<Vec<String>>,
    /// `baseUrl`: `string`.
    #[doc(alias = "baseUrl")]
    pub base_url: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ServiceNowSettings "ServiceNowSettings" 4 {
    (
        knowledge_base_ids: Vec<String> = "knowledgeBaseIds" with_knowledge_base_ids,
        language: String = "language" with_language,
        categories: Vec<String> = "categories" with_categories,
        base_url: String = "baseUrl" with_base_url,
    )
});
