// @generated from the schema "UserDevice"; changes made here are lost at the next generation

/// The schema `UserDevice`.
pub struct UserDevice {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `deviceToken`: `string`, required.
    #[doc(alias = "deviceToken")]
    pub device_token: ::std::option::Option<::std::string::String>,
    /// `notificationId`: `string`, required.
    #[doc(alias = "notificationId")]
    pub notification_id: ::std::option::Option<::std::string::String>,
    /// `make`: `string`, required.
    pub make: ::std::option::Option<::std::string::String>,
    /// `model`: `string`, required.
    pub model: ::std::option::Option<::std::string::String>,
    /// `acceptNotifications`: `boolean`, required.
    #[doc(alias = "acceptNotifications")]
    pub accept_notifications: ::std::option::Option<bool>,
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `sessionHash`: `string`.
    #[doc(alias = "sessionHash")]
    pub session_hash: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for UserDevice {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        device_token: ::std::option::Option::None,
        notification_id: ::std::option::Option::None,
        make: ::std::option::Option::None,
        model: ::std::option::Option::None,
        accept_notifications: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        session_hash: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UserDevice = &<UserDevice as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UserDevice",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("deviceToken", "device_token", 1),
            ("notificationId", "notification_id", 1),
            ("make", "make", 1),
            ("model", "model", 1),
            ("acceptNotifications", "accept_notifications", 1),
            ("type", "type", 1),
            ("sessionHash", "session_hash", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.device_token,
            &E.notification_id,
            &E.make,
            &E.model,
            &E.accept_notifications,
            &E.r#type,
            &E.session_hash,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(UserDevice);

crate::runtime::setters!(UserDevice {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_device_token: device_token: ::std::string::String,
    with_notification_id: notification_id: ::std::string::String,
    with_make: make: ::std::string::String,
    with_model: model: ::std::string::String,
    with_accept_notifications: accept_notifications: bool,
    with_type: r#type: crate::runtime::Open<Type>,
    with_session_hash: session_hash: ::std::string::String,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `type` of `UserDevice`. Known values: `android`, `ios`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Android,
    Ios,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Android, "android"),
        (Self::Ios, "ios"),
    ];
}
