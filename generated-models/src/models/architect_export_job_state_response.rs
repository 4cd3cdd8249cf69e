// @generated from the schema "ArchitectExportJobStateResponse"; changes made here are lost at the next generation

use crate::ArchitectJobMessage;
use crate::runtime::{Extra, Open};

/// The schema `ArchitectExportJobStateResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ArchitectExportJobStateResponse {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `status`: one of `Registered`, `Started`, `Success` and `Failure`.
    pub status: Option<Open<Status>>,
    /// `command`: one of `Publish`, `Create`, `Update` and `Export`.
    pub command: Option<Open<Command>>,
    /// `downloadUrl`: `string`.
    #[doc(alias = "downloadUrl")]
    pub download_url: Option<String>,
    /// `messages`: `array of ArchitectJobMessage`.
    pub messages: Option<Vec<ArchitectJobMessage>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ArchitectExportJobStateResponse "ArchitectExportJobStateResponse" 6 {
    (
        id: String = "id" with_id read_only,
        status: Open<Status> = "status" with_status,
        command: Open<Command> = "command" with_command,
        download_url: String = "downloadUrl" with_download_url,
        messages: Vec<ArchitectJobMessage> = "messages" with_messages,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `status` of `ArchitectExportJobStateResponse`. Known values: `Registered`, `Started`, `Success`, `Failure`.
#[repr(u16)]
#[non_exhaustive]
pub enum Status {
    Registered,
    Started,
    Success,
    Failure,
}

crate::runtime::values!(Status {
    Registered = "Registered",
    Started = "Started",
    Success = "Success",
    Failure = "Failure",
});

/// The property `command` of `ArchitectExportJobStateResponse`. Known values: `Publish`, `Create`, `Update`, `Export`.
#[repr(u16)]
#[non_exhaustive]
pub enum Command {
    Publish,
    Create,
    Update,
    Export,
}

crate::runtime::values!(Command {
    Publish = "Publish",
    Create = "Create",
    Update = "Update",
    Export = "Export",
});
