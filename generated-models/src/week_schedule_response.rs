// @generated from the schema "WeekScheduleResponse"; changes made here are lost at the next generation

/// The schema `WeekScheduleResponse`.
#[repr(C)]
pub struct WeekScheduleResponse {
    /// `result`: `WeekSchedule`.
    pub result: ::std::option::Option<::std::boxed::Box<crate::WeekSchedule>>,
    /// `downloadUrl`: `string`.
    #[doc(alias = "downloadUrl")]
    pub download_url: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WeekScheduleResponse "WeekScheduleResponse" 2 {
    (
        result: ::std::boxed::Box<crate::WeekSchedule> = "result" 0 with_result,
        download_url: ::std::string::String = "downloadUrl" 0 with_download_url,
    )
});
