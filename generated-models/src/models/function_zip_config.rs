// @generated from the schema "FunctionZipConfig"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra, Open};

/// The schema `FunctionZipConfig`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct FunctionZipConfig {
    /// `status`: one of `Pending`, `Transferring`, `Available`, `Unknown` and 3 more, read-only.
    pub status: Option<Open<Status>>,
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`, read-only.
    pub name: Option<String>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `errorMessage`: `string`, read-only.
    #[doc(alias = "errorMessage")]
    pub error_message: Option<String>,
    /// `requestId`: `string`, read-only.
    #[doc(alias = "requestId")]
    pub request_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(FunctionZipConfig "FunctionZipConfig" 6 {
    (
        status: Open<Status> = "status" with_status read_only,
        id: String = "id" with_id read_only,
        name: String = "name" with_name read_only,
        date_created: DateTime = "dateCreated" with_date_created read_only,
        error_message: String = "errorMessage" with_error_message read_only,
        request_id: String = "requestId" with_request_id read_only,
    )
});

/// The property `status` of `FunctionZipConfig`. Known values: `Pending`, `Transferring`, `Available`, `Unknown`, `Invalid`, `InvalidFormat`, `InvalidFile`.
#[repr(u16)]
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

crate::runtime::values!(Status {
    Pending = "Pending",
    Transferring = "Transferring",
    Available = "Available",
    Unknown = "Unknown",
    Invalid = "Invalid",
    InvalidFormat = "InvalidFormat",
    InvalidFile = "InvalidFile",
});
