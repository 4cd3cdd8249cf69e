// @generated from the schema "HistoryEntry"; changes made here are lost at the next generation

/// The schema `HistoryEntry`.
#[repr(C)]
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

crate::runtime::model!(HistoryEntry "HistoryEntry" 8 {
    (
        action: crate::runtime::Open<Action> = "action" 0 with_action,
        resource: ::std::string::String = "resource" 0 with_resource,
        timestamp: crate::runtime::DateTime = "timestamp" 0 with_timestamp,
        user: ::std::boxed::Box<crate::User> = "user" 0 with_user,
        client: ::std::boxed::Box<crate::DomainEntityRef> = "client" 0 with_client,
        version: ::std::string::String = "version" 0 with_version,
        secure: bool = "secure" 0 with_secure,
        virtual_agent_enabled: bool = "virtualAgentEnabled" 0 with_virtual_agent_enabled,
    )
});

/// The property `action` of `HistoryEntry`. Known values: `CHECKIN`, `CHECKOUT`, `CREATE`, `DEACTIVATE`, `DEBUG`, `DELETE`, `PUBLISH`, `REVERT`, `SAVE`, `TRANSCODE`, `UPDATE`, `UPLOAD`.
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

crate::runtime::known!(Action);

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
