// @generated from the schema "FormsTrackTrigger"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `FormsTrackTrigger`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct FormsTrackTrigger {
    /// `selector`: `string`, required.
    pub selector: Option<String>,
    /// `formName`: `string`, required.
    #[doc(alias = "formName")]
    pub form_name: Option<String>,
    /// `captureDataOnFormAbandon`: `boolean`, required.
    #[doc(alias = "captureDataOnFormAbandon")]
    pub capture_data_on_form_abandon: Option<bool>,
    /// `captureDataOnFormSubmit`: `boolean`, required.
    #[doc(alias = "captureDataOnFormSubmit")]
    pub capture_data_on_form_submit: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(FormsTrackTrigger "FormsTrackTrigger" 4 {
    (
        selector: String = "selector" with_selector required,
        form_name: String = "formName" with_form_name required,
        capture_data_on_form_abandon: bool = "captureDataOnFormAbandon" with_capture_data_on_form_abandon required,
        capture_data_on_form_submit: bool = "captureDataOnFormSubmit" with_capture_data_on_form_submit required,
    )
});
