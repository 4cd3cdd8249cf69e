// @generated from the schema "EdgeMetricsSubsystem"; changes made here are lost at the next generation

/// The schema `EdgeMetricsSubsystem`.
#[repr(C)]
pub struct EdgeMetricsSubsystem {
    /// `delayMs`: `integer (int32)`.
    #[doc(alias = "delayMs")]
    pub delay_ms: ::std::option::Option<i32>,
    /// `processName`: `string`.
    #[doc(alias = "processName")]
    pub process_name: ::std::option::Option<::std::string::String>,
    /// `mediaSubsystem`: `EdgeMetricsSubsystem`.
    #[doc(alias = "mediaSubsystem")]
    pub media_subsystem: ::std::option::Option<
        ::std::boxed::Box<crate::EdgeMetricsSubsystem>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(EdgeMetricsSubsystem "EdgeMetricsSubsystem" 3 {
    (
        delay_ms: i32 = "delayMs" 0 with_delay_ms,
        process_name: ::std::string::String = "processName" 0 with_process_name,
        media_subsystem: ::std::boxed::Box<crate::EdgeMetricsSubsystem> = "mediaSubsystem" 0 with_media_subsystem,
    )
});
