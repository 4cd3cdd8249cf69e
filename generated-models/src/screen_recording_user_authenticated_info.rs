// @generated from the schema "ScreenRecordingUserAuthenticatedInfo"; changes made here are lost at the next generation

/// The schema `ScreenRecordingUserAuthenticatedInfo`.
#[repr(C)]
pub struct ScreenRecordingUserAuthenticatedInfo {
    /// `backgroundAssistantId`: `string`, required.
    #[doc(alias = "backgroundAssistantId")]
    pub background_assistant_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ScreenRecordingUserAuthenticatedInfo "ScreenRecordingUserAuthenticatedInfo" 1 {
    (
        background_assistant_id: ::std::string::String = "backgroundAssistantId" 1 with_background_assistant_id,
    )
});
