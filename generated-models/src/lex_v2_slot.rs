// @generated from the schema "LexV2Slot"; changes made here are lost at the next generation

/// The schema `LexV2Slot`.
pub struct LexV2Slot {
    /// `slotName`: `string`, required.
    #[doc(alias = "slotName")]
    pub slot_name: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `slotId`: `string`, required.
    #[doc(alias = "slotId")]
    pub slot_id: ::std::option::Option<::std::string::String>,
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// `slotTypeId`: `string`, required.
    #[doc(alias = "slotTypeId")]
    pub slot_type_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for LexV2Slot {
    const EMPTY: Self = Self {
        slot_name: ::std::option::Option::None,
        description: ::std::option::Option::None,
        slot_id: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        slot_type_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &LexV2Slot = &<LexV2Slot as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "LexV2Slot",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("slotName", "slot_name", 1),
            ("description", "description", 0),
            ("slotId", "slot_id", 1),
            ("type", "type", 1),
            ("slotTypeId", "slot_type_id", 1),
        ],
        fields: &[&E.slot_name, &E.description, &E.slot_id, &E.r#type, &E.slot_type_id],
    }
};

crate::runtime::model!(LexV2Slot);

crate::runtime::setters!(LexV2Slot {
    with_slot_name: slot_name: ::std::string::String,
    with_description: description: ::std::string::String,
    with_slot_id: slot_id: ::std::string::String,
    with_type: r#type: ::std::string::String,
    with_slot_type_id: slot_type_id: ::std::string::String,
});
