// @generated from the schema "TextBotFlowLaunchResponse"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `TextBotFlowLaunchResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
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
