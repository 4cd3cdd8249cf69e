// @generated from the schema "UserDevice"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `UserDevice`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UserDevice {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `deviceToken`: `string`, required.
    #[doc(alias = "deviceToken")]
    pub device_token: Option<String>,
    /// `notificationId`: `string`, required.
    #[doc(alias = "notificationId")]
    pub notification_id: Option<String>,
    /// `make`: `string`, required.
    pub make: Option<String>,
    /// `model`: `string`, required.
    pub model: Option<String>,
    /// `acceptNotifications`: `boolean`, required.
    #[doc(alias = "acceptNotifications")]
    pub accept_notifications: Option<bool>,
    /// `type`: one of `android` and `ios`, required.
    pub r#type: Option<Open<Type>>,
    /// `sessionHash`: `string`.
    #[doc(alias = "sessionHash")]
    pub session_hash: Option<String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UserDevice "UserDevice" 10 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        device_token: String = "deviceToken" with_device_token required secret,
        notification_id: String = "notificationId" with_notification_id required,
        make: String = "make" with_make required,
        model: String = "model" with_model required,
        accept_notifications: bool = "acceptNotifications" with_accept_notifications required,
        r#type: Open<Type> = "type" with_type required,
        session_hash: String = "sessionHash" with_session_hash,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `type` of `UserDevice`. Known values: `android`, `ios`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Android,
    Ios,
}

crate::runtime::values!(Type {
    Android = "android",
    Ios = "ios",
});
