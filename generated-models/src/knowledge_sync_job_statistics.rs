// @generated from the schema "KnowledgeSyncJobStatistics"; changes made here are lost at the next generation

/// The schema `KnowledgeSyncJobStatistics`.
pub struct KnowledgeSyncJobStatistics {
    /// `countDocumentImportActivityCreate`: `integer (int32)`.
    #[doc(alias = "countDocumentImportActivityCreate")]
    pub count_document_import_activity_create: ::std::option::Option<i32>,
    /// `countDocumentImportActivityUpdate`: `integer (int32)`.
    #[doc(alias = "countDocumentImportActivityUpdate")]
    pub count_document_import_activity_update: ::std::option::Option<i32>,
    /// `countDocumentStateDraft`: `integer (int32)`.
    #[doc(alias = "countDocumentStateDraft")]
    pub count_document_state_draft: ::std::option::Option<i32>,
    /// `countDocumentStatePublished`: `integer (int32)`.
    #[doc(alias = "countDocumentStatePublished")]
    pub count_document_state_published: ::std::option::Option<i32>,
    /// `countDocumentImportSuccess`: `integer (int32)`.
    #[doc(alias = "countDocumentImportSuccess")]
    pub count_document_import_success: ::std::option::Option<i32>,
    /// `countDocumentImportFailure`: `integer (int32)`.
    #[doc(alias = "countDocumentImportFailure")]
    pub count_document_import_failure: ::std::option::Option<i32>,
    /// `countCategoryImportSuccess`: `integer (int32)`.
    #[doc(alias = "countCategoryImportSuccess")]
    pub count_category_import_success: ::std::option::Option<i32>,
    /// `countCategoryImportFailure`: `integer (int32)`.
    #[doc(alias = "countCategoryImportFailure")]
    pub count_category_import_failure: ::std::option::Option<i32>,
    /// `countLabelImportSuccess`: `integer (int32)`.
    #[doc(alias = "countLabelImportSuccess")]
    pub count_label_import_success: ::std::option::Option<i32>,
    /// `countLabelImportFailure`: `integer (int32)`.
    #[doc(alias = "countLabelImportFailure")]
    pub count_label_import_failure: ::std::option::Option<i32>,
    /// `countDocumentDeleteSuccess`: `integer (int32)`.
    #[doc(alias = "countDocumentDeleteSuccess")]
    pub count_document_delete_success: ::std::option::Option<i32>,
    /// `countDocumentDeleteFailure`: `integer (int32)`.
    #[doc(alias = "countDocumentDeleteFailure")]
    pub count_document_delete_failure: ::std::option::Option<i32>,
    /// `countCategoryDeleteSuccess`: `integer (int32)`.
    #[doc(alias = "countCategoryDeleteSuccess")]
    pub count_category_delete_success: ::std::option::Option<i32>,
    /// `countCategoryDeleteFailure`: `integer (int32)`.
    #[doc(alias = "countCategoryDeleteFailure")]
    pub count_category_delete_failure: ::std::option::Option<i32>,
    /// `countLabelDeleteSuccess`: `integer (int32)`.
    #[doc(alias = "countLabelDeleteSuccess")]
    pub count_label_delete_success: ::std::option::Option<i32>,
    /// `countLabelDeleteFailure`: `integer (int32)`.
    #[doc(alias = "countLabelDeleteFailure")]
    pub count_label_delete_failure: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for KnowledgeSyncJobStatistics {
    const EMPTY: Self = Self {
        count_document_import_activity_create: ::std::option::Option::None,
        count_document_import_activity_update: ::std::option::Option::None,
        count_document_state_draft: ::std::option::Option::None,
        count_document_state_published: ::std::option::Option::None,
        count_document_import_success: ::std::option::Option::None,
        count_document_import_failure: ::std::option::Option::None,
        count_category_import_success: ::std::option::Option::None,
        count_category_import_failure: ::std::option::Option::None,
        count_label_import_success: ::std::option::Option::None,
        count_label_import_failure: ::std::option::Option::None,
        count_document_delete_success: ::std::option::Option::None,
        count_document_delete_failure: ::std::option::Option::None,
        count_category_delete_success: ::std::option::Option::None,
        count_category_delete_failure: ::std::option::Option::None,
        count_label_delete_success: ::std::option::Option::None,
        count_label_delete_failure: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &KnowledgeSyncJobStatistics = &<KnowledgeSyncJobStatistics as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "KnowledgeSyncJobStatistics",
        empty: E,
        extra: &E.extra,
        properties: &[
            (
                "countDocumentImportActivityCreate",
                "count_document_import_activity_create",
                0,
            ),
            (
                "countDocumentImportActivityUpdate",
                "count_document_import_activity_update",
                0,
            ),
            ("countDocumentStateDraft", "count_document_state_draft", 0),
            ("countDocumentStatePublished", "count_document_state_published", 0),
            ("countDocumentImportSuccess", "count_document_import_success", 0),
            ("countDocumentImportFailure", "count_document_import_failure", 0),
            ("countCategoryImportSuccess", "count_category_import_success", 0),
            ("countCategoryImportFailure", "count_category_import_failure", 0),
            ("countLabelImportSuccess", "count_label_import_success", 0),
            ("countLabelImportFailure", "count_label_import_failure", 0),
            ("countDocumentDeleteSuccess", "count_document_delete_success", 0),
            ("countDocumentDeleteFailure", "count_document_delete_failure", 0),
            ("countCategoryDeleteSuccess", "count_category_delete_success", 0),
            ("countCategoryDeleteFailure", "count_category_delete_failure", 0),
            ("countLabelDeleteSuccess", "count_label_delete_success", 0),
            ("countLabelDeleteFailure", "count_label_delete_failure", 0),
        ],
        fields: &[
            &E.count_document_import_activity_create,
            &E.count_document_import_activity_update,
            &E.count_document_state_draft,
            &E.count_document_state_published,
            &E.count_document_import_success,
            &E.count_document_import_failure,
            &E.count_category_import_success,
            &E.count_category_import_failure,
            &E.count_label_import_success,
            &E.count_label_import_failure,
            &E.count_document_delete_success,
            &E.count_document_delete_failure,
            &E.count_category_delete_success,
            &E.count_category_delete_failure,
            &E.count_label_delete_success,
            &E.count_label_delete_failure,
        ],
    }
};

crate::runtime::model!(KnowledgeSyncJobStatistics);

crate::runtime::setters!(KnowledgeSyncJobStatistics {
    with_count_document_import_activity_create: count_document_import_activity_create: i32,
    with_count_document_import_activity_update: count_document_import_activity_update: i32,
    with_count_document_state_draft: count_document_state_draft: i32,
    with_count_document_state_published: count_document_state_published: i32,
    with_count_document_import_success: count_document_import_success: i32,
    with_count_document_import_failure: count_document_import_failure: i32,
    with_count_category_import_success: count_category_import_success: i32,
    with_count_category_import_failure: count_category_import_failure: i32,
    with_count_label_import_success: count_label_import_success: i32,
    with_count_label_import_failure: count_label_import_failure: i32,
    with_count_document_delete_success: count_document_delete_success: i32,
    with_count_document_delete_failure: count_document_delete_failure: i32,
    with_count_category_delete_success: count_category_delete_success: i32,
    with_count_category_delete_failure: count_category_delete_failure: i32,
    with_count_label_delete_success: count_label_delete_success: i32,
    with_count_label_delete_failure: count_label_delete_failure: i32,
});
