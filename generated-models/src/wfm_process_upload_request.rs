// @generated from the schema "WfmProcessUploadRequest"; changes made here are lost at the next generation

/// The schema `WfmProcessUploadRequest`.
pub struct WfmProcessUploadRequest {
    /// `uploadKey`: `string`, required.
    #[doc(alias = "uploadKey")]
    pub upload_key: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WfmProcessUploadRequest {
    const EMPTY: Self = Self {
        upload_key: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmProcessUploadRequest = &<WfmProcessUploadRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmProcessUploadRequest",
        empty: E,
        extra: &E.extra,
        properties: &[("uploadKey", "upload_key", 1)],
        fields: &[&E.upload_key],
    }
};

crate::runtime::model!(WfmProcessUploadRequest);

crate::runtime::setters!(WfmProcessUploadRequest {
    with_upload_key: upload_key: ::std::string::String,
});
