// @generated from the schema "ArchitectFlowNotificationArchitectOperation"; changes made here are lost at the next generation

/// The schema `ArchitectFlowNotificationArchitectOperation`.
pub struct ArchitectFlowNotificationArchitectOperation {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `complete`: `boolean`.
    pub complete: ::std::option::Option<bool>,
    /// `user`: `ArchitectFlowNotificationUser`.
    pub user: ::std::option::Option<
        ::std::boxed::Box<crate::ArchitectFlowNotificationUser>,
    >,
    /// `client`: `ArchitectFlowNotificationClient`.
    pub client: ::std::option::Option<
        ::std::boxed::Box<crate::ArchitectFlowNotificationClient>,
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
    /// `errorMessageParams`: `ArchitectFlowNotificationErrorMessageParams`.
    #[doc(alias = "errorMessageParams")]
    pub error_message_params: ::std::option::Option<
        ::std::boxed::Box<crate::ArchitectFlowNotificationErrorMessageParams>,
    >,
    /// `errorDetails`: `array of ArchitectFlowNotificationErrorDetail`.
    #[doc(alias = "errorDetails")]
    pub error_details: ::std::option::Option<
        ::std::vec::Vec<crate::ArchitectFlowNotificationErrorDetail>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ArchitectFlowNotificationArchitectOperation {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        complete: ::std::option::Option::None,
        user: ::std::option::Option::None,
        client: ::std::option::Option::None,
        action_name: ::std::option::Option::None,
        action_status: ::std::option::Option::None,
        error_message: ::std::option::Option::None,
        error_code: ::std::option::Option::None,
        error_message_params: ::std::option::Option::None,
        error_details: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ArchitectFlowNotificationArchitectOperation = &<ArchitectFlowNotificationArchitectOperation as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ArchitectFlowNotificationArchitectOperation",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("complete", "complete", 0),
            ("user", "user", 0),
            ("client", "client", 0),
            ("actionName", "action_name", 0),
            ("actionStatus", "action_status", 0),
            ("errorMessage", "error_message", 0),
            ("errorCode", "error_code", 0),
            ("errorMessageParams", "error_message_params", 0),
            ("errorDetails", "error_details", 0),
        ],
        fields: &[
            &E.id,
            &E.complete,
            &E.user,
            &E.client,
            &E.action_name,
            &E.action_status,
            &E.error_message,
            &E.error_code,
            &E.error_message_params,
            &E.error_details,
        ],
    }
};

crate::runtime::model!(ArchitectFlowNotificationArchitectOperation);

crate::runtime::setters!(ArchitectFlowNotificationArchitectOperation {
    with_id: id: ::std::string::String,
    with_complete: complete: bool,
    with_user: user: ::std::boxed::Box<crate::ArchitectFlowNotificationUser>,
    with_client: client: ::std::boxed::Box<crate::ArchitectFlowNotificationClient>,
    with_action_name: action_name: crate::runtime::Open<ActionName>,
    with_action_status: action_status: crate::runtime::Open<ActionStatus>,
    with_error_message: error_message: ::std::string::String,
    with_error_code: error_code: ::std::string::String,
    with_error_message_params: error_message_params: ::std::boxed::Box<crate::ArchitectFlowNotificationErrorMessageParams>,
    with_error_details: error_details: ::std::vec::Vec<crate::ArchitectFlowNotificationErrorDetail>,
});

/// The property `actionName` of `ArchitectFlowNotificationArchitectOperation`. Known values: `CREATE`, `CHECKIN`, `CHECKOUT`, `DEACTIVATE`, `DEBUG`, `DELETE`, `HISTORY`, `PUBLISH`, `REVERT`, `SAVE`, `STATE_CHANGE`, `UPDATE`, `VALIDATE`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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

/// The property `actionStatus` of `ArchitectFlowNotificationArchitectOperation`. Known values: `LOCKED`, `UNLOCKED`, `STARTED`, `PENDING_GENERATION`, `PENDING_BACKEND_NOTIFICATION`, `SUCCESS`, `FAILURE`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
