// @generated from the schema "KnowledgeSyncJobStatistics"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `KnowledgeSyncJobStatistics`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct KnowledgeSyncJobStatistics {
    /// `countDocumentImportActivityCreate`: `integer (int32)`.
    #[doc(alias = "countDocumentImportActivityCreate")]
    pub count_document_import_activity_create: Option<i32>,
    /// `countDocumentImportActivityUpdate`: `integer (int32)`.
    #[doc(alias = "countDocumentImportActivityUpdate")]
    pub count_document_import_activity_update: Option<i32>,
    /// `countDocumentStateDraft`: `integer (int32)`.
    #[doc(alias = "countDocumentStateDraft")]
    pub count_document_state_draft: Option<i32>,
    /// `countDocumentStatePublished`: `integer (int32)`.
    #[doc(alias = "countDocumentStatePublished")]
    pub count_document_state_published: Option<i32>,
    /// `countDocumentImportSuccess`: `integer (int32)`.
    #[doc(alias = "countDocumentImportSuccess")]
    pub count_document_import_success: Option<i32>,
    /// `countDocumentImportFailure`: `integer (int32)`.
    #[doc(alias = "countDocumentImportFailure")]
    pub count_document_import_failure: Option<i32>,
    /// `countCategoryImportSuccess`: `integer (int32)`.
    #[doc(alias = "countCategoryImportSuccess")]
    pub count_category_import_success: Option<i32>,
    /// `countCategoryImportFailure`: `integer (int32)`.
    #[doc(alias = "countCategoryImportFailure")]
    pub count_category_import_failure: Option<i32>,
    /// `countLabelImportSuccess`: `integer (int32)`.
    #[doc(alias = "countLabelImportSuccess")]
    pub count_label_import_success: Option<i32>,
    /// `countLabelImportFailure`: `integer (int32)`.
    #[doc(alias = "countLabelImportFailure")]
    pub count_label_import_failure: Option<i32>,
    /// `countDocumentDeleteSuccess`: `integer (int32)`.
    #[doc(alias = "countDocumentDeleteSuccess")]
    pub count_document_delete_success: Option<i32>,
    /// `countDocumentDeleteFailure`: `integer (int32)`.
    #[doc(alias = "countDocumentDeleteFailure")]
    pub count_document_delete_failure: Option<i32>,
    /// `countCategoryDeleteSuccess`: `integer (int32)`.
    #[doc(alias = "countCategoryDeleteSuccess")]
    pub count_category_delete_success: Option<i32>,
    /// `countCategoryDeleteFailure`: `integer (int32)`.
    #[doc(alias = "countCategoryDeleteFailure")]
    pub count_category_delete_failure: Option<i32>,
    /// `countLabelDeleteSuccess`: `integer (int32)`.
    #[doc(alias = "countLabelDeleteSuccess")]
    pub count_label_delete_success: Option<i32>,
    /// `countLabelDeleteFailure`: `integer (int32)`.
    #[doc(alias = "countLabelDeleteFailure")]
    pub count_label_delete_failure: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(KnowledgeSyncJobStatistics "KnowledgeSyncJobStatistics" 16 {
    (
        count_document_import_activity_create: i32 = "countDocumentImportActivityCreate" with_count_document_import_activity_create,
        count_document_import_activity_update: i32 = "countDocumentImportActivityUpdate" with_count_document_import_activity_update,
        count_document_state_draft: i32 = "countDocumentStateDraft" with_count_document_state_draft,
        count_document_state_published: i32 = "countDocumentStatePublished" with_count_document_state_published,
        count_document_import_success: i32 = "countDocumentImportSuccess" with_count_document_import_success,
        count_document_import_failure: i32 = "countDocumentImportFailure" with_count_document_import_failure,
        count_category_import_success: i32 = "countCategoryImportSuccess" with_count_category_import_success,
        count_category_import_failure: i32 = "countCategoryImportFailure" with_count_category_import_failure,
        count_label_import_success: i32 = "countLabelImportSuccess" with_count_label_import_success,
        count_label_import_failure: i32 = "countLabelImportFailure" with_count_label_import_failure,
        count_document_delete_success: i32 = "countDocumentDeleteSuccess" with_count_document_delete_success,
        count_document_delete_failure: i32 = "countDocumentDeleteFailure" with_count_document_delete_failure,
        count_category_delete_success: i32 = "countCategoryDeleteSuccess" with_count_category_delete_success,
        count_category_delete_failure: i32 = "countCategoryDeleteFailure" with_count_category_delete_failure,
        count_label_delete_success: i32 = "countLabelDeleteSuccess" with_count_label_delete_success,
        count_label_delete_failure: i32 = "countLabelDeleteFailure" with_count_label_delete_failure,
    )
});
