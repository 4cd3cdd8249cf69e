// @generated from the schema "InitiatingAction"; changes made here are lost at the next generation

/// The schema `InitiatingAction`.
#[repr(C)]
pub struct InitiatingAction {
    /// `transactionId`: `string`.
    #[doc(alias = "transactionId")]
    pub transaction_id: ::std::option::Option<::std::string::String>,
    /// `actionContext`: `string`.
    #[doc(alias = "actionContext")]
    pub action_context: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(InitiatingAction "InitiatingAction" 2 {
    (
        transaction_id: ::std::string::String = "transactionId" 0 with_transaction_id,
        action_context: ::std::string::String = "actionContext" 0 with_action_context,
    )
});
