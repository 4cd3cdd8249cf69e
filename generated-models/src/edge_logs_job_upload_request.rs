// @generated from the schema "EdgeLogsJobUploadRequest"; changes made here are lost at the next generation

/// The schema `EdgeLogsJobUploadRequest`.
pub struct EdgeLogsJobUploadRequest {
    /// `fileIds`: `array of string`, required.
    #[doc(alias = "fileIds")]
    pub file_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for EdgeLogsJobUploadRequest {
    const EMPTY: Self = Self {
        file_ids: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &EdgeLogsJobUploadRequest = &<EdgeLogsJobUploadRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "EdgeLogsJobUploadRequest",
        empty: E,
        extra: &E.extra,
        properties: &[("fileIds", "file_ids", 1)],
        fields: &[&E.file_ids],
    }
};

crate::runtime::model!(EdgeLogsJobUploadRequest);

crate::runtime::setters!(EdgeLogsJobUploadRequest {
    with_file_ids: file_ids: ::std::vec::Vec<::std::string::String>,
});
