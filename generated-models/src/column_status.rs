// @generated from the schema "ColumnStatus"; changes made here are lost at the next generation

/// The schema `ColumnStatus`.
#[repr(C)]
pub struct ColumnStatus {
    /// `contactable`: `boolean`.
    pub contactable: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ColumnStatus "ColumnStatus" 1 {
    (
        contactable: bool = "contactable" 0 with_contactable,
    )
});
