// @generated from the schema "LexV2Slot"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `LexV2Slot`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct LexV2Slot {
    /// `slotName`: `string`, required.
    #[doc(alias = "slotName")]
    pub slot_name: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `slotId`: `string`, required.
    #[doc(alias = "slotId")]
    pub slot_id: Option<String>,
    /// `type`: `string`, required.
    pub r#type: Option<String>,
    /// `slotTypeId`: `string`, required.
    #[doc(alias = "slotTypeId")]
    pub slot_type_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(LexV2Slot "LexV2Slot" 5 {
    (
        slot_name: String = "slotName" with_slot_name required,
        description: String = "description" with_description,
        slot_id: String = "slotId" with_slot_id required,
        r#type: String = "type" with_type required,
        slot_type_id: String = "slotTypeId" with_slot_type_id required,
    )
});
