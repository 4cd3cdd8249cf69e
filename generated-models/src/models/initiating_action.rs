// @generated from the schema "InitiatingAction"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `InitiatingAction`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct InitiatingAction {
    /// `transactionId`: `string`.
    #[doc(alias = "transactionId")]
    pub transaction_id: Option<String>,
    /// `actionContext`: `string`.
    #[doc(alias = "actionContext")]
    pub action_context: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(InitiatingAction "InitiatingAction" 2 {
    (
        transaction_id: String = "transactionId" with_transaction_id,
        action_context: String = "actionContext" with_action_context,
    )
});
