// @generated from the schema "Snapshots"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `Snapshots`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Snapshots {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `daysInPast`: `integer (int32)`.
    #[doc(alias = "daysInPast")]
    pub days_in_past: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Snapshots "Snapshots" 2 {
    (
        id: String = "id" with_id,
        days_in_past: i32 = "daysInPast" with_days_in_past,
    )
});
