// @generated from the schema "BuScheduleListing"; changes made here are lost at the next generation

/// The schema `BuScheduleListing`.
#[repr(C)]
pub struct BuScheduleListing {
    /// `entities`: `array of BuScheduleListItem`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::BuScheduleListItem>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BuScheduleListing "BuScheduleListing" 1 {
    (
        entities: ::std::vec::Vec<crate::BuScheduleListItem> = "entities" 0 with_entities,
    )
});
