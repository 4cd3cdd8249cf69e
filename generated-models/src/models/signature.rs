// @generated from the schema "Signature"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `Signature`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Signature {
    /// `enabled`: `boolean`.
    pub enabled: Option<bool>,
    /// `cannedResponseId`: `string`.
    #[doc(alias = "cannedResponseId")]
    pub canned_response_id: Option<String>,
    /// `alwaysIncluded`: `boolean`.
    #[doc(alias = "alwaysIncluded")]
    pub always_included: Option<bool>,
    /// `inclusionType`: one of `Draft`, `Send` and `SendOnce`.
    #[doc(alias = "inclusionType")]
    pub inclusion_type: Option<Open<InclusionType>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Signature "Signature" 4 {
    (
        enabled: bool = "enabled" with_enabled,
        canned_response_id: String = "cannedResponseId" with_canned_response_id,
        always_included: bool = "alwaysIncluded" with_always_included,
        inclusion_type: Open<InclusionType> = "inclusionType" with_inclusion_type,
    )
});

/// The property `inclusionType` of `Signature`. Known values: `Draft`, `Send`, `SendOnce`.
#[repr(u16)]
#[non_exhaustive]
pub enum InclusionType {
    Draft,
    Send,
    SendOnce,
}

crate::runtime::values!(InclusionType {
    Draft = "Draft",
    Send = "Send",
    SendOnce = "SendOnce",
});
