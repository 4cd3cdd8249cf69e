// @generated from the schema "KnowledgeImportJobSettings"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `KnowledgeImportJobSettings`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct KnowledgeImportJobSettings {
    /// `importAsNew`: `boolean`.
    #[doc(alias = "importAsNew")]
    pub import_as_new: Option<bool>,
    /// `visible`: `boolean`.
    pub visible: Option<bool>,
    /// `categoryId`: `string`.
    #[doc(alias = "categoryId")]
    pub category_id: Option<String>,
    /// `labelIds`: `array of string`.
    #[doc(alias = "labelIds")]
    pub label_ids: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(KnowledgeImportJobSettings "KnowledgeImportJobSettings" 4 {
    (
        import_as_new: bool = "importAsNew" with_import_as_new,
        visible: bool = "visible" with_visible,
        category_id: String = "categoryId" with_category_id,
        label_ids: Vec<String> = "labelIds" with_label_ids,
    )
});
