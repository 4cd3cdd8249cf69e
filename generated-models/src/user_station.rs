// @generated from the schema "UserStation"; changes made here are lost at the next generation

/// The schema `UserStation`.
#[repr(C)]
pub struct UserStation {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `type`: `string`.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// `associatedUser`: `User`.
    #[doc(alias = "associatedUser")]
    pub associated_user: ::std::option::Option<::std::boxed::Box<crate::User>>,
    /// `associatedDate`: `string (date-time)`.
    #[doc(alias = "associatedDate")]
    pub associated_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `defaultUser`: `User`.
    #[doc(alias = "defaultUser")]
    pub default_user: ::std::option::Option<::std::boxed::Box<crate::User>>,
    /// `providerInfo`: `map of string`.
    #[doc(alias = "providerInfo")]
    pub provider_info: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// `webRtcCallAppearances`: `integer (int32)`, read-only.
    #[doc(alias = "webRtcCallAppearances")]
    pub web_rtc_call_appearances: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(UserStation "UserStation" 8 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        r#type: ::std::string::String = "type" 0 with_type,
        associated_user: ::std::boxed::Box<crate::User> = "associatedUser" 0 with_associated_user,
        associated_date: crate::runtime::DateTime = "associatedDate" 0 with_associated_date,
        default_user: ::std::boxed::Box<crate::User> = "defaultUser" 0 with_default_user,
        provider_info: ::std::collections::BTreeMap<::std::string::String, ::std::string::String> = "providerInfo" 0 with_provider_info,
        web_rtc_call_appearances: i32 = "webRtcCallAppearances" 2 with_web_rtc_call_appearances,
    )
});
