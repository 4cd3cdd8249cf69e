// @generated from the schema "BuRescheduleAgentScheduleResult"; changes made here are lost at the next generation

use crate::{ManagementUnitReference, MuRescheduleResultWrapper};
use crate::runtime::Extra;

/// The schema `BuRescheduleAgentScheduleResult`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BuRescheduleAgentScheduleResult {
    /// `managementUnit`: `ManagementUnitReference`.
    #[doc(alias = "managementUnit")]
    pub management_unit: Option<Box<ManagementUnitReference>>,
    /// `downloadResult`: `MuRescheduleResultWrapper`.
    #[doc(alias = "downloadResult")]
    pub download_result: Option<Box<MuRescheduleResultWrapper>>,
    /// `downloadUrl`: `string`.
    #[doc(alias = "downloadUrl")]
    pub download_url: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BuRescheduleAgentScheduleResult "BuRescheduleAgentScheduleResult" 3 {
    (
        management_unit: Box<ManagementUnitReference> = "managementUnit" with_management_unit,
        download_result: Box<MuRescheduleResultWrapper> = "downloadResult" with_download_result,
        download_url: String = "downloadUrl" with_download_url,
    )
});
