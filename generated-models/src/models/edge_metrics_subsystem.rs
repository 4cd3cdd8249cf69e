// @generated from the schema "EdgeMetricsSubsystem"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `EdgeMetricsSubsystem`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct EdgeMetricsSubsystem {
    /// `delayMs`: `integer (int32)`.
    #[doc(alias = "delayMs")]
    pub delay_ms: Option<i32>,
    /// `processName`: `string`.
    #[doc(alias = "processName")]
    pub process_name: Option<String>,
    /// `mediaSubsystem`: `EdgeMetricsSubsystem`.
    #[doc(alias = "mediaSubsystem")]
    pub media_subsystem: Option<Box<EdgeMetricsSubsystem>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(EdgeMetricsSubsystem "EdgeMetricsSubsystem" 3 {
    (
        delay_ms: i32 = "delayMs" with_delay_ms,
        process_name: String = "processName" with_process_name,
        media_subsystem: Box<EdgeMetricsSubsystem> = "mediaSubsystem" with_media_subsystem,
    )
});
