// @generated from the schema "SmsProvisioningStatus"; changes made here are lost at the next generation

use crate::ErrorBody;
use crate::runtime::{Extra, Open};

/// The schema `SmsProvisioningStatus`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SmsProvisioningStatus {
    /// `action`: one of `Unknown`, `Create`, `Update` and `Delete`.
    pub action: Option<Open<Action>>,
    /// `state`: one of `Running`, `Completed` and `Failed`.
    pub state: Option<Open<State>>,
    /// `error`: `ErrorBody`.
    pub error: Option<Box<ErrorBody>>,
    /// `version`: `integer (int64)`.
    pub version: Option<i64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SmsProvisioningStatus "SmsProvisioningStatus" 4 {
    (
        action: Open<Action> = "action" with_action,
        state: Open<State> = "state" with_state,
        error: Box<ErrorBody> = "error" with_error,
        version: i64 = "version" with_version,
    )
});

/// The property `action` of `SmsProvisioningStatus`. Known values: `Unknown`, `Create`, `Update`, `Delete`.
#[repr(u16)]
#[non_exhaustive]
pub enum Action {
    Unknown,
    Create,
    Update,
    Delete,
}

crate::runtime::values!(Action {
    Unknown = "Unknown",
    Create = "Create",
    Update = "Update",
    Delete = "Delete",
});

/// The property `state` of `SmsProvisioningStatus`. Known values: `Running`, `Completed`, `Failed`.
#[repr(u16)]
#[non_exhaustive]
pub enum State {
    Running,
    Completed,
    Failed,
}

crate::runtime::values!(State {
    Running = "Running",
    Completed = "Completed",
    Failed = "Failed",
});
