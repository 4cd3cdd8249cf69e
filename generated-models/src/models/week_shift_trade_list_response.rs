// @generated from the schema "WeekShiftTradeListResponse"; changes made here are lost at the next generation

use crate::WeekShiftTradeResponse;
use crate::runtime::Extra;

/// The schema `WeekShiftTradeListResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WeekShiftTradeListResponse {
    /// `entities`: `array of WeekShiftTradeResponse`.
    pub entities: Option<Vec<WeekShiftTradeResponse>>,
    /// `downloadUrl`: `string`.
    #[doc(alias = "downloadUrl")]
    pub download_url: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WeekShiftTradeListResponse "WeekShiftTradeListResponse" 2 {
    (
        entities: Vec<WeekShiftTradeResponse> = "entities" with_entities,
        download_url: String = "downloadUrl" with_download_url,
    )
});
