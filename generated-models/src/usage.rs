// @generated from the schema "Usage"; changes made here are lost at the next generation

/// The schema `Usage`.
#[repr(C)]
pub struct Usage {
    /// `types`: `array of UsageItem`.
    pub types: ::std::option::Option<::std::vec::Vec<crate::UsageItem>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(Usage "Usage" 1 {
    (
        types: ::std::vec::Vec<crate::UsageItem> = "types" 0 with_types,
    )
});
