// @generated from the schema "GetUploadSourceUrlJobStatusResponse"; changes made here are lost at the next generation

/// The schema `GetUploadSourceUrlJobStatusResponse`.
pub struct GetUploadSourceUrlJobStatusResponse {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `status`: `string`.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `uploadKey`: `string`.
    #[doc(alias = "uploadKey")]
    pub upload_key: ::std::option::Option<::std::string::String>,
    /// `errorInformation`: `ErrorBody`.
    #[doc(alias = "errorInformation")]
    pub error_information: ::std::option::Option<::std::boxed::Box<crate::ErrorBody>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for GetUploadSourceUrlJobStatusResponse {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        status: ::std::option::Option::None,
        upload_key: ::std::option::Option::None,
        error_information: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &GetUploadSourceUrlJobStatusResponse = &<GetUploadSourceUrlJobStatusResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "GetUploadSourceUrlJobStatusResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("status", "status", 0),
            ("uploadKey", "upload_key", 0),
            ("errorInformation", "error_information", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[&E.id, &E.status, &E.upload_key, &E.error_information, &E.self_uri],
    }
};

crate::runtime::model!(GetUploadSourceUrlJobStatusResponse);

crate::runtime::setters!(GetUploadSourceUrlJobStatusResponse {
    with_id: id: ::std::string::String,
    with_status: status: crate::runtime::Open<Status>,
    with_upload_key: upload_key: ::std::string::String,
    with_error_information: error_information: ::std::boxed::Box<crate::ErrorBody>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `status` of `GetUploadSourceUrlJobStatusResponse`. Known values: `Created`, `InProgress`, `Completed`, `Failed`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Status {
    Created,
    InProgress,
    Completed,
    Failed,
}

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Created, "Created"),
        (Self::InProgress, "InProgress"),
        (Self::Completed, "Completed"),
        (Self::Failed, "Failed"),
    ];
}
