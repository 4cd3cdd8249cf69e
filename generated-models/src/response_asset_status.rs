// @generated from the schema "ResponseAssetStatus"; changes made here are lost at the next generation

/// The schema `ResponseAssetStatus`.
pub struct ResponseAssetStatus {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `status`: `string`, read-only.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `errorCode`: `string`, read-only.
    #[doc(alias = "errorCode")]
    pub error_code: ::std::option::Option<::std::string::String>,
    /// `errorMessage`: `string`, read-only.
    #[doc(alias = "errorMessage")]
    pub error_message: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ResponseAssetStatus {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        status: ::std::option::Option::None,
        error_code: ::std::option::Option::None,
        error_message: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ResponseAssetStatus = &<ResponseAssetStatus as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ResponseAssetStatus",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("status", "status", 2),
            ("errorCode", "error_code", 2),
            ("errorMessage", "error_message", 2),
        ],
        fields: &[&E.id, &E.status, &E.error_code, &E.error_message],
    }
};

crate::runtime::model!(ResponseAssetStatus);

crate::runtime::setters!(ResponseAssetStatus {
    with_id: id: ::std::string::String,
    with_status: status: crate::runtime::Open<Status>,
    with_error_code: error_code: ::std::string::String,
    with_error_message: error_message: ::std::string::String,
});

/// The property `status` of `ResponseAssetStatus`. Known values: `InProgress`, `Uploaded`, `Failed`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Status {
    InProgress,
    Uploaded,
    Failed,
}

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::InProgress, "InProgress"),
        (Self::Uploaded, "Uploaded"),
        (Self::Failed, "Failed"),
    ];
}
