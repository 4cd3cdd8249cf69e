// @generated from the schema "KnowledgeDocumentBulkUpdateEntity"; changes made here are lost at the next generation

/// The schema `KnowledgeDocumentBulkUpdateEntity`.
#[repr(C)]
pub struct KnowledgeDocumentBulkUpdateEntity {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `categoryId`: `string`.
    #[doc(alias = "categoryId")]
    pub category_id: ::std::option::Option<::std::string::String>,
    /// `labelIds`: `array of string`.
    #[doc(alias = "labelIds")]
    pub label_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(KnowledgeDocumentBulkUpdateEntity "KnowledgeDocumentBulkUpdateEntity" 3 {
    (
        id: ::std::string::String = "id" 0 with_id,
        category_id: ::std::string::String = "categoryId" 0 with_category_id,
        label_ids: ::std::vec::Vec<::std::string::String> = "labelIds" 0 with_label_ids,
    )
});
