// @generated from the schema "WeekShiftTradeListResponse"; changes made here are lost at the next generation

/// The schema `WeekShiftTradeListResponse`.
#[repr(C)]
pub struct WeekShiftTradeListResponse {
    /// `entities`: `array of WeekShiftTradeResponse`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::WeekShiftTradeResponse>>,
    /// `downloadUrl`: `string`.
    #[doc(alias = "downloadUrl")]
    pub download_url: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WeekShiftTradeListResponse "WeekShiftTradeListResponse" 2 {
    (
        entities: ::std::vec::Vec<crate::WeekShiftTradeResponse> = "entities" 0 with_entities,
        download_url: ::std::string::String = "downloadUrl" 0 with_download_url,
    )
});
