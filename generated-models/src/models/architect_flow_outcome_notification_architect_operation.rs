// @generated from the schema "ArchitectFlowOutcomeNotificationArchitectOperation"; changes made here are lost at the next generation

use crate::{
    ArchitectFlowOutcomeNotificationClient, ArchitectFlowOutcomeNotificationErrorDetail,
    ArchitectFlowOutcomeNotificationErrorMessageParams,
    ArchitectFlowOutcomeNotificationUser,
};
use crate::runtime::{Extra, Open};

/// The schema `ArchitectFlowOutcomeNotificationArchitectOperation`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ArchitectFlowOutcomeNotificationArchitectOperation {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `complete`: `boolean`.
    pub complete: Option<bool>,
    /// `user`: `ArchitectFlowOutcomeNotificationUser`.
    pub user: Option<Box<ArchitectFlowOutcomeNotificationUser>>,
    /// `client`: `ArchitectFlowOutcomeNotificationClient`.
    pub client: Option<Box<ArchitectFlowOutcomeNotificationClient>>,
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
    /// `errorMessageParams`: `ArchitectFlowOutcomeNotificationErrorMessageParams`.
    #[doc(alias = "errorMessageParams")]
    pub error_message_params: Option<
        Box<ArchitectFlowOutcomeNotificationErrorMessageParams>,
    >,
    /// `errorDetails`: `array of ArchitectFlowOutcomeNotificationErrorDetail`.
    #[doc(alias = "errorDetails")]
    pub error_details: Option<Vec<ArchitectFlowOutcomeNotificationErrorDetail>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ArchitectFlowOutcomeNotificationArchitectOperation "ArchitectFlowOutcomeNotificationArchitectOperation" 10 {
    (
        id: String = "id" with_id,
        complete: bool = "complete" with_complete,
        user: Box<ArchitectFlowOutcomeNotificationUser> = "user" with_user,
        client: Box<ArchitectFlowOutcomeNotificationClient> = "client" with_client,
        action_name: Open<ActionName> = "actionName" with_action_name,
        action_status: Open<ActionStatus> = "actionStatus" with_action_status,
        error_message: String = "errorMessage" with_error_message,
        error_code: String = "errorCode" with_error_code,
        error_message_params: Box<ArchitectFlowOutcomeNotificationErrorMessageParams> = "errorMessageParams" with_error_message_params,
        error_details: Vec<ArchitectFlowOutcomeNotificationErrorDetail> = "errorDetails" with_error_details,
    )
});

/// The property `actionName` of `ArchitectFlowOutcomeNotificationArchitectOperation`. Known values: `CREATE`, `CHECKIN`, `CHECKOUT`, `DEACTIVATE`, `DEBUG`, `DELETE`, `HISTORY`, `PUBLISH`, `REVERT`, `SAVE`, `STATE_CHANGE`, `UPDATE`, `VALIDATE`.
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

/// The property `actionStatus` of `ArchitectFlowOutcomeNotificationArchitectOperation`. Known values: `LOCKED`, `UNLOCKED`, `STARTED`, `PENDING_GENERATION`, `PENDING_BACKEND_NOTIFICATION`, `SUCCESS`, `FAILURE`.
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
