// @generated from the schema "HistoryListing"; changes made here are lost at the next generation

/// The schema `HistoryListing`.
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

impl crate::runtime::Model for HistoryListing {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        complete: ::std::option::Option::None,
        user: ::std::option::Option::None,
        client: ::std::option::Option::None,
        error_message: ::std::option::Option::None,
        error_code: ::std::option::Option::None,
        error_details: ::std::option::Option::None,
        error_message_params: ::std::option::Option::None,
        action_name: ::std::option::Option::None,
        action_status: ::std::option::Option::None,
        name: ::std::option::Option::None,
        description: ::std::option::Option::None,
        system: ::std::option::Option::None,
        started: ::std::option::Option::None,
        completed: ::std::option::Option::None,
        page_size: ::std::option::Option::None,
        page_number: ::std::option::Option::None,
        total: ::std::option::Option::None,
        entities: ::std::option::Option::None,
        page_count: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &HistoryListing = &<HistoryListing as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "HistoryListing",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("complete", "complete", 0),
            ("user", "user", 0),
            ("client", "client", 0),
            ("errorMessage", "error_message", 0),
            ("errorCode", "error_code", 0),
            ("errorDetails", "error_details", 0),
            ("errorMessageParams", "error_message_params", 0),
            ("actionName", "action_name", 0),
            ("actionStatus", "action_status", 0),
            ("name", "name", 0),
            ("description", "description", 0),
            ("system", "system", 0),
            ("started", "started", 0),
            ("completed", "completed", 0),
            ("pageSize", "page_size", 0),
            ("pageNumber", "page_number", 0),
            ("total", "total", 0),
            ("entities", "entities", 0),
            ("pageCount", "page_count", 0),
        ],
        fields: &[
            &E.id,
            &E.complete,
            &E.user,
            &E.client,
            &E.error_message,
            &E.error_code,
            &E.error_details,
            &E.error_message_params,
            &E.action_name,
            &E.action_status,
            &E.name,
            &E.description,
            &E.system,
            &E.started,
            &E.completed,
            &E.page_size,
            &E.page_number,
            &E.total,
            &E.entities,
            &E.page_count,
        ],
    }
};

crate::runtime::model!(HistoryListing);

crate::runtime::setters!(HistoryListing {
    with_id: id: ::std::string::String,
    with_complete: complete: bool,
    with_user: user: ::std::boxed::Box<crate::User>,
    with_client: client: ::std::boxed::Box<crate::DomainEntityRef>,
    with_error_message: error_message: ::std::string::String,
    with_error_code: error_code: ::std::string::String,
    with_error_details: error_details: ::std::vec::Vec<crate::Detail>,
    with_error_message_params: error_message_params: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    with_action_name: action_name: crate::runtime::Open<ActionName>,
    with_action_status: action_status: crate::runtime::Open<ActionStatus>,
    with_name: name: ::std::string::String,
    with_description: description: ::std::string::String,
    with_system: system: bool,
    with_started: started: crate::runtime::DateTime,
    with_completed: completed: crate::runtime::DateTime,
    with_page_size: page_size: i32,
    with_page_number: page_number: i32,
    with_total: total: i64,
    with_entities: entities: ::std::vec::Vec<crate::HistoryEntry>,
    with_page_count: page_count: i32,
});

/// The property `actionName` of `HistoryListing`. Known values: `CREATE`, `CHECKIN`, `CHECKOUT`, `DEBUG`, `DELETE`, `HISTORY`, `PUBLISH`, `REVERT`, `SAVE`, `STATE_CHANGE`, `UPDATE`, `VALIDATE`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
