// @generated from the schema "UserDevice"; changes made here are lost at the next generation

/// The schema `UserDevice`.
#[repr(C)]
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

crate::runtime::model!(UserDevice "UserDevice" 10 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        device_token: ::std::string::String = "deviceToken" 17 with_device_token,
        notification_id: ::std::string::String = "notificationId" 1 with_notification_id,
        make: ::std::string::String = "make" 1 with_make,
        model: ::std::string::String = "model" 1 with_model,
        accept_notifications: bool = "acceptNotifications" 1 with_accept_notifications,
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
        session_hash: ::std::string::String = "sessionHash" 0 with_session_hash,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `type` of `UserDevice`. Known values: `android`, `ios`.
#[non_exhaustive]
pub enum Type {
    Android,
    Ios,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Android, "android"),
        (Self::Ios, "ios"),
    ];
}
