// @generated from the schema "SupportedEntityTypeStatus"; changes made here are lost at the next generation

/// The schema `SupportedEntityTypeStatus`.
#[repr(C)]
pub struct SupportedEntityTypeStatus {
    /// `listSlotType`: `string`.
    #[doc(alias = "listSlotType")]
    pub list_slot_type: ::std::option::Option<crate::runtime::Open<ListSlotType>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SupportedEntityTypeStatus "SupportedEntityTypeStatus" 1 {
    (
        list_slot_type: crate::runtime::Open<ListSlotType> = "listSlotType" 0 with_list_slot_type,
    )
});

/// The property `listSlotType` of `SupportedEntityTypeStatus`. Known values: `All`, `Restricted`, `Unrestricted`.
#[non_exhaustive]
pub enum ListSlotType {
    All,
    Restricted,
    Unrestricted,
}

crate::runtime::known!(ListSlotType);

impl crate::runtime::Enum for ListSlotType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::All, "All"),
        (Self::Restricted, "Restricted"),
        (Self::Unrestricted, "Unrestricted"),
    ];
}
