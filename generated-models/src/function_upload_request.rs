// @generated from the schema "FunctionUploadRequest"; changes made here are lost at the next generation

/// The schema `FunctionUploadRequest`.
pub struct FunctionUploadRequest {
    /// `fileName`: `string`, required.
    #[doc(alias = "fileName")]
    pub file_name: ::std::option::Option<::std::string::String>,
    /// `signedUrlTimeoutSeconds`: `integer (int32)`.
    #[doc(alias = "signedUrlTimeoutSeconds")]
    pub signed_url_timeout_seconds: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for FunctionUploadRequest {
    const EMPTY: Self = Self {
        file_name: ::std::option::Option::None,
        signed_url_timeout_seconds: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &FunctionUploadRequest = &<FunctionUploadRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "FunctionUploadRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("fileName", "file_name", 1),
            ("signedUrlTimeoutSeconds", "signed_url_timeout_seconds", 0),
        ],
        fields: &[&E.file_name, &E.signed_url_timeout_seconds],
    }
};

crate::runtime::model!(FunctionUploadRequest);

crate::runtime::setters!(FunctionUploadRequest {
    with_file_name: file_name: ::std::string::String,
    with_signed_url_timeout_seconds: signed_url_timeout_seconds: i32,
});
