// @generated from the schema "ExecutionDataEntity"; changes made here are lost at the next generation

/// The schema `ExecutionDataEntity`.
pub struct ExecutionDataEntity {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `downloadUri`: `string (uri)`.
    #[doc(alias = "downloadUri")]
    pub download_uri: ::std::option::Option<::std::string::String>,
    /// `failed`: `boolean`.
    pub failed: ::std::option::Option<bool>,
    /// `statusCode`: `string`.
    #[doc(alias = "statusCode")]
    pub status_code: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ExecutionDataEntity {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        download_uri: ::std::option::Option::None,
        failed: ::std::option::Option::None,
        status_code: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ExecutionDataEntity = &<ExecutionDataEntity as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ExecutionDataEntity",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("downloadUri", "download_uri", 0),
            ("failed", "failed", 0),
            ("statusCode", "status_code", 0),
        ],
        fields: &[&E.id, &E.download_uri, &E.failed, &E.status_code],
    }
};

crate::runtime::model!(ExecutionDataEntity);

crate::runtime::setters!(ExecutionDataEntity {
    with_id: id: ::std::string::String,
    with_download_uri: download_uri: ::std::string::String,
    with_failed: failed: bool,
    with_status_code: status_code: ::std::string::String,
});
