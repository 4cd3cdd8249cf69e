// @generated from the schema "KnowledgeImportJobStatistics"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `KnowledgeImportJobStatistics`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct KnowledgeImportJobStatistics {
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
    /// `countDocumentValidationSuccess`: `integer (int32)`.
    #[doc(alias = "countDocumentValidationSuccess")]
    pub count_document_validation_success: Option<i32>,
    /// `countDocumentValidationFailure`: `integer (int32)`.
    #[doc(alias = "countDocumentValidationFailure")]
    pub count_document_validation_failure: Option<i32>,
    /// `countDocumentImportSuccess`: `integer (int32)`.
    #[doc(alias = "countDocumentImportSuccess")]
    pub count_document_import_success: Option<i32>,
    /// `countDocumentImportFailure`: `integer (int32)`.
    #[doc(alias = "countDocumentImportFailure")]
    pub count_document_import_failure: Option<i32>,
    /// `countCategoryValidationSuccess`: `integer (int32)`.
    #[doc(alias = "countCategoryValidationSuccess")]
    pub count_category_validation_success: Option<i32>,
    /// `countCategoryValidationFailure`: `integer (int32)`.
    #[doc(alias = "countCategoryValidationFailure")]
    pub count_category_validation_failure: Option<i32>,
    /// `countCategoryImportSuccess`: `integer (int32)`.
    #[doc(alias = "countCategoryImportSuccess")]
    pub count_category_import_success: Option<i32>,
    /// `countCategoryImportFailure`: `integer (int32)`.
    #[doc(alias = "countCategoryImportFailure")]
    pub count_category_import_failure: Option<i32>,
    /// `countLabelValidationSuccess`: `integer (int32)`.
    #[doc(alias = "countLabelValidationSuccess")]
    pub count_label_validation_success: Option<i32>,
    /// `countLabelValidationFailure`: `integer (int32)`.
    #[doc(alias = "countLabelValidationFailure")]
    pub count_label_validation_failure: Option<i32>,
    /// `countLabelImportSuccess`: `integer (int32)`.
    #[doc(alias = "countLabelImportSuccess")]
    pub count_label_import_success: Option<i32>,
    /// `countLabelImportFailure`: `integer (int32)`.
    #[doc(alias = "countLabelImportFailure")]
    pub count_label_import_failure: Option<i32>,
    /// `migrationDetected`: `boolean`.
    #[doc(alias = "migrationDetected")]
    pub migration_detected: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(KnowledgeImportJobStatistics "KnowledgeImportJobStatistics" 17 {
    (
        count_document_import_activity_create: i32 = "countDocumentImportActivityCreate" with_count_document_import_activity_create,
        count_document_import_activity_update: i32 = "countDocumentImportActivityUpdate" with_count_document_import_activity_update,
        count_document_state_draft: i32 = "countDocumentStateDraft" with_count_document_state_draft,
        count_document_state_published: i32 = "countDocumentStatePublished" with_count_document_state_published,
        count_document_validation_success: i32 = "countDocumentValidationSuccess" with_count_document_validation_success,
        count_document_validation_failure: i32 = "countDocumentValidationFailure" with_count_document_validation_failure,
        count_document_import_success: i32 = "countDocumentImportSuccess" with_count_document_import_success,
        count_document_import_failure: i32 = "countDocumentImportFailure" with_count_document_import_failure,
        count_category_validation_success: i32 = "countCategoryValidationSuccess" with_count_category_validation_success,
        count_category_validation_failure: i32 = "countCategoryValidationFailure" with_count_category_validation_failure,
        count_category_import_success: i32 = "countCategoryImportSuccess" with_count_category_import_success,
        count_category_import_failure: i32 = "countCategoryImportFailure" with_count_category_import_failure,
        count_label_validation_success: i32 = "countLabelValidationSuccess" with_count_label_validation_success,
        count_label_validation_failure: i32 = "countLabelValidationFailure" with_count_label_validation_failure,
        count_label_import_success: i32 = "countLabelImportSuccess" with_count_label_import_success,
        count_label_import_failure: i32 = "countLabelImportFailure" with_count_label_import_failure,
    )
    (
        migration_detected: bool = "migrationDetected" with_migration_detected,
    )
});
