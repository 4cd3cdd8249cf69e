// @generated from the schema "GuestMemberInfo"; changes made here are lost at the next generation

/// The schema `GuestMemberInfo`.
#[repr(C)]
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

crate::runtime::model!(GuestMemberInfo "GuestMemberInfo" 7 {
    (
        display_name: ::std::string::String = "displayName" 1 with_display_name,
        first_name: ::std::string::String = "firstName" 0 with_first_name,
        last_name: ::std::string::String = "lastName" 0 with_last_name,
        email: ::std::string::String = "email" 0 with_email,
        phone_number: ::std::string::String = "phoneNumber" 0 with_phone_number,
        avatar_image_url: ::std::string::String = "avatarImageUrl" 0 with_avatar_image_url,
        custom_fields: ::std::collections::BTreeMap<::std::string::String, ::std::string::String> = "customFields" 0 with_custom_fields,
    )
});
