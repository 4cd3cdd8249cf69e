// @generated from the schema "WorkitemTerminate"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `WorkitemTerminate`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WorkitemTerminate {
    /// `statusId`: `string`.
    #[doc(alias = "statusId")]
    pub status_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WorkitemTerminate "WorkitemTerminate" 1 {
    (
        status_id: String = "statusId" with_status_id,
    )
});
