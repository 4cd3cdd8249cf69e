// @generated from the schema "OpenMessagingFromRecipient"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `OpenMessagingFromRecipient`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct OpenMessagingFromRecipient {
    /// `nickname`: `string`.
    pub nickname: Option<String>,
    /// `id`: `string`, required.
    pub id: Option<String>,
    /// `idType`: one of `Email`, `Phone` and `Opaque`, required.
    #[doc(alias = "idType")]
    pub id_type: Option<Open<IdType>>,
    /// `firstName`: `string`.
    #[doc(alias = "firstName")]
    pub first_name: Option<String>,
    /// `lastName`: `string`.
    #[doc(alias = "lastName")]
    pub last_name: Option<String>,
    /// `image`: `string`, read-only.
    pub image: Option<String>,
    /// `email`: `string`.
    pub email: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(OpenMessagingFromRecipient "OpenMessagingFromRecipient" 7 {
    (
        nickname: String = "nickname" with_nickname,
        id: String = "id" with_id required,
        id_type: Open<IdType> = "idType" with_id_type required,
        first_name: String = "firstName" with_first_name,
        last_name: String = "lastName" with_last_name,
        image: String = "image" with_image read_only,
        email: String = "email" with_email,
    )
});

/// The property `idType` of `OpenMessagingFromRecipient`. Known values: `Email`, `Phone`, `Opaque`.
#[repr(u16)]
#[non_exhaustive]
pub enum IdType {
    Email,
    Phone,
    Opaque,
}

crate::runtime::values!(IdType {
    Email = "Email",
    Phone = "Phone",
    Opaque = "Opaque",
});
