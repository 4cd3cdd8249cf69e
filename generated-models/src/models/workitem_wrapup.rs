// @generated from the schema "WorkitemWrapup"; changes made here are lost at the next generation

use crate::{UserReference, WorkitemReference, WrapupIdReference};
use crate::runtime::{DateTime, Extra};

/// The schema `WorkitemWrapup`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WorkitemWrapup {
    /// `workitem`: `WorkitemReference`.
    pub workitem: Option<Box<WorkitemReference>>,
    /// `wrapupCode`: `WrapupIdReference`.
    #[doc(alias = "wrapupCode")]
    pub wrapup_code: Option<Box<WrapupIdReference>>,
    /// `modifiedBy`: `UserReference`.
    #[doc(alias = "modifiedBy")]
    pub modified_by: Option<Box<UserReference>>,
    /// `user`: `UserReference`.
    pub user: Option<Box<UserReference>>,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WorkitemWrapup "WorkitemWrapup" 5 {
    (
        workitem: Box<WorkitemReference> = "workitem" with_workitem,
        wrapup_code: Box<WrapupIdReference> = "wrapupCode" with_wrapup_code,
        modified_by: Box<UserReference> = "modifiedBy" with_modified_by,
        user: Box<UserReference> = "user" with_user,
        date_modified: DateTime = "dateModified" with_date_modified,
    )
});
