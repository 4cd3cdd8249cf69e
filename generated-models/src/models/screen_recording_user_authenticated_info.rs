// @generated from the schema "ScreenRecordingUserAuthenticatedInfo"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ScreenRecordingUserAuthenticatedInfo`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ScreenRecordingUserAuthenticatedInfo {
    /// `backgroundAssistantId`: `string`, required.
    #[doc(alias = "backgroundAssistantId")]
    pub background_assistant_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ScreenRecordingUserAuthenticatedInfo "ScreenRecordingUserAuthenticatedInfo" 1 {
    (
        background_assistant_id: String = "backgroundAssistantId" with_background_assistant_id required,
    )
});
