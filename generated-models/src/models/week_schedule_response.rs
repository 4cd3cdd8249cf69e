// @generated from the schema "WeekScheduleResponse"; changes made here are lost at the next generation

use crate::WeekSchedule;
use crate::runtime::Extra;

/// The schema `WeekScheduleResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WeekScheduleResponse {
    /// `result`: `WeekSchedule`.
    pub result: Option<Box<WeekSchedule>>,
    /// `downloadUrl`: `string`.
    #[doc(alias = "downloadUrl")]
    pub download_url: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WeekScheduleResponse "WeekScheduleResponse" 2 {
    (
        result: Box<WeekSchedule> = "result" with_result,
        download_url: String = "downloadUrl" with_download_url,
    )
});
