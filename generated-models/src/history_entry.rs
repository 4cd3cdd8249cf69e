// @generated from the schema "HistoryEntry"; changes made here are lost at the next generation

/// The schema `HistoryEntry`.
pub struct HistoryEntry {
    /// `action`: `string`.
    pub action: ::std::option::Option<crate::runtime::Open<Action>>,
    /// `resource`: `string`.
    pub resource: ::std::option::Option<::std::string::String>,
    /// `timestamp`: `string (date-time)`.
    pub timestamp: ::std::option::Option<crate::runtime::DateTime>,
    /// `user`: `User`.
    pub user: ::std::option::Option<::std::boxed::Box<crate::User>>,
    /// `client`: `DomainEntityRef`.
    pub client: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `version`: `string`.
    pub version: ::std::option::Option<::std::string::String>,
    /// `secure`: `boolean`.
    pub secure: ::std::option::Option<bool>,
    /// `virtualAgentEnabled`: `boolean`.
    #[doc(alias = "virtualAgentEnabled")]
    pub virtual_agent_enabled: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for HistoryEntry {
    const EMPTY: Self = Self {
        action: ::std::option::Option::None,
        resource: ::std::option::Option::None,
        timestamp: ::std::option::Option::None,
        user: ::std::option::Option::None,
        client: ::std::option::Option::None,
        version: ::std::option::Option::None,
        secure: ::std::option::Option::None,
        virtual_agent_enabled: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &HistoryEntry = &<HistoryEntry as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "HistoryEntry",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("action", "action", 0),
            ("resource", "resource", 0),
            ("timestamp", "timestamp", 0),
            ("user", "user", 0),
            ("client", "client", 0),
            ("version", "version", 0),
            ("secure", "secure", 0),
            ("virtualAgentEnabled", "virtual_agent_enabled", 0),
        ],
        fields: &[
            &E.action,
            &E.resource,
            &E.timestamp,
            &E.user,
            &E.client,
            &E.version,
            &E.secure,
            &E.virtual_agent_enabled,
        ],
    }
};

crate::runtime::model!(HistoryEntry);

crate::runtime::setters!(HistoryEntry {
    with_action: action: crate::runtime::Open<Action>,
    with_resource: resource: ::std::string::String,
    with_timestamp: timestamp: crate::runtime::DateTime,
    with_user: user: ::std::boxed::Box<crate::User>,
    with_client: client: ::std::boxed::Box<crate::DomainEntityRef>,
    with_version: version: ::std::string::String,
    with_secure: secure: bool,
    with_virtual_agent_enabled: virtual_agent_enabled: bool,
});

/// The property `action` of `HistoryEntry`. Known values: `CHECKIN`, `CHECKOUT`, `CREATE`, `DEACTIVATE`, `DEBUG`, `DELETE`, `PUBLISH`, `REVERT`, `SAVE`, `TRANSCODE`, `UPDATE`, `UPLOAD`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Action {
    Checkin,
    Checkout,
    Create,
    Deactivate,
    Debug,
    Delete,
    Publish,
    Revert,
    Save,
    Transcode,
    Update,
    Upload,
}

impl crate::runtime::Enum for Action {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Checkin, "CHECKIN"),
        (Self::Checkout, "CHECKOUT"),
        (Self::Create, "CREATE"),
        (Self::Deactivate, "DEACTIVATE"),
        (Self::Debug, "DEBUG"),
        (Self::Delete, "DELETE"),
        (Self::Publish, "PUBLISH"),
        (Self::Revert, "REVERT"),
        (Self::Save, "SAVE"),
        (Self::Transcode, "TRANSCODE"),
        (Self::Update, "UPDATE"),
        (Self::Upload, "UPLOAD"),
    ];
}
