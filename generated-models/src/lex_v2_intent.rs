// @generated from the schema "LexV2Intent"; changes made here are lost at the next generation

/// The schema `LexV2Intent`.
#[repr(C)]
pub struct LexV2Intent {
    /// `intentName`: `string`, required.
    #[doc(alias = "intentName")]
    pub intent_name: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `slots`: `map of LexV2Slot`, required.
    pub slots: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, crate::LexV2Slot>,
    >,
    /// `intentId`: `string`, required.
    #[doc(alias = "intentId")]
    pub intent_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(LexV2Intent "LexV2Intent" 4 {
    (
        intent_name: ::std::string::String = "intentName" 1 with_intent_name,
        description: ::std::string::String = "description" 0 with_description,
        slots: ::std::collections::BTreeMap<::std::string::String, crate::LexV2Slot> = "slots" 1 with_slots,
        intent_id: ::std::string::String = "intentId" 1 with_intent_id,
    )
});
