// @generated from the schema "DeleteRetention"; changes made here are lost at the next generation

/// The schema `DeleteRetention`.
#[repr(C)]
pub struct DeleteRetention {
    /// `days`: `integer (int32)`.
    pub days: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DeleteRetention "DeleteRetention" 1 {
    (
        days: i32 = "days" 0 with_days,
    )
});
