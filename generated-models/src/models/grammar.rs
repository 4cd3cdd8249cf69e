// @generated from the schema "Grammar"; changes made here are lost at the next generation

use crate::GrammarLanguage;
use crate::runtime::Extra;

/// The schema `Grammar`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Grammar {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `languages`: `array of GrammarLanguage`, read-only.
    pub languages: Option<Vec<GrammarLanguage>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Grammar "Grammar" 5 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        description: String = "description" with_description,
        languages: Vec<GrammarLanguage> = "languages" with_languages read_only,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
