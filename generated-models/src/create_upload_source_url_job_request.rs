// @generated from the schema "CreateUploadSourceUrlJobRequest"; changes made here are lost at the next generation

/// The schema `CreateUploadSourceUrlJobRequest`.
pub struct CreateUploadSourceUrlJobRequest {
    /// `uploadUrl`: `string`, required.
    #[doc(alias = "uploadUrl")]
    pub upload_url: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CreateUploadSourceUrlJobRequest {
    const EMPTY: Self = Self {
        upload_url: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CreateUploadSourceUrlJobRequest = &<CreateUploadSourceUrlJobRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CreateUploadSourceUrlJobRequest",
        empty: E,
        extra: &E.extra,
        properties: &[("uploadUrl", "upload_url", 1)],
        fields: &[&E.upload_url],
    }
};

crate::runtime::model!(CreateUploadSourceUrlJobRequest);

crate::runtime::setters!(CreateUploadSourceUrlJobRequest {
    with_upload_url: upload_url: ::std::string::String,
});
