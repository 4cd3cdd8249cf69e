// @generated from the schema "KnowledgeImportJobSettings"; changes made here are lost at the next generation

/// The schema `KnowledgeImportJobSettings`.
#[repr(C)]
pub struct KnowledgeImportJobSettings {
    /// `importAsNew`: `boolean`.
    #[doc(alias = "importAsNew")]
    pub import_as_new: ::std::option::Option<bool>,
    /// `visible`: `boolean`.
    pub visible: ::std::option::Option<bool>,
    /// `categoryId`: `string`.
    #[doc(alias = "categoryId")]
    pub category_id: ::std::option::Option<::std::string::String>,
    /// `labelIds`: `array of string`.
    #[doc(alias = "labelIds")]
    pub label_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(KnowledgeImportJobSettings "KnowledgeImportJobSettings" 4 {
    (
        import_as_new: bool = "importAsNew" 0 with_import_as_new,
        visible: bool = "visible" 0 with_visible,
        category_id: ::std::string::String = "categoryId" 0 with_category_id,
        label_ids: ::std::vec::Vec<::std::string::String> = "labelIds" 0 with_label_ids,
    )
});
