// @generated from the schema "SttEngineEntity"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `SttEngineEntity`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SttEngineEntity {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `grammarBased`: `boolean`.
    #[doc(alias = "grammarBased")]
    pub grammar_based: Option<bool>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SttEngineEntity "SttEngineEntity" 4 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        grammar_based: bool = "grammarBased" with_grammar_based,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
