// @generated from the schema "UserStation"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::User;
use crate::runtime::{DateTime, Extra};

/// The schema `UserStation`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UserStation {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `type`: `string`.
    pub r#type: Option<String>,
    /// `associatedUser`: `User`.
    #[doc(alias = "associatedUser")]
    pub associated_user: Option<Box<User>>,
    /// `associatedDate`: `string (date-time)`.
    #[doc(alias = "associatedDate")]
    pub associated_date: Option<DateTime>,
    /// `defaultUser`: `User`.
    #[doc(alias = "defaultUser")]
    pub default_user: Option<Box<User>>,
    /// `providerInfo`: `map of string`.
    #[doc(alias = "providerInfo")]
    pub provider_info: Option<BTreeMap<String, String>>,
    /// `webRtcCallAppearances`: `integer (int32)`, read-only.
    #[doc(alias = "webRtcCallAppearances")]
    pub web_rtc_call_appearances: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UserStation "UserStation" 8 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        r#type: String = "type" with_type,
        associated_user: Box<User> = "associatedUser" with_associated_user,
        associated_date: DateTime = "associatedDate" with_associated_date,
        default_user: Box<User> = "defaultUser" with_default_user,
        provider_info: BTreeMap<String, String> = "providerInfo" with_provider_info,
        web_rtc_call_appearances: i32 = "webRtcCallAppearances" with_web_rtc_call_appearances read_only,
    )
});
