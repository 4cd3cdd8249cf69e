// @generated from the schema "HistoryListing"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::{Detail, DomainEntityRef, HistoryEntry, User};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `HistoryListing`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct HistoryListing {
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
    /// `name`: `string`.
    pub name: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `system`: `boolean`.
    pub system: Option<bool>,
    /// `started`: `string (date-time)`.
    pub started: Option<DateTime>,
    /// `completed`: `string (date-time)`.
    pub completed: Option<DateTime>,
    /// `pageSize`: `integer (int32)`.
    #[doc(alias = "pageSize")]
    pub page_size: Option<i32>,
    /// `pageNumber`: `integer (int32)`.
    #[doc(alias = "pageNumber")]
    pub page_number: Option<i32>,
    /// `total`: `integer (int64)`.
    pub total: Option<i64>,
    /// `entities`: `array of HistoryEntry`.
    pub entities: Option<Vec<HistoryEntry>>,
    /// `pageCount`: `integer (int32)`.
    #[doc(alias = "pageCount")]
    pub page_count: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(HistoryListing "HistoryListing" 20 {
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
        name: String = "name" with_name,
        description: String = "description" with_description,
        system: bool = "system" with_system,
        started: DateTime = "started" with_started,
        completed: DateTime = "completed" with_completed,
        page_size: i32 = "pageSize" with_page_size,
    )
    (
        page_number: i32 = "pageNumber" with_page_number,
        total: i64 = "total" with_total,
        entities: Vec<HistoryEntry> = "entities" with_entities,
        page_count: i32 = "pageCount" with_page_count,
    )
});

/// The property `actionName` of `HistoryListing`. Known values: `CREATE`, `CHECKIN`, `CHECKOUT`, `DEBUG`, `DELETE`, `HISTORY`, `PUBLISH`, `REVERT`, `SAVE`, `STATE_CHANGE`, `UPDATE`, `VALIDATE`.
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

/// The property `actionStatus` of `HistoryListing`. Known values: `LOCKED`, `UNLOCKED`, `STARTED`, `PENDING_GENERATION`, `PENDING_BACKEND_NOTIFICATION`, `SUCCESS`, `FAILURE`.
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
