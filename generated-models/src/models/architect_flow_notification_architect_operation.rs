// @generated from the schema "ArchitectFlowNotificationArchitectOperation"; changes made here are lost at the next generation

use crate::{
    ArchitectFlowNotificationClient, ArchitectFlowNotificationErrorDetail,
    ArchitectFlowNotificationErrorMessageParams, ArchitectFlowNotificationUser,
};
use crate::runtime::{Extra, Open};

/// The schema `ArchitectFlowNotificationArchitectOperation`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ArchitectFlowNotificationArchitectOperation {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `complete`: `boolean`.
    pub complete: Option<bool>,
    /// `user`: `ArchitectFlowNotificationUser`.
    pub user: Option<Box<ArchitectFlowNotificationUser>>,
    /// `client`: `ArchitectFlowNotificationClient`.
    pub client: Option<Box<ArchitectFlowNotificationClient>>,
    /// `actionName`: one of `CREATE`, `CHECKIN`, `CHECKOUT`, `DEACTIVATE` and 9 more.
    #[doc(alias = "actionName")]
    pub action_name: Option<Open<ActionName>>,
    /// `actionStatus`: one of `LOCKED`, `UNLOCKED`, `STARTED`, `PENDING_GENERATION` and 3 more.
    #[doc(alias = "actionStatus")]
    pub action_status: Option<Open<ActionStatus>>,
    /// `errorMessage`: `string`.
    #[doc(alias = "errorMessage")]
    pub error_message: Option<String>,
    /// `errorCode`: `string`.
    #[doc(alias = "errorCode")]
    pub error_code: Option<String>,
    /// `errorMessageParams`: `ArchitectFlowNotificationErrorMessageParams`.
    #[doc(alias = "errorMessageParams")]
    pub error_message_params: Option<Box<ArchitectFlowNotificationErrorMessageParams>>,
    /// `errorDetails`: `array of ArchitectFlowNotificationErrorDetail`.
    #[doc(alias = "errorDetails")]
    pub error_details: Option<Vec<ArchitectFlowNotificationErrorDetail>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ArchitectFlowNotificationArchitectOperation "ArchitectFlowNotificationArchitectOperation" 10 {
    (
        id: String = "id" with_id,
        complete: bool = "complete" with_complete,
        user: Box<ArchitectFlowNotificationUser> = "user" with_user,
        client: Box<ArchitectFlowNotificationClient> = "client" with_client,
        action_name: Open<ActionName> = "actionName" with_action_name,
        action_status: Open<ActionStatus> = "actionStatus" with_action_status,
        error_message: String = "errorMessage" with_error_message,
        error_code: String = "errorCode" with_error_code,
        error_message_params: Box<ArchitectFlowNotificationErrorMessageParams> = "errorMessageParams" with_error_message_params,
        error_details: Vec<ArchitectFlowNotificationErrorDetail> = "errorDetails" with_error_details,
    )
});

/// The property `actionName` of `ArchitectFlowNotificationArchitectOperation`. Known values: `CREATE`, `CHECKIN`, `CHECKOUT`, `DEACTIVATE`, `DEBUG`, `DELETE`, `HISTORY`, `PUBLISH`, `REVERT`, `SAVE`, `STATE_CHANGE`, `UPDATE`, `VALIDATE`.
#[repr(u16)]
#[non_exhaustive]
pub enum ActionName {
    Create,
    Checkin,
    Checkout,
    Deactivate,
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
    Deactivate = "DEACTIVATE",
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

/// The property `actionStatus` of `ArchitectFlowNotificationArchitectOperation`. Known values: `LOCKED`, `UNLOCKED`, `STARTED`, `PENDING_GENERATION`, `PENDING_BACKEND_NOTIFICATION`, `SUCCESS`, `FAILURE`.
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
