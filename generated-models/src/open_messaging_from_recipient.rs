// @generated from the schema "OpenMessagingFromRecipient"; changes made here are lost at the next generation

/// The schema `OpenMessagingFromRecipient`.
#[repr(C)]
pub struct OpenMessagingFromRecipient {
    /// `nickname`: `string`.
    pub nickname: ::std::option::Option<::std::string::String>,
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// `idType`: `string`, required.
    #[doc(alias = "idType")]
    pub id_type: ::std::option::Option<crate::runtime::Open<IdType>>,
    /// `firstName`: `string`.
    #[doc(alias = "firstName")]
    pub first_name: ::std::option::Option<::std::string::String>,
    /// `lastName`: `string`.
    #[doc(alias = "lastName")]
    pub last_name: ::std::option::Option<::std::string::String>,
    /// `image`: `string`, read-only.
    pub image: ::std::option::Option<::std::string::String>,
    /// `email`: `string`.
    pub email: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(OpenMessagingFromRecipient "OpenMessagingFromRecipient" 7 {
    (
        nickname: ::std::string::String = "nickname" 0 with_nickname,
        id: ::std::string::String = "id" 1 with_id,
        id_type: crate::runtime::Open<IdType> = "idType" 1 with_id_type,
        first_name: ::std::string::String = "firstName" 0 with_first_name,
        last_name: ::std::string::String = "lastName" 0 with_last_name,
        image: ::std::string::String = "image" 2 with_image,
        email: ::std::string::String = "email" 0 with_email,
    )
});

/// The property `idType` of `OpenMessagingFromRecipient`. Known values: `Email`, `Phone`, `Opaque`.
#[non_exhaustive]
pub enum IdType {
    Email,
    Phone,
    Opaque,
}

crate::runtime::known!(IdType);

impl crate::runtime::Enum for IdType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Email, "Email"),
        (Self::Phone, "Phone"),
        (Self::Opaque, "Opaque"),
    ];
}
