// @generated from the schema "Operation"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::{Detail, DomainEntityRef, User};
use crate::runtime::{Extra, Open};

/// The schema `Operation`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Operation {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `complete`: `boolean`.
    pub complete: Option<bool>,
    /// `user`: `User`.
    pub user: Option<Box<User>>,
    /// `client`: `DomainEntityRef`.
    pub client: Option<Box<DomainEntityRef>>,
    /// `errorMessage`: `string`.
    #[doc(alias = "errorMessage")]
    pub error_message: Option<String>,
    /// `errorCode`: `string`.
    #[doc(alias = "errorCode")]
    pub error_code: Option<String>,
    /// `errorDetails`: `array of Detail`.
    #[doc(alias = "errorDetails")]
    pub error_details: Option<Vec<Detail>>,
    /// `errorMessageParams`: `map of string`.
    #[doc(alias = "errorMessageParams")]
    pub error_message_params: Option<BTreeMap<String, String>>,
    /// `actionName`: one of `CREATE`, `CHECKIN`, `CHECKOUT`, `DEBUG` and 8 more.
    #[doc(alias = "actionName")]
    pub action_name: Option<Open<ActionName>>,
    /// `actionStatus`: one of `LOCKED`, `UNLOCKED`, `STARTED`, `PENDING_GENERATION` and 3 more.
    #[doc(alias = "actionStatus")]
    pub action_status: Option<Open<ActionStatus>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Operation "Operation" 10 {
    (
        id: String = "id" with_id,
        complete: bool = "complete" with_complete,
        user: Box<User> = "user" with_user,
        client: Box<DomainEntityRef> = "client" with_client,
        error_message: String = "errorMessage" with_error_message,
        error_code: String = "errorCode" with_error_code,
        error_details: Vec<Detail> = "errorDetails" with_error_details,
        error_message_params: BTreeMap<String, String> = "errorMessageParams" with_error_message_params,
        action_name: Open<ActionName> = "actionName" with_action_name,
        action_status: Open<ActionStatus> = "actionStatus" with_action_status,
    )
});

/// The property `actionName` of `Operation`. Known values: `CREATE`, `CHECKIN`, `CHECKOUT`, `DEBUG`, `DELETE`, `HISTORY`, `PUBLISH`, `REVERT`, `SAVE`, `STATE_CHANGE`, `UPDATE`, `VALIDATE`.
#[repr(u16)]
#[non_exhaustive]
pub enum ActionName {
    Create,
    Checkin,
    Checkout,
    Debug,
    Delete,
    History,
    Publish,
    Revert,
    Save,
    StateChange,
    Update,
    Validate,
}

crate::runtime::values!(ActionName {
    Create = "CREATE",
    Checkin = "CHECKIN",
    Checkout = "CHECKOUT",
    Debug = "DEBUG",
    Delete = "DELETE",
    History = "HISTORY",
    Publish = "PUBLISH",
    Revert = "REVERT",
    Save = "SAVE",
    StateChange = "STATE_CHANGE",
    Update = "UPDATE",
    Validate = "VALIDATE",
});

/// The property `actionStatus` of `Operation`. Known values: `LOCKED`, `UNLOCKED`, `STARTED`, `PENDING_GENERATION`, `PENDING_BACKEND_NOTIFICATION`, `SUCCESS`, `FAILURE`.
#[repr(u16)]
#[non_exhaustive]
pub enum ActionStatus {
    Locked,
    Unlocked,
    Started,
    PendingGeneration,
    PendingBackendNotification,
    Success,
    Failure,
}

crate::runtime::values!(ActionStatus {
    Locked = "LOCKED",
    Unlocked = "UNLOCKED",
    Started = "STARTED",
    PendingGeneration = "PENDING_GENERATION",
    PendingBackendNotification = "PENDING_BACKEND_NOTIFICATION",
    Success = "SUCCESS",
    Failure = "FAILURE",
});
