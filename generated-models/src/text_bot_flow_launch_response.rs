// @generated from the schema "TextBotFlowLaunchResponse"; changes made here are lost at the next generation

/// The schema `TextBotFlowLaunchResponse`.
#[repr(C)]
pub struct TextBotFlowLaunchResponse {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TextBotFlowLaunchResponse "TextBotFlowLaunchResponse" 1 {
    (
        id: ::std::string::String = "id" 1 with_id,
    )
});
