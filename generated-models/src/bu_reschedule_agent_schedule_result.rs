// @generated from the schema "BuRescheduleAgentScheduleResult"; changes made here are lost at the next generation

/// The schema `BuRescheduleAgentScheduleResult`.
#[repr(C)]
pub struct BuRescheduleAgentScheduleResult {
    /// `managementUnit`: `ManagementUnitReference`.
    #[doc(alias = "managementUnit")]
    pub management_unit: ::std::option::Option<
        ::std::boxed::Box<crate::ManagementUnitReference>,
    >,
    /// `downloadResult`: `MuRescheduleResultWrapper`.
    #[doc(alias = "downloadResult")]
    pub download_result: ::std::option::Option<
        ::std::boxed::Box<crate::MuRescheduleResultWrapper>,
    >,
    /// `downloadUrl`: `string`.
    #[doc(alias = "downloadUrl")]
    pub download_url: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BuRescheduleAgentScheduleResult "BuRescheduleAgentScheduleResult" 3 {
    (
        management_unit: ::std::boxed::Box<crate::ManagementUnitReference> = "managementUnit" 0 with_management_unit,
        download_result: ::std::boxed::Box<crate::MuRescheduleResultWrapper> = "downloadResult" 0 with_download_result,
        download_url: ::std::string::String = "downloadUrl" 0 with_download_url,
    )
});
