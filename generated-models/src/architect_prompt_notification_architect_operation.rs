// @generated from the schema "ArchitectPromptNotificationArchitectOperation"; changes made here are lost at the next generation

/// The schema `ArchitectPromptNotificationArchitectOperation`.
#[repr(C)]
pub struct ArchitectPromptNotificationArchitectOperation {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `complete`: `boolean`.
    pub complete: ::std::option::Option<bool>,
    /// `user`: `ArchitectPromptNotificationUser`.
    pub user: ::std::option::Option<
        ::std::boxed::Box<crate::ArchitectPromptNotificationUser>,
    >,
    /// `client`: `ArchitectPromptNotificationClient`.
    pub client: ::std::option::Option<
        ::std::boxed::Box<crate::ArchitectPromptNotificationClient>,
    >,
    /// `actionName`: `string`.
    #[doc(alias = "actionName")]
    pub action_name: ::std::option::Option<crate::runtime::Open<ActionName>>,
    /// `actionStatus`: `string`.
    #[doc(alias = "actionStatus")]
    pub action_status: ::std::option::Option<crate::runtime::Open<ActionStatus>>,
    /// `errorMessage`: `string`.
    #[doc(alias = "errorMessage")]
    pub error_message: ::std::option::Option<::std::string::String>,
    /// `errorCode`: `string`.
    #[doc(alias = "errorCode")]
    pub error_code: ::std::option::Option<::std::string::String>,
    /// `errorMessageParams`: `ArchitectPromptNotificationErrorMessageParams`.
    #[doc(alias = "errorMessageParams")]
    pub error_message_params: ::std::option::Option<
        ::std::boxed::Box<crate::ArchitectPromptNotificationErrorMessageParams>,
    >,
    /// `errorDetails`: `array of ArchitectPromptNotificationErrorDetail`.
    #[doc(alias = "errorDetails")]
    pub error_details: ::std::option::Option<
        ::std::vec::Vec<crate::ArchitectPromptNotificationErrorDetail>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ArchitectPromptNotificationArchitectOperation "ArchitectPromptNotificationArchitectOperation" 10 {
    (
        id: ::std::string::String = "id" 0 with_id,
        complete: bool = "complete" 0 with_complete,
        user: ::std::boxed::Box<crate::ArchitectPromptNotificationUser> = "user" 0 with_user,
        client: ::std::boxed::Box<crate::ArchitectPromptNotificationClient> = "client" 0 with_client,
        action_name: crate::runtime::Open<ActionName> = "actionName" 0 with_action_name,
        action_status: crate::runtime::Open<ActionStatus> = "actionStatus" 0 with_action_status,
        error_message: ::std::string::String = "errorMessage" 0 with_error_message,
        error_code: ::std::string::String = "errorCode" 0 with_error_code,
        error_message_params: ::std::boxed::Box<crate::ArchitectPromptNotificationErrorMessageParams> = "errorMessageParams" 0 with_error_message_params,
        error_details: ::std::vec::Vec<crate::ArchitectPromptNotificationErrorDetail> = "errorDetails" 0 with_error_details,
    )
});

/// The property `actionName` of `ArchitectPromptNotificationArchitectOperation`. Known values: `CREATE`, `CHECKIN`, `CHECKOUT`, `DEACTIVATE`, `DEBUG`, `DELETE`, `HISTORY`, `PUBLISH`, `REVERT`, `SAVE`, `STATE_CHANGE`, `UPDATE`, `VALIDATE`.
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

crate::runtime::known!(ActionName);

impl crate::runtime::Enum for ActionName {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Create, "CREATE"),
        (Self::Checkin, "CHECKIN"),
        (Self::Checkout, "CHECKOUT"),
        (Self::Deactivate, "DEACTIVATE"),
        (Self::Debug, "DEBUG"),
        (Self::Delete, "DELETE"),
        (Self::History, "HISTORY"),
        (Self::Publish, "PUBLISH"),
        (Self::Revert, "REVERT"),
        (Self::Save, "SAVE"),
        (Self::StateChange, "STATE_CHANGE"),
        (Self::Update, "UPDATE"),
        (Self::Validate, "VALIDATE"),
    ];
}

/// The property `actionStatus` of `ArchitectPromptNotificationArchitectOperation`. Known values: `LOCKED`, `UNLOCKED`, `STARTED`, `PENDING_GENERATION`, `PENDING_BACKEND_NOTIFICATION`, `SUCCESS`, `FAILURE`.
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

crate::runtime::known!(ActionStatus);

impl crate::runtime::Enum for ActionStatus {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Locked, "LOCKED"),
        (Self::Unlocked, "UNLOCKED"),
        (Self::Started, "STARTED"),
        (Self::PendingGeneration, "PENDING_GENERATION"),
        (Self::PendingBackendNotification, "PENDING_BACKEND_NOTIFICATION"),
        (Self::Success, "SUCCESS"),
        (Self::Failure, "FAILURE"),
    ];
}
