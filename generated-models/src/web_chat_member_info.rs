// @generated from the schema "WebChatMemberInfo"; changes made here are lost at the next generation

/// The schema `WebChatMemberInfo`.
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

impl crate::runtime::Model for WebChatMemberInfo {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        display_name: ::std::option::Option::None,
        first_name: ::std::option::Option::None,
        last_name: ::std::option::Option::None,
        email: ::std::option::Option::None,
        phone_number: ::std::option::Option::None,
        avatar_image_url: ::std::option::Option::None,
        role: ::std::option::Option::None,
        join_date: ::std::option::Option::None,
        leave_date: ::std::option::Option::None,
        authenticated_guest: ::std::option::Option::None,
        custom_fields: ::std::option::Option::None,
        state: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WebChatMemberInfo = &<WebChatMemberInfo as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WebChatMemberInfo",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("displayName", "display_name", 0),
            ("firstName", "first_name", 0),
            ("lastName", "last_name", 0),
            ("email", "email", 0),
            ("phoneNumber", "phone_number", 0),
            ("avatarImageUrl", "avatar_image_url", 0),
            ("role", "role", 1),
            ("joinDate", "join_date", 0),
            ("leaveDate", "leave_date", 0),
            ("authenticatedGuest", "authenticated_guest", 0),
            ("customFields", "custom_fields", 0),
            ("state", "state", 0),
        ],
        fields: &[
            &E.id,
            &E.display_name,
            &E.first_name,
            &E.last_name,
            &E.email,
            &E.phone_number,
            &E.avatar_image_url,
            &E.role,
            &E.join_date,
            &E.leave_date,
            &E.authenticated_guest,
            &E.custom_fields,
            &E.state,
        ],
    }
};

crate::runtime::model!(WebChatMemberInfo);

crate::runtime::setters!(WebChatMemberInfo {
    with_id: id: ::std::string::String,
    with_display_name: display_name: ::std::string::String,
    with_first_name: first_name: ::std::string::String,
    with_last_name: last_name: ::std::string::String,
    with_email: email: ::std::string::String,
    with_phone_number: phone_number: ::std::string::String,
    with_avatar_image_url: avatar_image_url: ::std::string::String,
    with_role: role: crate::runtime::Open<Role>,
    with_join_date: join_date: crate::runtime::DateTime,
    with_leave_date: leave_date: crate::runtime::DateTime,
    with_authenticated_guest: authenticated_guest: bool,
    with_custom_fields: custom_fields: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    with_state: state: crate::runtime::Open<State>,
});

/// The property `role` of `WebChatMemberInfo`. Known values: `AGENT`, `CUSTOMER`, `WORKFLOW`, `ACD`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Role {
    Agent,
    Customer,
    Workflow,
    Acd,
}

impl crate::runtime::Enum for Role {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Agent, "AGENT"),
        (Self::Customer, "CUSTOMER"),
        (Self::Workflow, "WORKFLOW"),
        (Self::Acd, "ACD"),
    ];
}

/// The property `state` of `WebChatMemberInfo`. Known values: `CONNECTED`, `DISCONNECTED`, `ALERTING`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum State {
    Connected,
    Disconnected,
    Alerting,
}

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Connected, "CONNECTED"),
        (Self::Disconnected, "DISCONNECTED"),
        (Self::Alerting, "ALERTING"),
    ];
}
