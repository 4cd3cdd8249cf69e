// @generated from the schema "FunctionZipConfig"; changes made here are lost at the next generation

/// The schema `FunctionZipConfig`.
#[repr(C)]
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

crate::runtime::model!(FunctionZipConfig "FunctionZipConfig" 6 {
    (
        status: crate::runtime::Open<Status> = "status" 2 with_status,
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 2 with_name,
        date_created: crate::runtime::DateTime = "dateCreated" 2 with_date_created,
        error_message: ::std::string::String = "errorMessage" 2 with_error_message,
        request_id: ::std::string::String = "requestId" 2 with_request_id,
    )
});

/// The property `status` of `FunctionZipConfig`. Known values: `Pending`, `Transferring`, `Available`, `Unknown`, `Invalid`, `InvalidFormat`, `InvalidFile`.
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

crate::runtime::known!(Status);

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
