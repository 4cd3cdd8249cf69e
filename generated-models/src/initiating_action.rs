// @generated from the schema "InitiatingAction"; changes made here are lost at the next generation

/// The schema `InitiatingAction`.
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

impl crate::runtime::Model for InitiatingAction {
    const EMPTY: Self = Self {
        transaction_id: ::std::option::Option::None,
        action_context: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &InitiatingAction = &<InitiatingAction as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "InitiatingAction",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("transactionId", "transaction_id", 0),
            ("actionContext", "action_context", 0),
        ],
        fields: &[&E.transaction_id, &E.action_context],
    }
};

crate::runtime::model!(InitiatingAction);

crate::runtime::setters!(InitiatingAction {
    with_transaction_id: transaction_id: ::std::string::String,
    with_action_context: action_context: ::std::string::String,
});
