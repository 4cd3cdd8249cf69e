// @generated from the schema "HistoryEntry"; changes made here are lost at the next generation

use crate::{DomainEntityRef, User};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `HistoryEntry`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct HistoryEntry {
    /// `action`: one of `CHECKIN`, `CHECKOUT`, `CREATE`, `DEACTIVATE` and 8 more.
    pub action: Option<Open<Action>>,
    /// `resource`: `string`.
    pub resource: Option<String>,
    /// `timestamp`: `string (date-time)`.
    pub timestamp: Option<DateTime>,
    /// `user`: `User`.
    pub user: Option<Box<User>>,
    /// `client`: `DomainEntityRef`.
    pub client: Option<Box<DomainEntityRef>>,
    /// `version`: `string`.
    pub version: Option<String>,
    /// `secure`: `boolean`.
    pub secure: Option<bool>,
    /// `virtualAgentEnabled`: `boolean`.
    #[doc(alias = "virtualAgentEnabled")]
    pub virtual_agent_enabled: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(HistoryEntry "HistoryEntry" 8 {
    (
        action: Open<Action> = "action" with_action,
        resource: String = "resource" with_resource,
        timestamp: DateTime = "timestamp" with_timestamp,
        user: Box<User> = "user" with_user,
        client: Box<DomainEntityRef> = "client" with_client,
        version: String = "version" with_version,
        secure: bool = "secure" with_secure,
        virtual_agent_enabled: bool = "virtualAgentEnabled" with_virtual_agent_enabled,
    )
});

/// The property `action` of `HistoryEntry`. Known values: `CHECKIN`, `CHECKOUT`, `CREATE`, `DEACTIVATE`, `DEBUG`, `DELETE`, `PUBLISH`, `REVERT`, `SAVE`, `TRANSCODE`, `UPDATE`, `UPLOAD`.
#[repr(u16)]
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

crate::runtime::values!(Action {
    Checkin = "CHECKIN",
    Checkout = "CHECKOUT",
    Create = "CREATE",
    Deactivate = "DEACTIVATE",
    Debug = "DEBUG",
    Delete = "DELETE",
    Publish = "PUBLISH",
    Revert = "REVERT",
    Save = "SAVE",
    Transcode = "TRANSCODE",
    Update = "UPDATE",
    Upload = "UPLOAD",
});
