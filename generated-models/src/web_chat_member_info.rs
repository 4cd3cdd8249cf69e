// @generated from the schema "WebChatMemberInfo"; changes made here are lost at the next generation

/// The schema `WebChatMemberInfo`.
#[repr(C)]
pub struct WebChatMemberInfo {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `displayName`: `string`.
    #[doc(alias = "displayName")]
    pub display_name: ::std::option::Option<::std::string::String>,
    /// `firstName`: `string`.
    #[doc(alias = "firstName")]
    pub first_name: ::std::option::Option<::std::string::String>,
    /// `lastName`: `string`.
    #[doc(alias = "lastName")]
    pub last_name: ::std::option::Option<::std::string::String>,
    /// `email`: `string`.
    pub email: ::std::option::Option<::std::string::String>,
    /// `phoneNumber`: `string`.
    #[doc(alias = "phoneNumber")]
    pub phone_number: ::std::option::Option<::std::string::String>,
    /// `avatarImageUrl`: `string`.
    #[doc(alias = "avatarImageUrl")]
    pub avatar_image_url: ::std::option::Option<::std::string::String>,
    /// `role`: `string`, required.
    pub role: ::std::option::Option<crate::runtime::Open<Role>>,
    /// `joinDate`: `string (date-time)`.
    #[doc(alias = "joinDate")]
    pub join_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `leaveDate`: `string (date-time)`.
    #[doc(alias = "leaveDate")]
    pub leave_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `authenticatedGuest`: `boolean`.
    #[doc(alias = "authenticatedGuest")]
    pub authenticated_guest: ::std::option::Option<bool>,
    /// `customFields`: `map of string`.
    #[doc(alias = "customFields")]
    pub custom_fields: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// `state`: `string`.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WebChatMemberInfo "WebChatMemberInfo" 13 {
    (
        id: ::std::string::String = "id" 0 with_id,
        display_name: ::std::string::String = "displayName" 0 with_display_name,
        first_name: ::std::string::String = "firstName" 0 with_first_name,
        last_name: ::std::string::String = "lastName" 0 with_last_name,
        email: ::std::string::String = "email" 0 with_email,
        phone_number: ::std::string::String = "phoneNumber" 0 with_phone_number,
        avatar_image_url: ::std::string::String = "avatarImageUrl" 0 with_avatar_image_url,
        role: crate::runtime::Open<Role> = "role" 1 with_role,
        join_date: crate::runtime::DateTime = "joinDate" 0 with_join_date,
        leave_date: crate::runtime::DateTime = "leaveDate" 0 with_leave_date,
        authenticated_guest: bool = "authenticatedGuest" 0 with_authenticated_guest,
        custom_fields: ::std::collections::BTreeMap<::std::string::String, ::std::string::String> = "customFields" 0 with_custom_fields,
        state: crate::runtime::Open<State> = "state" 0 with_state,
    )
});

/// The property `role` of `WebChatMemberInfo`. Known values: `AGENT`, `CUSTOMER`, `WORKFLOW`, `ACD`.
#[non_exhaustive]
pub enum Role {
    Agent,
    Customer,
    Workflow,
    Acd,
}

crate::runtime::known!(Role);

impl crate::runtime::Enum for Role {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Agent, "AGENT"),
        (Self::Customer, "CUSTOMER"),
        (Self::Workflow, "WORKFLOW"),
        (Self::Acd, "ACD"),
    ];
}

/// The property `state` of `WebChatMemberInfo`. Known values: `CONNECTED`, `DISCONNECTED`, `ALERTING`.
#[non_exhaustive]
pub enum State {
    Connected,
    Disconnected,
    Alerting,
}

crate::runtime::known!(State);

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Connected, "CONNECTED"),
        (Self::Disconnected, "DISCONNECTED"),
        (Self::Alerting, "ALERTING"),
    ];
}
