// @generated from the schema "KnowledgeDocumentBulkVersionAddEntity"; changes made here are lost at the next generation

/// The schema `KnowledgeDocumentBulkVersionAddEntity`.
pub struct KnowledgeDocumentBulkVersionAddEntity {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `restoreFromVersionId`: `string`.
    #[doc(alias = "restoreFromVersionId")]
    pub restore_from_version_id: ::std::option::Option<::std::string::String>,
    /// `restorePrevious`: `boolean`.
    #[doc(alias = "restorePrevious")]
    pub restore_previous: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for KnowledgeDocumentBulkVersionAddEntity {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        restore_from_version_id: ::std::option::Option::None,
        restore_previous: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &KnowledgeDocumentBulkVersionAddEntity = &<KnowledgeDocumentBulkVersionAddEntity as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "KnowledgeDocumentBulkVersionAddEntity",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("restoreFromVersionId", "restore_from_version_id", 0),
            ("restorePrevious", "restore_previous", 0),
        ],
        fields: &[&E.id, &E.restore_from_version_id, &E.restore_previous],
    }
};

crate::runtime::model!(KnowledgeDocumentBulkVersionAddEntity);

crate::runtime::setters!(KnowledgeDocumentBulkVersionAddEntity {
    with_id: id: ::std::string::String,
    with_restore_from_version_id: restore_from_version_id: ::std::string::String,
    with_restore_previous: restore_previous: bool,
});
