// @generated from the schema "OpenMessagingToRecipient"; changes made here are lost at the next generation

/// The schema `OpenMessagingToRecipient`.
#[repr(C)]
pub struct OpenMessagingToRecipient {
    /// `nickname`: `string`, read-only.
    pub nickname: ::std::option::Option<::std::string::String>,
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// `idType`: `string`, read-only.
    #[doc(alias = "idType")]
    pub id_type: ::std::option::Option<crate::runtime::Open<IdType>>,
    /// `firstName`: `string`, read-only.
    #[doc(alias = "firstName")]
    pub first_name: ::std::option::Option<::std::string::String>,
    /// `lastName`: `string`, read-only.
    #[doc(alias = "lastName")]
    pub last_name: ::std::option::Option<::std::string::String>,
    /// `image`: `string`, read-only.
    pub image: ::std::option::Option<::std::string::String>,
    /// `email`: `string`.
    pub email: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(OpenMessagingToRecipient "OpenMessagingToRecipient" 7 {
    (
        nickname: ::std::string::String = "nickname" 2 with_nickname,
        id: ::std::string::String = "id" 1 with_id,
        id_type: crate::runtime::Open<IdType> = "idType" 2 with_id_type,
        first_name: ::std::string::String = "firstName" 2 with_first_name,
        last_name: ::std::string::String = "lastName" 2 with_last_name,
        image: ::std::string::String = "image" 2 with_image,
        email: ::std::string::String = "email" 0 with_email,
    )
});

/// The property `idType` of `OpenMessagingToRecipient`. Known values: `Email`, `Phone`, `Opaque`.
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
