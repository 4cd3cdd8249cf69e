// @generated from the schema "LanguageReference"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `LanguageReference`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct LanguageReference {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(LanguageReference "LanguageReference" 2 {
    (
        id: String = "id" with_id,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
