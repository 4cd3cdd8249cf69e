// @generated from the schema "WebChatMemberInfo"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::runtime::{DateTime, Extra, Open};

/// The schema `WebChatMemberInfo`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WebChatMemberInfo {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `displayName`: `string`.
    #[doc(alias = "displayName")]
    pub display_name: Option<String>,
    /// `firstName`: `string`.
    #[doc(alias = "firstName")]
    pub first_name: Option<String>,
    /// `lastName`: `string`.
    #[doc(alias = "lastName")]
    pub last_name: Option<String>,
    /// `email`: `string`.
    pub email: Option<String>,
    /// `phoneNumber`: `string`.
    #[doc(alias = "phoneNumber")]
    pub phone_number: Option<String>,
    /// `avatarImageUrl`: `string`.
    #[doc(alias = "avatarImageUrl")]
    pub avatar_image_url: Option<String>,
    /// `role`: one of `AGENT`, `CUSTOMER`, `WORKFLOW` and `ACD`, required.
    pub role: Option<Open<Role>>,
    /// `joinDate`: `string (date-time)`.
    #[doc(alias = "joinDate")]
    pub join_date: Option<DateTime>,
    /// `leaveDate`: `string (date-time)`.
    #[doc(alias = "leaveDate")]
    pub leave_date: Option<DateTime>,
    /// `authenticatedGuest`: `boolean`.
    #[doc(alias = "authenticatedGuest")]
    pub authenticated_guest: Option<bool>,
    /// `customFields`: `map of string`.
    #[doc(alias = "customFields")]
    pub custom_fields: Option<BTreeMap<String, String>>,
    /// `state`: one of `CONNECTED`, `DISCONNECTED` and `ALERTING`.
    pub state: Option<Open<State>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WebChatMemberInfo "WebChatMemberInfo" 13 {
    (
        id: String = "id" with_id,
        display_name: String = "displayName" with_display_name,
        first_name: String = "firstName" with_first_name,
        last_name: String = "lastName" with_last_name,
        email: String = "email" with_email,
        phone_number: String = "phoneNumber" with_phone_number,
        avatar_image_url: String = "avatarImageUrl" with_avatar_image_url,
        role: Open<Role> = "role" with_role required,
        join_date: DateTime = "joinDate" with_join_date,
        leave_date: DateTime = "leaveDate" with_leave_date,
        authenticated_guest: bool = "authenticatedGuest" with_authenticated_guest,
        custom_fields: BTreeMap<String, String> = "customFields" with_custom_fields,
        state: Open<State> = "state" with_state,
    )
});

/// The property `role` of `WebChatMemberInfo`. Known values: `AGENT`, `CUSTOMER`, `WORKFLOW`, `ACD`.
#[repr(u16)]
#[non_exhaustive]
pub enum Role {
    Agent,
    Customer,
    Workflow,
    Acd,
}

crate::runtime::values!(Role {
    Agent = "AGENT",
    Customer = "CUSTOMER",
    Workflow = "WORKFLOW",
    Acd = "ACD",
});

/// The property `state` of `WebChatMemberInfo`. Known values: `CONNECTED`, `DISCONNECTED`, `ALERTING`.
#[repr(u16)]
#[non_exhaustive]
pub enum State {
    Connected,
    Disconnected,
    Alerting,
}

crate::runtime::values!(State {
    Connected = "CONNECTED",
    Disconnected = "DISCONNECTED",
    Alerting = "ALERTING",
});
