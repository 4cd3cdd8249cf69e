// @generated from the schema "FaxSendResponse"; changes made here are lost at the next generation

/// The schema `FaxSendResponse`.
pub struct FaxSendResponse {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `uploadDestinationUri`: `string (uri)`.
    #[doc(alias = "uploadDestinationUri")]
    pub upload_destination_uri: ::std::option::Option<::std::string::String>,
    /// `uploadMethodType`: `string`.
    #[doc(alias = "uploadMethodType")]
    pub upload_method_type: ::std::option::Option<
        crate::runtime::Open<UploadMethodType>,
    >,
    /// `headers`: `map of string`.
    pub headers: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for FaxSendResponse {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        upload_destination_uri: ::std::option::Option::None,
        upload_method_type: ::std::option::Option::None,
        headers: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &FaxSendResponse = &<FaxSendResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "FaxSendResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("uploadDestinationUri", "upload_destination_uri", 0),
            ("uploadMethodType", "upload_method_type", 0),
            ("headers", "headers", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.upload_destination_uri,
            &E.upload_method_type,
            &E.headers,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(FaxSendResponse);

crate::runtime::setters!(FaxSendResponse {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_upload_destination_uri: upload_destination_uri: ::std::string::String,
    with_upload_method_type: upload_method_type: crate::runtime::Open<UploadMethodType>,
    with_headers: headers: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `uploadMethodType` of `FaxSendResponse`. Known values: `SINGLE_PUT`, `MULTIPART_POST`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UploadMethodType {
    SinglePut,
    MultipartPost,
}

impl crate::runtime::Enum for UploadMethodType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::SinglePut, "SINGLE_PUT"),
        (Self::MultipartPost, "MULTIPART_POST"),
    ];
}
