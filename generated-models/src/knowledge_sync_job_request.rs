// @generated from the schema "KnowledgeSyncJobRequest"; changes made here are lost at the next generation

/// The schema `KnowledgeSyncJobRequest`.
pub struct KnowledgeSyncJobRequest {
    /// `uploadKey`: `string`, required.
    #[doc(alias = "uploadKey")]
    pub upload_key: ::std::option::Option<::std::string::String>,
    /// `sourceId`: `string`.
    #[doc(alias = "sourceId")]
    pub source_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for KnowledgeSyncJobRequest {
    const EMPTY: Self = Self {
        upload_key: ::std::option::Option::None,
        source_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &KnowledgeSyncJobRequest = &<KnowledgeSyncJobRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "KnowledgeSyncJobRequest",
        empty: E,
        extra: &E.extra,
        properties: &[("uploadKey", "upload_key", 1), ("sourceId", "source_id", 0)],
        fields: &[&E.upload_key, &E.source_id],
    }
};

crate::runtime::model!(KnowledgeSyncJobRequest);

crate::runtime::setters!(KnowledgeSyncJobRequest {
    with_upload_key: upload_key: ::std::string::String,
    with_source_id: source_id: ::std::string::String,
});
