// @generated from the schema "LexV2Intent"; changes made here are lost at the next generation

/// The schema `LexV2Intent`.
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

impl crate::runtime::Model for LexV2Intent {
    const EMPTY: Self = Self {
        intent_name: ::std::option::Option::None,
        description: ::std::option::Option::None,
        slots: ::std::option::Option::None,
        intent_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &LexV2Intent = &<LexV2Intent as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "LexV2Intent",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("intentName", "intent_name", 1),
            ("description", "description", 0),
            ("slots", "slots", 1),
            ("intentId", "intent_id", 1),
        ],
        fields: &[&E.intent_name, &E.description, &E.slots, &E.intent_id],
    }
};

crate::runtime::model!(LexV2Intent);

crate::runtime::setters!(LexV2Intent {
    with_intent_name: intent_name: ::std::string::String,
    with_description: description: ::std::string::String,
    with_slots: slots: ::std::collections::BTreeMap<::std::string::String, crate::LexV2Slot>,
    with_intent_id: intent_id: ::std::string::String,
});
