// @generated from the schema "TextBotFlowLaunchResponse"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `TextBotFlowLaunchResponse`.
#[repr(C)]
pub struct TextBotFlowLaunchResponse {
    /// `id`: `string`, required.
    pub id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TextBotFlowLaunchResponse "TextBotFlowLaunchResponse" 1 {
    (
        id: String = "id" with_id required,
    )
});
