// @generated from the schema "GuestMemberInfo"; changes made here are lost at the next generation

/// The schema `GuestMemberInfo`.
pub struct GuestMemberInfo {
    /// `displayName`: `string`, required.
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
    /// `customFields`: `map of string`.
    #[doc(alias = "customFields")]
    pub custom_fields: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for GuestMemberInfo {
    const EMPTY: Self = Self {
        display_name: ::std::option::Option::None,
        first_name: ::std::option::Option::None,
        last_name: ::std::option::Option::None,
        email: ::std::option::Option::None,
        phone_number: ::std::option::Option::None,
        avatar_image_url: ::std::option::Option::None,
        custom_fields: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &GuestMemberInfo = &<GuestMemberInfo as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "GuestMemberInfo",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("displayName", "display_name", 1),
            ("firstName", "first_name", 0),
            ("lastName", "last_name", 0),
            ("email", "email", 0),
            ("phoneNumber", "phone_number", 0),
            ("avatarImageUrl", "avatar_image_url", 0),
            ("customFields", "custom_fields", 0),
        ],
        fields: &[
            &E.display_name,
            &E.first_name,
            &E.last_name,
            &E.email,
            &E.phone_number,
            &E.avatar_image_url,
            &E.custom_fields,
        ],
    }
};

crate::runtime::model!(GuestMemberInfo);

crate::runtime::setters!(GuestMemberInfo {
    with_display_name: display_name: ::std::string::String,
    with_first_name: first_name: ::std::string::String,
    with_last_name: last_name: ::std::string::String,
    with_email: email: ::std::string::String,
    with_phone_number: phone_number: ::std::string::String,
    with_avatar_image_url: avatar_image_url: ::std::string::String,
    with_custom_fields: custom_fields: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
});
