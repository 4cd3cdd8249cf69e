// @generated from the schema "CsvUploadRequest"; changes made here are lost at the next generation

/// The schema `CsvUploadRequest`.
pub struct CsvUploadRequest {
    /// `fileName`: `string`.
    #[doc(alias = "fileName")]
    pub file_name: ::std::option::Option<::std::string::String>,
    /// `fileSize`: `integer (int64)`, required.
    #[doc(alias = "fileSize")]
    pub file_size: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CsvUploadRequest {
    const EMPTY: Self = Self {
        file_name: ::std::option::Option::None,
        file_size: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CsvUploadRequest = &<CsvUploadRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CsvUploadRequest",
        empty: E,
        extra: &E.extra,
        properties: &[("fileName", "file_name", 0), ("fileSize", "file_size", 1)],
        fields: &[&E.file_name, &E.file_size],
    }
};

crate::runtime::model!(CsvUploadRequest);

crate::runtime::setters!(CsvUploadRequest {
    with_file_name: file_name: ::std::string::String,
    with_file_size: file_size: i64,
});
