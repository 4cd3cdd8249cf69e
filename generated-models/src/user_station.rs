// @generated from the schema "UserStation"; changes made here are lost at the next generation

/// The schema `UserStation`.
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

impl crate::runtime::Model for UserStation {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        associated_user: ::std::option::Option::None,
        associated_date: ::std::option::Option::None,
        default_user: ::std::option::Option::None,
        provider_info: ::std::option::Option::None,
        web_rtc_call_appearances: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UserStation = &<UserStation as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UserStation",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("type", "type", 0),
            ("associatedUser", "associated_user", 0),
            ("associatedDate", "associated_date", 0),
            ("defaultUser", "default_user", 0),
            ("providerInfo", "provider_info", 0),
            ("webRtcCallAppearances", "web_rtc_call_appearances", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.r#type,
            &E.associated_user,
            &E.associated_date,
            &E.default_user,
            &E.provider_info,
            &E.web_rtc_call_appearances,
        ],
    }
};

crate::runtime::model!(UserStation);

crate::runtime::setters!(UserStation {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_type: r#type: ::std::string::String,
    with_associated_user: associated_user: ::std::boxed::Box<crate::User>,
    with_associated_date: associated_date: crate::runtime::DateTime,
    with_default_user: default_user: ::std::boxed::Box<crate::User>,
    with_provider_info: provider_info: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    with_web_rtc_call_appearances: web_rtc_call_appearances: i32,
});
