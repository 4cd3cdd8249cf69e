// @generated from the schema "AppendToDncActionSettings"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `AppendToDncActionSettings`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AppendToDncActionSettings {
    /// `expire`: `boolean`, required.
    pub expire: Option<bool>,
    /// `expirationDuration`: `string`.
    #[doc(alias = "expirationDuration")]
    pub expiration_duration: Option<String>,
    /// `listType`: one of `Rds` and `RdsCustom`.
    #[doc(alias = "listType")]
    pub list_type: Option<Open<ListType>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AppendToDncActionSettings "AppendToDncActionSettings" 3 {
    (
        expire: bool = "expire" with_expire required,
        expiration_duration: String = "expirationDuration" with_expiration_duration,
        list_type: Open<ListType> = "listType" with_list_type,
    )
});

/// The property `listType` of `AppendToDncActionSettings`. Known values: `Rds`, `RdsCustom`.
#[repr(u16)]
#[non_exhaustive]
pub enum ListType {
    Rds,
    RdsCustom,
}

crate::runtime::values!(ListType {
    Rds = "Rds",
    RdsCustom = "RdsCustom",
});
