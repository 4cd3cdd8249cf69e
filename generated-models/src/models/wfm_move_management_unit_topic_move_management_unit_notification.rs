// @generated from the schema "WfmMoveManagementUnitTopicMoveManagementUnitNotification"; changes made here are lost at the next generation

use crate::WfmMoveManagementUnitTopicBusinessUnit;
use crate::runtime::{Extra, Open};

/// The schema `WfmMoveManagementUnitTopicMoveManagementUnitNotification`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WfmMoveManagementUnitTopicMoveManagementUnitNotification {
    /// `businessUnit`: `WfmMoveManagementUnitTopicBusinessUnit`.
    #[doc(alias = "businessUnit")]
    pub business_unit: Option<Box<WfmMoveManagementUnitTopicBusinessUnit>>,
    /// `status`: one of `Processing`, `Complete`, `Canceled` and `Error`.
    pub status: Option<Open<Status>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WfmMoveManagementUnitTopicMoveManagementUnitNotification "WfmMoveManagementUnitTopicMoveManagementUnitNotification" 2 {
    (
        business_unit: Box<WfmMoveManagementUnitTopicBusinessUnit> = "businessUnit" with_business_unit,
        status: Open<Status> = "status" with_status,
    )
});

/// The property `status` of `WfmMoveManagementUnitTopicMoveManagementUnitNotification`. Known values: `Processing`, `Complete`, `Canceled`, `Error`.
#[repr(u16)]
#[non_exhaustive]
pub enum Status {
    Processing,
    Complete,
    Canceled,
    Error,
}

crate::runtime::values!(Status {
    Processing = "Processing",
    Complete = "Complete",
    Canceled = "Canceled",
    Error = "Error",
});
