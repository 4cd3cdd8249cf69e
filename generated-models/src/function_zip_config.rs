// @generated from the schema "FunctionZipConfig"; changes made here are lost at the next generation

/// The schema `FunctionZipConfig`.
pub struct FunctionZipConfig {
    /// `status`: `string`, read-only.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, read-only.
    pub name: ::std::option::Option<::std::string::String>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `errorMessage`: `string`, read-only.
    #[doc(alias = "errorMessage")]
    pub error_message: ::std::option::Option<::std::string::String>,
    /// `requestId`: `string`, read-only.
    #[doc(alias = "requestId")]
    pub request_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for FunctionZipConfig {
    const EMPTY: Self = Self {
        status: ::std::option::Option::None,
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        error_message: ::std::option::Option::None,
        request_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &FunctionZipConfig = &<FunctionZipConfig as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "FunctionZipConfig",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("status", "status", 2),
            ("id", "id", 2),
            ("name", "name", 2),
            ("dateCreated", "date_created", 2),
            ("errorMessage", "error_message", 2),
            ("requestId", "request_id", 2),
        ],
        fields: &[
            &E.status,
            &E.id,
            &E.name,
            &E.date_created,
            &E.error_message,
            &E.request_id,
        ],
    }
};

crate::runtime::model!(FunctionZipConfig);

crate::runtime::setters!(FunctionZipConfig {
    with_status: status: crate::runtime::Open<Status>,
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_date_created: date_created: crate::runtime::DateTime,
    with_error_message: error_message: ::std::string::String,
    with_request_id: request_id: ::std::string::String,
});

/// The property `status` of `FunctionZipConfig`. Known values: `Pending`, `Transferring`, `Available`, `Unknown`, `Invalid`, `InvalidFormat`, `InvalidFile`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Status {
    Pending,
    Transferring,
    Available,
    Unknown,
    Invalid,
    InvalidFormat,
    InvalidFile,
}

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Pending, "Pending"),
        (Self::Transferring, "Transferring"),
        (Self::Available, "Available"),
        (Self::Unknown, "Unknown"),
        (Self::Invalid, "Invalid"),
        (Self::InvalidFormat, "InvalidFormat"),
        (Self::InvalidFile, "InvalidFile"),
    ];
}
