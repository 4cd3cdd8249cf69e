// @generated from the schema "ArchitectJobStateResponse"; changes made here are lost at the next generation

use crate::{AddressableEntityRef, ArchitectJobMessage};
use crate::runtime::{Extra, Open};

/// The schema `ArchitectJobStateResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ArchitectJobStateResponse {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `flow`: `AddressableEntityRef`.
    pub flow: Option<Box<AddressableEntityRef>>,
    /// `status`: one of `Registered`, `Started`, `Success` and `Failure`.
    pub status: Option<Open<Status>>,
    /// `command`: one of `Publish`, `Create`, `Update` and `Export`.
    pub command: Option<Open<Command>>,
    /// `messages`: `array of ArchitectJobMessage`.
    pub messages: Option<Vec<ArchitectJobMessage>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ArchitectJobStateResponse "ArchitectJobStateResponse" 6 {
    (
        id: String = "id" with_id read_only,
        flow: Box<AddressableEntityRef> = "flow" with_flow,
        status: Open<Status> = "status" with_status,
        command: Open<Command> = "command" with_command,
        messages: Vec<ArchitectJobMessage> = "messages" with_messages,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `status` of `ArchitectJobStateResponse`. Known values: `Registered`, `Started`, `Success`, `Failure`.
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

/// The property `command` of `ArchitectJobStateResponse`. Known values: `Publish`, `Create`, `Update`, `Export`.
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
