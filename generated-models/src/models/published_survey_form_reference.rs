// @generated from the schema "PublishedSurveyFormReference"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `PublishedSurveyFormReference`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct PublishedSurveyFormReference {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `contextId`: `string`.
    #[doc(alias = "contextId")]
    pub context_id: Option<String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(PublishedSurveyFormReference "PublishedSurveyFormReference" 4 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        context_id: String = "contextId" with_context_id,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
