// @generated from the schema "LexV2Slot"; changes made here are lost at the next generation

/// The schema `LexV2Slot`.
#[repr(C)]
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

crate::runtime::model!(LexV2Slot "LexV2Slot" 5 {
    (
        slot_name: ::std::string::String = "slotName" 1 with_slot_name,
        description: ::std::string::String = "description" 0 with_description,
        slot_id: ::std::string::String = "slotId" 1 with_slot_id,
        r#type: ::std::string::String = "type" 1 with_type,
        slot_type_id: ::std::string::String = "slotTypeId" 1 with_slot_type_id,
    )
});
