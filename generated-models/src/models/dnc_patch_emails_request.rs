// @generated from the schema "DncPatchEmailsRequest"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `DncPatchEmailsRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DncPatchEmailsRequest {
    /// `action`: one of `Add` and `Remove`.
    pub action: Option<Open<Action>>,
    /// `emailAddresses`: `array of string`.
    #[doc(alias = "emailAddresses")]
    pub email_addresses: Option<Vec<String>>,
    /// `expirationDateTime`: `string`.
    #[doc(alias = "expirationDateTime")]
    pub expiration_date_time: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DncPatchEmailsRequest "DncPatchEmailsRequest" 3 {
    (
        action: Open<Action> = "action" with_action,
        email_addresses: Vec<String> = "emailAddresses" with_email_addresses,
        expiration_date_time: String = "expirationDateTime" with_expiration_date_time,
    )
});

/// The property `action` of `DncPatchEmailsRequest`. Known values: `Add`, `Remove`.
#[repr(u16)]
#[non_exhaustive]
pub enum Action {
    Add,
    Remove,
}

crate::runtime::values!(Action {
    Add = "Add",
    Remove = "Remove",
});
