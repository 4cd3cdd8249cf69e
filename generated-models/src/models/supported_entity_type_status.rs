// @generated from the schema "SupportedEntityTypeStatus"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `SupportedEntityTypeStatus`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SupportedEntityTypeStatus {
    /// `listSlotType`: one of `All`, `Restricted` and `Unrestricted`.
    #[doc(alias = "listSlotType")]
    pub list_slot_type: Option<Open<ListSlotType>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SupportedEntityTypeStatus "SupportedEntityTypeStatus" 1 {
    (
        list_slot_type: Open<ListSlotType> = "listSlotType" with_list_slot_type,
    )
});

/// The property `listSlotType` of `SupportedEntityTypeStatus`. Known values: `All`, `Restricted`, `Unrestricted`.
#[repr(u16)]
#[non_exhaustive]
pub enum ListSlotType {
    All,
    Restricted,
    Unrestricted,
}

crate::runtime::values!(ListSlotType {
    All = "All",
    Restricted = "Restricted",
    Unrestricted = "Unrestricted",
});
