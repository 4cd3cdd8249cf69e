// @generated from the schema "ReplaceResponse"; changes made here are lost at the next generation

/// The schema `ReplaceResponse`.
pub struct ReplaceResponse {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `changeNumber`: `integer (int32)`.
    #[doc(alias = "changeNumber")]
    pub change_number: ::std::option::Option<i32>,
    /// `uploadStatus`: `DomainEntityRef`.
    #[doc(alias = "uploadStatus")]
    pub upload_status: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `uploadDestinationUri`: `string (uri)`.
    #[doc(alias = "uploadDestinationUri")]
    pub upload_destination_uri: ::std::option::Option<::std::string::String>,
    /// `uploadMethod`: `string`.
    #[doc(alias = "uploadMethod")]
    pub upload_method: ::std::option::Option<crate::runtime::Open<UploadMethod>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ReplaceResponse {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        change_number: ::std::option::Option::None,
        upload_status: ::std::option::Option::None,
        upload_destination_uri: ::std::option::Option::None,
        upload_method: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ReplaceResponse = &<ReplaceResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ReplaceResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("name", "name", 0),
            ("changeNumber", "change_number", 0),
            ("uploadStatus", "upload_status", 0),
            ("uploadDestinationUri", "upload_destination_uri", 0),
            ("uploadMethod", "upload_method", 0),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.change_number,
            &E.upload_status,
            &E.upload_destination_uri,
            &E.upload_method,
        ],
    }
};

crate::runtime::model!(ReplaceResponse);

crate::runtime::setters!(ReplaceResponse {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_change_number: change_number: i32,
    with_upload_status: upload_status: ::std::boxed::Box<crate::DomainEntityRef>,
    with_upload_destination_uri: upload_destination_uri: ::std::string::String,
    with_upload_method: upload_method: crate::runtime::Open<UploadMethod>,
});

/// The property `uploadMethod` of `ReplaceResponse`. Known values: `SINGLE_PUT`, `MULTIPART_POST`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UploadMethod {
    SinglePut,
    MultipartPost,
}

impl crate::runtime::Enum for UploadMethod {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::SinglePut, "SINGLE_PUT"),
        (Self::MultipartPost, "MULTIPART_POST"),
    ];
}
