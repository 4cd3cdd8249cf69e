// @generated from the schema "WorkPlanBidMetadata"; changes made here are lost at the next generation

use crate::UserReference;
use crate::runtime::{DateTime, Extra};

/// The schema `WorkPlanBidMetadata`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WorkPlanBidMetadata {
    /// `createdBy`: `UserReference`, required.
    #[doc(alias = "createdBy")]
    pub created_by: Option<Box<UserReference>>,
    /// `createdDate`: `string (date-time)`, required.
    #[doc(alias = "createdDate")]
    pub created_date: Option<DateTime>,
    /// `modifiedBy`: `UserReference`.
    #[doc(alias = "modifiedBy")]
    pub modified_by: Option<Box<UserReference>>,
    /// `modifiedDate`: `string (date-time)`.
    #[doc(alias = "modifiedDate")]
    pub modified_date: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WorkPlanBidMetadata "WorkPlanBidMetadata" 4 {
    (
        created_by: Box<UserReference> = "createdBy" with_created_by required,
        created_date: DateTime = "createdDate" with_created_date required,
        modified_by: Box<UserReference> = "modifiedBy" with_modified_by,
        modified_date: DateTime = "modifiedDate" with_modified_date,
    )
});
