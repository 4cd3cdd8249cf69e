// @generated from the schema "HistoryListing"; changes made here are lost at the next generation

/// The schema `HistoryListing`.
#[repr(C)]
pub struct HistoryListing {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `complete`: `boolean`.
    pub complete: ::std::option::Option<bool>,
    /// `user`: `User`.
    pub user: ::std::option::Option<::std::boxed::Box<crate::User>>,
    /// `client`: `DomainEntityRef`.
    pub client: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `errorMessage`: `string`.
    #[doc(alias = "errorMessage")]
    pub error_message: ::std::option::Option<::std::string::String>,
    /// `errorCode`: `string`.
    #[doc(alias = "errorCode")]
    pub error_code: ::std::option::Option<::std::string::String>,
    /// `errorDetails`: `array of Detail`.
    #[doc(alias = "errorDetails")]
    pub error_details: ::std::option::Option<::std::vec::Vec<crate::Detail>>,
    /// `errorMessageParams`: `map of string`.
    #[doc(alias = "errorMessageParams")]
    pub error_message_params: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// `actionName`: `string`.
    #[doc(alias = "actionName")]
    pub action_name: ::std::option::Option<crate::runtime::Open<ActionName>>,
    /// `actionStatus`: `string`.
    #[doc(alias = "actionStatus")]
    pub action_status: ::std::option::Option<crate::runtime::Open<ActionStatus>>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `system`: `boolean`.
    pub system: ::std::option::Option<bool>,
    /// `started`: `string (date-time)`.
    pub started: ::std::option::Option<crate::runtime::DateTime>,
    /// `completed`: `string (date-time)`.
    pub completed: ::std::option::Option<crate::runtime::DateTime>,
    /// `pageSize`: `integer (int32)`.
    #[doc(alias = "pageSize")]
    pub page_size: ::std::option::Option<i32>,
    /// `pageNumber`: `integer (int32)`.
    #[doc(alias = "pageNumber")]
    pub page_number: ::std::option::Option<i32>,
    /// `total`: `integer (int64)`.
    pub total: ::std::option::Option<i64>,
    /// `entities`: `array of HistoryEntry`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::HistoryEntry>>,
    /// `pageCount`: `integer (int32)`.
    #[doc(alias = "pageCount")]
    pub page_count: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(HistoryListing "HistoryListing" 20 {
    (
        id: ::std::string::String = "id" 0 with_id,
        complete: bool = "complete" 0 with_complete,
        user: ::std::boxed::Box<crate::User> = "user" 0 with_user,
        client: ::std::boxed::Box<crate::DomainEntityRef> = "client" 0 with_client,
        error_message: ::std::string::String = "errorMessage" 0 with_error_message,
        error_code: ::std::string::String = "errorCode" 0 with_error_code,
        error_details: ::std::vec::Vec<crate::Detail> = "errorDetails" 0 with_error_details,
        error_message_params: ::std::collections::BTreeMap<::std::string::String, ::std::string::String> = "errorMessageParams" 0 with_error_message_params,
        action_name: crate::runtime::Open<ActionName> = "actionName" 0 with_action_name,
        action_status: crate::runtime::Open<ActionStatus> = "actionStatus" 0 with_action_status,
        name: ::std::string::String = "name" 0 with_name,
        description: ::std::string::String = "description" 0 with_description,
        system: bool = "system" 0 with_system,
        started: crate::runtime::DateTime = "started" 0 with_started,
        completed: crate::runtime::DateTime = "completed" 0 with_completed,
        page_size: i32 = "pageSize" 0 with_page_size,
    )
    (
        page_number: i32 = "pageNumber" 0 with_page_number,
        total: i64 = "total" 0 with_total,
        entities: ::std::vec::Vec<crate::HistoryEntry> = "entities" 0 with_entities,
        page_count: i32 = "pageCount" 0 with_page_count,
    )
});

/// The property `actionName` of `HistoryListing`. Known values: `CREATE`, `CHECKIN`, `CHECKOUT`, `DEBUG`, `DELETE`, `HISTORY`, `PUBLISH`, `REVERT`, `SAVE`, `STATE_CHANGE`, `UPDATE`, `VALIDATE`.
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

crate::runtime::known!(ActionName);

impl crate::runtime::Enum for ActionName {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Create, "CREATE"),
        (Self::Checkin, "CHECKIN"),
        (Self::Checkout, "CHECKOUT"),
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

/// The property `actionStatus` of `HistoryListing`. Known values: `LOCKED`, `UNLOCKED`, `STARTED`, `PENDING_GENERATION`, `PENDING_BACKEND_NOTIFICATION`, `SUCCESS`, `FAILURE`.
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
