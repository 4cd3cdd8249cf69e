// @generated from the schema "WorkitemStatusFilter"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `WorkitemStatusFilter`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WorkitemStatusFilter {
    /// `worktypeId`: `string`.
    #[doc(alias = "worktypeId")]
    pub worktype_id: Option<String>,
    /// `workitemStatusId`: `string`.
    #[doc(alias = "workitemStatusId")]
    pub workitem_status_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WorkitemStatusFilter "WorkitemStatusFilter" 2 {
    (
        worktype_id: String = "worktypeId" with_worktype_id,
        workitem_status_id: String = "workitemStatusId" with_workitem_status_id,
    )
});
